import { margins } from './confusion.ts'
import type { ConfusionMetric } from './metric.ts'

/** Mean recall of the classes that have rows. One class alone is nothing to balance. */
export const balancedAccuracy: ConfusionMetric = {
  kind: 'confusion',
  name: 'balanced-accuracy',
  of(confusion) {
    const { truth } = margins(confusion)
    const size = truth.length
    let sum = 0
    let present = 0
    for (let i = 0; i < size; i++) {
      if (truth[i] === 0) continue
      sum += confusion.cells[i * size + i]! / truth[i]!
      present++
    }
    return present < 2 ? { undefined: 'all rows have the same label' } : sum / present
  }
}

import type { ConfusionMetric } from './metric.ts'

/** Mean recall of the classes that have rows. One class alone is nothing to balance. */
export const balancedAccuracy: ConfusionMetric = {
  kind: 'confusion',
  name: 'balanced-accuracy',
  of({ classes, cells }) {
    const size = classes.length
    let sum = 0
    let present = 0
    for (let i = 0; i < size; i++) {
      let truth = 0
      for (let j = 0; j < size; j++) truth += cells[i * size + j]!
      if (truth === 0) continue
      sum += cells[i * size + i]! / truth
      present++
    }
    return present < 2 ? { undefined: 'all rows have the same label' } : sum / present
  }
}

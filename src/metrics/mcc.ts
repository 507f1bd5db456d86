import { margins } from './confusion.ts'
import type { ConfusionMetric } from './metric.ts'

/**
 * Matthews correlation coefficient, for any number of classes: J. Gorodkin, Computational Biology and Chemistry 28
 * (2004), 367-374.
 */
export const mcc: ConfusionMetric = {
  kind: 'confusion',
  name: 'mcc',
  of(confusion) {
    const { truth, decided } = margins(confusion)
    const size = truth.length
    let total = 0
    let right = 0
    let together = 0
    let truthSquared = 0
    let decidedSquared = 0
    for (let i = 0; i < size; i++) {
      total += truth[i]!
      right += confusion.cells[i * size + i]!
      together += truth[i]! * decided[i]!
      truthSquared += truth[i]! ** 2
      decidedSquared += decided[i]! ** 2
    }
    const truthSpread = total * total - truthSquared
    const decidedSpread = total * total - decidedSquared
    if (truthSpread === 0) return { undefined: 'all rows have the same label' }
    if (decidedSpread === 0) return { undefined: 'all rows have the same decision' }
    return (right * total - together) / Math.sqrt(truthSpread * decidedSpread)
  }
}

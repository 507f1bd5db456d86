import type { MeanMetric } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** Mean squared difference between the score and the label, 1 or 0: G. W. Brier, Monthly Weather Review 78 (1950). */
export const brier: MeanMetric<ClassificationRows> = {
  kind: 'mean',
  name: 'brier',
  loss({ count, label, scores }) {
    const [score] = scores ?? []
    if (score === undefined) return { undefined: 'there are decisions but no scores' }
    const loss = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      const gap = score[i]! - label[i]!
      loss[i] = gap * gap
    }
    return loss
  },
  total({ count, label, scores }) {
    if (scores === null) return Number.NaN
    const score = scores[0]!
    let total = 0
    for (let i = 0; i < count; i++) {
      const gap = score[i]! - label[i]!
      total += gap * gap
    }
    return total
  }
}

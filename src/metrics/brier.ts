import type { MeanMetric } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** Mean squared difference between the score and the label, 1 or 0: G. W. Brier, Monthly Weather Review 78 (1950). */
export const brier: MeanMetric<ClassificationRows> = {
  kind: 'mean',
  name: 'brier',
  loss({ label, scores }) {
    const [score] = scores ?? []
    if (score === undefined) return { undefined: 'there are decisions but no scores' }
    return (loss, from, to) => {
      for (let i = from; i < to; i++) {
        const gap = score[i]! - label[i]!
        loss[i - from] = gap * gap
      }
    }
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

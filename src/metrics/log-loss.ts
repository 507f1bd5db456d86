import type { MeanMetric } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** Probabilities nearer than this to 0 or 1 are moved there, as scikit-learn does: one certain mistake is not infinite. */
const EPSILON = Number.EPSILON

/** Mean of -log(probability given to the label), in nats. */
export const logLoss: MeanMetric<ClassificationRows> = {
  kind: 'mean',
  name: 'log-loss',
  loss({ count, label, scores }) {
    if (scores === null) return { undefined: 'there are decisions but no scores' }
    const loss = new Float64Array(count)
    const [positive] = scores
    if (scores.length === 1)
      for (let i = 0; i < count; i++) loss[i] = -Math.log(clip(label[i] === 1 ? positive![i]! : 1 - positive![i]!))
    else for (let i = 0; i < count; i++) loss[i] = -Math.log(clip(scores[label[i]!]![i]!))
    return loss
  }
}

const clip = (p: number): number => Math.min(Math.max(p, EPSILON), 1 - EPSILON)

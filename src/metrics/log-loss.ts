import type { MeanMetric } from './metric.ts'
import { rememberedBriefly } from './remember.ts'
import { numbersOf } from './row-numbers.ts'
import type { ClassificationRows } from './rows.ts'

/** Probabilities nearer than this to 0 or 1 are moved there, as scikit-learn does: one certain mistake is not infinite. */
const EPSILON = Number.EPSILON

const SMALLEST_MEAN = 1e-6

/** Mean of -log(probability given to the label), in nats. */
export const logLoss: MeanMetric<ClassificationRows> = {
  kind: 'mean',
  name: 'log-loss',
  // kept, as logarithms cost more than memory
  loss: rememberedBriefly(({ count, label, scores }: ClassificationRows) => {
    if (scores === null) return { undefined: 'there are decisions but no scores' }
    const loss = new Float64Array(count)
    const [positive] = scores
    // the probability of the label, without a branch that would be guessed wrongly half of the time
    if (scores.length === 1)
      for (let i = 0; i < count; i++) loss[i] = -Math.log(clip(Math.abs(1 - label[i]! - positive![i]!)))
    else for (let i = 0; i < count; i++) loss[i] = -Math.log(clip(scores[label[i]!]![i]!))
    return numbersOf(loss)
  }),
  total({ count, label, scores }) {
    const [positive] = scores ?? []
    if (positive === undefined || scores?.length !== 1) return Number.NaN
    const total = binaryTotal(count, label, positive)
    // what clipping would change is lost beside any larger mean
    return total > SMALLEST_MEAN * count ? total : Number.NaN
  }
}

/** Negative where a probability is so small that it has to be clipped. */
function binaryTotal(count: number, label: ArrayLike<number>, positive: Float64Array): number {
  let total = 0
  let product = 1
  for (let i = 0; i < count; i++) {
    product *= Math.abs(1 - label[i]! - positive[i]!)
    // one logarithm for many rows, before their product leaves the range of doubles
    if (product > 1e-280) continue
    if (product < 1e-280 * EPSILON) return -1
    total -= Math.log(product)
    product = 1
  }
  return total - Math.log(product)
}

const clip = (p: number): number => Math.min(Math.max(p, EPSILON), 1 - EPSILON)

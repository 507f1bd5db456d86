import type { BinSums, GapMetric } from './metric.ts'
import { remembered } from './remember.ts'
import type { ClassificationRows } from './rows.ts'

const BINS = 15
/** The cuts are the doubles nearest b/15, which multiplication need not hit; beyond the last there is nothing. */
const CUTS = Float64Array.from({ length: BINS + 2 }, (_, b) => (b > BINS ? Number.POSITIVE_INFINITY : b / BINS))

/**
 * Expected calibration error of the positive class: Σ over bins of share × |mean label - mean score|, on 15 bins of
 * equal width; a score on a cut falls in the lower bin. Naeini, Cooper and Hauskrecht, AAAI 2015.
 */
export const calibrationError: GapMetric<ClassificationRows> = {
  kind: 'gap',
  name: 'calibration-error',
  bins: BINS,
  sums: remembered(({ count, label, scores, weights }: ClassificationRows) => {
    const [score] = scores ?? []
    if (score === undefined) return { undefined: 'there are decisions but no scores' }
    return weights === null ? countedSums(count, label, score) : weightedSums(count, label, score, weights)
  }),
  sloped({ label, scores }, slopes) {
    const score = scores![0]!
    return (target, from, to) => {
      for (let i = from; i < to; i++) target[i - from] = slopes[binOf(score[i]!)]! * (label[i]! - score[i]!)
    }
  }
}

/** Even and odd rows, and the two labels, are summed apart: a sum need not wait for the one of the row before. */
function countedSums(count: number, label: ArrayLike<number>, score: Float64Array): BinSums {
  const rows = new Uint32Array(4 * (BINS + 1))
  const scores = new Float64Array(4 * (BINS + 1))
  for (let i = 0; i < count; i++) {
    const at = (binOf(score[i]!) << 2) | ((i & 1) << 1) | label[i]!
    rows[at]!++
    scores[at]! += score[i]!
  }
  const bins = Array.from({ length: BINS }, (_, b) => 4 * b)
  const weight = Float64Array.from(bins, (at) => rows[at]! + rows[at + 1]! + rows[at + 2]! + rows[at + 3]!)
  return {
    weight,
    squares: weight,
    observed: Float64Array.from(bins, (at) => rows[at + 1]! + rows[at + 3]!),
    expected: Float64Array.from(bins, (at) => scores[at]! + scores[at + 1]! + scores[at + 2]! + scores[at + 3]!)
  }
}

function weightedSums(count: number, label: ArrayLike<number>, score: Float64Array, weights: Float64Array): BinSums {
  const sums = () => new Float64Array(BINS)
  const [weight, squares, observed, expected] = [sums(), sums(), sums(), sums()]
  for (let i = 0; i < count; i++) {
    const b = binOf(score[i]!)
    const w = weights[i]!
    weight[b]! += w
    squares[b]! += w * w
    observed[b]! += w * label[i]!
    expected[b]! += w * score[i]!
  }
  return { weight, squares, observed, expected }
}

/** The bin (b/15, (b+1)/15] that holds the score; 0 is in the first. */
function binOf(score: number): number {
  const near = (score * BINS) | 0
  const bin = near + (score > CUTS[near + 1]! ? 1 : 0) - (score <= CUTS[near]! ? 1 : 0)
  return Math.max(bin, 0)
}

import type { Undefined } from './metric.ts'
import { classRanking } from './ranking.ts'
import type { ClassificationRows } from './rows.ts'

const NO_SCORES: Undefined = { undefined: 'there are decisions but no scores' }
const NO_POSITIVE: Undefined = { undefined: 'no row has the positive label' }
const NO_NEGATIVE: Undefined = { undefined: 'no row has the negative label' }

/** Where each row stands among the rows of the other kind. */
export interface Placements {
  readonly value: number
  /** In order of score: for a positive the share of negatives below it, for a negative that of positives above it. */
  readonly place: Float64Array
  readonly order: Uint32Array
  /** In order of score: 1 for a positive, 0 for a negative. */
  readonly positive: Uint8Array
  readonly positives: number
  readonly negatives: number
  readonly positiveWeight: number
  readonly negativeWeight: number
  /** How many rows of a kind are not at its best, and not at its worst place, whichever is fewest. */
  readonly astray: number
}

/** @param of the class that counts as positive */
export function placements(
  rows: ClassificationRows,
  of: number,
  score: Float64Array | undefined
): Placements | Undefined {
  if (score === undefined) return NO_SCORES
  const { count, weights } = rows
  const { order, endsTie, positive } = classRanking(rows, of, score)
  let positiveWeight = 0
  let negativeWeight = 0
  let positives = 0
  for (let at = 0; at < count; at++) {
    const w = weights === null ? 1 : weights[order[at]!]!
    positiveWeight += w * positive[at]!
    negativeWeight += w * (1 - positive[at]!)
    positives += positive[at]!
  }
  if (positiveWeight === 0) return NO_POSITIVE
  if (negativeWeight === 0) return NO_NEGATIVE
  const place = new Float64Array(count)
  const notBest = new Uint32Array(2)
  const notWorst = new Uint32Array(2)
  let positivesBelow = 0
  let negativesBelow = 0
  let area = 0
  for (let from = 0, to = 0; from < count; from = to) {
    let positivesHere = 0
    let negativesHere = 0
    do {
      const w = weights === null ? 1 : weights[order[to]!]!
      positivesHere += w * positive[to]!
      negativesHere += w * (1 - positive[to]!)
    } while (endsTie[to++] === 0)
    const ofPositive = (negativesBelow + negativesHere / 2) / negativeWeight
    const ofNegative = (positiveWeight - positivesBelow - positivesHere / 2) / positiveWeight
    area += positivesHere * ofPositive
    for (let at = from; at < to; at++) {
      const kind = positive[at]!
      const here = kind * ofPositive + (1 - kind) * ofNegative
      place[at] = here
      if (here < 1) notBest[kind]!++
      if (here > 0) notWorst[kind]!++
    }
    positivesBelow += positivesHere
    negativesBelow += negativesHere
  }
  const astray = Math.min(...notBest, ...notWorst)
  const value = area / positiveWeight
  const negatives = count - positives
  return { value, place, order, positive, positives, negatives, positiveWeight, negativeWeight, astray }
}

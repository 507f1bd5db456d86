import type { SmoothMetric } from './metric.ts'
import { ascending } from './order.ts'
import type { ClassificationRows } from './rows.ts'

/**
 * Average precision: the precision at each distinct score, weighted by the recall gained there, without interpolation.
 * Its interval on the logit scale is the one recommended by Boyd, Eng and Page, ECML PKDD 2013.
 */
export const averagePrecision: SmoothMetric<ClassificationRows> = {
  kind: 'smooth',
  name: 'average-precision',
  scale: 'logit',
  value(rows) {
    if (rows.scores === null) return { undefined: 'there are decisions but no scores' }
    const { value } = sweep(rows)
    return Number.isNaN(value) ? { undefined: 'no row has the positive label' } : value
  },
  linearise(rows) {
    const { influence, misplaced, positives } = sweep(rows)
    return { influence, edge: misplaced < 5 ? positives : null }
  }
}

/** One pass over the rows from the lowest score up; the rows at or above a score are those that it would select. */
function sweep({ count, label, scores, weights }: ClassificationRows) {
  const score = scores![0]!
  const order = ascending(score)
  let selected = 0
  let hits = 0
  let positives = 0
  for (let i = 0; i < count; i++) {
    const w = weights === null ? 1 : weights[i]!
    selected += w
    if (label[i] !== 1) continue
    hits += w
    positives++
  }
  const total = selected
  const positiveWeight = hits
  const influence = new Float64Array(count)
  // what a row adds to the precision at its own and every lower score: as a hit, and merely by being selected
  let asHit = 0
  let asSelected = 0
  let value = 0
  let misplaced = 0
  for (let from = 0; from < count; ) {
    let to = from
    let here = 0
    let hitsHere = 0
    for (; to < count && score[order[to]!] === score[order[from]!]; to++) {
      const w = weights === null ? 1 : weights[order[to]!]!
      here += w
      if (label[order[to]!] === 1) hitsHere += w
    }
    const precision = hits / selected
    if (hitsHere > 0) {
      value += hitsHere * precision
      asHit += hitsHere / selected
      asSelected += (hitsHere * precision) / selected
      if (precision < 1) misplaced += to - from
    }
    for (let i = from; i < to; i++) {
      const row = order[i]!
      influence[row] = label[row] === 1 ? precision + asHit - asSelected : -asSelected
    }
    selected -= here
    hits -= hitsHere
    from = to
  }
  value /= positiveWeight
  for (let i = 0; i < count; i++)
    influence[i] = (total / positiveWeight) * (influence[i]! - (label[i] === 1 ? value : 0))
  return { value, influence, misplaced, positives }
}

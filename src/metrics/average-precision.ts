import { isUndefined, type Linearised, type SmoothMetric, type Undefined } from './metric.ts'
import { classRanking } from './ranking.ts'
import { rememberedBriefly } from './remember.ts'
import { numbersOf } from './row-numbers.ts'
import type { ClassificationRows } from './rows.ts'

/** With fewer rows than this selected wrongly, their spread says too little. */
const FEW = 5

/**
 * Average precision: the precision at each distinct score, weighted by the recall gained there, without interpolation.
 * Its interval on the logit scale is the one recommended by Boyd, Eng and Page, ECML PKDD 2013.
 */
export const averagePrecision: SmoothMetric<ClassificationRows> = {
  kind: 'smooth',
  name: 'average-precision',
  scale: 'logit',
  value(rows) {
    const found = averagePrecision.linearise(rows)
    return isUndefined(found) ? found : found.value
  },
  linearise: rememberedBriefly((rows: ClassificationRows): Linearised | Undefined => {
    if (rows.scores === null) return { undefined: 'there are decisions but no scores' }
    const { value, influence, misplaced, positives } = sweep(rows, rows.scores[0]!)
    if (Number.isNaN(value)) return { undefined: 'no row has the positive label' }
    return { value, influence: numbersOf(influence), edge: misplaced < FEW ? positives : null }
  })
}

/** One pass over the rows from the lowest score up; the rows at or above a score are those that it would select. */
function sweep(rows: ClassificationRows, score: Float64Array) {
  const { count, weights } = rows
  const { order, endsTie, positive } = classRanking(rows, 1, score)
  let selected = 0
  let hits = 0
  let positives = 0
  for (let at = 0; at < count; at++) {
    const w = weights === null ? 1 : weights[order[at]!]!
    selected += w
    hits += w * positive[at]!
    positives += positive[at]!
  }
  const total = selected
  const positiveWeight = hits
  const gain = new Float64Array(count)
  // what a row adds to the precision at its own and every lower score: as a hit, and merely by being selected
  let asHit = 0
  let asSelected = 0
  let value = 0
  let misplaced = 0
  for (let from = 0, to = 0; from < count; from = to) {
    let here = 0
    let hitsHere = 0
    do {
      const w = weights === null ? 1 : weights[order[to]!]!
      here += w
      hitsHere += w * positive[to]!
    } while (endsTie[to++] === 0)
    const precision = hits / selected
    value += hitsHere * precision
    asHit += hitsHere / selected
    asSelected += (hitsHere * precision) / selected
    if (misplaced < FEW && hitsHere > 0 && precision < 1) misplaced += to - from
    for (let at = from; at < to; at++) gain[at] = positive[at]! * (precision + asHit) - asSelected
    selected -= here
    hits -= hitsHere
  }
  value /= positiveWeight
  const scale = total / positiveWeight
  const influence = new Float64Array(count)
  for (let at = 0; at < count; at++) influence[order[at]!] = scale * (gain[at]! - positive[at]! * value)
  return { value, influence, misplaced, positives }
}

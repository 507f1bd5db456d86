/** The difference of a proportion between two models on the same rows. */
import { jointConfusionOf } from '../metrics/joint-confusion.ts'
import {
  type ConfusionMetric,
  HIT,
  isUndefined,
  MISS,
  OUT,
  type ProportionMetric,
  type Undefined
} from '../metrics/metric.ts'
import { numbersOf } from '../metrics/row-numbers.ts'
import type { ClassificationRows, Rows } from '../metrics/rows.ts'
import { degreesOfFreedom, effectiveRows, isSimple } from './design.ts'
import type { Estimate } from './interval.ts'
import { type Pair, TOO_FEW } from './pair.ts'
import { confusionDifference } from './paired-confusions.ts'
import { cellShares } from './point.ts'
import { tQuantile } from './student-t.ts'
import { tangoInterval } from './tango.ts'

type OutcomeOf = (label: number, decision: number) => number

/** Weight of the rows by both outcomes, at `first * 3 + second`, of MISS, HIT and OUT. */
type Outcomes = Float64Array

/**
 * Where both models count the same rows, only rows that changed sides tell them apart. Where they do not, as with
 * precision, or where the baseline is scaled, the table of label and both decisions is drawn. Undefined (nothing) where
 * neither is to be had.
 */
export function proportionDifference<R extends Rows>(
  metric: ProportionMetric<R>,
  pair: Pair<R>,
  seed: number,
  scale: number
): Estimate | Undefined | undefined {
  const outcomes = outcomesOf(metric, pair)
  if (isUndefined(outcomes)) return outcomes
  const difference = rate(outcomes, true) - scale * rate(outcomes, false)
  if (Number.isNaN(difference)) return { undefined: metric.empty }
  if (degreesOfFreedom(pair.candidate) < 1) return { value: difference, method: TOO_FEW, interval: null }
  const sameRows = counted(outcomes, true) === inBoth(outcomes) && counted(outcomes, false) === inBoth(outcomes)
  if (sameRows && scale === 1) return flips(outcomes, effectivePairs(metric, pair, outcomes), pair.candidate)
  const { outcomeOf } = metric
  if (outcomeOf === undefined) return undefined
  const classes = pair as unknown as Pair<ClassificationRows>
  return confusionDifference(asConfusionMetric(metric.name, metric.empty, outcomeOf), classes, seed, scale)
}

/** The same proportion as a function of the confusion table. */
function asConfusionMetric(name: string, empty: string, outcomeOf: OutcomeOf): ConfusionMetric {
  return {
    kind: 'confusion',
    name,
    of(confusion) {
      const { hits, counted: all } = cellShares(outcomeOf, confusion)
      return all === 0 ? { undefined: empty } : hits / all
    }
  }
}

function outcomesOf<R extends Rows>(
  metric: ProportionMetric<R>,
  { candidate, baseline }: Pair<R>
): Outcomes | Undefined {
  const outcomes = new Float64Array(9)
  const { outcomeOf } = metric
  if (outcomeOf !== undefined) {
    const joint = jointConfusionOf(
      candidate as unknown as ClassificationRows,
      baseline as unknown as ClassificationRows
    )
    const size = joint.classes
    for (const [cell, weight] of joint.cells) {
      const label = Math.floor(cell / (size * size))
      outcomes[outcomeOf(label, Math.floor(cell / size) % size) * 3 + outcomeOf(label, cell % size)]! += weight
    }
    return outcomes
  }
  const a = metric.outcome(candidate)
  const b = metric.outcome(baseline)
  if (isUndefined(a)) return a
  if (isUndefined(b)) return b
  for (let i = 0; i < candidate.count; i++)
    outcomes[a[i]! * 3 + b[i]!]! += candidate.weights === null ? 1 : candidate.weights[i]!
  return outcomes
}

const share = (outcomes: Outcomes, first: boolean, outcome: number): number =>
  first
    ? outcomes[outcome * 3]! + outcomes[outcome * 3 + 1]! + outcomes[outcome * 3 + 2]!
    : outcomes[outcome]! + outcomes[3 + outcome]! + outcomes[6 + outcome]!

const counted = (outcomes: Outcomes, first: boolean): number =>
  share(outcomes, first, HIT) + share(outcomes, first, MISS)

const rate = (outcomes: Outcomes, first: boolean): number => share(outcomes, first, HIT) / counted(outcomes, first)

const inBoth = (outcomes: Outcomes): number =>
  outcomes[MISS * 3 + MISS]! + outcomes[MISS * 3 + HIT]! + outcomes[HIT * 3 + MISS]! + outcomes[HIT * 3 + HIT]!

const total = (outcomes: Outcomes): number => outcomes.reduce((sum, weight) => sum + weight, 0)

/** The number of independent rows of the whole that know as much about the difference. */
function effectivePairs<R extends Rows>(
  metric: ProportionMetric<R>,
  { candidate, baseline }: Pair<R>,
  outcomes: Outcomes
): number {
  if (isSimple(candidate)) return candidate.count
  const a = metric.outcome(candidate) as Uint8Array
  const b = metric.outcome(baseline) as Uint8Array
  const all = total(outcomes)
  const term = (outcome: number, first: boolean): number =>
    outcome === OUT ? 0 : ((outcome - rate(outcomes, first)) * all) / counted(outcomes, first)
  const influence = new Float64Array(candidate.count)
  let variance = 0
  for (let i = 0; i < candidate.count; i++) {
    influence[i] = term(a[i]!, true) - term(b[i]!, false)
    variance += ((candidate.weights === null ? 1 : candidate.weights[i]!) * influence[i]! ** 2) / all
  }
  return effectiveRows(numbersOf(influence), variance, candidate)
}

/** Both proportions count the same rows, so only rows that changed sides tell them apart. */
function flips(outcomes: Outcomes, independent: number, rows: Rows): Estimate {
  const perRow = independent / total(outcomes)
  const gained = outcomes[HIT * 3 + MISS]! * perRow
  const lost = outcomes[MISS * 3 + HIT]! * perRow
  const both = inBoth(outcomes) * perRow
  const df = degreesOfFreedom(rows)
  return {
    value: (gained - lost) / both,
    method: isSimple(rows) ? 'Tango' : 'Tango on effective rows',
    interval: (confidence) => tangoInterval(gained, lost, both, tQuantile((1 + confidence) / 2, df))
  }
}

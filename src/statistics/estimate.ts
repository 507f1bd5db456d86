/** The value of a metric with its interval, by the method that suits the metric's kind. */
import { confusionOf } from '../metrics/confusion.ts'
import { type PairedMetric, pairedOutcome } from '../metrics/flips.ts'
import { jointConfusionOf } from '../metrics/joint-confusion.ts'
import {
  type ConfusionMetric,
  isUndefined,
  type MeanMetric,
  type MetricOf,
  OUT,
  type ProportionMetric,
  type SmoothMetric,
  type Undefined
} from '../metrics/metric.ts'
import { numbersOf } from '../metrics/row-numbers.ts'
import type { ClassificationRows, Rows } from '../metrics/rows.ts'
import { type CellDraws, cellTable, drawCells, drawnEstimate } from './cell-draws.ts'
import { confusionInfluence, singlePrior } from './confusion-influence.ts'
import {
  degreesOfFreedom,
  effectiveRows,
  independentRows,
  isSimple,
  type Spread,
  spread,
  stratifiedError
} from './design.ts'
import { gapEstimate, gapsOf } from './gap-sum.ts'
import type { Estimate, Interval } from './interval.ts'
import { medianEstimate } from './median.ts'
import { type Pair, TOO_FEW } from './pair.ts'
import { NO_ROWS, rowShares, sharesOf } from './point.ts'
import { resampledOf } from './resampling.ts'
import { skewedTInterval } from './skewed-t.ts'
import { tQuantile } from './student-t.ts'
import { proportionInterval } from './wilson.ts'

export function estimateOf<R extends Rows>(
  metric: MetricOf<R> | ConfusionMetric,
  rows: R,
  seed: number
): Estimate | Undefined {
  if (rows.count === 0) return NO_ROWS
  switch (metric.kind) {
    case 'proportion':
      return proportion(metric, rows)
    case 'mean':
      return mean(metric, rows)
    case 'confusion':
      return ofConfusion(metric, rows as unknown as ClassificationRows, seed)
    case 'smooth':
      return smooth(metric, rows)
    case 'median':
      return medianEstimate(metric.values(rows), rows)
    case 'gap': {
      const gaps = gapsOf(metric, rows)
      return isUndefined(gaps) ? gaps : gapEstimate(gaps, rows)
    }
    case 'general':
      return resampledOf(metric, rows, seed)
  }
}

/** Fewer units than this that all agree say little about the ones not seen. */
const FEW_ALIKE = 30
/** Where the spread rests on fewer units than this, what the next such unit would do to the mean is anybody's guess. */
const FEWEST_CARRIERS = 2

function proportion<R extends Rows>(metric: ProportionMetric<R>, rows: R): Estimate | Undefined {
  if (isSimple(rows)) {
    const counts = sharesOf(metric, rows)
    if (isUndefined(counts)) return counts
    const { hits, counted } = counts
    return counted === 0 ? { undefined: metric.empty } : proportionEstimate(hits / counted, counted, rows)
  }
  const outcome = metric.outcome(rows)
  return isUndefined(outcome) ? outcome : proportionOf(outcome, rows, metric.empty)
}

/** @param empty why the proportion does not exist when no row counts */
export function proportionOf(outcome: Uint8Array, rows: Rows, empty: string): Estimate | Undefined {
  const { hits, counted } = rowShares(outcome, rows)
  return counted === 0 ? { undefined: empty } : proportionEstimate(hits / counted, countedRows(outcome, rows), rows)
}

/** A share of rows that two models make together; of simple rows the counts of what they decide are enough. */
export function pairedProportion(
  metric: PairedMetric,
  { candidate, baseline }: Pair<ClassificationRows>
): Estimate | Undefined {
  const { count } = candidate
  if (count === 0) return NO_ROWS
  if (!isSimple(candidate))
    return proportionOf(pairedOutcome(metric, candidate, baseline), candidate, NO_ROWS.undefined)
  const { cells, classes } = jointConfusionOf(candidate, baseline)
  let hits = 0
  for (const [cell, rows] of cells)
    if (metric.isHit(Math.floor(cell / classes ** 2), Math.floor(cell / classes) % classes, cell % classes))
      hits += rows
  return proportionEstimate(hits / count, count, candidate)
}

/** A proportion of so many independent rows. */
function proportionEstimate(value: number, independent: number, rows: Rows): Estimate {
  const df = degreesOfFreedom(rows)
  if (df < 1) return { value, method: TOO_FEW, interval: null }
  const interval = (confidence: number): Interval =>
    proportionInterval(value, independent, tQuantile((1 + confidence) / 2, df))
  return { value, method: isSimple(rows) ? 'Wilson' : 'Wilson on effective rows', interval }
}

/** How many independent rows stand behind the share of hits among the rows that count. */
function countedRows(outcome: Uint8Array, rows: Rows): number {
  const { hits, counted } = rowShares(outcome, rows)
  if (isSimple(rows)) return counted
  const p = hits / counted
  const weights = new Float64Array(rows.count)
  const influence = new Float64Array(rows.count)
  for (let i = 0; i < rows.count; i++) {
    if (outcome[i] === OUT) continue
    weights[i] = rows.weights === null ? 1 : rows.weights[i]!
    influence[i] = outcome[i]! - p
  }
  // rows that do not count have no weight here; clusters without a row that counts have no spread to add
  const { standardError } = spread(numbersOf(influence), { ...rows, weights })
  const independent = independentRows({ ...rows, weights })
  return standardError > 0 && p > 0 && p < 1 ? (p * (1 - p)) / standardError ** 2 : independent
}

function mean<R extends Rows>(metric: MeanMetric<R>, rows: R): Estimate | Undefined {
  const loss = metric.loss(rows)
  if (isUndefined(loss)) return loss
  const plain = meanEstimate(spread(loss, rows))
  const { interval } = plain
  if (metric.root !== true) return plain
  const root = (x: number) => Math.sqrt(Math.max(x, 0))
  const rooted = (confidence: number): Interval => {
    const [low, high] = interval!(confidence)
    return [root(low), root(high)]
  }
  return { value: root(plain.value), method: plain.method, interval: interval === null ? null : rooted }
}

/** Anything whose error is about the mean of its influence values. */
export function meanEstimate(found: Spread, value = found.mean): Estimate {
  if (found.units < 2) return { value, method: TOO_FEW, interval: null }
  if (found.standardError === 0 && found.units < FEW_ALIKE)
    return { value, method: `${found.units} rows that are all alike say nothing of the spread`, interval: null }
  if (found.carriers < FEWEST_CARRIERS)
    return { value, method: 'one or two rows outweigh all others, so that the spread is not known', interval: null }
  return {
    value,
    method: 'skewness-corrected t',
    interval: (confidence) => skewedTInterval(value, found, confidence)
  }
}

function smooth<R extends Rows>(metric: SmoothMetric<R>, rows: R): Estimate | Undefined {
  const known = metric.direct !== undefined && isSimple(rows) ? metric.direct(rows) : linearised(metric, rows)
  if (isUndefined(known)) return known
  const { value, standardError, edge } = known
  if (edge !== null) return proportionEstimate(value, edge * (independentRows(rows) / rows.count), rows)
  if (Math.min(degreesOfFreedom(rows), rows.count - 1) < 1) return { value, method: TOO_FEW, interval: null }
  const logit = metric.scale === 'logit'
  const slope = logit ? value * (1 - value) : 1 - value
  const interval = (confidence: number): Interval => {
    const reach = (tQuantile((1 + confidence) / 2, known.degreesOfFreedom) * standardError) / slope
    if (!logit) return [1 - (1 - value) * Math.exp(reach), 1 - (1 - value) * Math.exp(-reach)]
    const odds = value / (1 - value)
    const low = odds * Math.exp(-reach)
    const high = odds * Math.exp(reach)
    return [low / (1 + low), high === Infinity ? 1 : high / (1 + high)]
  }
  const found = slope > 0 && Number.isFinite(standardError) ? interval : null
  return { value, method: `linearised on the ${logit ? 'logit' : 'log(1 - v)'} scale`, interval: found }
}

function linearised<R extends Rows>(metric: SmoothMetric<R>, rows: R) {
  const found = metric.linearise(rows)
  if (isUndefined(found)) return found
  const { value, influence, edge } = found
  const shape = spread(influence, rows)
  const strata = isSimple(rows) ? metric.strata?.(rows) : undefined
  const standardError = strata === undefined ? shape.standardError : stratifiedError(influence, strata)
  return { ...shape, standardError, value, edge }
}

function ofConfusion(metric: ConfusionMetric, rows: ClassificationRows, seed: number): Estimate | Undefined {
  const confusion = confusionOf(rows)
  const value = metric.of(confusion)
  if (typeof value !== 'number') return value
  if (degreesOfFreedom(rows) < 1) return { value, method: TOO_FEW, interval: null }
  const cells = new Float64Array(confusion.cells.length)
  const { classes } = confusion
  return drawnEstimate(value, drawsOf(metric, rows, seed), [{ table: cells, place: (key) => key }], () => {
    const drawn = metric.of({ classes, cells })
    return typeof drawn === 'number' ? drawn : Number.NaN
  })
}

/** Draws of simple rows serve all metrics; weights and clusters cost each metric another number of rows. */
const drawn = new WeakMap<ClassificationRows, CellDraws>()

function drawsOf(metric: ConfusionMetric, rows: ClassificationRows, seed: number): CellDraws {
  const before = drawn.get(rows)
  if (before !== undefined) return before
  const { cells, classes } = confusionOf(rows)
  const found = new Map<number, number>()
  let total = 0
  cells.forEach((cell, key) => {
    if (cell > 0) found.set(key, cell)
    total += cell
  })
  const simple = isSimple(rows)
  const { influence, variance } = simple
    ? { influence: numbersOf(new Float64Array(0)), variance: 0 }
    : confusionInfluence(metric, rows)
  const independent = simple ? rows.count : effectiveRows(influence, variance, rows)
  const table = cellTable(found, cells.length, singlePrior(classes.length), independent / total)
  const draws = drawCells(table, seed)
  if (simple) drawn.set(rows, draws)
  return draws
}

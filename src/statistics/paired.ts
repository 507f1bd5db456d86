/** The difference of a metric between a candidate and a baseline on the same rows, with its interval. */
import { confusionOf } from '../metrics/confusion.ts'
import {
  type ConfusionMetric,
  type GapMetric,
  HIT,
  isUndefined,
  type MeanMetric,
  type MetricOf,
  MISS,
  OUT,
  type ProportionMetric,
  type SmoothMetric,
  type Undefined
} from '../metrics/metric.ts'
import type { ClassificationRows, Rows } from '../metrics/rows.ts'
import { type CellTable, cellTable, drawnEstimate } from './cell-draws.ts'
import { confusionInfluence, jointPrior } from './confusion-influence.ts'
import { degreesOfFreedom, effectiveRows, isSimple, spread } from './design.ts'
import { differenceOf } from './difference.ts'
import { estimateOf, meanEstimate, TOO_FEW } from './estimate.ts'
import { gapsOf } from './gap-sum.ts'
import type { Estimate, Interval } from './interval.ts'
import { medianInfluence, weightedMedian } from './median.ts'
import { normalQuantile } from './normal.ts'
import { pointOf, weightedMean } from './point.ts'
import type { Random } from './random.ts'
import { resampledDifference } from './resampling.ts'
import { tQuantile } from './student-t.ts'
import { tangoInterval } from './tango.ts'

/** Candidate and baseline, row by row; labels, weights and clusters are the same in both. */
export interface Pair<R extends Rows> {
  readonly candidate: R
  readonly baseline: R
}

/**
 * Candidate less `scale` times baseline; both must be defined.
 * @param scale 1 for a difference; 0.98 for what is left of a drop of 2 % of the baseline
 */
export function pairedDifference<R extends Rows>(
  metric: MetricOf<R> | ConfusionMetric,
  pair: Pair<R>,
  random: Random,
  scale = 1
): Estimate | Undefined {
  switch (metric.kind) {
    case 'proportion':
      return ofProportions(metric, pair, random, scale)
    case 'mean':
      return ofMeans(metric, pair, scale)
    case 'confusion':
      return ofConfusions(metric, pair as unknown as Pair<ClassificationRows>, random, scale)
    case 'smooth':
      return ofSmooth(metric, pair, random, scale)
    case 'median':
      return correlated(metric, pair, random, scale, (rows) => {
        const values = metric.values(rows)
        return medianInfluence(values, weightedMedian(values, rows))
      })
    case 'gap':
      return ofGaps(metric, pair, scale)
    case 'general':
      return resampledDifference(metric, pair, random, scale)
  }
}

function minus(a: number | Undefined, b: number | Undefined, scale: number): number | Undefined {
  return typeof a !== 'number' ? a : typeof b !== 'number' ? b : a - scale * b
}

function ofProportions<R extends Rows>(
  metric: ProportionMetric<R>,
  { candidate, baseline }: Pair<R>,
  random: Random,
  scale: number
): Estimate | Undefined {
  const a = metric.outcome(candidate)
  const b = metric.outcome(baseline)
  if (isUndefined(a)) return a
  if (isUndefined(b)) return b
  const sameRows = a.every((outcome, i) => (outcome === OUT) === (b[i] === OUT))
  return sameRows && scale === 1 ? flips(a, b, candidate) : ofOutcomes(a, b, candidate, random, scale, sameRows)
}

/** Both proportions count the same rows, so only rows that changed sides tell them apart. */
function flips(a: Uint8Array, b: Uint8Array, rows: Rows): Estimate {
  let gained = 0
  let lost = 0
  let counted = 0
  const weights = new Float64Array(rows.count)
  const influence = new Float64Array(rows.count)
  let members = 0
  for (let i = 0; i < rows.count; i++) {
    if (a[i] === OUT) continue
    members++
    const w = rows.weights === null ? 1 : rows.weights[i]!
    weights[i] = w
    influence[i] = a[i]! - b[i]!
    counted += w
    if (a[i] === HIT && b[i] === MISS) gained += w
    if (a[i] === MISS && b[i] === HIT) lost += w
  }
  const value = (gained - lost) / counted
  const df = degreesOfFreedom(rows)
  if (df < 1) return { value, method: TOO_FEW, interval: null }
  const variance = (gained + lost) / counted - value * value
  const simple = isSimple(rows)
  const independent = simple ? counted : Math.min(effectiveRows(influence, variance, { ...rows, weights }), members)
  const share = independent / counted
  return {
    value,
    method: simple ? 'Tango' : 'Tango on effective rows',
    interval: (confidence) =>
      tangoInterval(gained * share, lost * share, independent, tQuantile((1 + confidence) / 2, df))
  }
}

/** The proportions count different rows, as precision does, or are compared relatively: draws of the joint outcomes. */
function ofOutcomes(
  a: Uint8Array,
  b: Uint8Array,
  rows: Rows,
  random: Random,
  scale: number,
  sameRows: boolean
): Estimate | Undefined {
  const cells = new Float64Array(9)
  for (let i = 0; i < rows.count; i++) cells[a[i]! * 3 + b[i]!]! += rows.weights === null ? 1 : rows.weights[i]!
  const share = (table: Float64Array, first: boolean, outcome: number): number =>
    first
      ? table[outcome * 3]! + table[outcome * 3 + 1]! + table[outcome * 3 + 2]!
      : table[outcome]! + table[3 + outcome]! + table[6 + outcome]!
  const rate = (table: Float64Array, first: boolean): number => {
    const hits = share(table, first, HIT)
    return hits / (hits + share(table, first, MISS))
  }
  const contrast = (table: Float64Array): number => rate(table, true) - scale * rate(table, false)
  // a row has one label: where it counts for one model alone it cannot be a hit of one and a miss of the other
  const possible = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((cell) => {
    const [first, second] = [Math.floor(cell / 3), cell % 3]
    return sameRows
      ? (first === OUT) === (second === OUT) && first !== OUT
      : first === OUT || second === OUT || first === second
  })
  const [pa, pb] = [rate(cells, true), rate(cells, false)]
  const [na, nb] = [true, false].map((first) => share(cells, first, HIT) + share(cells, first, MISS)) as [
    number,
    number
  ]
  const total = cells.reduce((sum, cell) => sum + cell, 0)
  const influence = new Float64Array(rows.count)
  let variance = 0
  for (let i = 0; i < rows.count; i++) {
    const first = a[i] === OUT ? 0 : ((a[i]! - pa) * total) / na
    const second = b[i] === OUT ? 0 : ((b[i]! - pb) * total) / nb
    influence[i] = first - scale * second
    variance += ((rows.weights === null ? 1 : rows.weights[i]!) * influence[i]! ** 2) / total
  }
  const independent = effectiveRows(influence, variance, rows)
  const counts = Float64Array.from(possible, (cell) => (cells[cell]! * independent) / total)
  const drawn = new Float64Array(9)
  const table: CellTable = { keys: Float64Array.from(possible), counts, size: possible.length, prior: 0.5 }
  return drawnEstimate(contrast(cells), table, random, {
    clear: () => void drawn.fill(0),
    add(key, mass) {
      drawn[key]! += mass
    },
    value: () => contrast(drawn)
  })
}

function ofMeans<R extends Rows>(
  metric: MeanMetric<R>,
  { candidate, baseline }: Pair<R>,
  scale: number
): Estimate | Undefined {
  const a = metric.loss(candidate)
  const b = metric.loss(baseline)
  if (isUndefined(a)) return a
  if (isUndefined(b)) return b
  if (metric.root !== true) {
    const difference = a.map((loss, i) => loss - scale * b[i]!)
    return meanEstimate(weightedMean(difference, candidate), difference, candidate)
  }
  const rootA = Math.sqrt(weightedMean(a, candidate))
  const rootB = Math.sqrt(weightedMean(b, baseline))
  const slope = (root: number) => (root > 0 ? 1 / (2 * root) : 0)
  const influence = a.map((loss, i) => slope(rootA) * loss - scale * slope(rootB) * b[i]!)
  return meanEstimate(rootA - scale * rootB, influence, candidate)
}

function ofSmooth<R extends Rows>(
  metric: SmoothMetric<R>,
  { candidate, baseline }: Pair<R>,
  random: Random,
  scale: number
): Estimate | Undefined {
  const value = minus(metric.value(candidate), metric.value(baseline), scale)
  if (typeof value !== 'number') return value
  const a = metric.linearise(candidate)
  const b = metric.linearise(baseline)
  if (a.edge !== null || b.edge !== null)
    return correlated(metric, { candidate, baseline }, random, scale, (rows) => (rows === candidate ? a : b).influence)
  const influence = a.influence.map((v, i) => v - scale * b.influence[i]!)
  const strata = metric.strata?.(candidate)
  if (strata === undefined || !isSimple(candidate)) return meanEstimate(value, influence, candidate)
  const { standardError } = spread(influence, candidate, strata)
  const interval = (confidence: number): Interval => {
    const reach = normalQuantile((1 + confidence) / 2) * standardError
    return [value - reach, value + reach]
  }
  return { value, method: 'DeLong, paired', interval }
}

function ofGaps<R extends Rows>(
  metric: GapMetric<R>,
  { candidate, baseline }: Pair<R>,
  scale: number
): Estimate | Undefined {
  const a = gapsOf(metric, candidate)
  const b = gapsOf(metric, baseline)
  if (isUndefined(a)) return a
  if (isUndefined(b)) return b
  const influence = a.influence.map((v, i) => v - scale * b.influence[i]!)
  return meanEstimate(a.value - scale * b.value, influence, candidate)
}

/** From the intervals of both and the correlation of their errors. */
function correlated<R extends Rows>(
  metric: MetricOf<R>,
  { candidate, baseline }: Pair<R>,
  random: Random,
  scale: number,
  influenceOf: (rows: R) => Float64Array
): Estimate | Undefined {
  const first = estimateOf(metric, candidate, random)
  const second = estimateOf(metric, baseline, random)
  if (isUndefined(first)) return first
  if (isUndefined(second)) return second
  const correlation = correlationOf(influenceOf(candidate), influenceOf(baseline), candidate)
  return differenceOf(first, second, scale, correlation)
}

/** Correlation of the errors of two statistics, summed over clusters; 0 where one has none. */
function correlationOf(a: Float64Array, b: Float64Array, rows: Rows): number {
  const units = rows.clusters === null ? rows.count : rows.clusters.count
  const sums = [new Float64Array(units), new Float64Array(units)] as const
  const means = [weightedMean(a, rows), weightedMean(b, rows)] as const
  for (let i = 0; i < rows.count; i++) {
    const unit = rows.clusters === null ? i : rows.clusters.codes[i]!
    const w = rows.weights === null ? 1 : rows.weights[i]!
    sums[0][unit]! += w * (a[i]! - means[0])
    sums[1][unit]! += w * (b[i]! - means[1])
  }
  let aa = 0
  let bb = 0
  let ab = 0
  for (let u = 0; u < units; u++) {
    aa += sums[0][u]! ** 2
    bb += sums[1][u]! ** 2
    ab += sums[0][u]! * sums[1][u]!
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0
}

function ofConfusions(
  metric: ConfusionMetric,
  { candidate, baseline }: Pair<ClassificationRows>,
  random: Random,
  scale: number
): Estimate | Undefined {
  const value = minus(metric.of(confusionOf(candidate)), metric.of(confusionOf(baseline)), scale)
  if (typeof value !== 'number') return value
  if (degreesOfFreedom(candidate) < 1) return { value, method: TOO_FEW, interval: null }
  const { classes } = candidate
  const size = classes.length
  const found = jointCells(candidate, baseline)
  let total = 0
  for (const weight of found.values()) total += weight
  const independent = effectivePairs(metric, candidate, baseline, scale)
  const a = { classes, cells: new Float64Array(size * size) }
  const b = { classes, cells: new Float64Array(size * size) }
  return drawnEstimate(value, cellTable(found, size ** 3, jointPrior(size), independent / total), random, {
    clear() {
      a.cells.fill(0)
      b.cells.fill(0)
    },
    add(key, share) {
      const label = Math.floor(key / (size * size))
      a.cells[label * size + (Math.floor(key / size) % size)]! += share
      b.cells[label * size + (key % size)]! += share
    },
    value() {
      const difference = minus(metric.of(a), metric.of(b), scale)
      return typeof difference === 'number' ? difference : Number.NaN
    }
  })
}

function effectivePairs(
  metric: ConfusionMetric,
  candidate: ClassificationRows,
  baseline: ClassificationRows,
  scale: number
): number {
  if (isSimple(candidate)) return candidate.count
  const a = confusionInfluence(metric, candidate).influence
  const b = confusionInfluence(metric, baseline).influence
  const influence = a.map((v, i) => v - scale * b[i]!)
  const mean = weightedMean(influence, candidate)
  const variance = weightedMean(
    influence.map((v) => (v - mean) ** 2),
    candidate
  )
  return effectiveRows(influence, variance, candidate)
}

/** Weight of the rows by label, candidate's and baseline's decision, at `(label * size + candidate) * size + baseline`. */
function jointCells(candidate: ClassificationRows, baseline: ClassificationRows): Map<number, number> {
  const size = candidate.classes.length
  const found = new Map<number, number>()
  for (let i = 0; i < candidate.count; i++) {
    const key = (candidate.label[i]! * size + candidate.decision[i]!) * size + baseline.decision[i]!
    found.set(key, (found.get(key) ?? 0) + (candidate.weights === null ? 1 : candidate.weights[i]!))
  }
  return found
}

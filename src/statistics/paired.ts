/** The difference of a metric between a candidate and a baseline on the same rows, with its interval. */
import {
  type ConfusionMetric,
  type GapMetric,
  isUndefined,
  type MeanMetric,
  type MetricOf,
  type ProportionMetric,
  type SmoothMetric,
  type Undefined
} from '../metrics/metric.ts'
import { arrayOf, differences, numbersOf, type RowNumbers } from '../metrics/row-numbers.ts'
import type { ClassificationRows, Rows } from '../metrics/rows.ts'
import { isSimple, spread, stratifiedError } from './design.ts'
import { differenceOf } from './difference.ts'
import { estimateOf, meanEstimate } from './estimate.ts'
import { gapInfluence, gapsOf } from './gap-sum.ts'
import type { Estimate, Interval } from './interval.ts'
import { medianInfluence, weightedMedian } from './median.ts'
import { weightedMean } from './moments.ts'
import { normalQuantile } from './normal.ts'
import type { Pair } from './pair.ts'
import { confusionDifference } from './paired-confusions.ts'
import { proportionDifference } from './paired-proportions.ts'
import { resampledDifference } from './resampling.ts'

/**
 * Candidate less `scale` times baseline; both must be defined.
 * @param scale 1 for a difference; 0.98 for what is left of a drop of 2 % of the baseline
 */
export function pairedDifference<R extends Rows>(
  metric: MetricOf<R> | ConfusionMetric,
  pair: Pair<R>,
  seed: number,
  scale = 1
): Estimate | Undefined {
  switch (metric.kind) {
    case 'proportion':
      return proportionDifference(metric, pair, seed, scale) ?? correlatedProportions(metric, pair, seed, scale)
    case 'mean':
      return ofMeans(metric, pair, scale)
    case 'confusion':
      return confusionDifference(metric, pair as unknown as Pair<ClassificationRows>, seed, scale)
    case 'smooth':
      return ofSmooth(metric, pair, seed, scale)
    case 'median':
      return correlated(metric, pair, seed, scale, (rows) => {
        const values = metric.values(rows)
        return medianInfluence(values, weightedMedian(values, rows))
      })
    case 'gap':
      return ofGaps(metric, pair, scale)
    case 'general':
      return resampledDifference(metric, pair, seed, scale)
  }
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
  if (metric.root !== true) return meanEstimate(spread(differences(a, b, [1, scale]), candidate))
  const rootA = Math.sqrt(spread(a, candidate).mean)
  const rootB = Math.sqrt(spread(b, baseline).mean)
  const slope = (root: number) => (root > 0 ? 1 / (2 * root) : 0)
  const influence = differences(a, b, [slope(rootA), scale * slope(rootB)])
  return meanEstimate(spread(influence, candidate), rootA - scale * rootB)
}

function ofSmooth<R extends Rows>(
  metric: SmoothMetric<R>,
  { candidate, baseline }: Pair<R>,
  seed: number,
  scale: number
): Estimate | Undefined {
  const a = metric.linearise(candidate)
  const b = metric.linearise(baseline)
  if (isUndefined(a)) return a
  if (isUndefined(b)) return b
  const value = a.value - scale * b.value
  if (a.edge !== null || b.edge !== null)
    return correlated(metric, { candidate, baseline }, seed, scale, (rows) => (rows === candidate ? a : b).influence)
  const influence = differences(a.influence, b.influence, [1, scale])
  const strata = metric.strata?.(candidate)
  if (strata === undefined || !isSimple(candidate)) return meanEstimate(spread(influence, candidate), value)
  const standardError = stratifiedError(influence, strata)
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
  const first = gapInfluence(metric, candidate, a)
  const second = gapInfluence(metric, baseline, b)
  return meanEstimate(spread(differences(first, second, [1, scale]), candidate), a.value - scale * b.value)
}

/** Outcomes that no table knows, scaled: rows count as 1, 0 or not at all. */
function correlatedProportions<R extends Rows>(
  metric: ProportionMetric<R>,
  pair: Pair<R>,
  seed: number,
  scale: number
): Estimate | Undefined {
  return correlated(metric, pair, seed, scale, (rows) =>
    numbersOf(Float64Array.from(metric.outcome(rows) as Uint8Array))
  )
}

/** From the intervals of both and the correlation of their errors. */
function correlated<R extends Rows>(
  metric: MetricOf<R>,
  { candidate, baseline }: Pair<R>,
  seed: number,
  scale: number,
  influenceOf: (rows: R) => RowNumbers
): Estimate | Undefined {
  const first = estimateOf(metric, candidate, seed)
  const second = estimateOf(metric, baseline, seed + 1)
  if (isUndefined(first)) return first
  if (isUndefined(second)) return second
  const correlation = correlationOf(influenceOf(candidate), influenceOf(baseline), candidate)
  return differenceOf(first, second, scale, correlation)
}

/** Correlation of the errors of two statistics, summed over clusters; 0 where one has none. */
function correlationOf(first: RowNumbers, second: RowNumbers, rows: Rows): number {
  const [a, b] = [arrayOf(first, rows.count), arrayOf(second, rows.count)]
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

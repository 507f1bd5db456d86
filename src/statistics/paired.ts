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
import type { ClassificationRows, Rows } from '../metrics/rows.ts'
import { isSimple, spread } from './design.ts'
import { differenceOf } from './difference.ts'
import { estimateOf, meanEstimate } from './estimate.ts'
import { gapInfluence, gapsOf } from './gap-sum.ts'
import type { Estimate, Interval } from './interval.ts'
import { medianInfluence, weightedMedian } from './median.ts'
import { normalQuantile } from './normal.ts'
import { differences, type Pair } from './pair.ts'
import { confusionDifference } from './paired-confusions.ts'
import { proportionDifference } from './paired-proportions.ts'
import { weightedMean } from './point.ts'
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
  if (metric.root !== true) {
    const difference = differences(a, b, scale)
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
  const influence = differences(a.influence, b.influence, scale)
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
  const first = gapInfluence(metric, candidate, a)
  const second = gapInfluence(metric, baseline, b)
  return meanEstimate(a.value - scale * b.value, differences(first, second, scale), candidate)
}

/** Outcomes that no table knows, scaled: rows count as 1, 0 or not at all. */
function correlatedProportions<R extends Rows>(
  metric: ProportionMetric<R>,
  pair: Pair<R>,
  seed: number,
  scale: number
): Estimate | Undefined {
  return correlated(metric, pair, seed, scale, (rows) => Float64Array.from(metric.outcome(rows) as Uint8Array))
}

/** From the intervals of both and the correlation of their errors. */
function correlated<R extends Rows>(
  metric: MetricOf<R>,
  { candidate, baseline }: Pair<R>,
  seed: number,
  scale: number,
  influenceOf: (rows: R) => Float64Array
): Estimate | Undefined {
  const first = estimateOf(metric, candidate, seed)
  const second = estimateOf(metric, baseline, seed + 1)
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

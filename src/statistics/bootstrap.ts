/**
 * Interval of any statistic of weighted rows by resampling: Poisson weights (Chamandy et al., Google technical report
 * 2012) on the independent units, then Efron's bias-corrected and accelerated percentiles (Journal of the American
 * Statistical Association 82 (1987)), the acceleration from a grouped jackknife.
 */
import { quantileSorted } from 'simple-statistics'
import type { Undefined } from '../metrics/metric.ts'
import type { Rows } from '../metrics/rows.ts'
import type { Estimate, Interval } from './interval.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import type { Random } from './random.ts'

export const RESAMPLES = 2_000
const JACKKNIFE_GROUPS = 100

/** Value of a statistic under the given weights, one a row. */
export type Statistic = (weights: Float64Array) => number | Undefined

export function bootstrapEstimate<R extends Rows>(
  metric: (rows: R) => number | Undefined,
  rows: R,
  random: Random,
  resamples = RESAMPLES
): Estimate | Undefined {
  return resampledEstimate((weights) => metric({ ...rows, weights }), rows, random, resamples)
}

export function resampledEstimate(
  statistic: Statistic,
  rows: Rows,
  random: Random,
  resamples = RESAMPLES
): Estimate | Undefined {
  const plain = rows.weights ?? new Float64Array(rows.count).fill(1)
  const value = statistic(plain)
  if (typeof value !== 'number') return value
  const method = 'BCa bootstrap'
  const units = rows.clusters === null ? rows.count : rows.clusters.count
  if (units < 2) return { value, method: 'one independent row has no spread', interval: null }
  const replicates = resample(statistic, rows, random, resamples)
  if (replicates.length < resamples / 2) return { value, method: 'undefined in most resamples', interval: null }
  return { value, method, interval: correctedPercentiles(replicates, value, accelerationOf(statistic, rows, plain)) }
}

/** @param replicates in ascending order */
export function correctedPercentiles(
  replicates: Float64Array,
  value: number,
  acceleration: number
): (confidence: number) => Interval {
  const bias = biasOf(replicates, value)
  const sorted = Array.from(replicates)
  const quantile = (p: number): number => {
    const z = bias + normalQuantile(p)
    return quantileSorted(sorted, normalCdf(bias + z / (1 - acceleration * z)))
  }
  return (confidence) => [quantile((1 - confidence) / 2), quantile((1 + confidence) / 2)]
}

/** Values of the statistic under Poisson weights, ascending; those where it is undefined are left out. */
function resample(statistic: Statistic, rows: Rows, random: Random, resamples: number): Float64Array {
  const weights = new Float64Array(rows.count)
  const times = new Uint8Array(rows.clusters === null ? rows.count : rows.clusters.count)
  const values = new Float64Array(resamples)
  let kept = 0
  for (let r = 0; r < resamples; r++) {
    for (let u = 0; u < times.length; u++) times[u] = poissonOne(random)
    for (let i = 0; i < rows.count; i++) {
      const unit = rows.clusters === null ? i : rows.clusters.codes[i]!
      weights[i] = times[unit]! * (rows.weights === null ? 1 : rows.weights[i]!)
    }
    const value = statistic(weights)
    if (typeof value === 'number' && Number.isFinite(value)) values[kept++] = value
  }
  return values.subarray(0, kept).sort()
}

/** How often a unit is drawn: a Poisson number of mean 1, by inversion. */
function poissonOne(random: Random): number {
  let left = random() - Math.exp(-1)
  let probability = Math.exp(-1)
  let k = 0
  while (left >= 0) {
    probability /= ++k
    left -= probability
  }
  return k
}

/** Normal quantile of the share of replicates below the value, ties counting half. */
function biasOf(replicates: Float64Array, value: number): number {
  let below = 0
  for (const replicate of replicates) below += replicate < value ? 1 : replicate === value ? 0.5 : 0
  const share = below / replicates.length
  const edge = 0.5 / replicates.length
  return normalQuantile(Math.min(Math.max(share, edge), 1 - edge))
}

/** Skewness of the statistic's influence, from leaving out one group of units at a time. */
function accelerationOf(statistic: Statistic, rows: Rows, plain: Float64Array): number {
  const units = rows.clusters === null ? rows.count : rows.clusters.count
  const groups = Math.min(units, JACKKNIFE_GROUPS)
  const weights = new Float64Array(rows.count)
  const values: number[] = []
  for (let g = 0; g < groups; g++) {
    for (let i = 0; i < rows.count; i++) {
      const unit = rows.clusters === null ? i : rows.clusters.codes[i]!
      weights[i] = unit % groups === g ? 0 : plain[i]!
    }
    const value = statistic(weights)
    if (typeof value === 'number' && Number.isFinite(value)) values.push(value)
  }
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  let second = 0
  let third = 0
  for (const v of values) {
    second += (mean - v) ** 2
    third += (mean - v) ** 3
  }
  // skewness of groups of m units is that of units over √m, as is the acceleration
  return second > 0 ? third / (6 * second ** 1.5) : 0
}

/**
 * Interval of any statistic of weighted rows by resampling: Poisson weights (Chamandy, Muralidharan, Najmi and Naidu,
 * Google technical report 2012) on the independent units, then Efron's bias-corrected and accelerated percentiles
 * (Journal of the American Statistical Association 82 (1987)), the acceleration from a grouped jackknife.
 */
import { quantileSorted } from 'simple-statistics'
import type { Undefined } from '../metrics/metric.ts'
import { type Clusters, gather, type Rows, selectClusters } from '../metrics/rows.ts'
import type { Estimate, Interval } from './interval.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { seededBits } from './random.ts'

const RESAMPLES = 2_000
/** Above this many rows in all resamples together there are fewer resamples. */
const BUDGET = 2e9
const FEWEST_RESAMPLES = 500
const JACKKNIFE_GROUPS = 100

/** What is resampled, and the statistic under the given weights, one a row. */
export interface Resampling {
  readonly rows: Rows
  /** Takes whole numbers as bytes, which are quicker to draw than weights. */
  readonly takesCounts?: boolean
  value(weights: Float64Array | Uint8Array): number | Undefined
}

/** The rows in another order, as far as resampling is concerned. */
export function inOrder(rows: Rows, order: Uint32Array): Rows {
  return {
    count: order.length,
    weights: rows.weights === null ? null : gather(rows.weights, order),
    clusters: rows.clusters === null ? null : selectClusters(rows.clusters, order)
  }
}

export function resampledEstimate(resampling: Resampling, seed: number): Estimate | Undefined {
  const { rows, value: statistic } = resampling
  const plain = rows.weights ?? new Float64Array(rows.count).fill(1)
  const value = statistic(plain)
  if (typeof value !== 'number') return value
  if (unitsOf(rows) < 2) return { value, method: 'one independent row has no spread', interval: null }
  const wanted = Math.max(FEWEST_RESAMPLES, Math.min(RESAMPLES, Math.round(BUDGET / rows.count)))
  const replicates = resample(resampling, seed, wanted)
  if (replicates.length < wanted / 2) return { value, method: 'undefined in most resamples', interval: null }
  const acceleration = accelerationOf(resampling, plain)
  const percentiles = correctedPercentiles(replicates, value, acceleration)
  const interval = (confidence: number): Interval => {
    const [low, high] = percentiles(confidence)
    return [Math.min(low, value), Math.max(high, value)]
  }
  return { value, method: `BCa bootstrap, ${wanted} resamples`, interval }
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

const unitsOf = ({ count, clusters }: Rows): number => clusters?.count ?? count

/** Values of the statistic under Poisson weights, ascending; those where it is undefined are left out. */
export function resample({ rows, value, takesCounts }: Resampling, seed: number, resamples: number): Float64Array {
  const bits = seededBits(seed)
  const table = poissonTable()
  const counts = takesCounts === true && rows.weights === null && rows.clusters === null
  const weights = new Float64Array(counts ? 0 : rows.count)
  const times = new Uint8Array(unitsOf(rows))
  const values = new Float64Array(resamples)
  let kept = 0
  for (let r = 0; r < resamples; r++) {
    drawTimes(times, bits, table)
    if (!counts) spreadTimes(times, rows.clusters, rows.weights, weights)
    const replicate = value(counts ? times : weights)
    if (typeof replicate === 'number' && Number.isFinite(replicate)) values[kept++] = replicate
  }
  return values.subarray(0, kept).sort()
}

/** How often each unit is drawn: Poisson numbers of mean 1, two from 32 random bits. */
function drawTimes(times: Uint8Array, bits: () => number, table: Uint8Array): void {
  for (let u = 0; u < times.length; u += 2) {
    const word = bits()
    times[u] = table[word & 0xffff]!
    if (u + 1 < times.length) times[u + 1] = table[word >>> 16]!
  }
}

/** The Poisson distribution of mean 1 to 16 bits: as many entries of each number as its probability. */
function poissonTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  let probability = Math.exp(-1)
  let cumulative = 0
  let from = 0
  for (let k = 0; from < table.length; k++) {
    cumulative += probability
    const to = k === 9 ? table.length : Math.min(Math.round(cumulative * table.length), table.length)
    table.fill(k, from, to)
    from = to
    probability /= k + 1
  }
  return table
}

function spreadTimes(
  times: Uint8Array,
  clusters: Clusters | null,
  own: Float64Array | null,
  weights: Float64Array
): void {
  for (let i = 0; i < weights.length; i++) {
    const drawn = times[clusters === null ? i : clusters.codes[i]!]!
    weights[i] = own === null ? drawn : drawn * own[i]!
  }
}

/** Normal quantile of the share of replicates below the value, ties counting half. */
function biasOf(replicates: Float64Array, value: number): number {
  let below = 0
  for (const replicate of replicates) below += replicate < value ? 1 : replicate === value ? 0.5 : 0
  const share = below / replicates.length
  const edge = 0.5 / replicates.length
  return normalQuantile(Math.min(Math.max(share, edge), 1 - edge))
}

/**
 * Skewness of the statistic's influence over six, from leaving out one group of units at a time: groups of m units have
 * the skewness of units over √m, and so does the acceleration.
 */
function accelerationOf({ rows, value }: Resampling, plain: Float64Array): number {
  const groups = Math.min(unitsOf(rows), JACKKNIFE_GROUPS)
  const weights = new Float64Array(rows.count)
  const values: number[] = []
  for (let g = 0; g < groups; g++) {
    for (let i = 0; i < rows.count; i++) {
      const unit = rows.clusters === null ? i : rows.clusters.codes[i]!
      weights[i] = unit % groups === g ? 0 : plain[i]!
    }
    const left = value(weights)
    if (typeof left === 'number' && Number.isFinite(left)) values.push(left)
  }
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  let second = 0
  let third = 0
  for (const v of values) {
    second += (mean - v) ** 2
    third += (mean - v) ** 3
  }
  return second > 0 ? third / (6 * second ** 1.5) : 0
}

/**
 * How the rows were drawn: their weights and the clusters (patients, sessions, documents) within which they depend on
 * each other. A statistic is linearised into one influence value a row; summed over clusters these become independent
 * units, whose spread is the statistic's variance. This is the infinitesimal jackknife (Jaeckel 1972), which for survey
 * weights and clusters is Taylor linearisation (Binder 1983).
 */
import type { Rows } from '../metrics/rows.ts'

/** Variance and shape of a statistic, from its influence values. */
export interface Spread {
  /** Independent units: rows, or clusters where there are any. */
  readonly units: number
  readonly standardError: number
  /** Skewness of the units' contributions. */
  readonly skewness: number
  /**
   * About how many units the variance rests on, n / (kurtosis - 1): half of them where they are normal, few where few
   * large contributions outweigh the rest.
   */
  readonly carriers: number
  /** Of the variance: those of the chi-square distribution that varies as much, and at most n - 1. */
  readonly degreesOfFreedom: number
}

/** Rows are independent and count the same. */
export const isSimple = ({ weights, clusters }: Rows): boolean => weights === null && clusters === null

const totalWeight = ({ count, weights }: Rows): number => {
  if (weights === null) return count
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[i]!
  return sum
}

/**
 * @param influence one value a row: how the statistic moves when the row's share of the weight grows. Their weighted
 *   mean is removed, so a constant does not matter.
 * @param strata classes within each of which the influence averages 0; each costs a degree of freedom
 */
export function spread(influence: Float64Array, rows: Rows, strata?: ArrayLike<number>): Spread {
  const contributions = isSimple(rows) ? influence : unitContributions(influence, rows)
  const units = contributions.length
  const { second, third, fourth } = moments(contributions, isSimple(rows) ? meanOf(influence) : 0)
  const variance =
    strata !== undefined && isSimple(rows) ? withinStrata(influence, meanOf(influence), strata) : second / (units - 1)
  const carriers = second > 0 ? units / Math.max((units * fourth) / second ** 2 - 1, 1e-9) : units
  return {
    units,
    standardError: units > 1 ? Math.sqrt(variance / units) : Number.NaN,
    skewness: second > 0 ? third / units / (second / units) ** 1.5 : 0,
    carriers,
    degreesOfFreedom: Math.min(units - 1, 2 * carriers)
  }
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

/** Sums of the second, third and fourth powers of the distances from the mean. */
function moments(values: Float64Array, mean: number) {
  let second = 0
  let third = 0
  let fourth = 0
  for (let i = 0; i < values.length; i++) {
    const distance = values[i]! - mean
    const square = distance * distance
    second += square
    third += square * distance
    fourth += square * square
  }
  return { second, third, fourth }
}

/** Contributions of weighted or clustered units, with mean 0, scaled so that the statistic errs by about their mean. */
function unitContributions(influence: Float64Array, rows: Rows): Float64Array {
  const { count, weights, clusters } = rows
  const total = totalWeight(rows)
  let mean = 0
  for (let i = 0; i < count; i++) mean += (weights === null ? 1 : weights[i]!) * influence[i]!
  mean /= total
  const units = clusters === null ? count : clusters.count
  const scale = units / total
  const sums = new Float64Array(units)
  for (let i = 0; i < count; i++) {
    const unit = clusters === null ? i : clusters.codes[i]!
    sums[unit]! += (weights === null ? 1 : weights[i]!) * (influence[i]! - mean) * scale
  }
  return sums
}

/** Variance of the influence where each stratum pays for its own mean. */
function withinStrata(influence: Float64Array, mean: number, strata: ArrayLike<number>): number {
  let last = 0
  for (let i = 0; i < influence.length; i++) last = Math.max(last, strata[i]!)
  const counts = new Float64Array(last + 1)
  const squares = new Float64Array(last + 1)
  for (let i = 0; i < influence.length; i++) {
    counts[strata[i]!]!++
    squares[strata[i]!]! += (influence[i]! - mean) ** 2
  }
  let variance = 0
  for (let s = 0; s <= last; s++) if (counts[s]! > 1) variance += (counts[s]! * squares[s]!) / (counts[s]! - 1)
  return variance / influence.length
}

/**
 * What weights and clusters leave of the rows: the number of independent, equally weighted ones that know as much. More
 * than there are where clusters are alike by design; were that cut off, repeating every row in its cluster would pay.
 */
export function effectiveRows(influence: Float64Array, plainVariance: number, rows: Rows): number {
  if (isSimple(rows)) return rows.count
  const { standardError } = spread(influence, rows)
  if (standardError > 0 && plainVariance > 0) return plainVariance / standardError ** 2
  return independentRows(rows)
}

/** The same without a statistic to ask: Kish's (Σw)² / Σw², and never more than there are clusters. */
export function independentRows(rows: Rows): number {
  let kish = rows.count
  if (rows.weights !== null) {
    let squares = 0
    for (const w of rows.weights) squares += w * w
    kish = totalWeight(rows) ** 2 / squares
  }
  return rows.clusters === null ? kish : Math.min(kish, rows.clusters.count)
}

/** Degrees of freedom of a variance that is estimated between clusters; infinite where rows are independent. */
export const degreesOfFreedom = ({ clusters }: Rows): number => (clusters === null ? Infinity : clusters.count - 1)

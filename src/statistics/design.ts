/**
 * How the rows were drawn: their weights and the clusters (patients, sessions, documents) within which they depend on
 * each other. A statistic is linearised into one influence value a row; summed over clusters these become independent
 * units, whose spread is the statistic's variance. This is the infinitesimal jackknife (Jaeckel 1972), which for survey
 * weights and clusters is Taylor linearisation (Binder 1983).
 */
import { arrayOf, BLOCK, numbersOf, type RowNumbers } from '../metrics/row-numbers.ts'
import type { Rows } from '../metrics/rows.ts'
import { type Moments, momentsOf, weightedMean } from './moments.ts'

/** Variance and shape of a statistic, from its influence values. */
export interface Spread {
  /** Weighted mean of the influence values. */
  readonly mean: number
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
 */
export function spread(influence: RowNumbers, rows: Rows): Spread {
  const found = isSimple(rows)
    ? { units: rows.count, ...momentsOf(influence, rows.count) }
    : unitMoments(influence, rows)
  const { units, mean, second, third, fourth } = found
  const carriers = second > 0 ? units / Math.max((units * fourth) / second ** 2 - 1, 1e-9) : units
  return {
    mean,
    units,
    standardError: units > 1 ? Math.sqrt(second / (units - 1) / units) : Number.NaN,
    skewness: second > 0 ? third / units / (second / units) ** 1.5 : 0,
    carriers,
    degreesOfFreedom: Math.min(units - 1, 2 * carriers)
  }
}

/**
 * Standard error of a statistic of independent, equally weighted rows, whose influence averages 0 within each stratum:
 * each stratum pays for its own mean.
 */
export function stratifiedError(influence: RowNumbers, strata: ArrayLike<number>): number {
  const rows = strata.length
  const block = new Float64Array(BLOCK)
  const counts: number[] = []
  const squares: number[] = []
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows)
    influence(block, from, to)
    for (let i = from; i < to; i++) {
      const stratum = strata[i]!
      counts[stratum] = (counts[stratum] ?? 0) + 1
      squares[stratum] = (squares[stratum] ?? 0) + block[i - from]! ** 2
    }
  }
  const variance = counts.reduce((sum, n, stratum) => (n > 1 ? sum + (n * squares[stratum]!) / (n - 1) : sum), 0)
  return Math.sqrt(variance) / rows
}

/** Moments of weighted or clustered units, scaled so that the statistic errs by about their mean, which is taken off. */
function unitMoments(influence: RowNumbers, rows: Rows): Moments & { readonly units: number } {
  const { count, weights, clusters } = rows
  const values = arrayOf(influence, count)
  const mean = weightedMean(values, rows)
  const units = clusters === null ? count : clusters.count
  const scale = units / totalWeight(rows)
  const sums = new Float64Array(units)
  for (let i = 0; i < count; i++) {
    const unit = clusters === null ? i : clusters.codes[i]!
    sums[unit]! += (weights === null ? 1 : weights[i]!) * (values[i]! - mean) * scale
  }
  return { ...momentsOf(numbersOf(sums), units), mean, units }
}

/**
 * What weights and clusters leave of the rows: the number of independent, equally weighted ones that know as much. More
 * than there are where clusters are alike by design; were that cut off, repeating every row in its cluster would pay.
 */
export function effectiveRows(influence: RowNumbers, plainVariance: number, rows: Rows): number {
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

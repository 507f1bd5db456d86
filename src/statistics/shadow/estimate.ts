/** Measures of two samples of one variable, with their intervals. */
import { isUndefined, type Undefined } from '../../metrics/metric.ts'
import { binTable, type Table } from '../../metrics/shadow/bins.ts'
import { type CategoricalComparison, newRows } from '../../metrics/shadow/categorical.ts'
import {
  type CategoricalMeasure,
  categoricalMeasures,
  type NumericMeasure,
  numericMeasures
} from '../../metrics/shadow/measures.ts'
import type { NumericComparison } from '../../metrics/shadow/numeric.ts'
import { cramersV, jensenShannon, stabilityIndex, totalVariation } from '../../metrics/shadow/shares.ts'
import type { Interval } from '../interval.ts'
import { normalQuantile } from '../normal.ts'
import { wilsonInterval } from '../wilson.ts'
import { type DistanceEstimate, distanceEstimate } from './inversion.ts'
import { meanShiftEstimate } from './mean-shift.ts'
import { missingApart } from './missing.ts'

export function numericEstimate(
  measure: NumericMeasure,
  comparison: NumericComparison,
  seed: number
): DistanceEstimate | Undefined {
  const value = numericMeasures[measure](comparison)
  if (typeof value !== 'number') return value
  const { profile } = comparison
  const apart = measure === 'psi' || measure === 'jensen-shannon' ? null : missingApart(comparison)
  if (apart !== null) return { value, method: apart, interval: null, pValue: null, detectable: null }
  switch (measure) {
    case 'ks':
      return distanceEstimate(value, profile, largestGap, seed)
    case 'wasserstein':
      return distanceEstimate(value, profile, (cells) => areaBetween(cells, profile.centres), seed)
    case 'mean-shift':
      return meanShiftEstimate(value, comparison)
    case 'psi':
    case 'jensen-shannon': {
      const table = binTable(comparison.bins, comparison.candidate)
      if (isUndefined(table)) return table
      return distanceEstimate(value, table, measure === 'psi' ? stabilityIndex : jensenShannon, seed)
    }
  }
}

const DISTANCES = {
  psi: stabilityIndex,
  'total-variation': totalVariation,
  'jensen-shannon': jensenShannon,
  'chi-square': cramersV
} as const

export function categoricalEstimate(
  measure: CategoricalMeasure,
  comparison: CategoricalComparison,
  seed: number
): DistanceEstimate | Undefined {
  const value = categoricalMeasures[measure](comparison)
  if (typeof value !== 'number') return value
  if (measure === 'new-categories') return newCategoriesEstimate(value, comparison)
  return distanceEstimate(value, comparison.counts, DISTANCES[measure], seed)
}

/**
 * Rows of categories that production has but did not happen to show would be called new as well. Production's own
 * categories of one row tell how many: I. Good, Biometrika 40 (1953). The lower end takes them off.
 */
function newCategoriesEstimate(value: number, comparison: CategoricalComparison): DistanceEstimate {
  const { rows, counts } = comparison
  const single = counts.production.reduce((sum, count) => sum + (count === 1 ? 1 : 0), 0)
  const unseen = single / rows.production
  const interval = (confidence: number): Interval => {
    const z = normalQuantile((1 + confidence) / 2)
    const [low, high] = wilsonInterval(newRows(comparison) / rows.candidate, rows.candidate, z)
    const [, chance] = wilsonInterval(unseen, rows.production, z)
    return [Math.max(0, value - Math.hypot(value - low, chance - unseen) - unseen), high]
  }
  return { value, method: 'Wilson, less what production has not shown', interval, pValue: null, detectable: null }
}

/** Largest |F - G| at the ends of cells. */
function largestGap({ production, candidate }: Table): number {
  let gap = 0
  let largest = 0
  const n = sum(production)
  const m = sum(candidate)
  for (let cell = 0; cell < production.length; cell++) {
    gap += production[cell]! / n - candidate[cell]! / m
    largest = Math.max(largest, Math.abs(gap))
  }
  return largest
}

/** Integral of |F - G|, were the numbers of each cell at its centre. */
function areaBetween({ production, candidate }: Table, centres: Float64Array): number {
  let gap = 0
  let area = 0
  const n = sum(production)
  const m = sum(candidate)
  for (let cell = 0; cell + 1 < production.length; cell++) {
    gap += production[cell]! / n - candidate[cell]! / m
    area += Math.abs(gap) * (centres[cell + 1]! - centres[cell]!)
  }
  return area
}

const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0)

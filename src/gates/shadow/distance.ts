/** A measure of two samples of one variable, with its interval, or why nothing can be told. */
import { isUndefined, type Undefined } from '../../metrics/metric.ts'
import { type CategoricalComparison, strangers } from '../../metrics/shadow/categorical.ts'
import type { NumericComparison } from '../../metrics/shadow/numeric.ts'
import type { CategoricalShift, NumericShift } from '../../policy/metric-names.ts'
import { categoricalShifts, metricRange, numericShifts } from '../../policy/metric-names.ts'
import { categoricalEstimate, numericEstimate } from '../../statistics/shadow/estimate.ts'
import type { DistanceEstimate } from '../../statistics/shadow/inversion.ts'
import { listNames } from '../../tables/names.ts'
import { clipped, finite } from '../outcome.ts'
import type { Comparison } from './comparing.ts'

export type Distance = DistanceEstimate | Undefined

/** The measures that a column of this kind has. */
export const measuresOf = (kind: Comparison['kind']): readonly (NumericShift | CategoricalShift)[] =>
  kind === 'numeric' ? numericShifts : categoricalShifts

export function distanceOf(metric: string, comparison: Comparison, seed: number): Distance {
  const found =
    comparison.kind === 'numeric'
      ? ofNumbers(metric as NumericShift, comparison, seed)
      : ofCategories(metric as CategoricalShift, comparison, seed)
  const held = finite(found)
  if (isUndefined(held)) return held
  return { ...held, ...clipped(held, metricRange(metric)) }
}

const SAME: Undefined = {
  undefined: 'all rows of both have one and the same value, which tells nothing of how the two differ'
}

function ofNumbers(metric: NumericShift, comparison: NumericComparison, seed: number): Distance {
  const { production } = comparison.moments
  // a share of missing values alone would be compared, and found to be the same
  if (production.count === 0 && production.missing > 0 && production.infinite === 0)
    return { undefined: 'every value of production is missing' }
  const found = numericEstimate(metric, comparison, seed)
  return !isUndefined(found) && found.value === 0 && production.squares === 0 ? SAME : found
}

function ofCategories(metric: CategoricalShift, comparison: CategoricalComparison, seed: number): Distance {
  if (comparison.categories.length === 1) return SAME
  return categoricalEstimate(metric, comparison, seed)
}

/** `; new: "x"; vanished: "y"`, where a category stands on one side only. */
export function strangerWords(comparison: Comparison): string {
  if (comparison.kind === 'numeric') return ''
  const words = (what: string, side: 'candidate' | 'production'): string => {
    const names = strangers(comparison, side).map((name) => name ?? '(missing)')
    return names.length === 0 ? '' : `; ${what}: ${listNames(names)}`
  }
  return `${words('new', 'candidate')}${words('vanished', 'production')}`
}

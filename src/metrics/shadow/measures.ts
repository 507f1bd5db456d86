/** Measures of how two samples of one variable differ. Each is 0 for samples that agree and grows as they part. */
import type { CategoricalShift, NumericShift } from '../../policy/metric-names.ts'
import { isUndefined, type Undefined } from '../metric.ts'
import { binTable } from './bins.ts'
import { type CategoricalComparison, newRows } from './categorical.ts'
import { chiSquare } from './chi-square.ts'
import { deviationOf, meanDifference } from './moments.ts'
import type { NumericComparison } from './numeric.ts'
import { cramersV, jensenShannon, stabilityIndex, totalVariation } from './shares.ts'
import type { Side } from './sides.ts'

/** A function of the two samples' rows, or why there is none. */
export type Measure<C> = (comparison: C) => number | Undefined

const SIDES: readonly Side[] = ['production', 'candidate']
const NAMES: Readonly<Record<Side, string>> = { production: 'production', candidate: 'the candidate' }

/** Why numbers of the two samples cannot be compared; null where they can. */
function incomparable({ moments }: NumericComparison): Undefined | null {
  for (const side of SIDES) {
    const { count, missing, infinite } = moments[side]
    if (count + missing + infinite === 0) return { undefined: `${NAMES[side]} has no row` }
    if (infinite > 0) return { undefined: `${NAMES[side]} has ${infinite} rows whose value is infinite` }
  }
  return null
}

function withoutNumbers(comparison: NumericComparison): Undefined | null {
  const reason = incomparable(comparison)
  if (reason !== null) return reason
  for (const side of SIDES)
    if (comparison.moments[side].count === 0) return { undefined: `every value of ${NAMES[side]} is missing` }
  return null
}

/** Kolmogorov-Smirnov distance: the largest |F - G|, from 0 to 1, of the values that are present. */
const ks: Measure<NumericComparison> = (comparison) => withoutNumbers(comparison) ?? comparison.ks

/** First Wasserstein distance: the integral of |F - G|, in the unit of the values that are present. */
const wasserstein: Measure<NumericComparison> = (comparison) =>
  withoutNumbers(comparison) ?? finite(comparison.wasserstein)

/** |mean of the candidate - mean of production| in standard deviations of production (n - 1): G. Glass's Δ (1976), without its sign. */
const meanShift: Measure<NumericComparison> = (comparison) => {
  const reason = withoutNumbers(comparison)
  if (reason !== null) return reason
  const { production, candidate } = comparison.moments
  if (production.count < 2) return { undefined: 'one value of production has no spread' }
  if (production.squares === 0) return { undefined: 'production is constant, so that there is no spread to measure in' }
  const deviation = deviationOf(production)
  return finite(deviation === Infinity ? Number.NaN : Math.abs(meanDifference(candidate, production)) / deviation)
}

/** Sums or squares of numbers beyond 1e154 do not fit a double. */
const finite = (value: number): number | Undefined =>
  Number.isFinite(value) ? value : { undefined: 'values are too large to be added or squared' }

const ofBins =
  (distance: typeof stabilityIndex): Measure<NumericComparison> =>
  (comparison) => {
    const reason = incomparable(comparison)
    if (reason !== null) return reason
    const table = binTable(comparison.bins, comparison.candidate)
    return isUndefined(table) ? table : distance(table)
  }

const ofCategories =
  (distance: typeof stabilityIndex): Measure<CategoricalComparison> =>
  (comparison) =>
    withoutRows(comparison) ?? distance(comparison.counts)

function withoutRows({ rows }: CategoricalComparison): Undefined | null {
  for (const side of SIDES) if (rows[side] === 0) return { undefined: `${NAMES[side]} has no row` }
  return null
}

/** The effect size of the test: Cramér's V. Statistic and degrees of freedom are `chiSquare`'s. */
const effectOfChiSquare: Measure<CategoricalComparison> = (comparison) => {
  const reason = withoutRows(comparison)
  if (reason !== null) return reason
  const test = chiSquare(comparison.counts)
  return isUndefined(test) ? test : cramersV(comparison.counts)
}

/** Share of the candidate's rows whose category production never had. */
const newCategories: Measure<CategoricalComparison> = (comparison) =>
  withoutRows(comparison) ?? newRows(comparison) / comparison.rows.candidate

/** Measures of a column of numbers, by the names that a policy uses. */
export const numericMeasures = {
  psi: ofBins(stabilityIndex),
  ks,
  wasserstein,
  'jensen-shannon': ofBins(jensenShannon),
  'mean-shift': meanShift
} as const satisfies Readonly<Record<NumericShift, Measure<NumericComparison>>>

/** Measures of a column of texts. */
export const categoricalMeasures = {
  psi: ofCategories(stabilityIndex),
  'total-variation': ofCategories(totalVariation),
  'jensen-shannon': ofCategories(jensenShannon),
  'chi-square': effectOfChiSquare,
  'new-categories': newCategories
} as const satisfies Readonly<Record<CategoricalShift, Measure<CategoricalComparison>>>

export type NumericMeasure = keyof typeof numericMeasures
export type CategoricalMeasure = keyof typeof categoricalMeasures

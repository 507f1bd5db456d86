/** Two samples of one variable of texts, compared by the rows of each category; counted in blocks, mergeable. */
import type { Table } from './bins.ts'
import { both, type Side, type Sides } from './sides.ts'

export interface CategoricalComparison {
  readonly kind: 'categorical'
  /** Names in order of the alphabet's code points; null for rows without a value, last. */
  readonly categories: readonly (string | null)[]
  readonly counts: Table
  readonly rows: Sides<number>
  readonly missing: Sides<number>
}

/** Rows by category; null counts rows without a value. */
export type CategoryCounts = ReadonlyMap<string | null, number>

/** Rows by category of a text column, whose missing cells are code -1. Adds to `counts`. */
export function countCategories(
  counts: Map<string | null, number>,
  codes: Int32Array,
  textOf: (code: number) => string
): void {
  const byCode = new Map<number, number>()
  for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1)
  for (const [code, count] of byCode) {
    const name = code < 0 ? null : textOf(code)
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
}

export function compareCategorical(production: CategoryCounts, candidate: CategoryCounts): CategoricalComparison {
  const sides = { production, candidate }
  const names = [...new Set([...production.keys(), ...candidate.keys()])].filter((name) => name !== null)
  names.sort((a, b) => (a < b ? -1 : 1))
  const missing = both((side) => sides[side].get(null) ?? 0)
  const categories = missing.production + missing.candidate > 0 ? [...names, null] : names
  const column = (side: Side) => Float64Array.from(categories, (name) => sides[side].get(name) ?? 0)
  const counts = { production: column('production'), candidate: column('candidate') }
  const rows = both((side) => counts[side].reduce((sum, count) => sum + count, 0))
  return { kind: 'categorical', categories, counts, rows, missing }
}

/** Categories that only one sample has; null where these are the rows without a value. */
export function strangers(comparison: CategoricalComparison, side: Side): readonly (string | null)[] {
  const other = comparison.counts[side === 'production' ? 'candidate' : 'production']
  return comparison.categories.filter((_, k) => comparison.counts[side][k]! > 0 && other[k] === 0)
}

/** Rows of the candidate whose category production never had. */
export const newRows = ({ counts: { production, candidate } }: CategoricalComparison): number =>
  candidate.reduce((sum, count, k) => sum + (production[k] === 0 ? count : 0), 0)

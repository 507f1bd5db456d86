/** Production's rows by the bins and categories that today's measures were made of. */
import type { BinsRecord } from '../../evidence/statement.ts'
import type { Comparison } from './comparing.ts'

/** Null where the cuts are no numbers that could be written: those of values near the largest that there is. */
export function frozenBins(column: string, comparison: Comparison): BinsRecord | null {
  if (comparison.kind === 'numeric') {
    const { cuts, counts, missing } = comparison.bins
    return cuts.every(Number.isFinite) ? { column, cuts: [...cuts], counts: [...counts], missing } : null
  }
  const { categories, counts, missing } = comparison
  const known = categories.flatMap((name, at) => {
    const count = counts.production[at]!
    return name === null || count === 0 ? [] : [{ name, count }]
  })
  return {
    column,
    categories: known.map(({ name }) => name),
    counts: known.map(({ count }) => count),
    missing: missing.production
  }
}

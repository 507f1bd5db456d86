/** Bins of one variable, cut at fixed values, so that tomorrow's sample is counted as today's was. */
import type { Undefined } from '../metric.ts'

/** A plain value, to be written into evidence and read again. */
export interface Bins {
  /** Ascending. Bin i holds what is above cut i - 1 and at most cut i; the last what is above all cuts. */
  readonly cuts: readonly number[]
  /** Rows of production in each bin, one more than there are cuts. */
  readonly counts: readonly number[]
  /** Rows of production without a value. */
  readonly missing: number
}

/** Rows of two samples by the same bins or categories. */
export interface Table {
  readonly production: Float64Array
  readonly candidate: Float64Array
}

/** Rows by bin, from how many are at most each cut. */
export const binCounts = (upTo: readonly number[], total: number): readonly number[] =>
  [...upTo, total].map((count, bin) => count - (bin === 0 ? 0 : upTo[bin - 1]!))

/** Rows of another sample in the same bins. */
export function countInBins({ cuts }: Pick<Bins, 'cuts'>, values: Float64Array): Pick<Bins, 'counts' | 'missing'> {
  const counts = new Array<number>(cuts.length + 1).fill(0)
  let missing = 0
  for (const value of values) {
    if (Number.isNaN(value)) {
      missing++
      continue
    }
    let bin = 0
    while (bin < cuts.length && value > cuts[bin]!) bin++
    counts[bin]!++
  }
  return { counts, missing }
}

/** Rows without a value are a bin of their own, where either sample has any. */
export function binTable(production: Bins, candidate: Pick<Bins, 'counts' | 'missing'>): Table | Undefined {
  if (production.counts.filter((count) => count > 0).length < 2 && production.missing === 0)
    return { undefined: 'all of production falls into one bin, in which a move of the candidate would not show' }
  const withMissing = production.missing + candidate.missing > 0
  const column = ({ counts, missing }: Pick<Bins, 'counts' | 'missing'>): Float64Array =>
    Float64Array.from(withMissing ? [...counts, missing] : counts)
  return { production: column(production), candidate: column(candidate) }
}

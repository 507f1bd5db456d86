/** Production's deciles, and how many numbers of each sample are at most each. */
import { both, type Sides } from './sides.ts'
import type { Span } from './span.ts'

/** Numbers up to each cut, for both samples. */
export interface CutCounts {
  /** Ascending, each once. */
  readonly cuts: readonly number[]
  readonly upTo: Sides<readonly number[]>
}

/**
 * The cuts by linear quantiles (definition 7 of Hyndman and Fan, The American Statistician 50 (1996); NumPy's default).
 * @param count numbers of production; at least one
 * @returns undefined while another pass is needed
 */
export function decilesOf(span: Span, count: number): readonly number[] | undefined {
  const cuts: number[] = []
  let known = true
  for (let tenth = 1; tenth <= 9; tenth++) {
    const place = (count - 1) * (tenth / 10)
    const rank = Math.floor(place)
    const low = span.productionAt(rank)
    const high = span.productionAt(Math.min(rank + 1, count - 1))
    if (low === undefined || high === undefined) known = false
    else cuts.push(between(low, high, place - rank))
  }
  return known ? cuts.filter((cut, at) => at === 0 || cut > cuts[at - 1]!) : undefined
}

/** Linear interpolation as NumPy rounds it, which is exact at both ends. */
function between(low: number, high: number, share: number): number {
  const apart = high - low
  return share < 0.5 ? low + apart * share : high - apart * (1 - share)
}

/** @returns undefined while another pass is needed */
export function cutCounts(span: Span, cuts: readonly number[]): CutCounts | undefined {
  // every cut is asked for, so that one pass looks at all of them
  const upTo = both((side) => cuts.map((cut) => span.countUpTo(side, cut)))
  const known = (counts: readonly (number | undefined)[]): counts is readonly number[] => !counts.includes(undefined)
  const { production, candidate } = upTo
  return known(production) && known(candidate) ? { cuts, upTo: { production, candidate } } : undefined
}

/**
 * Holm's step-down procedure (Scandinavian Journal of Statistics 6 (1979)): which of many claims stand when the chance
 * that any of them is wrong must stay below one level.
 */
import type { Estimate } from './interval.ts'

/** Below this no interval that we make is to be believed, nor would anybody ask. */
const SMALLEST = 1e-12

/**
 * The smallest level at which the estimate's interval lies wholly on one side of the threshold: its p value.
 * @param isBeyond whether an interval lies wholly on the side that is claimed
 */
export function smallestLevel(estimate: Estimate, isBeyond: (low: number, high: number) => boolean): number {
  const { interval } = estimate
  if (interval === null) return 1
  const beyond = (level: number): boolean => isBeyond(...interval(1 - level))
  if (!beyond(0.999_999)) return 1
  if (beyond(SMALLEST)) return SMALLEST
  let low = Math.log(SMALLEST)
  let high = 0
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (beyond(Math.exp(middle))) high = middle
    else low = middle
  }
  return Math.exp(high)
}

/**
 * @param levels p values of all claims that were tested, also of those that are not made
 * @returns for each, whether it stands at the level
 */
export function holm(levels: readonly number[], level: number): readonly boolean[] {
  const order = levels.map((_, at) => at).sort((a, b) => levels[a]! - levels[b]!)
  const stands = levels.map(() => false)
  for (const [rank, at] of order.entries()) {
    if (levels[at]! > level / (levels.length - rank)) break
    stands[at] = true
  }
  return stands
}

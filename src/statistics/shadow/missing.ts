/** Whether the values that are there may speak for all rows. */
import type { NumericComparison } from '../../metrics/shadow/numeric.ts'
import type { Side } from '../../metrics/shadow/sides.ts'

/** With so much more of one sample missing than of the other, the values that are left stand for other rows. */
const MOST_MISSING = 0.01

/** Why they may not; null where they may. */
export function missingApart({ moments }: NumericComparison): string | null {
  const shareOf = (side: Side): number => moments[side].missing / (moments[side].count + moments[side].missing)
  const [production, candidate] = [shareOf('production'), shareOf('candidate')]
  if (Math.abs(candidate - production) <= MOST_MISSING) return null
  return `${percent(candidate)} of the candidate's values are missing and ${percent(production)} of production's; psi and jensen-shannon count missing values`
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`

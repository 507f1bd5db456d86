/** Interval of a difference of means in standard deviations of production, by its influence values. */
import { meanDifference } from '../../metrics/shadow/moments.ts'
import type { NumericComparison } from '../../metrics/shadow/numeric.ts'
import type { Profile } from '../../metrics/shadow/profile.ts'
import type { Interval } from '../interval.ts'
import { normalQuantile } from '../normal.ts'
import { tCdf, tQuantile } from '../student-t.ts'
import type { DistanceEstimate } from './inversion.ts'

/**
 * Production's row of standard score z moves the signed shift d by -z - d (z² - 1) / 2, whose variance is
 * 1 + d × skewness + d² (kurtosis - 1) / 4. The interval of |d| is that of d, folded.
 */
export function meanShiftEstimate(value: number, { moments, profile }: NumericComparison): DistanceEstimate {
  const { production, candidate } = moments
  if (candidate.count < 2)
    return { value, method: 'one value of the candidate', interval: null, pValue: null, detectable: null }
  const shift = meanDifference(candidate, production) < 0 ? -value : value
  const { skewness, kurtosis } = shapeOf(profile)
  const variance = production.squares / (production.count - 1)
  const ofCandidate = candidate.squares / (candidate.count - 1) / variance / candidate.count
  const errorAt = (d: number): number =>
    Math.sqrt(Math.max(1 + d * skewness + (d * d * (kurtosis - 1)) / 4, 0) / production.count + ofCandidate)
  const df = Math.min(production.count, candidate.count) - 1
  const interval = (confidence: number): Interval => {
    const reach = tQuantile((1 + confidence) / 2, df) * errorAt(shift)
    const ends = [Math.abs(shift - reach), Math.abs(shift + reach)] as const
    return [Math.abs(shift) <= reach ? 0 : Math.min(...ends), Math.max(...ends)]
  }
  const none = errorAt(0)
  return {
    value,
    method: 'linearised, folded at 0',
    interval,
    pValue: 2 * tCdf(-value / none, df),
    detectable: none * (normalQuantile(0.975) + normalQuantile(0.8))
  }
}

/** Of production, by cells. */
function shapeOf({ production, centres }: Profile): { readonly skewness: number; readonly kurtosis: number } {
  const moment = (power: number, mean: number): number =>
    production.reduce((sum, count, cell) => sum + count * (centres[cell]! - mean) ** power, 0) / total
  const total = production.reduce((sum, count) => sum + count, 0)
  const mean = moment(1, 0)
  const variance = moment(2, mean)
  if (!(variance > 0 && Number.isFinite(variance * variance))) return { skewness: 0, kurtosis: 3 }
  return { skewness: moment(3, mean) / variance ** 1.5, kurtosis: moment(4, mean) / variance ** 2 }
}

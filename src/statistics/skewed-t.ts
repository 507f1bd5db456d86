/**
 * Interval of a mean, or of anything that is nearly one, when the rows are skewed: Student's t with Hall's monotone
 * cubic correction for skewness. P. Hall, Journal of the Royal Statistical Society B 54 (1992), 221-228. The degrees of
 * freedom are those of the variance, which a few large errors leave nearly as unknown as a few rows would.
 */
import type { Spread } from './design.ts'
import type { Interval } from './interval.ts'
import { tQuantile } from './student-t.ts'

export function skewedTInterval(
  value: number,
  { units, standardError, skewness, degreesOfFreedom }: Spread,
  confidence: number
): Interval {
  const t = tQuantile((1 + confidence) / 2, degreesOfFreedom)
  const g = skewness / Math.sqrt(units)
  return [value - standardError * uncorrect(t, g), value - standardError * uncorrect(-t, g)]
}

/** Inverse of Hall's transformation x + g x²/3 + g² x³/27 + g/6, which makes a skewed t statistic nearly symmetric. */
function uncorrect(x: number, g: number): number {
  const y = x - g / 6
  // 3 (c - 1) / g without the loss of digits where g is near 0
  const c = Math.cbrt(1 + g * y)
  return (3 * y) / (c * c + c + 1)
}

/**
 * Interval of a proportion: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212. It holds
 * its level at few rows and near 0 and 1, where the usual standard error does not.
 */
import type { Interval } from './interval.ts'

/**
 * @param rows may be fractional: an effective number of rows
 * @param z the normal or t quantile of the level
 */
export function wilsonInterval(proportion: number, rows: number, z: number): Interval {
  const zz = (z * z) / rows
  const centre = (proportion + zz / 2) / (1 + zz)
  const half = (Math.abs(z) / (1 + zz)) * Math.sqrt((proportion * (1 - proportion)) / rows + zz / (4 * rows))
  return [proportion === 0 ? 0 : Math.max(0, centre - half), proportion === 1 ? 1 : Math.min(1, centre + half)]
}

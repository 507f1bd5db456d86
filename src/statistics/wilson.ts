/**
 * Interval of a proportion: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212. It holds
 * its level at few rows and near 0 and 1, where the usual standard error does not.
 */
import type { Interval } from './interval.ts'
import { normalCdf } from './normal.ts'
import { incompleteBeta } from './student-t.ts'

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

/** Beyond this many hits, or misses, Wilson's is the wider one. */
const FEW = 12

/**
 * Wilson's interval, modified where hits or misses are few as proposed by L. D. Brown, T. T. Cai and A. DasGupta,
 * Statistical Science 16 (2001), 101-133, section 4.1.1: a single miss in 170 rows would else rule out one in a
 * thousand, which happens in one of six such samples. The end towards the few is also an exact one-sided limit.
 */
export function proportionInterval(proportion: number, rows: number, z: number): Interval {
  const [low, high] = wilsonInterval(proportion, rows, z)
  const level = 2 * normalCdf(-Math.abs(z))
  const [hits, misses] = [proportion * rows, (1 - proportion) * rows]
  return [
    hits > 0 && hits < FEW ? Math.min(low, exactLower(hits, rows, level)) : low,
    misses > 0 && misses < FEW ? Math.max(high, 1 - exactLower(misses, rows, level)) : high
  ]
}

/** The share under which so many hits or more have this probability (Clopper and Pearson 1934, one-sided). */
function exactLower(hits: number, rows: number, level: number): number {
  let low = 0
  let high = hits / rows
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (incompleteBeta(middle, hits, rows - hits + 1) > level) high = middle
    else low = middle
  }
  return low
}

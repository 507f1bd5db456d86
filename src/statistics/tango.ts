/**
 * Interval of the difference between two proportions measured on the same rows, by inverting the score test:
 * T. Tango, Statistics in Medicine 17 (1998), 891-908. At a difference of 0 the test is McNemar's, so the interval
 * excludes 0 exactly when McNemar's test rejects.
 */
import type { Interval } from './interval.ts'

/**
 * @param gained rows right in the first and wrong in the second; may be fractional, as effective numbers of rows
 * @param lost rows wrong in the first and right in the second
 */
export function tangoInterval(gained: number, lost: number, rows: number, z: number): Interval {
  const estimate = (gained - lost) / rows
  const root = (target: number, from: number, to: number): number => {
    let low = from
    let high = to
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2
      if (score(gained, lost, rows, middle) > target) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  return [root(z, -1, estimate), root(-z, estimate, 1)]
}

/** The score statistic of the hypothesis that the true difference is `delta`; it falls as delta grows. */
function score(gained: number, lost: number, rows: number, delta: number): number {
  const a = 2 * rows
  const b = -gained - lost + (2 * rows - gained + lost) * delta
  const c = -lost * delta * (1 - delta)
  const nuisance = (Math.sqrt(Math.max(b * b - 4 * a * c, 0)) - b) / (2 * a)
  const variance = rows * (2 * nuisance + delta * (1 - delta))
  const distance = gained - lost - rows * delta
  if (variance <= 0) return distance === 0 ? 0 : distance * Infinity
  return distance / Math.sqrt(variance)
}

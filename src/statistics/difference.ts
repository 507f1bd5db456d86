/**
 * Interval of a difference from the intervals of its two terms: the method of variance estimates recovery (Zou and
 * Donner, Statistics in Medicine 27 (2008), 1693-1702; with correlation, Zou, Biometrics 63 (2007)). With Wilson
 * intervals of two independent proportions it is Newcombe's hybrid score interval.
 */
import type { Estimate, Interval } from './interval.ts'

/**
 * @param scale the second term counts this many times: 0.98 asks for a drop relative to the second
 * @param correlation between the two estimates: 0 for different rows
 */
export function differenceOf(first: Estimate, second: Estimate, scale = 1, correlation = 0): Estimate {
  const value = first.value - scale * second.value
  const a = first.interval
  const b = second.interval
  if (a === null || b === null) return { value, method: a === null ? first.method : second.method, interval: null }
  const distance = (u: number, v: number) => Math.sqrt(Math.max(u * u + v * v - 2 * correlation * u * v, 0))
  const interval = (confidence: number): Interval => {
    const [lowA, highA] = a(confidence)
    const [lowB, highB] = b(confidence)
    return [
      value - distance(first.value - lowA, scale * (highB - second.value)),
      value + distance(highA - first.value, scale * (second.value - lowB))
    ]
  }
  return { value, method: `MOVER of ${first.method}`, interval }
}

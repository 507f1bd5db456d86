/** The largest difference between slices, with an interval that allows for having looked for the largest. */
import { isUndefined } from '../metrics/metric.ts'
import type { Estimate, Interval } from '../statistics/interval.ts'
import type { Outcome } from './outcome.ts'

/**
 * Slices hold different rows, so that their estimates are independent. The gap stays below what every pair of slices
 * stays below, at the level of each (an intersection-union test). It is above what any pair is above, at a level shared
 * by all pairs (Bonferroni).
 */
export function gapBetween(slices: readonly { readonly outcome: Outcome; readonly name: string }[]): Outcome {
  const estimates: Estimate[] = []
  for (const { outcome, name } of slices) {
    if (isUndefined(outcome)) return { undefined: `on ${name}, ${outcome.undefined}` }
    if (outcome.interval === null) return { undefined: `on ${name}, ${outcome.method}` }
    estimates.push(outcome)
  }
  if (estimates.length < 2) return { undefined: `a gap needs two slices, and there are ${estimates.length}` }
  const values = estimates.map((estimate) => estimate.value)
  const value = Math.max(...values) - Math.min(...values)
  const pairs = (values.length * (values.length - 1)) / 2
  const interval = (confidence: number): Interval => {
    const { high } = extremes(estimates, confidence)
    const { low } = extremes(estimates, 1 - (1 - confidence) / pairs)
    return [Math.min(low, value), Math.max(high, value)]
  }
  return { value, method: `largest of ${pairs} differences (MOVER)`, interval }
}

/** The largest lower and the largest upper end of the intervals of all pairs' absolute differences. */
function extremes(estimates: readonly Estimate[], confidence: number): { readonly low: number; readonly high: number } {
  const values = estimates.map((estimate) => estimate.value)
  const intervals = estimates.map((estimate) => estimate.interval!(confidence))
  const below = values.map((value, at) => value - intervals[at]![0])
  const above = values.map((value, at) => intervals[at]![1] - value)
  let low = 0
  let high = 0
  for (let i = 0; i < values.length; i++)
    for (let j = i + 1; j < values.length; j++) {
      const [more, less] = values[i]! >= values[j]! ? [i, j] : [j, i]
      const difference = values[more]! - values[less]!
      const from = difference - Math.hypot(below[more]!, above[less]!)
      low = Math.max(low, from)
      high = Math.max(high, -from, difference + Math.hypot(above[more]!, below[less]!))
    }
  return { low, high }
}

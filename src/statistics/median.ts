/** Medians of weighted rows, and their intervals. */
import { ascending } from '../metrics/order.ts'
import { numbersOf, type RowNumbers } from '../metrics/row-numbers.ts'
import type { Rows } from '../metrics/rows.ts'
import { degreesOfFreedom, effectiveRows } from './design.ts'
import type { Estimate, Interval } from './interval.ts'
import { TOO_FEW } from './pair.ts'
import { tQuantile } from './student-t.ts'
import { wilsonInterval } from './wilson.ts'

/** The middle value, or the mean of the two middle ones; with weights the same of the weighted distribution. */
export function weightedMedian(values: Float64Array, rows: Rows): number {
  const at = quantiles(values, rows)
  return (at(0.5, 'lower') + at(0.5, 'upper')) / 2
}

/**
 * The quantiles at which a Wilson interval of one half stands: R. S. Woodruff, Journal of the American Statistical
 * Association 47 (1952). It asks nothing of the shape of the distribution.
 */
export function medianEstimate(values: Float64Array, rows: Rows): Estimate {
  const value = weightedMedian(values, rows)
  const at = quantiles(values, rows)
  const independent = effectiveRows(medianInfluence(values, value), 0.25, rows)
  const interval = (confidence: number): Interval => {
    const z = tQuantile((1 + confidence) / 2, degreesOfFreedom(rows))
    const [low, high] = wilsonInterval(0.5, independent, z)
    return [Math.min(at(low, 'lower'), value), Math.max(at(high, 'upper'), value)]
  }
  if (Math.min(degreesOfFreedom(rows), rows.count - 1) < 1) return { value, method: TOO_FEW, interval: null }
  return { value, method: 'Woodruff', interval }
}

/** Which side of the median each row is on: what the median's error is made of, up to the density there. */
export function medianInfluence(values: Float64Array, median: number): RowNumbers {
  return numbersOf(values.map((v) => (v > median ? 0.5 : v < median ? -0.5 : 0)))
}

/** The smallest value at or above a share of the weight (`lower`), or the first above it (`upper`). */
function quantiles(values: Float64Array, { weights }: Rows): (p: number, side: 'lower' | 'upper') => number {
  if (weights === null) {
    const { values: order } = ascending(values)
    const last = order.length - 1
    return (p, side) => {
      const rank = p * order.length
      const at = side === 'lower' ? Math.ceil(rank - 1e-9) - 1 : Math.floor(rank + 1e-9)
      return order[Math.min(Math.max(at, 0), last)]!
    }
  }
  const { order } = ascending(values)
  let total = 0
  for (const w of weights) total += w
  return (p, side) => {
    let below = 0
    let last = 0
    for (const row of order) {
      if (weights[row] === 0) continue
      below += weights[row]!
      last = values[row]!
      const slack = 1e-12 * total
      if (side === 'lower' ? below >= p * total - slack : below > p * total + slack) return last
    }
    return last
  }
}

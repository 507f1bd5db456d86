/**
 * Means and central moments. Rows of a block are summed alone and blocks then together, so that ten million rows lose no
 * digits: P. Pébay, Sandia report SAND2008-6212, for moments about the mean of two parts from those of each.
 */
import { BLOCK, type RowNumbers } from '../metrics/row-numbers.ts'
import type { Rows } from '../metrics/rows.ts'

export interface Moments {
  readonly mean: number
  /** Sums of the second, third and fourth powers of the distances from the mean. */
  readonly second: number
  readonly third: number
  readonly fourth: number
}

export function momentsOf(numbers: RowNumbers, count: number): Moments {
  const block = new Float64Array(BLOCK)
  let sum = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(from + BLOCK, count)
    numbers(block, from, to)
    const part = blockMoments(block, to - from)
    if (from > 0) {
      const [m, n] = [from, to - from]
      const all = m + n
      const gap = part.sum / n - sum / m
      const share = gap / all
      fourth +=
        gap * share ** 3 * m * n * (m * m - m * n + n * n) +
        6 * share * share * (m * m * part.second + n * n * second) +
        4 * share * (m * part.third - n * third)
      third += gap * share * share * m * n * (m - n) + 3 * share * (m * part.second - n * second)
      second += gap * share * m * n
    }
    sum += part.sum
    second += part.second
    third += part.third
    fourth += part.fourth
  }
  return { mean: sum / count, second, third, fourth }
}

function blockMoments(values: Float64Array, count: number) {
  let sum = 0
  for (let i = 0; i < count; i++) sum += values[i]!
  const mean = sum / count
  let second = 0
  let third = 0
  let fourth = 0
  for (let i = 0; i < count; i++) {
    const distance = values[i]! - mean
    const square = distance * distance
    second += square
    third += square * distance
    fourth += square * square
  }
  return { sum, second, third, fourth }
}

export function weightedMean(values: Float64Array, { count, weights }: Rows): number {
  let sum = 0
  let total = 0
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(from + BLOCK, count)
    let part = 0
    let weight = 0
    if (weights === null) {
      for (let i = from; i < to; i++) part += values[i]!
      weight = to - from
    } else
      for (let i = from; i < to; i++) {
        part += weights[i]! * values[i]!
        weight += weights[i]!
      }
    sum += part
    total += weight
  }
  return sum / total
}

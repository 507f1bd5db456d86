/** What is missing of a stream of numbers, and mean and spread of the others. Mergeable: T. Chan, G. Golub and R. LeVeque, The American Statistician 37 (1983). */
import { BLOCK } from './tally.ts'

export interface Moments {
  /** Finite numbers, which alone have a mean. */
  count: number
  missing: number
  infinite: number
  /** The first number: the mean of numbers far from 0 needs more digits than a double has. NaN before there is one. */
  origin: number
  /** Mean of the numbers less `origin`. */
  mean: number
  /** Sum of squared distances from the mean. */
  squares: number
}

export const noMoments = (): Moments => ({ count: 0, missing: 0, infinite: 0, origin: Number.NaN, mean: 0, squares: 0 })

export function addMoments(moments: Moments, values: Float64Array): void {
  if (Number.isNaN(moments.origin)) moments.origin = values.find(Number.isFinite) ?? Number.NaN
  for (let from = 0; from < values.length; from += BLOCK)
    mergeMoments(moments, ofBlock(values, from, Math.min(from + BLOCK, values.length), moments))
}

/** Mean of the first less that of the second. */
export const meanDifference = (first: Moments, second: Moments): number =>
  first.origin - second.origin + (first.mean - second.mean)

export function mergeMoments(moments: Moments, part: Moments): void {
  moments.missing += part.missing
  moments.infinite += part.infinite
  if (part.count === 0) return
  if (moments.count === 0) moments.origin = part.origin
  const count = moments.count + part.count
  const apart = moments.count === 0 ? part.mean : meanDifference(part, moments)
  const share = part.count / count
  moments.mean += apart * share
  moments.squares += part.squares + apart * apart * moments.count * share
  moments.count = count
}

/** Standard deviation of a sample, with n - 1. Infinite where squares are too large for a double. */
export const deviationOf = ({ count, squares }: Moments): number => Math.sqrt(squares / (count - 1))

function ofBlock(values: Float64Array, from: number, to: number, { origin, mean: before }: Moments): Moments {
  // squares of distances from a number that is not far from the mean lose few digits
  const near = origin + before
  let sum = 0
  let squares = 0
  for (let i = from; i < to; i++) {
    const apart = values[i]! - near
    sum += apart
    squares += apart * apart
  }
  const count = to - from
  const mean = sum / count
  const spread = squares - sum * mean
  // too far off for what is left to be exact, or not all of them finite numbers
  if (!(spread > CANCELLED * squares)) return inTwoPasses(values, from, to, origin)
  return { count, missing: 0, infinite: 0, origin, mean: near - origin + mean, squares: spread }
}

/** Of the squares this much must be left when the mean is taken off. */
const CANCELLED = 0.1

function inTwoPasses(values: Float64Array, from: number, to: number, origin: number): Moments {
  let count = 0
  let missing = 0
  let sum = 0
  let least = Infinity
  let most = -Infinity
  for (let i = from; i < to; i++) {
    const value = values[i]!
    if (value - value === 0) {
      count++
      sum += value
      if (value < least) least = value
      if (value > most) most = value
    } else if (Number.isNaN(value)) missing++
  }
  const infinite = to - from - count - missing
  if (count === 0) return { ...noMoments(), missing, infinite }
  // rounding of the mean must not pass for a spread
  const mean = least === most ? least : sum / count
  let squares = 0
  let rest = 0
  for (let i = from; i < to; i++) {
    const apart = values[i]! - mean
    if (apart - apart !== 0) continue
    squares += apart * apart
    rest += apart
  }
  return { count, missing, infinite, origin, mean: mean - origin + rest / count, squares }
}

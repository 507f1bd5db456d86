/**
 * One number a row, made a block of rows at a time: a pass over millions of rows then stays within the processor's
 * cache, and needs no array as long as the rows.
 */

/** Writes the numbers of rows `from` to `to` - 1, at most `BLOCK` of them, to the start of `target`. */
export type RowNumbers = (target: Float64Array, from: number, to: number) => void

/** Rows of a block. */
export const BLOCK = 4_096

export const numbersOf =
  (values: Float64Array): RowNumbers =>
  (target, from, to) =>
    target.set(values.subarray(from, to))

/** The numbers of so many rows, all at once. */
export function arrayOf(numbers: RowNumbers, count: number): Float64Array {
  const values = new Float64Array(count)
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(from + BLOCK, count)
    numbers(values.subarray(from, to), from, to)
  }
  return values
}

/** Row by row, the first `times` its factor less the second times its own. */
export function differences(
  first: RowNumbers,
  second: RowNumbers,
  [timesFirst, timesSecond]: readonly [number, number]
): RowNumbers {
  const other = new Float64Array(BLOCK)
  return (target, from, to) => {
    first(target, from, to)
    second(other, from, to)
    for (let i = 0; i < to - from; i++) target[i] = timesFirst * target[i]! - timesSecond * other[i]!
  }
}

/** Sorting of numbers by two rounds of linear buckets, then by insertion: linear in rows where values are spread out. */

const COARSE = 1024
/** Up to this many values insertion is the shortest way. */
const FEW = 24
/** A bucket of more values than this is so uneven that a general sort does better. */
const CROWDED = 64
/** Keeps the largest value inside the last bucket whatever rounding does. */
const INSIDE = 1 - 1e-12

/** The numbers in ascending order, as a new array. None may be NaN. */
export function sorted(values: Float64Array): Float64Array {
  const [low, high] = range(values, 0, values.length)
  const scale = (COARSE * INSIDE) / (high - low)
  if (values.length <= CROWDED || !Number.isFinite(scale)) return Float64Array.from(values).sort()
  const result = new Float64Array(values.length)
  const starts = bucketStarts(values, 0, values.length, low, scale, COARSE)
  const ends = starts.slice(0, COARSE)
  for (let i = 0; i < values.length; i++) result[ends[((values[i]! - low) * scale) | 0]!++] = values[i]!
  let largest = 0
  for (let b = 0; b < COARSE; b++) largest = Math.max(largest, starts[b + 1]! - starts[b]!)
  const scratch = new Float64Array(largest)
  for (let b = 0; b < COARSE; b++) sortWithin(result, starts[b]!, starts[b + 1]!, scratch)
  return result
}

function sortWithin(values: Float64Array, from: number, to: number, scratch: Float64Array): void {
  const count = to - from
  if (count <= FEW) {
    insert(values, from, to)
    return
  }
  const [low, high] = range(values, from, to)
  if (low === high) return
  const buckets = count >> 2
  const scale = (buckets * INSIDE) / (high - low)
  const starts = Number.isFinite(scale) ? bucketStarts(values, from, to, low, scale, buckets) : null
  if (starts === null || isCrowded(starts)) {
    values.subarray(from, to).sort()
    return
  }
  for (let i = from; i < to; i++) scratch[starts[((values[i]! - low) * scale) | 0]!++] = values[i]!
  for (let i = 0; i < count; i++) values[from + i] = scratch[i]!
  insert(values, from, to)
}

/** Where each bucket begins, and where the last one ends. */
function bucketStarts(
  values: Float64Array,
  from: number,
  to: number,
  low: number,
  scale: number,
  buckets: number
): Uint32Array {
  const starts = new Uint32Array(buckets + 1)
  for (let i = from; i < to; i++) starts[(((values[i]! - low) * scale) | 0) + 1]!++
  for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!
  return starts
}

function isCrowded(starts: Uint32Array): boolean {
  for (let b = 1; b < starts.length; b++) if (starts[b]! - starts[b - 1]! > CROWDED) return true
  return false
}

function insert(values: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const value = values[i]!
    let at = i - 1
    while (at >= from && values[at]! > value) {
      values[at + 1] = values[at]!
      at--
    }
    values[at + 1] = value
  }
}

function range(values: Float64Array, from: number, to: number): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = from; i < to; i++) {
    const value = values[i]!
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}

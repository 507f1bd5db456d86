/** Order of rows by a number: least-significant-digit radix sort on the bits of the doubles, stable, linear in rows. */

const DIGITS = 4
const BUCKETS = 1 << 16
/** Below this the histograms cost more than comparing. */
const SMALL = 4_000

/** Row numbers in ascending order of their values; rows with equal values keep their order. None may be NaN. */
export function ascending(values: Float64Array): Uint32Array {
  const count = values.length
  let order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  const keys = count < SMALL ? null : keysOf(values)
  if (keys === null) return order.sort((a, b) => values[a]! - values[b]!)
  let from = keys
  let to: Float64Array = new Float64Array(count)
  let next = new Uint32Array(count)
  for (let digit = 0; digit < DIGITS; digit++) {
    const starts = startsOf(from, digit)
    if (starts === null) continue
    const digits = new Uint16Array(from.buffer)
    for (let i = 0; i < count; i++) {
      const at = starts[digits[DIGITS * i + digit]!]!++
      to[at] = from[i]!
      next[at] = order[i]!
    }
    ;[from, to] = [to, from]
    ;[order, next] = [next, order]
  }
  return order
}

/** Where each bucket of a digit starts; null when all values share one bucket and there is nothing to move. */
function startsOf(keys: Float64Array, digit: number): Uint32Array | null {
  const digits = new Uint16Array(keys.buffer)
  const starts = new Uint32Array(BUCKETS)
  for (let i = digit; i < digits.length; i += DIGITS) starts[digits[i]!]!++
  if (starts[digits[digit]!] === keys.length) return null
  let sum = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const size = starts[bucket]!
    starts[bucket] = sum
    sum += size
  }
  return starts
}

/**
 * Doubles order like unsigned integers once negative ones have all bits flipped and others their sign. The flipped bits
 * of a negative subnormal would spell a NaN, which a load may alter: null where there is one.
 */
function keysOf(values: Float64Array): Float64Array | null {
  const keys = new Float64Array(values.length)
  const from = new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
  const to = new Int32Array(keys.buffer)
  for (let i = 0; i < from.length; i += 2) {
    const low = from[i]!
    const high = from[i + 1]!
    if (high < -0x7ff00000) {
      if (high !== -0x80000000 || low !== 0) return null
      to[i + 1] = -0x80000000
      continue
    }
    const mask = high >> 31
    to[i] = low ^ mask
    to[i + 1] = high ^ (mask | -0x80000000)
  }
  return keys
}

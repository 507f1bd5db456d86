/** Sorting of the numbers of one bucket: nearly evenly spread, so that buckets within it leave little to do. */

/** Up to this many numbers insertion is the shortest way. */
const FEW = 24
/** A bucket of more numbers than this is so uneven that a general sort does better. */
const CROWDED = 64
/** Keeps the largest number inside the last bucket whatever rounding does. */
const INSIDE = 1 - 1e-12

/** In place, ascending. None may be NaN. */
export function sortValues(values: Float64Array): Float64Array {
  const count = values.length
  if (count <= FEW) return insert(values)
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < count; i++) {
    const value = values[i]!
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low === high) return values
  const buckets = count >> 1
  const scale = (buckets * INSIDE) / (high - low)
  if (!(scale > 0 && Number.isFinite(scale))) return values.sort()
  const ends = new Uint32Array(buckets + 1)
  for (let i = 0; i < count; i++) ends[(((values[i]! - low) * scale) | 0) + 1]!++
  for (let bucket = 1; bucket <= buckets; bucket++) {
    if (ends[bucket]! > CROWDED) return values.sort()
    ends[bucket]! += ends[bucket - 1]!
  }
  const from = values.slice()
  for (let i = 0; i < count; i++) values[ends[((from[i]! - low) * scale) | 0]!++] = from[i]!
  return insert(values)
}

function insert(values: Float64Array): Float64Array {
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!
    let at = i - 1
    while (at >= 0 && values[at]! > value) {
      values[at + 1] = values[at]!
      at--
    }
    values[at + 1] = value
  }
  return values
}

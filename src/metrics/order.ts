/**
 * Order of rows by a number: linear buckets within linear buckets, then insertion. Linear in rows where values are spread
 * out; where most of them crowd together, by ties or beside outliers, a bucket is divided anew over its own range.
 */

/** A first round of so many buckets stays within the processor's cache. */
const COARSE = 1024
/** Up to this many values insertion is the shortest way. */
const FEW = 24
/** Keeps the largest value inside the last bucket whatever rounding does. */
const INSIDE = 1 - 1e-12

export interface Ascending {
  /** Row numbers; rows with equal values keep their order. */
  readonly order: Uint32Array
  /** The values in that order. */
  readonly values: Float64Array
}

interface Rows {
  readonly values: Float64Array
  readonly order: Uint32Array
}

/** @param values none may be NaN */
export function ascending(values: Float64Array): Ascending {
  const count = values.length
  const order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  const given = { values, order }
  const rows = room(count)
  const starts = divide(given, 0, count, rows, COARSE)
  if (starts === null) {
    rows.values.set(values)
    rows.order.set(order)
    compareRange(rows, 0, count)
    return rows
  }
  const spare = room(largest(starts))
  for (let b = 0; b + 1 < starts.length; b++) sortRange(rows, starts[b]!, starts[b + 1]!, spare)
  return rows
}

const room = (count: number): Rows => ({ values: new Float64Array(count), order: new Uint32Array(count) })

function largest(starts: Uint32Array): number {
  let size = 0
  for (let b = 1; b < starts.length; b++) size = Math.max(size, starts[b]! - starts[b - 1]!)
  return size
}

/** @param spare room for the range, which is overwritten */
function sortRange(rows: Rows, from: number, to: number, spare: Rows): void {
  const count = to - from
  if (count > FEW) {
    const starts = divide(rows, from, to, spare, Math.min(count >> 1, COARSE))
    if (starts === null) {
      compareRange(rows, from, to)
      return
    }
    const buckets = starts.length - 1
    rows.values.set(spare.values.subarray(0, count), from)
    rows.order.set(spare.order.subarray(0, count), from)
    for (let b = 0; b < buckets; b++)
      if (starts[b + 1]! - starts[b]! > FEW) sortRange(rows, from + starts[b]!, from + starts[b + 1]!, spare)
  }
  insert(rows, from, to)
}

/**
 * Moves a range into buckets of equal width, each in its old order.
 * @returns where each bucket starts, and where the last ends; null where no double is fine or wide enough to divide
 */
function divide({ values, order }: Rows, from: number, to: number, target: Rows, buckets: number): Uint32Array | null {
  const [low, high] = range(values, from, to)
  const scale = (buckets * INSIDE) / (high - low)
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return null
  const starts = new Uint32Array(buckets + 1)
  for (let i = from; i < to; i++) starts[(((values[i]! - low) * scale) | 0) + 1]!++
  for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!
  const next = starts.slice(0, buckets)
  const { values: movedValues, order: movedOrder } = target
  for (let i = from; i < to; i++) {
    const value = values[i]!
    const at = next[((value - low) * scale) | 0]!++
    movedValues[at] = value
    movedOrder[at] = order[i]!
  }
  return starts
}

/** For a range of one value, or one that no double is fine or wide enough to divide. */
function compareRange({ values, order }: Rows, from: number, to: number): void {
  if (values.subarray(from, to).every((value) => value === values[from])) return
  const before = { values: values.slice(from, to), order: order.slice(from, to) }
  const places = Uint32Array.from({ length: to - from }, (_, at) => at)
  places.sort((a, b) => (before.values[a]! < before.values[b]! ? -1 : before.values[a]! > before.values[b]! ? 1 : 0))
  places.forEach((place, at) => {
    values[from + at] = before.values[place]!
    order[from + at] = before.order[place]!
  })
}

function insert({ values, order }: Rows, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const value = values[i]!
    if (values[i - 1]! <= value) continue
    const row = order[i]!
    let at = i - 1
    while (at >= from && values[at]! > value) {
      values[at + 1] = values[at]!
      order[at + 1] = order[at]!
      at--
    }
    values[at + 1] = value
    order[at + 1] = row
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

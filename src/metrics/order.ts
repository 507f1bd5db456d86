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

/** Values that are divided, with their rows; null where these are numbered as they come. */
interface Room {
  readonly values: Float64Array
  readonly order: Uint32Array | null
  /** Where each bucket goes on, and in the end where it ends. */
  readonly next: Uint32Array
}

/** @param values none may be NaN */
export function ascending(values: Float64Array): Ascending {
  const count = values.length
  const rows = { values: new Float64Array(count), order: new Uint32Array(count) }
  const next = new Uint32Array(COARSE)
  if (!divide({ values, order: null, next }, rows, 0, count, COARSE)) {
    rows.values.set(values)
    for (let i = 0; i < count; i++) rows.order[i] = i
    compareRange(rows, 0, count)
    return rows
  }
  const ends = next.slice()
  const most = ends.reduce((size, end, b) => Math.max(size, end - (ends[b - 1] ?? 0)), 0)
  const room = { values: new Float64Array(most), order: new Uint32Array(most), next }
  for (let b = 0, from = 0; b < COARSE; from = ends[b++]!) sortRange(rows, from, ends[b]!, room)
  return rows
}

function sortRange(rows: Rows, from: number, to: number, room: Room & Rows): void {
  const count = to - from
  if (count > FEW) {
    const { values, order, next } = room
    for (let i = 0; i < count; i++) {
      values[i] = rows.values[from + i]!
      order[i] = rows.order[from + i]!
    }
    const buckets = Math.min(count, COARSE)
    if (!divide(room, rows, from, to, buckets)) {
      compareRange(rows, from, to)
      return
    }
    const crowded: [from: number, to: number][] = []
    for (let b = 0, start = from; b < buckets; start = next[b++]!)
      if (next[b]! - start > FEW) crowded.push([start, next[b]!])
    for (const [start, end] of crowded) sortRange(rows, start, end, room)
  }
  insert(rows, from, to)
}

/**
 * Moves the first rows of the room into buckets of equal width of a range of the target, each in its old order.
 * @returns false, and nothing is moved, where no double is fine or wide enough to divide
 */
function divide({ values, order, next }: Room, target: Rows, from: number, to: number, buckets: number): boolean {
  const count = to - from
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) {
    const value = values[i]!
    if (value < low) low = value
    if (value > high) high = value
  }
  const scale = (buckets * INSIDE) / (high - low)
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return false
  next.fill(0, 0, buckets)
  for (let i = 0; i < count; i++) next[((values[i]! - low) * scale) | 0]!++
  for (let b = 0, start = from; b < buckets; b++) {
    const size = next[b]!
    next[b] = start
    start += size
  }
  const { values: movedValues, order: movedOrder } = target
  for (let i = 0; i < count; i++) {
    const value = values[i]!
    const at = next[((value - low) * scale) | 0]!++
    movedValues[at] = value
    movedOrder[at] = order === null ? i : order[i]!
  }
  return true
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

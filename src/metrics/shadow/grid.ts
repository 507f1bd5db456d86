/**
 * A monotone map from numbers to buckets: a larger number is never in a lower bucket. It only decides how fast the exact
 * result is found, never what it is.
 */

/** A plain value: parts that were counted elsewhere on the same grid can be added. */
export type Grid = LinearGrid | KeyGrid

/** Buckets of equal width; the first and the last hold everything beyond. */
export interface LinearGrid {
  readonly kind: 'linear'
  readonly buckets: number
  readonly low: number
  /** Buckets a unit. */
  readonly scale: number
}

/**
 * Buckets of equal leading bits of the double, so that each is narrow beside its values whatever their size; the first
 * and the last hold everything beyond.
 */
export interface KeyGrid {
  readonly kind: 'key'
  readonly buckets: number
  readonly shift: number
  readonly first: number
}

const NOWHERE = -1

/** The values' buckets, into `buckets`, which must be at least as long; negative where a value is NaN or infinite. */
export function locate(grid: Grid, values: Float64Array, buckets: Int32Array): void {
  if (grid.kind === 'linear') locateLinear(grid, values, buckets)
  else locateKey(grid, values, buckets)
}

function locateLinear({ low, scale, buckets: count }: LinearGrid, values: Float64Array, buckets: Int32Array): void {
  const last = count - 1
  for (let i = 0; i < values.length; i++) {
    const at = (values[i]! - low) * scale
    if (at >= 1 && at < last) buckets[i] = at | 0
    else buckets[i] = Number.isFinite(values[i]!) ? (at < 1 ? 0 : last) : NOWHERE
  }
}

function locateKey({ shift, first, buckets: count }: KeyGrid, values: Float64Array, buckets: Int32Array): void {
  const last = count - 1
  const words = highWords(values)
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    // -0 and 0 are equal, so that their bucket must be
    const at = (sortable(value === 0 ? 0 : words[2 * i + 1]!) >>> shift) - first
    buckets[i] = Number.isFinite(value) ? Math.min(Math.max(at, 0), last) : NOWHERE
  }
}

/** The upper half of each double stands at the odd places: every machine that Node runs on is little-endian. */
function highWords(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
}

/** Doubles order like these unsigned numbers of their upper halves. */
const sortable = (high: number): number => (high ^ ((high >> 31) | 0x80000000)) >>> 0

/** A bucket of the pilot with more than this share is crowded, unless it is one value that is repeated. */
const CROWDED = 0.01
/** Share of the pilot beyond each end of a grid. */
const BEYOND = 0.0005
const FEWEST = 64

/**
 * The grid that spreads the pilot best: linear, or by leading bits where tails or outliers crowd that.
 * @param pilot finite numbers, any of them, in ascending order; at least one
 * @param rows about how many numbers will be counted
 */
export function gridFor(pilot: Float64Array, rows: number): Grid {
  const bits = Math.round(Math.min(Math.max(Math.log2(rows / FEWEST), 8), 20))
  const linear = linearGrid(pilot, 2 ** bits)
  if (linear === null) return keyGrid(pilot, bits)
  const crowdedLinear = crowding(linear, pilot)
  if (crowdedLinear <= CROWDED) return linear
  const key = keyGrid(pilot, bits)
  return crowding(key, pilot) < crowdedLinear ? key : linear
}

function linearGrid(pilot: Float64Array, buckets: number): LinearGrid | null {
  const beyond = Math.floor(pilot.length * BEYOND)
  const from = pilot[beyond]!
  const to = pilot[pilot.length - 1 - beyond]!
  // one bucket more at each end
  const scale = (buckets - 3) / (to - from)
  const low = from - 1 / scale
  if (!(scale > 0 && Number.isFinite(scale) && low < from && (to - low) * scale < buckets - 1)) return null
  return { kind: 'linear', buckets, low, scale }
}

function keyGrid(pilot: Float64Array, bits: number): KeyGrid {
  const key = (at: number): number => {
    const value = Float64Array.of(pilot[at]!)
    return sortable(value[0] === 0 ? 0 : highWords(value)[1]!)
  }
  const beyond = Math.floor(pilot.length * BEYOND)
  const from = key(beyond)
  const to = key(pilot.length - 1 - beyond)
  let shift = 0
  while ((to >>> shift) - (from >>> shift) + 1 > 2 ** bits) shift++
  return { kind: 'key', buckets: (to >>> shift) - (from >>> shift) + 3, shift, first: (from >>> shift) - 1 }
}

/** Largest share of the pilot in one bucket, its most frequent value counted once. */
function crowding(grid: Grid, pilot: Float64Array): number {
  const buckets = new Int32Array(pilot.length)
  locate(grid, pilot, buckets)
  let most = 0
  for (let from = 0; from < pilot.length; ) {
    let to = from
    let distinct = 0
    for (; to < pilot.length && buckets[to] === buckets[from]; to++)
      if (to === from || pilot[to] !== pilot[to - 1]) distinct++
    most = Math.max(most, distinct)
    from = to
  }
  return most / pilot.length
}

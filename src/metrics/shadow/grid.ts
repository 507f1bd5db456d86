/**
 * A monotone map from numbers to buckets: a larger number is never in a lower bucket. It only decides how fast the exact
 * result is found, never what it is.
 */

/** A plain value: parts that were counted elsewhere on the same grid can be added. */
export interface Grid {
  readonly base: LinearGrid | KeyGrid
  /** Values that are repeated so often that each has a bucket to itself, ascending. */
  readonly atoms: readonly number[]
  /** Buckets in all. */
  readonly buckets: number
}

/** Buckets of equal width; the first and the last hold everything beyond. */
interface LinearGrid {
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
interface KeyGrid {
  readonly kind: 'key'
  readonly buckets: number
  readonly shift: number
  readonly first: number
}

const NOWHERE = -1

/** The values' buckets, into `buckets`, which must be at least as long; negative where a value is NaN or infinite. */
export function locate({ base, atoms }: Grid, values: Float64Array, buckets: Int32Array): void {
  if (base.kind === 'linear') locateLinear(base, values, buckets)
  else locateKey(base, values, buckets)
  // the bucket that an atom falls into is split at it
  for (const atom of atoms)
    for (let i = 0; i < values.length; i++)
      if (buckets[i] !== NOWHERE) buckets[i]! += (values[i]! >= atom ? 1 : 0) + (values[i]! > atom ? 1 : 0)
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

/** A bucket of the pilot with more than this share of distinct values is crowded. */
const CROWDED = 0.01
/** A value with more than this share of the pilot is an atom; so many at most. */
const FREQUENT = 0.02
const MOST_ATOMS = 4
/** Share of the pilot beyond each end of a grid. */
const BEYOND = 0.0005
/** Numbers in a bucket: fewer would settle more of them by their counts, but buckets would no longer be near at hand. */
const IN_BUCKET = 256

/**
 * The grid that spreads the pilot best: linear, or by leading bits where tails or outliers crowd that.
 * @param pilot finite numbers, any of them, in ascending order; at least one
 * @param rows about how many numbers will be counted
 */
export function gridFor(pilot: Float64Array, rows: number): Grid {
  const bits = Math.round(Math.min(Math.max(Math.log2(rows / IN_BUCKET), 8), 20))
  const beyond = Math.floor(pilot.length * BEYOND)
  const inner = pilot.subarray(beyond, pilot.length - beyond)
  const atoms = atomsOf(inner)
  const linear = linearGrid(inner, 2 ** bits, atoms)
  if (linear === null) return keyGrid(inner, bits, atoms)
  const crowdedLinear = crowding(linear, pilot)
  if (crowdedLinear <= CROWDED) return linear
  const key = keyGrid(inner, bits, atoms)
  return crowding(key, pilot) < crowdedLinear ? key : linear
}

function atomsOf(pilot: Float64Array): readonly number[] {
  const found: { readonly value: number; readonly count: number }[] = []
  for (let from = 0; from < pilot.length; ) {
    let to = from + 1
    while (pilot[to] === pilot[from]) to++
    if (to - from > FREQUENT * pilot.length) found.push({ value: pilot[from]!, count: to - from })
    from = to
  }
  const most = found.sort((a, b) => b.count - a.count).slice(0, MOST_ATOMS)
  return most.map(({ value }) => value).sort((a, b) => a - b)
}

const withAtoms = (base: LinearGrid | KeyGrid, atoms: readonly number[]): Grid => ({
  base,
  atoms,
  buckets: base.buckets + 2 * atoms.length
})

function linearGrid(pilot: Float64Array, buckets: number, atoms: readonly number[]): Grid | null {
  const from = pilot[0]!
  const to = pilot[pilot.length - 1]!
  // one bucket more at each end
  const scale = (buckets - 3) / (to - from)
  const low = from - 1 / scale
  if (!(scale > 0 && Number.isFinite(scale) && Number.isFinite(low))) return null
  return withAtoms({ kind: 'linear', buckets, low, scale }, atoms)
}

function keyGrid(pilot: Float64Array, bits: number, atoms: readonly number[]): Grid {
  const key = (value: number): number => (value === 0 ? sortable(0) : sortable(highWords(Float64Array.of(value))[1]!))
  const from = key(pilot[0]!)
  const to = key(pilot[pilot.length - 1]!)
  let shift = 0
  while ((to >>> shift) - (from >>> shift) + 1 > 2 ** bits) shift++
  const buckets = (to >>> shift) - (from >>> shift) + 3
  return withAtoms({ kind: 'key', buckets, shift, first: (from >>> shift) - 1 }, atoms)
}

/** Largest share of the pilot in one bucket, a repeated value counted once. */
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

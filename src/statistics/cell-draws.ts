/**
 * Intervals of functions of a table of counts (F1, Matthews correlation, balanced accuracy …) whatever the number of
 * rows: draws of the cells' shares given their counts, evaluated by the function. For F1 this is C. Goutte and
 * E. Gaussier, ECIR 2005. With no prior it would be the Bayesian bootstrap (Rubin 1981) of the rows; the small prior
 * keeps an empty cell from being taken for an impossible one, so that a perfect score has an interval too.
 */
import { sampleStandardDeviation } from 'simple-statistics'
import type { Estimate, Interval } from './interval.ts'
import { normalQuantile } from './normal.ts'
import { gammaVariate, seededRandom } from './random.ts'

/** What a draw costs grows with the cells; about this many shares in all are drawn. */
const BUDGET = 250_000
const MOST_DRAWS = 1_000
const FEWEST_DRAWS = 500
/** Order statistics nearer to the end than this are too noisy: beyond, the tail is a normal one. */
const TAIL = 25
/** Tables of up to this many cells are drawn whole. */
const SMALL_TABLE = 10

/** Cells of a table that are drawn: all of a small one; of a large one those that have rows, the rest as one. */
export interface CellTable {
  /** Which cells, by their number in the whole table. */
  readonly keys: Float64Array
  /** Their counts; may be fractional, as effective numbers of rows. */
  readonly counts: Float64Array
  /** Number of cells of the whole table. */
  readonly size: number
  /** Added to every cell of the whole table. */
  readonly prior: number
}

/**
 * @param found weights of the cells that have any, by number
 * @param scale from weights to effective rows
 */
export function cellTable(found: ReadonlyMap<number, number>, size: number, prior: number, scale: number): CellTable {
  const all = size <= SMALL_TABLE ? Array.from({ length: size }, (_, key) => key) : [...found.keys()]
  return {
    keys: Float64Array.from(all),
    counts: Float64Array.from(all, (key) => (found.get(key) ?? 0) * scale),
    size,
    prior
  }
}

/** Shares of the cells in each draw, up to a factor. */
export interface CellDraws {
  readonly keys: Float64Array
  readonly count: number
  /** Draw after draw, a share for each key. */
  readonly shares: Float64Array
  /** One cell more in each draw, and its share; empty where all cells are listed. */
  readonly elsewhere: Float64Array
  readonly elsewhereShares: Float64Array
}

export function drawCells({ keys, counts, size, prior }: CellTable, seed: number): CellDraws {
  const random = seededRandom(seed)
  const listed = keys.length
  const count = Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, Math.round(BUDGET / listed)))
  const shares = new Float64Array(count * listed)
  const unlisted = size - listed
  const elsewhere = new Float64Array(unlisted > 0 ? count : 0)
  const elsewhereShares = new Float64Array(elsewhere.length)
  for (let draw = 0; draw < count; draw++) {
    for (let i = 0; i < listed; i++) shares[draw * listed + i] = gammaVariate(random, counts[i]! + prior)
    if (unlisted === 0) continue
    // what all cells without rows hold falls to one: Dirichlet shares this small are nearly all or none
    elsewhere[draw] = Math.floor(random() * size)
    elsewhereShares[draw] = gammaVariate(random, unlisted * prior)
  }
  return { keys, count, shares, elsewhere, elsewhereShares }
}

/** A table that the drawn cells are added up in, such as one model's of a joint one. */
export interface Projection {
  readonly table: Float64Array
  /** The place in the table of a cell of the whole. */
  place(key: number): number
}

/**
 * @param projections filled anew for each draw
 * @param of the function's value on the projections as they are then; NaN where it is undefined
 */
export function drawnEstimate(
  value: number,
  draws: CellDraws,
  projections: readonly Projection[],
  of: () => number
): Estimate {
  const values = valuesOf(draws, projections, of)
  const spread = values.length > 1 ? sampleStandardDeviation(Array.from(values)) : 0
  const quantile = (p: number): number => {
    const at = p * values.length
    if (at >= TAIL && values.length - at >= TAIL) return values[Math.floor(at)]!
    const edge = p < 0.5 ? TAIL : values.length - TAIL
    return values[edge]! + spread * (normalQuantile(p) - normalQuantile(edge / values.length))
  }
  const interval = (confidence: number): Interval => [
    Math.min(quantile((1 - confidence) / 2), value),
    Math.max(quantile((1 + confidence) / 2), value)
  ]
  const enough = values.length >= draws.count / 2
  return {
    value,
    method: enough ? 'Dirichlet draws of the cells' : 'undefined in most draws',
    interval: enough ? interval : null
  }
}

/** Values of the function, ascending; draws in which it is undefined are left out. */
function valuesOf(draws: CellDraws, projections: readonly Projection[], of: () => number): Float64Array {
  const { keys, count, shares, elsewhere, elsewhereShares } = draws
  const places = projections.map(({ place }) => Int32Array.from(keys, place))
  const values = new Float64Array(count)
  let kept = 0
  for (let draw = 0; draw < count; draw++) {
    for (let p = 0; p < projections.length; p++) {
      const { table, place } = projections[p]!
      fill(table, places[p]!, shares, draw * keys.length)
      if (elsewhere.length > 0) table[place(elsewhere[draw]!)]! += elsewhereShares[draw]!
    }
    const drawn = of()
    if (Number.isFinite(drawn)) values[kept++] = drawn
  }
  return values.subarray(0, kept).sort()
}

function fill(table: Float64Array, places: Int32Array, shares: Float64Array, from: number): void {
  table.fill(0)
  for (let i = 0; i < places.length; i++) table[places[i]!]! += shares[from + i]!
}

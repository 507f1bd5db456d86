/**
 * Intervals of functions of a table of counts (F1, Matthews correlation, balanced accuracy …) whatever the number of
 * rows: draws of the cells' probabilities given their counts, evaluated by the function. For F1 this is C. Goutte and
 * E. Gaussier, ECIR 2005. With no prior it would be the Bayesian bootstrap (Rubin 1981) of the rows; the small prior keeps
 * an empty cell from being taken for an impossible one, so that a perfect score has an interval too.
 */
import { sampleStandardDeviation } from 'simple-statistics'
import type { Estimate, Interval } from './interval.ts'
import { normalQuantile } from './normal.ts'
import { gammaVariate, type Random } from './random.ts'

/** What a draw costs grows with the cells; about this many shares in all are drawn. */
const BUDGET = 250_000
const MOST_DRAWS = 5_000
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

/** Called for every cell that a draw gives a share, before the function is asked for its value. */
export interface CellFunction {
  clear(): void
  add(key: number, share: number): void
  /** NaN where the function is undefined on these shares. */
  value(): number
}

export function drawnEstimate(value: number, table: CellTable, random: Random, of: CellFunction): Estimate {
  const draws = valuesOfDraws(table, random, of)
  const spread = draws.length > 1 ? sampleStandardDeviation(Array.from(draws)) : 0
  const quantile = (p: number): number => {
    const at = p * draws.length
    if (at >= TAIL && draws.length - at >= TAIL) return draws[Math.floor(at)]!
    const edge = p < 0.5 ? TAIL : draws.length - TAIL
    return draws[edge]! + spread * (normalQuantile(p) - normalQuantile(edge / draws.length))
  }
  const interval = (confidence: number): Interval => [
    Math.min(quantile((1 - confidence) / 2), value),
    Math.max(quantile((1 + confidence) / 2), value)
  ]
  return { value, method: 'Dirichlet draws of the cells', interval: draws.length < FEWEST_DRAWS / 2 ? null : interval }
}

function valuesOfDraws({ keys, counts, size, prior }: CellTable, random: Random, of: CellFunction): Float64Array {
  const listed = keys.length
  const wanted = Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, Math.round(BUDGET / listed)))
  const values = new Float64Array(wanted)
  let kept = 0
  for (let draw = 0; draw < wanted; draw++) {
    of.clear()
    for (let i = 0; i < listed; i++) of.add(keys[i]!, gammaVariate(random, counts[i]! + prior))
    // what all cells without rows hold falls to one: Dirichlet shares this small are nearly all or none
    if (listed < size) of.add(Math.floor(random() * size), gammaVariate(random, (size - listed) * prior))
    const drawn = of.value()
    if (Number.isFinite(drawn)) values[kept++] = drawn
  }
  return values.subarray(0, kept).sort()
}

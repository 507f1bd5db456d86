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

/** What a draw costs grows with the cells; this many cells in all are drawn. */
const BUDGET = 2e7
const MOST_DRAWS = 5_000
const FEWEST_DRAWS = 500
/** Order statistics nearer to the end than this are too noisy: beyond, the tail is a normal one. */
const TAIL = 25

export interface CellTable {
  /** Counts of the cells; may be fractional, as effective numbers of rows. */
  readonly counts: Float64Array
  /** Added to every cell. */
  readonly prior: number
  /** Cells that could have a count, have none, and are too many to list. */
  readonly unlisted: number
}

/** The function at cell probabilities, up to a factor; NaN where it is undefined. Both arguments are reused. */
export type CellFunction = (
  cells: Float64Array,
  /** One of the unlisted cells, as a place between 0 and 1 among all, and its share. */
  unlisted: { at: number; mass: number }
) => number

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

function valuesOfDraws({ counts, prior, unlisted }: CellTable, random: Random, of: CellFunction): Float64Array {
  const size = counts.length
  const wanted = Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, Math.round(BUDGET / (size + unlisted))))
  const cells = new Float64Array(size)
  const elsewhere = { at: 0, mass: 0 }
  const values = new Float64Array(wanted)
  let kept = 0
  for (let draw = 0; draw < wanted; draw++) {
    for (let i = 0; i < size; i++) cells[i] = gammaVariate(random, counts[i]! + prior)
    if (unlisted > 0) {
      // what all unlisted cells hold falls to one of them: Dirichlet shares this small are nearly all or none
      elsewhere.at = random()
      elsewhere.mass = gammaVariate(random, unlisted * prior)
    }
    const drawn = of(cells, elsewhere)
    if (Number.isFinite(drawn)) values[kept++] = drawn
  }
  return values.subarray(0, kept).sort()
}

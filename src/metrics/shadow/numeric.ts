/**
 * Two samples of one numeric variable, compared exactly without sorting them: pass by pass over both, until nothing is
 * left open. Memory does not grow with the rows. The order of the rows does not matter.
 */
import { type Bins, binCounts } from './bins.ts'
import { cutCounts, decilesOf } from './deciles.ts'
import { type Distance, noDistance, type Sizes } from './distance.ts'
import { type Grid, gridFor } from './grid.ts'
import { addMoments, type Moments, mergeMoments, noMoments } from './moments.ts'
import { type Profile, profileOfCounted, profileOfSorted } from './profile.ts'
import { both, type Side, type Sides } from './sides.ts'
import { type Course, FEW, pilotOf, Span } from './span.ts'
import { addTally } from './tally.ts'

export interface NumericComparison {
  readonly kind: 'numeric'
  /** Rows that have a number, that have none, and that are infinite; mean and spread of the numbers. */
  readonly moments: Sides<Moments>
  /** Kolmogorov-Smirnov distance; NaN where a sample has no number. */
  readonly ks: number
  /** First Wasserstein distance, in the unit of the numbers; NaN where a sample has no number. */
  readonly wasserstein: number
  /** Production's bins: today's deciles, or those that were frozen before. */
  readonly bins: Bins
  /** The candidate in the same bins. */
  readonly candidate: Pick<Bins, 'counts' | 'missing'>
  readonly profile: Profile
}

/** Numbers that a pass may keep: 32 MB. */
const ROOM = 4_000_000
/** Rows that are expected where nobody says how many. */
const MANY_ROWS = 100_000_000

export interface NumericOptions {
  /** About how many rows both samples have together. */
  readonly rows?: number
  /** Cuts that were frozen before, in place of production's deciles. */
  readonly cuts?: readonly number[]
  /** Counts on this grid from the first row on, as parts of a sample need that are to be added up. */
  readonly grid?: Grid
}

/** Feed all rows of both samples; while `endPass` says so, feed them all again. */
export class NumericPair {
  readonly #span: Span
  readonly #moments = both(() => noMoments())
  readonly #distance: Distance = noDistance()
  #cuts: readonly number[] | undefined
  #bins: Sides<readonly number[]> | undefined
  #firstPass = true

  constructor({ rows = MANY_ROWS, cuts, grid = undefined }: NumericOptions = {}) {
    this.#span = new Span(rows, { grid: grid ?? null })
    this.#cuts = cuts
  }

  /** @param values NaN where a value is missing; not kept */
  observe(side: Side, values: Float64Array): void {
    if (this.#firstPass) addMoments(this.#moments[side], values)
    this.#span.observe(side, values)
  }

  /** Adds a part of the rows that was counted on the same grid, before the first pass ends. */
  merge(part: NumericPair): void {
    const [whole, other] = [this.#span.counted, part.#span.counted]
    if (whole === null || other === null) throw new RangeError('parts are added up on a grid that they share')
    both((side) => {
      addTally(whole.tallies[side], other.tallies[side])
      mergeMoments(this.#moments[side], part.#moments[side])
    })
  }

  /** Ends a pass over all rows. True when all rows are wanted once more. */
  endPass(): boolean {
    this.#firstPass = false
    const course: Course = { sizes: this.#sizes(), distance: this.#distance, room: ROOM }
    this.#span.collect(course)
    this.#count()
    return this.#span.decide(course)
  }

  #sizes(): Sizes {
    return both((side) => Math.max(this.#moments[side].count, 1))
  }

  #count(): void {
    const { production, candidate } = this.#moments
    this.#cuts ??= production.count === 0 ? [] : decilesOf(this.#span, production.count)
    if (this.#cuts === undefined || this.#bins !== undefined) return
    const counted = cutCounts(this.#span, this.#cuts)
    if (counted === undefined) return
    this.#bins = {
      production: binCounts(counted.upTo.production, production.count),
      candidate: binCounts(counted.upTo.candidate, candidate.count)
    }
  }

  /** After the last pass. */
  result(): NumericComparison {
    if (this.#bins === undefined || this.#cuts === undefined) throw new RangeError('the rows are wanted once more')
    const { production, candidate } = this.#moments
    const known = production.count > 0 && candidate.count > 0
    const { counted, sorted } = this.#span
    return {
      kind: 'numeric',
      moments: this.#moments,
      ks: known ? this.#distance.ks : Number.NaN,
      wasserstein: known ? this.#distance.wasserstein + this.#distance.lost : Number.NaN,
      bins: { cuts: this.#cuts, counts: this.#bins.production, missing: production.missing },
      candidate: { counts: this.#bins.candidate, missing: candidate.missing },
      profile: counted === null ? profileOfSorted(sorted!) : profileOfCounted(counted)
    }
  }
}

/** Two samples in memory. */
export function compareNumeric(
  production: Float64Array,
  candidate: Float64Array,
  options: Pick<NumericOptions, 'cuts'> = {}
): NumericComparison {
  const rows = production.length + candidate.length
  const pilot = rows > FEW ? pilotOf([production, candidate]) : new Float64Array(0)
  const pair = new NumericPair(pilot.length === 0 ? options : { ...options, rows, grid: gridFor(pilot, rows) })
  do {
    pair.observe('production', production)
    pair.observe('candidate', candidate)
  } while (pair.endPass())
  return pair.result()
}

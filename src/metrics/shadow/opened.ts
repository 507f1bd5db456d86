/** Buckets whose counts and sums do not settle the result: in the next pass their numbers are looked at once more. */
import { type Grid, locate } from './grid.ts'
import type { Side, Sides } from './sides.ts'
import { BLOCK } from './tally.ts'
import { addFingerprint, type Fingerprints, noFingerprints } from './twins.ts'

/** Numbers are kept, or both samples are only asked whether they are the same there, or counted on a grid of their own. */
export type Means = 'keep' | 'compare' | 'count'

export interface Opened {
  readonly bucket: number
  readonly means: Means
  readonly counts: Sides<number>
}

/** Takes the numbers of crowded buckets, which are counted on a finer grid. */
export interface Finer {
  observe(side: Side, values: Float64Array): void
}

export interface Openings {
  readonly opened: readonly Opened[]
  /** Numbers that are kept, bucket after bucket. */
  readonly kept: Sides<Float64Array>
  /** Where in `kept` the numbers of each opened bucket begin. */
  readonly starts: Sides<Float64Array>
  readonly fingerprints: Sides<Fingerprints>
  readonly finer: readonly (Finer | null)[]
  /** Place of each bucket in `opened`, plus 1; 0 where it stays closed. */
  readonly places: Int32Array
  readonly filled: Sides<Float64Array>
}

export function openingsOf(grid: Grid, opened: readonly Opened[], finer: readonly (Finer | null)[]): Openings {
  const places = new Int32Array(grid.buckets)
  opened.forEach(({ bucket }, at) => {
    places[bucket] = at + 1
  })
  const starts = { production: startsOf(opened, 'production'), candidate: startsOf(opened, 'candidate') }
  const room = (side: Side) => new Float64Array(starts[side][opened.length]!)
  const filled = { production: starts.production.slice(), candidate: starts.candidate.slice() }
  const kept = { production: room('production'), candidate: room('candidate') }
  const fingerprints = { production: noFingerprints(opened.length), candidate: noFingerprints(opened.length) }
  return { opened, kept, starts, fingerprints, finer, places, filled }
}

function startsOf(opened: readonly Opened[], side: Side): Float64Array {
  const starts = new Float64Array(opened.length + 1)
  opened.forEach(({ means, counts }, at) => {
    starts[at + 1] = starts[at]! + (means === 'keep' ? counts[side] : 0)
  })
  return starts
}

/** The kept numbers of an opened bucket. */
export const keptOf = ({ kept, starts }: Openings, side: Side, at: number): Float64Array =>
  kept[side].subarray(starts[side][at], starts[side][at + 1])

const KEEP = 0
const COMPARE = 1
const COUNT = 2
const CODES: Readonly<Record<Means, number>> = { keep: KEEP, compare: COMPARE, count: COUNT }

export function lookAgain(openings: Openings, grid: Grid, side: Side, values: Float64Array): void {
  const { opened, places } = openings
  const kept = openings.kept[side]
  const filled = openings.filled[side]
  const fingerprints = openings.fingerprints[side]
  const means = Uint8Array.from(opened, (one) => CODES[one.means])
  const passed = openings.finer.map((finer) => (finer === null ? null : { block: new Float64Array(BLOCK), size: 0 }))
  const buckets = new Int32Array(Math.min(BLOCK, values.length))
  for (let from = 0; from < values.length; from += BLOCK) {
    const block = values.subarray(from, from + BLOCK)
    const words = new Int32Array(block.buffer, block.byteOffset, 2 * block.length)
    locate(grid, block, buckets)
    for (let i = 0; i < block.length; i++) {
      const bucket = buckets[i]!
      if (bucket < 0) continue
      const at = places[bucket]! - 1
      if (at < 0) continue
      if (means[at] === KEEP) kept[filled[at]!++] = block[i]!
      else if (means[at] === COMPARE) {
        // -0 equals 0
        if (block[i] === 0) addFingerprint(fingerprints, at, 0, 0)
        else addFingerprint(fingerprints, at, words[2 * i]!, words[2 * i + 1]!)
      } else {
        const on = passed[at]!
        on.block[on.size++] = block[i]!
        if (on.size === BLOCK) {
          openings.finer[at]!.observe(side, on.block)
          on.size = 0
        }
      }
    }
  }
  passed.forEach((on, at) => {
    if (on !== null && on.size > 0) openings.finer[at]!.observe(side, on.block.subarray(0, on.size))
  })
}

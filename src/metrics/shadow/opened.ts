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
  /** Place in `opened` of each bucket that is. */
  readonly places: Int32Array
  /** 1 for an opened bucket: of nearly all rows nothing more is asked. */
  readonly isOpen: Uint8Array
  readonly filled: Sides<Float64Array>
}

export function openingsOf(grid: Grid, opened: readonly Opened[], finer: readonly (Finer | null)[]): Openings {
  const places = new Int32Array(grid.buckets)
  const isOpen = new Uint8Array(grid.buckets)
  opened.forEach(({ bucket }, at) => {
    places[bucket] = at
    isOpen[bucket] = 1
  })
  const starts = { production: startsOf(opened, 'production'), candidate: startsOf(opened, 'candidate') }
  const room = (side: Side) => new Float64Array(starts[side][opened.length]!)
  const filled = { production: starts.production.slice(), candidate: starts.candidate.slice() }
  const kept = { production: room('production'), candidate: room('candidate') }
  const fingerprints = { production: noFingerprints(opened.length), candidate: noFingerprints(opened.length) }
  return { opened, kept, starts, fingerprints, finer, places, isOpen, filled }
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

export function lookAgain(openings: Openings, grid: Grid, side: Side, values: Float64Array): void {
  const passed = openings.finer.map(() => ({ block: new Float64Array(0), size: 0 }))
  const buckets = new Int32Array(Math.min(BLOCK, values.length))
  const hits = new Int32Array(buckets.length)
  for (let from = 0; from < values.length; from += BLOCK) {
    const block = values.subarray(from, from + BLOCK)
    locate(grid, block, buckets)
    const count = hitsOf(buckets, block.length, openings.isOpen, hits)
    for (let hit = 0; hit < count; hit++) take(openings, side, block, hits[hit]!, buckets[hits[hit]!]!, passed)
  }
  passed.forEach(({ block, size }, at) => {
    if (size > 0) openings.finer[at]!.observe(side, block.subarray(0, size))
  })
}

/** Which of the block's numbers lie in opened buckets. */
function hitsOf(buckets: Int32Array, length: number, isOpen: Uint8Array, hits: Int32Array): number {
  let count = 0
  for (let i = 0; i < length; i++) {
    const bucket = buckets[i]!
    hits[count] = i
    // no bucket: neither a number nor asked for
    if (bucket >= 0) count += isOpen[bucket]!
  }
  return count
}

interface Passed {
  block: Float64Array
  size: number
}

function take(openings: Openings, side: Side, block: Float64Array, i: number, bucket: number, passed: Passed[]): void {
  const at = openings.places[bucket]!
  const value = block[i]!
  const { means } = openings.opened[at]!
  if (means === 'keep') openings.kept[side][openings.filled[side][at]!++] = value
  else if (means === 'compare') addFingerprint(openings.fingerprints[side], at, value)
  else {
    const on = passed[at]!
    if (on.block.length === 0) on.block = new Float64Array(BLOCK)
    on.block[on.size++] = value
    if (on.size < BLOCK) return
    openings.finer[at]!.observe(side, on.block)
    on.size = 0
  }
}

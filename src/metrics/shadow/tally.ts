/** What is kept of the numbers in each bucket of a grid: enough to know most of two distributions' distance exactly. */
import { type Grid, locate } from './grid.ts'

/** Numbers of a bucket: how many, the sum of their places within it, the smallest and the largest. */
export const COUNT = 0
export const PLACES = 1
export const LEAST = 2
export const MOST = 3
export const STRIDE = 4

/** Bucket after bucket. */
export type Tally = Float64Array

export function emptyTally({ buckets }: Grid): Tally {
  const cells = new Float64Array(STRIDE * buckets)
  for (let at = 0; at < cells.length; at += STRIDE) {
    cells[at + LEAST] = Infinity
    cells[at + MOST] = -Infinity
  }
  return cells
}

/** Numbers are handled in blocks that the nearest cache holds. */
export const BLOCK = 4096

export function addTo(cells: Tally, grid: Grid, values: Float64Array): void {
  const places = placing(grid)
  const buckets = new Int32Array(Math.min(BLOCK, values.length))
  for (let from = 0; from < values.length; from += BLOCK) {
    const block = values.subarray(from, from + BLOCK)
    locate(grid, block, buckets)
    addBlock(cells, block, buckets, places)
  }
}

function addBlock(cells: Tally, block: Float64Array, buckets: Int32Array, { origin, scale, step }: Placing): void {
  for (let i = 0; i < block.length; i++) {
    const bucket = buckets[i]!
    if (bucket < 0) continue
    const value = block[i]!
    const at = STRIDE * bucket
    cells[at] = cells[at]! + 1
    cells[at + PLACES] = cells[at + PLACES]! + ((value - origin) * scale - step * bucket)
    if (value < cells[at + LEAST]!) cells[at + LEAST] = value
    if (value > cells[at + MOST]!) cells[at + MOST] = value
  }
}

/** Adds a part that was counted on the same grid. */
export function addTally(cells: Tally, part: Tally): void {
  if (part.length !== cells.length) throw new RangeError('parts were counted on different grids')
  for (let at = 0; at < cells.length; at += STRIDE) {
    cells[at]! += part[at]!
    cells[at + PLACES]! += part[at + PLACES]!
    cells[at + LEAST] = Math.min(cells[at + LEAST]!, part[at + LEAST]!)
    cells[at + MOST] = Math.max(cells[at + MOST]!, part[at + MOST]!)
  }
}

/**
 * Where a number stands in its bucket: (value - origin) × scale - step × bucket. Small in a linear grid, so that sums of
 * many lose nothing.
 */
export interface Placing {
  readonly origin: number
  readonly scale: number
  readonly step: number
}

export const placing = ({ base }: Grid): Placing =>
  base.kind === 'linear' ? { origin: base.low, scale: base.scale, step: 1 } : { origin: 0, scale: 1, step: 0 }

/** Two samples counted on one grid, and what the counts of a bucket leave open. */
import { type Distance, gapOf, type Left, type Sizes } from './distance.ts'
import { type Grid, locate } from './grid.ts'
import { both, type Side, type Sides } from './sides.ts'
import { COUNT, emptyTally, LEAST, MOST, PLACES, placing, STRIDE, type Tally } from './tally.ts'

export interface Counted {
  readonly grid: Grid
  readonly tallies: Sides<Tally>
}

export const countedOn = (grid: Grid): Counted => ({ grid, tallies: both(() => emptyTally(grid)) })

/** Numbers of each sample below every bucket, and at the end in all. */
export function belowBuckets({ grid, tallies }: Counted): Sides<Float64Array> {
  return both((side) => {
    const below = new Float64Array(grid.buckets + 1)
    const cells = tallies[side]
    for (let bucket = 0; bucket < grid.buckets; bucket++) below[bucket + 1] = below[bucket]! + cells[STRIDE * bucket]!
    return below
  })
}

export const isEmpty = ({ tallies }: Counted, bucket: number): boolean =>
  tallies.production[STRIDE * bucket] === 0 && tallies.candidate[STRIDE * bucket] === 0

export const countOf = ({ tallies }: Counted, side: Side, bucket: number): number =>
  tallies[side][STRIDE * bucket + COUNT]!

export const leastOf = ({ tallies }: Counted, bucket: number): number =>
  Math.min(tallies.production[STRIDE * bucket + LEAST]!, tallies.candidate[STRIDE * bucket + LEAST]!)

export const mostOf = ({ tallies }: Counted, bucket: number): number =>
  Math.max(tallies.production[STRIDE * bucket + MOST]!, tallies.candidate[STRIDE * bucket + MOST]!)

/** Smallest and largest number of one sample in a bucket. */
export const spanOf = ({ tallies }: Counted, side: Side, bucket: number): readonly [least: number, most: number] => [
  tallies[side][STRIDE * bucket + LEAST]!,
  tallies[side][STRIDE * bucket + MOST]!
]

export function bucketOf({ grid }: Counted, value: number): number {
  const bucket = new Int32Array(1)
  locate(grid, Float64Array.of(value), bucket)
  return bucket[0]!
}

/** The most that F - G can be within a bucket, and the least: all of production come first, or all of the candidate. */
export function reachOf(
  counted: Counted,
  bucket: number,
  below: Left,
  sizes: Sizes
): readonly [least: number, most: number] {
  const { production, candidate } = below
  return [
    gapOf(production, candidate + countOf(counted, 'candidate', bucket), sizes),
    gapOf(production + countOf(counted, 'production', bucket), candidate, sizes)
  ]
}

/** Integral of F - G over the span of a bucket, from counts and sums alone. */
export function areaOf({ grid, tallies }: Counted, bucket: number, below: Left, sizes: Sizes): number {
  const { origin, scale, step } = placing(grid)
  const place = (value: number): number => (value - origin) * scale - step * bucket
  const at = STRIDE * bucket
  const a = tallies.production
  const b = tallies.candidate
  const last = place(Math.max(a[at + MOST]!, b[at + MOST]!))
  const width = last - place(Math.min(a[at + LEAST]!, b[at + LEAST]!))
  const before = gapOf(below.production, below.candidate, sizes) * width
  const ofProduction = (a[at]! * last - a[at + PLACES]!) / sizes.production
  const ofCandidate = (b[at]! * last - b[at + PLACES]!) / sizes.candidate
  return (before + ofProduction - ofCandidate) / scale
}

/** Whether the numbers of a bucket are needed: |F - G| may be largest within, or may cross 0 and cancel in the integral. */
export function isOpen(counted: Counted, bucket: number, below: Left, sizes: Sizes, { ks }: Distance): boolean {
  if (leastOf(counted, bucket) === mostOf(counted, bucket)) return false
  // what lies beyond a grid is spread so widely that sums would lose the small beside the large
  if (bucket === 0 || bucket === counted.grid.buckets - 1) return true
  const [least, most] = reachOf(counted, bucket, below, sizes)
  return (least < 0 && most > 0) || Math.max(most, -least) > ks
}

/**
 * Two samples of numbers on a part of the line. Few numbers are kept and sorted. Many are counted on a grid; after the
 * pass, the buckets that the result still depends on are opened: they are spans themselves in the next pass.
 */

import {
  areaOf,
  belowBuckets,
  bucketOf,
  type Counted,
  countedOn,
  countOf,
  isEmpty,
  isOpen,
  leastOf,
  mostOf,
  reachOf,
  spanOf
} from './counted.ts'
import { addArea, addSorted, type Distance, gapOf, type Left, noDistance, type Sizes } from './distance.ts'
import { type Grid, gridFor } from './grid.ts'
import { keptOf, lookAgain, type Means, type Opened, type Openings, openingsOf } from './opened.ts'
import { both, type Side, type Sides } from './sides.ts'
import { sortValues } from './sort-values.ts'
import { addTo } from './tally.ts'
import { sameFingerprint } from './twins.ts'

/** Up to this many numbers are kept and sorted. */
export const FEW = 32_768
/** Fewer than this are looked at, rather than only asked whether both samples agree there. */
const FEW_TWINS = 8
/** Memory of a finer grid, in numbers that could be kept instead. */
const FINER_COST = 100_000
const FINER_ROWS = 1_000_000

const UNDECIDED = 0
const SETTLED = 1
const TO_KEEP = 2

/** What is common to all spans of a comparison. */
export interface Course {
  readonly sizes: Sizes
  readonly distance: Distance
  /** Numbers that may still be kept in the next pass. */
  room: number
}

interface Start {
  readonly left: Left
  readonly grid: Grid | null
  readonly asked: boolean
  /** Spans that this one lies within. */
  readonly depth: number
}
/** Spans within spans end here: numbers so near to each other that no grid parts them are kept however many they are. */
const DEEPEST = 6
const NOTHING: Left = { production: 0, candidate: 0 }

export class Span {
  /** Numbers that lie to the left of this span. */
  readonly #left: Left
  readonly #rows: number
  #few: Sides<Float64Array[]> = both(() => [])
  #fewCount = 0
  #sorted: Sides<Float64Array> | null = null
  #counted: Counted | null = null
  #below: Sides<Float64Array> | null = null
  #openings: Openings | null = null
  #states = new Uint8Array(0)
  /** Buckets that an order statistic lies in, and their numbers once they are known. */
  readonly #wanted = new Set<number>()
  readonly #known = new Map<number, Sides<Float64Array>>()
  readonly #finer = new Map<number, Span>()

  readonly #asked: boolean
  readonly #depth: number

  /**
   * @param rows about how many numbers will come
   * @param asked the span is only asked for order statistics: what it adds to the distances is known already
   */
  constructor(rows: number, { left = NOTHING, grid = null, asked = false, depth = 0 }: Partial<Start> = {}) {
    this.#rows = rows
    this.#left = left
    this.#asked = asked
    this.#depth = depth
    if (grid !== null) this.#counted = countedOn(grid)
  }

  /** Null where the numbers are few and kept. */
  get counted(): Counted | null {
    return this.#counted
  }

  /** All numbers in order, where they are few; after the first pass. */
  get sorted(): Sides<Float64Array> | null {
    return this.#sorted
  }

  observe(side: Side, values: Float64Array): void {
    if (this.#openings !== null) lookAgain(this.#openings, this.#counted!.grid, side, values)
    else if (this.#counted !== null) addTo(this.#counted.tallies[side], this.#counted.grid, values)
    else if (this.#depth === DEEPEST || this.#fewCount + values.length <= FEW) {
      this.#few[side].push(values.slice())
      this.#fewCount += values.length
    } else this.#count(side, values)
  }

  /** The numbers so far become the pilot of a grid, on which they and all others are counted. */
  #count(side: Side, values: Float64Array): void {
    const pilot = pilotOf([...this.#few.production, ...this.#few.candidate, values])
    if (pilot.length === 0) {
      this.#few[side].push(values.filter((value) => value - value !== 0))
      return
    }
    this.#counted = countedOn(gridFor(pilot, this.#rows))
    const { grid, tallies } = this.#counted
    both((each) => {
      for (const block of this.#few[each]) addTo(tallies[each], grid, block)
    })
    this.#few = both(() => [])
    addTo(tallies[side], grid, values)
  }

  /** Takes up what the pass that ended has found. */
  collect(given: Course): void {
    const course = this.#own(given)
    if (this.#counted === null) this.#sortFew(course)
    else if (this.#below === null) this.#edges(this.#counted, course)
    else if (this.#openings !== null) this.#opened(this.#openings, course)
  }

  #own(course: Course): Course {
    return this.#asked ? { ...course, distance: { ...noDistance(), ks: Infinity } } : course
  }

  #sortFew({ distance, sizes }: Course): void {
    if (this.#sorted !== null) return
    this.#sorted = both((side) => sortValues(joined(this.#few[side])))
    addSorted(distance, this.#sorted.production, this.#sorted.candidate, this.#left, sizes)
  }

  /** What is known between buckets. */
  #edges(counted: Counted, { distance, sizes }: Course): void {
    this.#below = belowBuckets(counted)
    this.#states = new Uint8Array(counted.grid.buckets)
    let before = Number.NaN
    for (let bucket = 0; bucket < counted.grid.buckets; bucket++) {
      if (isEmpty(counted, bucket)) {
        this.#states[bucket] = SETTLED
        continue
      }
      const { production, candidate } = this.#belowBucket(bucket)
      if (!Number.isNaN(before))
        addArea(distance, Math.abs(gapOf(production, candidate, sizes)) * (leastOf(counted, bucket) - before))
      before = mostOf(counted, bucket)
      const after = this.#belowBucket(bucket + 1)
      distance.ks = Math.max(distance.ks, Math.abs(gapOf(after.production, after.candidate, sizes)))
    }
  }

  #belowBucket(bucket: number): Left {
    return {
      production: this.#left.production + this.#below!.production[bucket]!,
      candidate: this.#left.candidate + this.#below!.candidate[bucket]!
    }
  }

  #opened(openings: Openings, course: Course): void {
    openings.opened.forEach(({ bucket, means }, at) => {
      if (means === 'count') this.#finer.get(bucket)!.collect(course)
      else if (means === 'compare') {
        const same = sameFingerprint(openings.fingerprints.production, openings.fingerprints.candidate, at)
        this.#states[bucket] = same ? SETTLED : TO_KEEP
      } else {
        const numbers = both((side) => {
          if (openings.filled[side][at] !== openings.starts[side][at + 1])
            throw new RangeError('a later pass did not give the numbers of the first')
          return sortValues(keptOf(openings, side, at))
        })
        if (this.#states[bucket] !== SETTLED)
          addSorted(course.distance, numbers.production, numbers.candidate, this.#belowBucket(bucket), course.sizes)
        this.#states[bucket] = SETTLED
        if (this.#wanted.has(bucket))
          this.#known.set(
            bucket,
            both((side) => numbers[side].slice())
          )
      }
    })
    this.#openings = null
  }

  /** Settles what counts can settle, and opens what they cannot. False when nothing is left for another pass. */
  decide(given: Course): boolean {
    const course = this.#own(given)
    const counted = this.#counted
    if (counted === null) return false
    const opened: Opened[] = []
    let waiting = false
    const open = (bucket: number, means: Means): void => {
      opened.push({ bucket, means, counts: both((side) => countOf(counted, side, bucket)) })
    }
    for (const [bucket, finer] of this.#finer) if (finer.decide(course)) open(bucket, 'count')
    for (let bucket = 0; bucket < counted.grid.buckets; bucket++) {
      const wanted = this.#wanted.has(bucket) && !this.#known.has(bucket) && !this.#finer.has(bucket)
      if (this.#states[bucket] === SETTLED && !wanted) continue
      const below = this.#belowBucket(bucket)
      if (!wanted && !isOpen(counted, bucket, below, course.sizes, course.distance)) {
        addArea(course.distance, Math.abs(areaOf(counted, bucket, below, course.sizes)))
        this.#states[bucket] = SETTLED
        continue
      }
      const means = this.#meansFor(counted, bucket, below, course.sizes, wanted)
      const count = countOf(counted, 'production', bucket) + countOf(counted, 'candidate', bucket)
      const cost = means === 'keep' ? count : means === 'count' ? FINER_COST : 1
      if (course.room < cost) {
        waiting = true
        continue
      }
      course.room -= cost
      open(bucket, means)
      if (means !== 'count') continue
      const asked = this.#states[bucket] === SETTLED
      this.#finer.set(bucket, new Span(Math.min(count, FINER_ROWS), { left: below, asked, depth: this.#depth + 1 }))
      this.#states[bucket] = SETTLED
    }
    opened.sort((a, b) => a.bucket - b.bucket)
    const finer = opened.map(({ bucket, means }) => (means === 'count' ? this.#finer.get(bucket)! : null))
    this.#openings = opened.length === 0 ? null : openingsOf(counted.grid, opened, finer)
    return waiting || opened.length > 0
  }

  #meansFor(counted: Counted, bucket: number, below: Left, sizes: Sizes, wanted: boolean): Means {
    const production = countOf(counted, 'production', bucket)
    const candidate = countOf(counted, 'candidate', bucket)
    const alike = production === candidate && below.production === below.candidate
    const twins = alike && sizes.production === sizes.candidate && this.#states[bucket] === UNDECIDED
    if (twins && !wanted && production > FEW_TWINS) return 'compare'
    return production + candidate > FEW ? 'count' : 'keep'
  }

  /** Bounds of what the buckets that are not settled add, where no other pass can be had. */
  outstanding({ sizes, distance }: Course): { ks: number; least: number; most: number } {
    const counted = this.#counted
    const found = { ks: distance.ks, least: 0, most: 0 }
    if (counted === null || this.#asked) return found
    for (const finer of this.#finer.values()) {
      const inside = finer.outstanding({ sizes, distance, room: 0 })
      found.ks = Math.max(found.ks, inside.ks)
      found.least += inside.least
      found.most += inside.most
    }
    for (let bucket = 0; bucket < counted.grid.buckets; bucket++) {
      if (this.#states[bucket] === SETTLED) continue
      const below = this.#belowBucket(bucket)
      const [least, most] = reachOf(counted, bucket, below, sizes)
      const reach = Math.max(most, -least)
      found.ks = Math.max(found.ks, reach)
      found.least += Math.abs(areaOf(counted, bucket, below, sizes))
      found.most += reach * (mostOf(counted, bucket) - leastOf(counted, bucket))
    }
    return found
  }

  /** The number of a rank of production within this span, from 0; undefined until another pass has looked at its bucket. */
  productionAt(rank: number): number | undefined {
    if (this.#counted === null) return this.#sorted!.production[rank]
    const bucket = holding(this.#below!.production, rank)
    const within = rank - this.#below!.production[bucket]!
    const [least, most] = spanOf(this.#counted, 'production', bucket)
    if (within === 0 || least === most) return least
    if (within === countOf(this.#counted, 'production', bucket) - 1) return most
    const finer = this.#finer.get(bucket)
    if (finer !== undefined) return finer.productionAt(within)
    const known = this.#known.get(bucket)
    if (known !== undefined) return known.production[within]
    this.#wanted.add(bucket)
    return undefined
  }

  /** How many numbers of a sample in this span are at most the given one; undefined until another pass. */
  countUpTo(side: Side, value: number): number | undefined {
    if (this.#counted === null) return upTo(this.#sorted![side], value)
    const bucket = bucketOf(this.#counted, value)
    const below = this.#below![side][bucket]!
    const [least, most] = spanOf(this.#counted, side, bucket)
    if (!(least <= value)) return below
    if (most <= value) return below + countOf(this.#counted, side, bucket)
    const finer = this.#finer.get(bucket)
    const known = this.#known.get(bucket)
    const within = finer === undefined ? known && upTo(known[side], value) : finer.countUpTo(side, value)
    if (within !== undefined) return below + within
    if (finer === undefined) this.#wanted.add(bucket)
    return undefined
  }
}

const PILOT = 16_384

/** Some of the finite numbers of all blocks, evenly, in ascending order. */
export function pilotOf(blocks: readonly Float64Array[]): Float64Array {
  const count = blocks.reduce((sum, block) => sum + block.length, 0)
  const stride = Math.max(1, count / PILOT)
  const pilot: number[] = []
  for (const block of blocks)
    for (let at = stride / 2; at < block.length; at += stride) {
      const value = block[Math.floor(at)]!
      if (value - value === 0) pilot.push(value)
    }
  return Float64Array.from(pilot).sort()
}

function joined(blocks: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(blocks.reduce((sum, block) => sum + block.length, 0))
  let at = 0
  for (const block of blocks) {
    all.set(block, at)
    at += block.length
  }
  return all.filter((value) => value - value === 0)
}

/** The last bucket with at most `rank` numbers below it and more than that up to its end. */
function holding(below: Float64Array, rank: number): number {
  let low = 0
  let high = below.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (below[middle]! <= rank) low = middle
    else high = middle
  }
  return low
}

/** How many of the sorted numbers are at most the given one. */
function upTo(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

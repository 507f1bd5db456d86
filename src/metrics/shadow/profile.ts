/** Two samples of numbers in a few cells of about equal size: what intervals are made from, whatever the number of rows. */
import { type Counted, countOf, isEmpty } from './counted.ts'
import type { Sides } from './sides.ts'
import { PLACES, placing, STRIDE } from './tally.ts'

/** In ascending order of the numbers. */
export interface Profile {
  readonly production: Float64Array
  readonly candidate: Float64Array
  /** Mean of the numbers in each cell. */
  readonly centres: Float64Array
}

const CELLS = 64

/** A value that is repeated more often than a cell is large is a cell of its own. */
export function profileOfSorted({ production, candidate }: Sides<Float64Array>): Profile {
  const gathered = gather((production.length + candidate.length) / CELLS)
  let p = 0
  let c = 0
  while (p < production.length || c < candidate.length) {
    const value = c === candidate.length || production[p]! <= candidate[c]! ? production[p]! : candidate[c]!
    const fromP = p
    const fromC = c
    while (production[p] === value) p++
    while (candidate[c] === value) c++
    gathered.add(p - fromP, c - fromC, value)
  }
  return gathered.profile()
}

export function profileOfCounted(counted: Counted): Profile {
  const { grid, tallies } = counted
  const { origin, scale, step } = placing(grid)
  let rows = 0
  for (let bucket = 0; bucket < grid.buckets; bucket++)
    rows += countOf(counted, 'production', bucket) + countOf(counted, 'candidate', bucket)
  const gathered = gather(rows / CELLS)
  for (let bucket = 0; bucket < grid.buckets; bucket++) {
    if (isEmpty(counted, bucket)) continue
    const a = countOf(counted, 'production', bucket)
    const b = countOf(counted, 'candidate', bucket)
    const places = tallies.production[STRIDE * bucket + PLACES]! + tallies.candidate[STRIDE * bucket + PLACES]!
    gathered.add(a, b, origin + (step * bucket + places / (a + b)) / scale)
  }
  return gathered.profile()
}

function gather(size: number) {
  const production: number[] = []
  const candidate: number[] = []
  const centres: number[] = []
  let a = 0
  let b = 0
  let centre = 0
  const close = (): void => {
    if (a + b === 0) return
    production.push(a)
    candidate.push(b)
    centres.push(centre)
    a = 0
    b = 0
    centre = 0
  }
  return {
    add(ofProduction: number, ofCandidate: number, value: number): void {
      const count = ofProduction + ofCandidate
      if (count >= size) close()
      a += ofProduction
      b += ofCandidate
      centre += (value - centre) * (count / (a + b))
      if (a + b >= size) close()
    },
    profile(): Profile {
      close()
      return {
        production: Float64Array.from(production),
        candidate: Float64Array.from(candidate),
        centres: Float64Array.from(centres)
      }
    }
  }
}

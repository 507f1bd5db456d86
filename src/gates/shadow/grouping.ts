/** Rows of a stream by the values of some columns; the slices are found as the rows come by. */
import type { Interner } from '../../tables/interner.ts'
import { MISSING, MOST_SLICES, sliceKey, sliceValues, tooManySlices } from '../slices.ts'

/** Slice of each row, by its place among the slices found so far. */
export type SliceOfRows = (codes: readonly Int32Array[]) => Int32Array

/** Codes of an interner stay below this. */
const MOST_CODES = 2 ** 32

export class Grouping {
  readonly columns: readonly string[]
  /** Column values of every slice, in the order in which they were first met. */
  readonly slices: Readonly<Record<string, string>>[] = []
  readonly #places = new Map<string, number>()

  constructor(columns: readonly string[]) {
    this.columns = columns
  }

  /** For one reading of a file, whose codes mean nothing elsewhere. */
  reader(texts: ReadonlyMap<string, Interner>): SliceOfRows {
    const interners = this.columns.map((name) => texts.get(name)!)
    // one map a column, from what the columns before it gave and its own code to a number
    const levels = this.columns.map(() => new Map<number, number>())
    const places: number[] = []
    return (codes) => {
      const found = new Int32Array(codes[0]?.length ?? 0)
      for (let row = 0; row < found.length; row++) {
        let group = 0
        for (let at = 0; at < levels.length; at++) {
          const level = levels[at]!
          const key = group * MOST_CODES + codes[at]![row]! + 1
          group = level.get(key) ?? level.size
          if (group !== level.size) continue
          if (group === MOST_SLICES) throw tooManySlices(this.columns)
          level.set(key, group)
        }
        places[group] ??= this.#place((at) => {
          const code = codes[at]![row]!
          return code < 0 ? MISSING : interners[at]!.text(code)
        })
        found[row] = places[group]!
      }
      return found
    }
  }

  #place(textOf: (at: number) => string): number {
    const values = sliceValues(this.columns, textOf)
    const key = sliceKey(values)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    if (this.slices.length === MOST_SLICES) throw tooManySlices(this.columns)
    this.#places.set(key, this.slices.length)
    return this.slices.push(values) - 1
  }
}

/** Row numbers of a batch by slice: those of slice s are `rows[starts[s], starts[s + 1])`. */
export function rowsBySlice(slices: Int32Array, count: number): { rows: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(count + 1)
  for (const slice of slices) starts[slice + 1]!++
  for (let slice = 0; slice < count; slice++) starts[slice + 1]! += starts[slice]!
  const next = starts.slice()
  const rows = new Int32Array(slices.length)
  for (let row = 0; row < slices.length; row++) rows[next[slices[row]!]!++] = row
  return { rows, starts }
}

import type { Interner } from './interner.ts'
import { parseNumber } from './number-text.ts'
import type { CellFault, Problems } from './problems.ts'
import { shown, shownPath } from './shown.ts'
import type { Wanted } from './table.ts'

const firstCapacity = 4096

/** Rows on their way from a file into a batch: what every format writes to, and where it reports bad cells. */
export class RowBuffer {
  readonly wanted: readonly Wanted[]
  readonly problems: Problems
  /** Values of number columns by place in `wanted`; for a text column, an array that nobody reads. */
  readonly numbers: Float64Array[]
  /** Codes of text columns by place in `wanted`; for a number column, an array that nobody reads. */
  readonly codes: Int32Array[]
  /** Texts of text columns by place in `wanted`. */
  readonly interners: readonly (Interner | undefined)[]
  /** Rows that stand in the arrays. */
  rows = 0
  #capacity = firstCapacity
  #uri = ''
  #earlierRows = 0

  constructor(wanted: readonly Wanted[], problems: Problems, texts: ReadonlyMap<string, Interner>) {
    this.wanted = wanted
    this.problems = problems
    this.numbers = wanted.map(({ as }) => new Float64Array(as === 'number' ? firstCapacity : 0))
    this.codes = wanted.map(({ as }) => new Int32Array(as === 'text' ? firstCapacity : 0))
    this.interners = wanted.map(({ as, name }) => (as === 'text' ? texts.get(name) : undefined))
  }

  /** Rows of the current file, those of earlier batches included. */
  get partRows(): number {
    return this.#earlierRows + this.rows
  }

  beginPart(uri: string): void {
    this.#uri = uri
    this.#earlierRows = 0
    this.rows = 0
  }

  /** Makes room for more rows behind those that stand here. */
  reserve(more: number): void {
    if (this.rows + more <= this.#capacity) return
    this.#capacity = Math.max(2 * this.#capacity, this.rows + more)
    for (const [place, { as }] of this.wanted.entries()) {
      if (as === 'number') {
        const values = new Float64Array(this.#capacity)
        values.set(this.numbers[place]!.subarray(0, this.rows))
        this.numbers[place] = values
      } else {
        const codes = new Int32Array(this.#capacity)
        codes.set(this.codes[place]!.subarray(0, this.rows))
        this.codes[place] = codes
      }
    }
  }

  /** Views of the rows that stand here, one per wanted column. */
  views(): (Float64Array | Int32Array)[] {
    return this.wanted.map(({ as }, place) => {
      const column = as === 'number' ? this.numbers[place]! : this.codes[place]!
      return column.subarray(0, this.rows)
    })
  }

  /** Forgets the rows, which have become a batch. */
  clear(): void {
    this.#earlierRows += this.rows
    this.rows = 0
  }

  /** Stores a number whose text needed a closer look, or reports it; `row` counts from the first in the buffer. */
  storeNumberText(place: number, row: number, text: string): void {
    const value = parseNumber(text)
    if (value === undefined) this.report('not-a-number', place, row, text)
    else this.storeNumber(place, row, value, text)
  }

  /** Stores a number, or reports it where it is not finite and the column refuses that. */
  storeNumber(place: number, row: number, value: number, text = ''): void {
    this.numbers[place]![row] = value
    if (Number.isFinite(value) || this.wanted[place]!.missing === 'keep') return
    this.report(Number.isNaN(value) ? 'missing' : 'infinite', place, row, text)
  }

  /** Reports one bad cell, with its text where it has one. */
  report(fault: CellFault, place: number, row: number, text = ''): void {
    this.problems.cell(fault, this.wanted[place]!.name, () => {
      const cell = `${shownPath(this.#uri)}, row ${this.#earlierRows + row + 1}`
      return text === '' ? cell : `${cell}: ${shown(text)}`
    })
  }
}

import { mostCells } from '../interner.ts'
import { missingColumns } from '../place-columns.ts'
import type { RowBuffer } from '../row-buffer.ts'
import { settleTexts } from '../settle-texts.ts'
import { TextWriter } from '../text-writer.ts'
import { exactInteger } from './exact-integer.ts'
import type { JsonObject } from './parse-json.ts'

const mostNames = 10_000
const namedRows = 1000

/**
 * Takes the wanted columns out of JSON objects, one object a row. A name that an object lacks is a missing cell. In a
 * number column a string is read as a CSV cell would be; in a text column a number becomes its shortest text (17.0
 * becomes "17") and a boolean "true" or "false".
 */
export class JsonRows {
  readonly #uri: string
  readonly #buffer: RowBuffer
  readonly #writers: readonly TextWriter[]
  /** Names that the first objects have. */
  readonly #names = new Set<string>()
  /** By place in `wanted`: whether some object had the column, and how many came before that did not. */
  readonly #seen: boolean[]
  readonly #absent: number[]
  #count = 0

  constructor(uri: string, buffer: RowBuffer) {
    this.#uri = uri
    this.#buffer = buffer
    this.#writers = buffer.wanted.map(() => new TextWriter())
    this.#seen = buffer.wanted.map(() => false)
    this.#absent = buffer.wanted.map(() => 0)
  }

  /** @param json the text of the object, asked for only where parsing it lost digits */
  add(object: JsonObject, json: () => string): void {
    const buffer = this.#buffer
    if (this.#count === 0) buffer.reserve(mostCells)
    const row = buffer.rows + this.#count
    if (buffer.partRows + this.#count < namedRows && this.#names.size < mostNames) {
      for (const name of Object.keys(object)) this.#names.add(name)
    }
    for (let place = 0; place < buffer.wanted.length; place++) {
      const { name, as, missing } = buffer.wanted[place]!
      const has = Object.hasOwn(object, name)
      if (has) this.#see(place)
      else if (missing === 'refuse' && !this.#seen[place]) {
        this.#absent[place]! += 1
        if (as === 'text') this.#writers[place]!.put('absent')
        continue
      }
      const value = has ? object[name] : undefined
      if (as === 'text') this.#writers[place]!.put(this.#textOf(value, place, row, json))
      else if (typeof value === 'number') buffer.storeNumber(place, row, value)
      else this.#storeOther(value, place, row)
    }
    this.#count += 1
    if (this.#count === mostCells) this.settle()
  }

  /** Turns what was added into complete rows of the buffer. */
  settle(): void {
    const buffer = this.#buffer
    for (const [place, { as }] of buffer.wanted.entries()) {
      if (as !== 'text') continue
      const writer = this.#writers[place]!
      settleTexts(buffer, place, buffer.rows, writer.cells.spare, writer.cells, this.#count)
      writer.clear()
    }
    buffer.rows += this.#count
    this.#count = 0
  }

  /** Throws for columns that no object had so far; before the end of the file, only for those that must be complete. */
  assertSeen(end: boolean): void {
    const missing = this.#buffer.wanted.filter((column, place) => {
      return !this.#seen[place] && (end || column.missing === 'refuse')
    })
    if (missing.length === 0 || this.#buffer.partRows === 0) return
    throw missingColumns(
      this.#uri,
      [...this.#names],
      missing.map(({ name }) => name)
    )
  }

  /** Notes that a column is there, and reports the rows before that lack it: they lack a cell, not the column. */
  #see(place: number): void {
    if (this.#seen[place]) return
    this.#seen[place] = true
    const first = this.#buffer.rows - this.#buffer.partRows
    for (let row = 0; row < this.#absent[place]!; row++) this.#buffer.report('missing', place, first + row)
  }

  #storeOther(value: unknown, place: number, row: number): void {
    if (typeof value === 'string') this.#buffer.storeNumberText(place, row, value)
    else if (value === undefined || value === null) this.#buffer.storeNumber(place, row, Number.NaN)
    else if (typeof value === 'boolean') this.#buffer.report('not-a-number', place, row, String(value))
    else this.#buffer.report('nested', place, row, JSON.stringify(value))
  }

  #textOf(value: unknown, place: number, row: number, json: () => string): string {
    if (typeof value === 'string') return value
    if (value === undefined || value === null) return ''
    if (typeof value === 'number') {
      if (!Number.isInteger(value) || Number.isSafeInteger(value)) return String(value)
      const digits = exactInteger(json(), this.#buffer.wanted[place]!.name)
      if (digits === undefined) this.#buffer.report('imprecise', place, row, String(value))
      return digits ?? String(value)
    }
    if (typeof value === 'boolean') return String(value)
    this.#buffer.report('nested', place, row, JSON.stringify(value))
    return 'nested'
  }
}

import { UserError } from '../../errors.ts'
import { readDecimal } from '../decimal.ts'
import type { RowBuffer } from '../row-buffer.ts'
import { counted, shownPath } from '../shown.ts'
import { endOfCell } from './bytes.ts'
import { groupRows, PendingCells } from './pending-cells.ts'

// Not imported: the compiler knows the value of a constant of this file, but fetches and checks one of another's.
const lineFeed = 0x0a
const carriageReturn = 0x0d
const quote = 0x22

/** A column of the file that nobody wants. A wanted one is 2 × its place in `wanted`, + 1 if its cells are texts. */
const unwanted = -1

export interface CsvFile {
  readonly uri: string
  readonly delimiter: number
  /** Line of the file, from 1, that the first record behind the header begins on. */
  readonly firstLine: number
}

/** Reads the records of one CSV file behind its header into a row buffer. */
export class RecordScanner {
  readonly #file: CsvFile
  readonly #targets: Int32Array
  readonly #buffer: RowBuffer
  readonly #pending: PendingCells
  /** Lines of the file that were passed, and the line that the record in hand begins on. */
  #line: number
  #recordLine: number
  /** Records that the last call of `#scan` found. */
  #count = 0

  /** @param places for each column of the file, its place in `wanted`, or -1 */
  constructor(file: CsvFile, places: readonly number[], buffer: RowBuffer) {
    this.#file = file
    this.#line = file.firstLine
    this.#recordLine = file.firstLine
    this.#buffer = buffer
    this.#pending = new PendingCells(buffer)
    this.#targets = Int32Array.from(places, (place) => {
      if (place < 0) return unwanted
      return 2 * place + (buffer.wanted[place]!.as === 'text' ? 1 : 0)
    })
  }

  /** Line that the next record begins on. */
  get line(): number {
    return this.#line
  }

  /**
   * Reads the complete records of bytes[from, to), which ends with the end of a line.
   * @returns where the first record begins that is not complete, or `to`
   */
  read(bytes: Uint8Array, from: number, to: number): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let at = from
    do {
      this.#buffer.reserve(groupRows)
      at = this.#scan(bytes, view, at, to)
      this.#pending.settle(bytes, view, this.#count)
      this.#buffer.rows += this.#count
    } while (this.#count === groupRows)
    return at
  }

  /** Finds the cells of at most `groupRows` records, reading plain numbers on the way. */
  #scan(bytes: Uint8Array, view: DataView, from: number, to: number): number {
    const targets = this.#targets
    const columns = targets.length
    const delimiter = this.#file.delimiter | 0
    const top = Math.max(delimiter, carriageReturn) | 0
    const numbers = this.#buffer.numbers
    const texts = this.#pending.texts
    const firstRow = this.#buffer.rows
    const most = groupRows
    let count = 0
    let at = from | 0
    while (at < to && count < most) {
      const record = at
      this.#recordLine = this.#line
      let byte = bytes[at]!
      if (byte !== lineFeed && byte !== carriageReturn) {
        let column = 0
        for (;;) {
          const target = targets[column]!
          if (target >= 0 && (target & 1) === 0) {
            const end = readDecimal(bytes, view, at, numbers[target >> 1]!, firstRow + count)
            byte = end < 0 ? 0 : bytes[end]!
            const plain = byte === delimiter || byte === lineFeed || byte === carriageReturn
            at = (plain ? end : this.#passNumber(bytes, at, to, target >> 1, firstRow + count)) | 0
          } else if (bytes[at] === quote) {
            at = this.#passText(bytes, at, to, target >> 1, count) | 0
          } else {
            const start = at
            byte = bytes[at]!
            while (byte > top) {
              at = (at + 1) | 0
              byte = bytes[at]!
            }
            if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn)
              at = endOfCell(bytes, at, to, delimiter) | 0
            if (target >= 0) {
              const cells = texts[target >> 1]!
              cells.starts[count] = start
              cells.stops[count] = at
            }
          }
          column = (column + 1) | 0
          if (at < 0 || bytes[at] !== delimiter || column === columns) break
          at = (at + 1) | 0
        }
        if (at >= 0 && (column < columns || bytes[at] === delimiter))
          at = this.#passRagged(bytes, record, at, to, column, count) | 0
        if (at < 0) {
          this.#line = this.#recordLine
          at = record
          break
        }
        count = (count + 1) | 0
        byte = bytes[at]!
      }
      at = byte === carriageReturn && bytes[at + 1] === lineFeed && at + 1 < to ? at + 2 : at + 1
      this.#line++
    }
    this.#count = count
    return at
  }

  /** Passes a number cell that is not a plain number, to be looked at later. Returns its end, or -1. */
  #passNumber(bytes: Uint8Array, start: number, to: number, place: number, row: number): number {
    if (bytes[start] !== quote) {
      const end = endOfCell(bytes, start, to, this.#file.delimiter)
      this.#pending.addNumber(place, row, start, end)
      return end
    }
    const end = this.#passQuoted(bytes, start, to)
    if (end >= 0) this.#pending.addNumber(place, row, start + 1, end - 1)
    return end
  }

  /** Passes a quoted cell; `place` is that of its column in `wanted`, or -1. Returns its end, or -1. */
  #passText(bytes: Uint8Array, start: number, to: number, place: number, row: number): number {
    const end = this.#passQuoted(bytes, start, to)
    if (end >= 0 && place >= 0) this.#pending.addQuoted(place, row, bytes, start + 1, end - 1)
    return end
  }

  /** The index behind a quoted cell, or -1 if the quote is not closed before `to`. */
  #passQuoted(bytes: Uint8Array, start: number, to: number): number {
    const line = this.#line
    for (let at = start + 1; at < to; at++) {
      if (bytes[at] === lineFeed) this.#line++
      if (bytes[at] !== quote) continue
      at++
      if (bytes[at] === quote) continue
      if (endOfCell(bytes, at, at + 1, this.#file.delimiter) === at) return at
      throw this.#error(
        line,
        'text follows the closing quote of a cell; a quote within a quoted cell has to be doubled'
      )
    }
    return -1
  }

  /** Reports a record with too few or too many cells. Returns the end of its last cell, or -1. */
  #passRagged(bytes: Uint8Array, record: number, from: number, to: number, cells: number, row: number): number {
    const line = this.#recordLine
    let at = from
    let found = cells
    for (; bytes[at] === this.#file.delimiter; found++) {
      at =
        bytes[at + 1] === quote
          ? this.#passQuoted(bytes, at + 1, to)
          : endOfCell(bytes, at + 1, to, this.#file.delimiter)
      if (at < 0) return -1
    }
    if (bytes.subarray(record, at).includes(0))
      throw this.#error(line, 'there are NUL bytes; the file is damaged, or is not text')
    const { uri } = this.#file
    this.#buffer.problems.line('ragged', () => {
      return `${shownPath(uri)}, line ${line}: ${counted(found, 'cell')}, the header has ${this.#targets.length}`
    })
    this.#pending.blank(row, at)
    return at
  }

  #error(line: number, text: string): UserError {
    return new UserError('table-invalid', `${shownPath(this.#file.uri)}, line ${line}: ${text}`)
  }
}

import { readDecimal } from '../decimal.ts'
import { mostCells, type TextCells } from '../interner.ts'
import type { RowBuffer } from '../row-buffer.ts'
import { settleTexts } from '../settle-texts.ts'
import { quote } from './bytes.ts'

/** Rows that are scanned before their texts are looked up. */
export const groupRows = mostCells

/**
 * Cells of a few hundred rows whose place in the file is known but not yet what they hold: all texts, and numbers that
 * the fast path declined. Looking them up by column, later, is what lets the memory behind the texts be fetched ahead,
 * and it makes a record that turns out to be incomplete easy to forget.
 */
export class PendingCells {
  /** Cells of text columns by place in `wanted`; for a number column, an entry that nobody uses. */
  readonly texts: TextCells[]
  readonly #buffer: RowBuffer
  /** Numbers to look at closely: place in `wanted`, row, start, stop. */
  readonly #numbers: number[] = []
  #spareUsed = 0
  #spare = new Uint8Array(1024)

  constructor(buffer: RowBuffer) {
    this.#buffer = buffer
    this.texts = buffer.wanted.map(({ as }) => {
      const length = as === 'text' ? groupRows : 0
      return { starts: new Int32Array(length), stops: new Int32Array(length), spare: new DataView(this.#spare.buffer) }
    })
  }

  /** Remembers a number cell, bytes[start, stop), of a row counted from the first in the buffer. */
  addNumber(place: number, row: number, start: number, stop: number): void {
    this.#numbers.push(place, row, start, stop)
  }

  /** Remembers a quoted text cell, bytes[start, stop) between its quotes, of a row counted within the group. */
  addQuoted(place: number, row: number, bytes: Uint8Array, start: number, stop: number): void {
    const { starts, stops } = this.texts[place]!
    starts[row] = start
    stops[row] = stop
    let doubled = start
    while (doubled < stop && bytes[doubled] !== quote) doubled++
    if (doubled === stop) return
    this.#reserve(stop - start)
    starts[row] = -1 - this.#spareUsed
    for (let at = start; at < stop; at++) {
      this.#spare[this.#spareUsed++] = bytes[at]!
      if (bytes[at] === quote) at++
    }
    stops[row] = this.#spareUsed
  }

  /** Gives the texts of a bad row, counted within the group, some cell that exists: the byte at `at`. */
  blank(row: number, at: number): void {
    for (const [place, { as }] of this.#buffer.wanted.entries()) {
      if (as !== 'text') continue
      this.texts[place]!.starts[row] = at
      this.texts[place]!.stops[row] = at + 1
    }
  }

  /** Settles all cells of `count` complete rows behind those in the buffer; cells of later rows are forgotten. */
  settle(bytes: Uint8Array, view: DataView, count: number): void {
    const buffer = this.#buffer
    for (const [place, { as }] of buffer.wanted.entries()) {
      if (as === 'text') settleTexts(buffer, place, buffer.rows, view, this.texts[place]!, count)
    }
    const numbers = this.#numbers
    const end = buffer.rows + count
    for (let i = 0; i < numbers.length && numbers[i + 1]! < end; i += 4) {
      this.#settleNumber(bytes, view, numbers[i]!, numbers[i + 1]!, numbers[i + 2]!, numbers[i + 3]!)
    }
    numbers.length = 0
    this.#spareUsed = 0
  }

  #settleNumber(bytes: Uint8Array, view: DataView, place: number, row: number, start: number, stop: number): void {
    let from = start
    let to = stop
    while (from < to && isBlank(bytes[from]!)) from++
    while (to > from && isBlank(bytes[to - 1]!)) to--
    if (bytes[from] === plus && bytes[from + 1] !== minus) from++
    if (start === stop) this.#buffer.storeNumber(place, row, Number.NaN)
    else if (readDecimal(bytes, view, from, this.#buffer.numbers[place]!, row) !== to) {
      this.#buffer.storeNumberText(place, row, decoder.decode(bytes.subarray(start, stop)))
    }
  }

  #reserve(more: number): void {
    if (this.#spareUsed + more <= this.#spare.length) return
    const spare = new Uint8Array(2 * (this.#spareUsed + more))
    spare.set(this.#spare.subarray(0, this.#spareUsed))
    this.#spare = spare
    for (const cells of this.texts) cells.spare = new DataView(spare.buffer)
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09
}

const plus = 0x2b
const minus = 0x2d
const decoder = new TextDecoder()

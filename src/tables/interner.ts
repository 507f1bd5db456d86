import { TextIndex } from './text-index.ts'
import { longestText, type PackedTexts, TextPool } from './text-pool.ts'
import { hashText } from './text-words.ts'

/** Most cells that are interned in one call. */
export const mostCells = 1024

/** Text cells of consecutive rows: view[start, stop) each, or, where start is negative, spare[-1 - start, stop). */
export interface TextCells {
  readonly starts: Int32Array
  readonly stops: Int32Array
  /** Cells that do not stand in the file as they are, such as quoted ones with doubled quotes. */
  spare: DataView
}

/**
 * Distinct texts, each stored once and known by its code, 0 upwards, in the order in which they first appeared. Ids mostly come sorted in the first file and in
 * the same order in the second, so two guesses are tried before any hashing: the text that followed the last one, and,
 * while every text came behind all before it, a new text (such an order leaves no room for a repeat). Only when both
 * fail is an index built. 10M ids then cost their bytes and 4 bytes each; an index adds 12 to 20 bytes each.
 */
export class Interner {
  readonly #pool: TextPool
  readonly #hashes = new Int32Array(mostCells)
  /** Codes of texts of one byte, as labels mostly are; -1 of those that are not known. */
  readonly #ofByte = new Int32Array(256).fill(-1)
  #index: TextIndex | undefined
  #next = 0

  constructor(packed?: PackedTexts) {
    this.#pool = new TextPool(packed)
  }

  static unpack(packed: PackedTexts): Interner {
    return new Interner(packed)
  }

  /** All texts as buffers, for another thread; they are not to be used here any more. */
  pack(): PackedTexts {
    return this.#pool.pack()
  }

  get size(): number {
    return this.#pool.size
  }

  text(code: number): string {
    if (!(code >= 0 && code < this.#pool.size)) throw new RangeError(`no text has the code ${code}`)
    return decoder.decode(this.#pool.bytes(code))
  }

  find(text: string): number {
    const view = viewOf(encoder.encode(text))
    this.#index ??= new TextIndex(this.#pool)
    const { byteLength } = view
    return byteLength === 0 ? -1 : this.#index.find(view, 0, byteLength, hashText(view, 0, byteLength))
  }

  /** For every code of the other texts the code here, or -1: mostly the one that follows the last. */
  codesOf(other: Interner): Int32Array {
    const [pool, theirs] = [this.#pool, other.#pool]
    const codes = new Int32Array(theirs.size)
    let next = 0
    for (let code = 0; code < codes.length; code++) {
      if (next >= pool.size || !pool.holdsTextOf(next, theirs, code)) {
        const view = viewOf(theirs.bytes(code))
        this.#index ??= new TextIndex(pool)
        next = this.#index.find(view, 0, view.byteLength, hashText(view, 0, view.byteLength))
      }
      codes[code] = next
      next++
    }
    return codes
  }

  /** The code of a text, new or known; -1 for the empty text. */
  intern(text: string): number {
    const view = viewOf(encoder.encode(text))
    if (view.byteLength > longestText)
      throw new RangeError(`a text has ${view.byteLength} bytes; ${longestText} is most`)
    const code = new Int32Array(1)
    this.internAll(view, { starts: Int32Array.of(0), stops: Int32Array.of(view.byteLength), spare: view }, code)
    return code[0]!
  }

  /**
   * The codes of as many cells as `codes` has room for, at most `mostCells`. An empty cell is missing: code -1.
   * @returns how many were empty
   */
  internAll(view: DataView, cells: TextCells, codes: Int32Array): number {
    const predicted = this.#predict(view, cells, codes)
    const known = this.#takeBytes(view, cells, codes, predicted)
    return known < codes.length ? this.#lookUp(view, cells, codes, known) : 0
  }

  /** Codes from `first` upwards whose text is not valid UTF-8 or holds NUL; asked once behind each `internAll`. */
  malformed(first: number): number[] {
    const codes: number[] = []
    if (!this.#pool.takeUnusual()) return codes
    for (let code = first; code < this.#pool.size; code++) if (!isPlainText(this.#pool.bytes(code))) codes.push(code)
    return codes
  }

  /** Takes cells as long as a guess holds; returns how many that were. */
  #predict(view: DataView, { starts, stops, spare }: TextCells, codes: Int32Array): number {
    const pool = this.#pool
    const count = codes.length
    let next = this.#next
    let i = 0
    for (; i < count; i++) {
      const start = starts[i]!
      const source = start < 0 ? spare : view
      const at = start < 0 ? -1 - start : start
      const length = stops[i]! - at
      if (length === 0) break
      if (next < pool.size && pool.holds(next, source, at, length)) {
        // as guessed: the text that followed the last one
      } else if (next === pool.size && this.#index === undefined && this.#comesBehindAll(source, at, length)) {
        pool.append(source, at, length)
      } else if (next > 0 && pool.holds(0, source, at, length)) next = 0
      else break
      codes[i] = next
      next++
    }
    this.#next = next
    return i
  }

  /** Takes known texts of one byte as long as there are only those; returns the first cell that is another. */
  #takeBytes(view: DataView, { starts, stops }: TextCells, codes: Int32Array, first: number): number {
    let i = first
    for (; i < codes.length; i++) {
      const start = starts[i]!
      const code = start >= 0 && stops[i] === start + 1 ? this.#ofByte[view.getUint8(start)]! : -1
      if (code < 0) break
      codes[i] = code
    }
    if (i > first) this.#next = codes[i - 1]! + 1
    return i
  }

  #comesBehindAll(view: DataView, at: number, length: number): boolean {
    const { size } = this.#pool
    return size === 0 || this.#pool.precedes(size - 1, view, at, length)
  }

  #lookUp(view: DataView, { starts, stops, spare }: TextCells, codes: Int32Array, first: number): number {
    const count = codes.length
    const hashes = this.#hashes
    for (let i = first; i < count; i++) {
      const start = starts[i]!
      const at = start < 0 ? -1 - start : start
      hashes[i] = hashText(start < 0 ? spare : view, at, stops[i]! - at)
    }
    this.#index ??= new TextIndex(this.#pool)
    const index = this.#index
    index.reserve(count - first)
    index.fetch(hashes, count)
    let empty = 0
    let code = -1
    for (let i = first; i < count; i++) {
      const start = starts[i]!
      const at = start < 0 ? -1 - start : start
      const length = stops[i]! - at
      if (length === 0) {
        codes[i] = -1
        empty++
        continue
      }
      code = index.add(start < 0 ? spare : view, at, length, hashes[i]!)
      if (length === 1 && start >= 0) this.#ofByte[view.getUint8(at)] = code
      codes[i] = code
    }
    if (code >= 0) this.#next = code + 1
    return empty
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    strictDecoder.decode(bytes)
    return true
  } catch {
    return false
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

import { UserError } from '../errors.ts'
import { copyText, sameText, textPrecedes } from './text-words.ts'

const chunkBits = 20
const chunkSize = 1 << chunkBits
const mostChunks = 2 ** 32 / chunkSize

/** Longest text that a pool takes, in bytes. */
export const longestText = chunkSize

/** A pool as plain buffers, to be handed to another thread. */
export interface PackedTexts {
  readonly size: number
  readonly chunks: readonly ArrayBuffer[]
  readonly ends: Uint32Array<ArrayBuffer>
  readonly used: number
}

/**
 * Texts as UTF-8 bytes, one behind the other, known by code. A text never crosses a chunk and none is empty, so the
 * end of a text and the end of the one before tell where it begins. Chunks are never copied: growing costs no second
 * copy of the bytes, and a page of memory is touched only when texts reach it.
 */
export class TextPool {
  size = 0
  readonly #views: DataView<ArrayBuffer>[]
  #ends: Uint32Array<ArrayBuffer> = new Uint32Array(64)
  #used = 0
  #unusual = 0

  constructor(packed?: PackedTexts) {
    this.#views = packed?.chunks.map((chunk) => new DataView(chunk)) ?? []
    if (packed === undefined) return
    this.size = packed.size
    this.#ends = packed.ends
    this.#used = packed.used
  }

  /** All of it as buffers, which are not to be used here any more. */
  pack(): PackedTexts {
    return { size: this.size, chunks: this.#views.map(({ buffer }) => buffer), ends: this.#ends, used: this.#used }
  }

  /** Keeps the text of that length at view[at] under the next code. */
  append(view: DataView, at: number, length: number): number {
    let place = this.#used & (chunkSize - 1)
    if (place + length > chunkSize || (place === 0 && this.#used === this.#views.length * chunkSize))
      place = this.#open()
    const chunk = this.#views.length - 1
    this.#unusual |= copyText(view, at, this.#views[chunk]!, place, length)
    this.#used = chunk * chunkSize + place + length
    return this.#close()
  }

  /** Whether this code has the text of that length at view[at]. */
  holds(code: number, view: DataView, at: number, length: number): boolean {
    const end = this.#ends[code]!
    const chunk = (end - 1) >>> chunkBits
    const start = this.#start(code, chunk)
    return end - start === length && sameText(this.#views[chunk]!, start & (chunkSize - 1), view, at, length)
  }

  /** Whether this code has the same text as a code of another pool. */
  holdsTextOf(code: number, other: TextPool, otherCode: number): boolean {
    const end = other.#ends[otherCode]!
    const chunk = (end - 1) >>> chunkBits
    const start = other.#start(otherCode, chunk)
    return this.holds(code, other.#views[chunk]!, start & (chunkSize - 1), end - start)
  }

  /** Whether the text of that length at view[at] comes behind that of this code: longer, or as long and greater. */
  precedes(code: number, view: DataView, at: number, length: number): boolean {
    const end = this.#ends[code]!
    const chunk = (end - 1) >>> chunkBits
    const start = this.#start(code, chunk)
    if (end - start !== length) return end - start < length
    return textPrecedes(this.#views[chunk]!, start & (chunkSize - 1), view, at, length)
  }

  /** The bytes of a text: a view, not a copy. */
  bytes(code: number): Uint8Array {
    const end = this.#ends[code]!
    const chunk = (end - 1) >>> chunkBits
    const start = this.#start(code, chunk)
    return new Uint8Array(this.#views[chunk]!.buffer, start - chunk * chunkSize, end - start)
  }

  /** Whether a byte that is NUL or not ASCII was kept since this was last asked. */
  takeUnusual(): boolean {
    const unusual = (this.#unusual & 0x80808080) !== 0
    this.#unusual = 0
    return unusual
  }

  /** A text begins where the one before ends, unless it did not fit into that chunk. */
  #start(code: number, chunk: number): number {
    const before = code === 0 ? 0 : this.#ends[code - 1]!
    return Math.max(before, chunk * chunkSize)
  }

  #open(): number {
    if (this.#views.length === mostChunks) {
      throw new UserError('table-invalid', 'the distinct texts of one column come to more than 4 GiB')
    }
    this.#views.push(new DataView(new ArrayBuffer(chunkSize)))
    return 0
  }

  #close(): number {
    if (this.size === this.#ends.length) {
      const ends = new Uint32Array(2 * this.size)
      ends.set(this.#ends)
      this.#ends = ends
    }
    this.#ends[this.size] = this.#used
    this.size += 1
    return this.size - 1
  }
}

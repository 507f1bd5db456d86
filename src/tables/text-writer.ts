import { mostCells, type TextCells } from './interner.ts'

/** Collects the texts of up to `mostCells` consecutive rows of one column as UTF-8, for the interner. */
export class TextWriter {
  readonly cells: TextCells = { starts: new Int32Array(mostCells), stops: new Int32Array(mostCells), spare: noBytes }
  count = 0
  #bytes = new Uint8Array(0)
  #used = 0

  /** Appends a text; the empty one is a missing cell. */
  put(text: string): void {
    this.#reserve(3 * text.length)
    const start = this.#used
    let at = start
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit > 0x7f) {
        at = start + this.#encode(text, start)
        break
      }
      this.#bytes[at++] = unit
    }
    this.#close(start, at)
  }

  /** Appends a text that is UTF-8 already. */
  putBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#used)
    this.#close(this.#used, this.#used + bytes.length)
  }

  clear(): void {
    this.count = 0
    this.#used = 0
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(16 * mostCells, 2 * (this.#used + more)))
    larger.set(this.#bytes.subarray(0, this.#used))
    this.#bytes = larger
    this.cells.spare = new DataView(larger.buffer)
  }

  /** A text with half a surrogate pair has no UTF-8; it is kept as a byte that no UTF-8 has, and so found malformed. */
  #encode(text: string, start: number): number {
    if (!loneSurrogate.test(text)) return encoder.encodeInto(text, this.#bytes.subarray(start)).written
    this.#bytes[start] = 0xff
    return 1
  }

  #close(start: number, stop: number): void {
    this.cells.starts[this.count] = -1 - start
    this.cells.stops[this.count] = stop
    this.count += 1
    this.#used = stop
  }
}

const noBytes = new DataView(new ArrayBuffer(0))
const loneSurrogate = /\p{Surrogate}/u
const encoder = new TextEncoder()

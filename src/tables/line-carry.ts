const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Reads records of bytes[from, to), which ends with a line; returns where the first begins that is not complete. */
export type ReadRecords = (bytes: Uint8Array, from: number, to: number) => number

/**
 * Hands blocks of a file to a reader of records, in runs that end with a line, and carries what is left over to the
 * next block. Only the record that lies across two blocks is copied. A record that spans many blocks is tried again
 * only when what is carried has doubled, so that the work stays linear.
 */
export class LineCarry {
  readonly #longest: number
  readonly #tooLong: () => Error
  #bytes = new Uint8Array(4096)
  #length = 0
  #tried = 0

  /** @param longest most bytes of one record; `tooLong` makes the error for a longer one */
  constructor(longest: number, tooLong: () => Error) {
    this.#longest = longest
    this.#tooLong = tooLong
  }

  feed(block: Uint8Array, read: ReadRecords): void {
    let from = 0
    while (this.#length > 0) {
      const more = Math.max(0, this.#tried - this.#length)
      const end = endOfLine(block, Math.min(block.length, from + more))
      this.#keep(block.subarray(from, end < 0 ? block.length : end))
      if (end < 0) return
      const at = read(this.#bytes, 0, this.#length)
      const left = this.#length - at
      if (left <= end) {
        // What was not read stands in this block, as a rule: the records go on there.
        this.#length = 0
        from = end - left
      } else {
        this.#bytes.copyWithin(0, at, this.#length)
        this.#length = left
        from = end
      }
      this.#tried = at > 0 ? 0 : 2 * left
    }
    const end = endOfLastLine(block, from)
    const at = end > from ? read(block, from, end) : from
    this.#keep(block.subarray(at))
  }

  /** Reads what is left at the end of the file, whose last line may lack its end; returns whether all was complete. */
  finish(read: ReadRecords): boolean {
    if (this.#length === 0) return true
    this.#keep(Uint8Array.of(lineFeed))
    return read(this.#bytes.subarray(0, this.#length), 0, this.#length) === this.#length
  }

  #keep(bytes: Uint8Array): void {
    const length = this.#length + bytes.length
    if (length > this.#longest) throw this.#tooLong()
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(2 * length)
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#bytes.set(bytes, this.#length)
    this.#length = length
  }
}

/** The index behind the first end of a line that ends at `from` or later, or -1. A CR that comes last may be half of one. */
function endOfLine(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(lineFeed, from)
  const limit = feed < 0 ? bytes.length - 1 : feed - 1
  for (let at = from; at < limit; at++) if (bytes[at] === carriageReturn) return at + 1
  return feed < 0 ? -1 : feed + 1
}

/** The index behind the last end of a line in bytes[from, …), or `from`. */
function endOfLastLine(bytes: Uint8Array, from: number): number {
  for (let at = bytes.length - 1; at >= from; at--) {
    if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && at < bytes.length - 1)) return at + 1
  }
  return from
}

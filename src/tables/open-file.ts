import type { ByteSource } from '../ports.ts'

/** Bytes that are looked at to tell what a file is. */
const startBytes = 1024

/** Most bytes handed over at once: the rows and columns that come of them then stay in the processor's cache. */
const pieceBytes = 2 ** 18

/** A file that is being read, with its first bytes at hand. */
export interface OpenFile {
  readonly source: ByteSource
  readonly uri: string
  /** The first bytes, at most 1024, valid until `pieces` is read. */
  readonly start: Uint8Array
  /** Bytes that were handed over and are done with, or what corresponds to them. */
  passed: number
  /** All bytes, but for a UTF-8 byte order mark, at most 256 KiB at once. To be read once. */
  pieces(): AsyncGenerator<Uint8Array, void>
  /** To be called in the end, however far the file was read. */
  close(): Promise<void>
}

export async function openFile(source: ByteSource): Promise<OpenFile> {
  const rest = source.blocks()[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array(0)
  while (first.length < startBytes) {
    const next = await rest.next()
    if (next.done === true) break
    first = first.length === 0 && next.value.length >= startBytes ? plainBytes(next.value) : joined(first, next.value)
  }
  async function* pieces() {
    let block = first.subarray(hasByteOrderMark(first) ? 3 : 0)
    for (;;) {
      for (let at = 0; at < block.length; at += pieceBytes) {
        const piece = block.subarray(at, at + pieceBytes)
        file.passed += piece.length
        yield piece
      }
      const next = await rest.next()
      if (next.done === true) return
      block = plainBytes(next.value)
    }
  }
  const close = async () => {
    await rest.return?.()
  }
  const file: OpenFile = { source, uri: source.uri, start: first.subarray(0, startBytes), passed: 0, pieces, close }
  return file
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}

/** The same bytes without a subclass: loops over bytes are compiled for one kind of array only. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

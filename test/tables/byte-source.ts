import { createHash } from 'node:crypto'
import type { RowSource } from '../../src/tables/batch.ts'

/**
 * A file in memory. It keeps the promise of a real one to the letter and no further: every block stands in the same
 * buffer, and is wiped when the next is asked for.
 */
export function byteSource(uri: string, content: string | Uint8Array, blockSize = 2 ** 20): RowSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    uri,
    expectedBytes: bytes.length,
    async *blocks() {
      const buffer = new Uint8Array(Math.min(blockSize, bytes.length))
      for (let at = 0; at < bytes.length; at += blockSize) {
        const block = bytes.subarray(at, at + blockSize)
        buffer.set(block)
        yield buffer.subarray(0, block.length)
        buffer.fill(0x39)
      }
    },
    async size() {
      return bytes.length
    },
    async slice(start, end) {
      return bytes.slice(start, end)
    },
    async digest() {
      return createHash('sha256').update(bytes).digest('hex')
    }
  }
}

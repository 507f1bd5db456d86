import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'

/** sha256 of bytes that come in blocks. */
export interface Hasher {
  /** Takes the next block, which may be overwritten when the promise is kept. */
  update(block: Uint8Array): Promise<void>
  /** The sha256 of all blocks, in hex. */
  digest(): Promise<string>
  close(): Promise<void>
}

/** Size of a file from which another thread is worth its start. */
const threadedSize = 16 * 2 ** 20

/** Two files may be parsed at once already. */
const PARSERS = 2

/**
 * A hasher for a file of that size. A processor without SHA instructions hashes a CSV file no faster than we parse it;
 * with a thread for each, the sum of both times becomes the longer one, if there are processors to spare.
 */
export async function makeHasher(size: number): Promise<Hasher> {
  if (size < threadedSize || availableParallelism() <= PARSERS) return inlineHasher()
  const { threadedHasher } = await import('./threaded-hasher.ts')
  return threadedHasher()
}

function inlineHasher(): Hasher {
  const hash = createHash('sha256')
  return {
    async update(block) {
      hash.update(block)
    },
    async digest() {
      return hash.digest('hex')
    },
    async close() {}
  }
}

import type { FileHandle } from 'node:fs/promises'
import type { Hasher } from './hasher.ts'

/** Measured from 256 KiB to 4 MiB: smaller blocks cost calls, larger ones fall out of the processor's cache. */
const blockBytes = 2 ** 20
const mostBuffers = 3

/**
 * The bytes of a file from its start, every one of them through the hasher. While a block is being used, the next is
 * read and the last ones are hashed; a block is valid until the next is asked for.
 */
export async function* readBlocks(handle: FileHandle, size: number, hasher: Hasher): AsyncGenerator<Uint8Array, void> {
  const length = Math.min(blockBytes, size + 1)
  const buffers = Array.from({ length: mostBuffers }, () => new Uint8Array(new SharedArrayBuffer(length)))
  const hashed: Promise<void>[] = buffers.map(() => Promise.resolve())
  let turn = 0
  let reading = read(handle, buffers[turn]!)
  try {
    for (let count = await reading; count > 0; count = await reading) {
      const block = buffers[turn]!.subarray(0, count)
      hashed[turn] = quiet(hasher.update(block))
      turn = (turn + 1) % mostBuffers
      await hashed[turn]
      reading = quiet(read(handle, buffers[turn]!))
      yield block
    }
    await Promise.all(hashed)
  } finally {
    // Nobody may be using the buffers or the handle when this ends.
    await Promise.allSettled([reading, ...hashed])
  }
}

async function read(handle: FileHandle, buffer: Uint8Array): Promise<number> {
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
  return bytesRead
}

/** Says that a failure will be asked for, though later: otherwise the process ends at once. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

import type { FileHandle } from 'node:fs/promises'
import type { Hasher } from './hasher.ts'

/** Measured from 256 KiB to 4 MiB: smaller blocks cost calls, larger ones fall out of the processor's cache. */
const blockBytes = 2 ** 20

/** How many blocks there may be: so far the hasher may lag behind while its thread starts. */
const mostBlocks = 12

/** A block that was handed out. */
interface UsedBlock {
  readonly buffer: Uint8Array
  readonly hashed: Promise<void>
  isHashed: boolean
}

/**
 * The bytes of a file from its start, every one of them through the hasher. While a block is being used, the next is
 * read and earlier ones are hashed; a block is valid until the next is asked for.
 */
export async function* readBlocks(handle: FileHandle, size: number, hasher: Hasher): AsyncGenerator<Uint8Array, void> {
  const length = Math.min(blockBytes, size + 1)
  /** Oldest first; the last one is still being used. */
  const used: UsedBlock[] = []
  let made = 0
  const read = async () => {
    const [oldest] = used.length > 1 && (made === mostBlocks || used[0]!.isHashed) ? used.splice(0, 1) : []
    if (oldest === undefined) made += 1
    await oldest?.hashed
    const buffer = oldest?.buffer ?? new Uint8Array(new SharedArrayBuffer(length))
    const { bytesRead } = await handle.read(buffer, 0, length, null)
    return { buffer, bytesRead }
  }
  let reading = quiet(read())
  try {
    for (let next = await reading; next.bytesRead > 0; next = await reading) {
      const block = next.buffer.subarray(0, next.bytesRead)
      const entry: UsedBlock = { buffer: next.buffer, hashed: quiet(hasher.update(block)), isHashed: false }
      entry.hashed.then(() => {
        entry.isHashed = true
      }, ignore)
      used.push(entry)
      reading = quiet(read())
      yield block
    }
    await Promise.all(used.map(({ hashed }) => hashed))
  } finally {
    // Nobody may be using the buffers or the handle when this ends.
    await Promise.allSettled([reading, ...used.map(({ hashed }) => hashed)])
  }
}

/** Says that a failure will be asked for, though later: otherwise the process ends at once. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(ignore)
  return promise
}

function ignore(): void {}

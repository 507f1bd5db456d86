/** Writes a file anew with some stretches replaced; everything else is copied byte by byte. */
import { type FileHandle, open } from 'node:fs/promises'
import type { Edit } from './zip-map.ts'

const BLOCK_BYTES = 4 * 1024 * 1024

/** Edits are in order of place and do not overlap. `target` must not exist. */
export async function rewriteFile(path: string, target: string, edits: readonly Edit[]): Promise<void> {
  const source = await open(path, 'r')
  try {
    const { size } = await source.stat()
    const copy = await open(target, 'wx', 0o600)
    try {
      let at = 0
      for (const { from, to, bytes } of edits) {
        await copyRange(source, copy, at, from)
        await copy.writeFile(bytes)
        at = to
      }
      await copyRange(source, copy, at, size)
    } finally {
      await copy.close()
    }
  } finally {
    await source.close()
  }
}

async function copyRange(source: FileHandle, target: FileHandle, from: number, to: number): Promise<void> {
  const block = new Uint8Array(Math.min(BLOCK_BYTES, to - from))
  for (let at = from; at < to; ) {
    const { bytesRead } = await source.read(block, 0, Math.min(block.length, to - at), at)
    if (bytesRead === 0) throw new Error('the file ended before its length')
    await target.writeFile(block.subarray(0, bytesRead))
    at += bytesRead
  }
}

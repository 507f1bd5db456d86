import type { FileHandle } from 'node:fs/promises'

/** The bytes of a file from start up to end; fewer where the file ends before. */
export async function readRange(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - start)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

/** Whether a file begins as gzip does, whatever its name says. */
export async function isGzip(handle: FileHandle): Promise<boolean> {
  const [first, second] = await readRange(handle, 0, 2)
  return first === 0x1f && second === 0x8b
}

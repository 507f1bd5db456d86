import { createGunzip, type Gunzip } from 'node:zlib'
import { UserError } from '../../errors.ts'
import { shownPath } from '../../tables/shown.ts'
import { systemReason } from './file-errors.ts'

const chunkSize = 2 ** 18

/**
 * Decompresses gzip, member after member. The raw blocks are read to their end, even where zeros follow the last
 * member; each is done with before the next is asked for.
 */
export async function* gunzipBlocks(raw: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array, void> {
  const gunzip = createGunzip({ chunkSize })
  const feeding = feed(raw, gunzip).catch((error: Error) => {
    gunzip.destroy(error)
  })
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    }
    await feeding
    if (gunzip.errored) throw gunzip.errored
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const text = `${shownPath(name)} is damaged or cut short: it cannot be decompressed (${systemReason(cause)})`
    throw new UserError('file-unreadable', text, { cause })
  } finally {
    gunzip.destroy()
    await feeding
  }
}

async function feed(raw: AsyncIterable<Uint8Array>, gunzip: Gunzip): Promise<void> {
  let ended = false
  gunzip.once('end', () => {
    ended = true
  })
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve))
  for await (const block of raw) {
    if (ended) continue
    if (gunzip.destroyed) return
    await Promise.race([write(gunzip, block), closed])
  }
  if (!ended) gunzip.end()
}

function write(gunzip: Gunzip, block: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    gunzip.write(block, (error) => (error ? reject(error) : resolve()))
  })
}

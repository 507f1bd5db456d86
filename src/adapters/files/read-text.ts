import { UserError } from '../../errors.ts'
import { shownPath } from '../../tables/shown.ts'
import { unreadable } from './file-errors.ts'
import { openRegular } from './open-regular.ts'
import { readRange } from './read-range.ts'

/** A whole file as text without its byte order mark; undefined if there is none. */
export async function readWhole(path: string, name: string, maxBytes: number): Promise<string | undefined> {
  const bytes = await readBytes(path, name, maxBytes)
  if (bytes === undefined) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UserError('file-unreadable', `${shownPath(name)} is not valid UTF-8; save it as UTF-8`, { cause })
  }
}

async function readBytes(path: string, name: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const { handle } = await openRegular(path, name)
    try {
      const bytes = await readRange(handle, 0, maxBytes + 1)
      if (bytes.length <= maxBytes) return bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    const refusal = unreadable(name, error)
    if (refusal.code === 'file-not-found' && refusal.cause !== undefined) return undefined
    throw refusal
  }
  throw new UserError('file-unreadable', `${shownPath(name)} is larger than ${maxBytes} bytes`)
}

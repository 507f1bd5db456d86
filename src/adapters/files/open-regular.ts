import type { BigIntStats } from 'node:fs'
import { constants, type FileHandle, open } from 'node:fs/promises'
import { UserError } from '../../errors.ts'
import { shownPath } from '../../tables/shown.ts'
import { unreadable } from './file-errors.ts'

export interface OpenedFile {
  readonly handle: FileHandle
  readonly stats: BigIntStats
}

/**
 * Opens a file for reading, if it is a regular one. A pipe or a device is refused at once, not waited for.
 * @param name what messages call it
 */
export async function openRegular(path: string, name: string): Promise<OpenedFile> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = await handle.stat({ bigint: true })
    if (!stats.isFile()) throw notRegular(name, stats)
    return { handle, stats }
  } catch (error) {
    await handle?.close()
    throw unreadable(name, error)
  }
}

/** The error for what is not a regular file, though there is something. */
export function notRegular(name: string, stats: Pick<BigIntStats, 'isDirectory'>): UserError {
  const path = shownPath(name)
  if (!stats.isDirectory())
    return new UserError('file-unreadable', `${path} is a pipe, a socket or a device, not a file`)
  const example = `${path.replace(/[/\\]+$/, '')}/*.csv`
  return new UserError('file-not-found', `${path} is a directory; name its files, for example ${example}`)
}

import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../../errors.ts'
import { shownPath } from '../../tables/shown.ts'
import { systemReason } from './file-errors.ts'

/**
 * Writes a file as a whole or not at all: beside the target, flushed to the disk, then renamed over it. Folders that
 * are missing are made. Whatever goes wrong, the target is as it was and nothing is left beside it.
 * @param name what messages call the target
 */
export async function writeWhole(path: string, name: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    await makeFolder(dirname(path))
    try {
      const handle = await open(draft, 'wx')
      try {
        await handle.writeFile(text, 'utf8')
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const blocked = code === 'EEXIST' || code === 'ENOTDIR'
    const reason = blocked ? 'there is a file where its folder should be' : systemReason(cause)
    throw new UserError('file-unreadable', `${shownPath(name)} cannot be written: ${reason}`, { cause })
  }
}

/** The folder and those above it. (Node's own `recursive` never returns where nothing can be made, as in `/proc`.) */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    // another process may make it at the same time
    await mkdir(path).catch((second: NodeJS.ErrnoException) => {
      if (second.code !== 'EEXIST') throw second
    })
  }
}

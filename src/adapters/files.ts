import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Files } from '../ports.ts'
import { isAbsent, unreadable } from './files/file-errors.ts'
import { FileSource } from './files/file-source.ts'
import { findFiles } from './files/find-files.ts'
import { readWhole } from './files/read-text.ts'
import { writeWhole } from './files/write-text.ts'

/** The files of this machine. Relative paths start from the folder. */
export function nodeFiles(folder: string): Files {
  return {
    async find(pattern) {
      const found = await findFiles(folder, pattern)
      return found.map(({ path, uri, size }) => new FileSource(path, uri, size))
    },
    readText: (path, maxBytes) => readWhole(resolve(folder, path), path, maxBytes),
    list: (directory) => listFiles(resolve(folder, directory), directory),
    writeText: (path, text) => writeWhole(resolve(folder, path), path, text),
    digest: (path) => new FileSource(resolve(folder, path), path, 0).digest()
  }
}

async function listFiles(path: string, name: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory())
    const inside = await Promise.all(folders.map((folder) => filesIn(join(path, folder.name), folder.name)))
    return [...(await filesIn(path, '')), ...inside.flat()].sort()
  } catch (error) {
    if (isAbsent(error)) return []
    throw unreadable(name, error)
  }
}

/** Links to files count as files; links to folders lead elsewhere, and are not followed. */
async function filesIn(path: string, prefix: string): Promise<string[]> {
  const names = await readdir(path)
  const isFile = await Promise.all(names.map(async (file) => (await statOrNothing(join(path, file)))?.isFile()))
  return names.filter((_, index) => isFile[index]).map((file) => join(prefix, file))
}

async function statOrNothing(path: string) {
  try {
    return await stat(path)
  } catch {
    return undefined
  }
}

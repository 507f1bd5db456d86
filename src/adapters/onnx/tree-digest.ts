/** One digest for a set of files: sha256 of the lines that `sha256sum` would print for them, sorted by path. */
import { createHash } from 'node:crypto'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Digest of files named relative to a root, with `/` between folders; an error where one is not a regular file. */
export async function treeDigest(root: string, files: readonly string[]): Promise<string> {
  const lines = await Promise.all(
    [...files].sort().map(async (file) => `${await fileDigest(join(root, file))}  ${file}\n`)
  )
  return createHash('sha256').update(lines.join('')).digest('hex')
}

/** What lies under a folder of a root, relative to the root, links included; empty where there is no such folder. */
export async function filesUnder(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const nested = entries.map(async (entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(root, path) : [path]
  })
  return (await Promise.all(nested)).flat()
}

async function fileDigest(path: string): Promise<string> {
  if (!(await lstat(path)).isFile()) throw new Error(`${path} is not a regular file`)
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

import * as fs from 'node:fs'
import { isAbsolute } from 'node:path'
import { type FileSystemAdapter, glob } from 'tinyglobby'

/** Paths that match a glob; relative ones are relative to the folder. A link that leads nowhere counts as a file. */
export async function matchingPaths(folder: string, pattern: string): Promise<string[]> {
  const options = { cwd: folder, absolute: isAbsolute(pattern), expandDirectories: false, fs: withBrokenLinks }
  return glob(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern, options)
}

type Callback<T> = (error: NodeJS.ErrnoException | null, result: T) => void

/** The crawler leaves out links that lead nowhere, such as data that was never fetched; here they lead to themselves. */
const withBrokenLinks: FileSystemAdapter = {
  realpath: ((path: string, done: Callback<string>) => {
    fs.realpath(path, (error, real) => done(null, error === null ? real : path))
  }) as typeof fs.realpath,
  stat: ((path: string, done: Callback<fs.Stats>) => {
    fs.stat(path, (error, stats) => (error === null ? done(null, stats) : fs.lstat(path, done)))
  }) as typeof fs.stat
}

import { readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { UserError } from '../../errors.ts'
import { nearestName } from '../../tables/names.ts'
import { shownPath } from '../../tables/shown.ts'
import { isAbsent, unreadable } from './file-errors.ts'
import { matchingPaths } from './matching-paths.ts'
import { notRegular } from './open-regular.ts'

/** A file that was found. */
export interface FoundFile {
  readonly path: string
  /** What the user calls it. */
  readonly uri: string
  /** In bytes. */
  readonly size: number
}

/**
 * The regular files that patterns name, one pattern a line, sorted by name, each once. A pattern is a path (absolute,
 * from the folder, or from `~`) if there is something under that name, and else a glob.
 * @throws UserError that lists every pattern that names nothing, or something that is no file
 */
export async function findFiles(folder: string, patterns: string): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>()
  const problems: UserError[] = []
  const lines = patterns.split('\n').map((line) => line.trim())
  for (const pattern of lines.filter((line) => line !== '')) {
    try {
      for (const file of await findOne(folder, pattern)) found.set(file.path, found.get(file.path) ?? file)
    } catch (error) {
      problems.push(unreadable(pattern, error))
    }
  }
  const [first] = problems
  if (first !== undefined) {
    throw new UserError(
      first.code,
      problems.flatMap((problem) => problem.problems),
      { cause: first.cause }
    )
  }
  if (found.size === 0) throw new UserError('file-not-found', 'no file is named')
  return [...found.values()].sort((left, right) => (left.uri < right.uri ? -1 : 1))
}

async function findOne(folder: string, pattern: string): Promise<FoundFile[]> {
  const literal = await statFile(resolve(folder, fromHome(pattern)), pattern)
  if (literal !== undefined) return [literal]
  if (!isDynamicPattern(pattern)) throw await notFound(resolve(folder, fromHome(pattern)), pattern)
  const paths = await matchingPaths(folder, fromHome(pattern))
  if (paths.length === 0) {
    const place = isAbsolute(fromHome(pattern)) ? '' : ` in ${shownPath(folder)}`
    throw new UserError('file-not-found', `no file matches ${shownPath(pattern)}${place}`)
  }
  return Promise.all(
    paths.map(async (uri) => {
      const file = await statFile(resolve(folder, uri), uri)
      if (file !== undefined) return file
      throw danglingLink(uri)
    })
  )
}

/** The file at a path, or undefined if there is nothing. */
async function statFile(path: string, uri: string): Promise<FoundFile | undefined> {
  try {
    const stats = await stat(path, { bigint: true })
    if (!stats.isFile()) throw notRegular(uri, stats)
    return { path, uri, size: Number(stats.size) }
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw unreadable(uri, error)
  }
}

const danglingLink = (name: string): UserError =>
  new UserError('file-not-found', `${shownPath(name)} is a link to a file that is not there`)

async function notFound(path: string, pattern: string): Promise<UserError> {
  let hint = ''
  try {
    const names = await readdir(dirname(path))
    if (names.includes(basename(path))) return danglingLink(pattern)
    const near = nearestName(basename(path), names)
    if (near !== undefined) hint = `; did you mean ${shownPath(`${pattern.slice(0, -basename(path).length)}${near}`)}?`
  } catch {
    hint = `; there is no folder ${shownPath(dirname(path))}`
  }
  return new UserError('file-not-found', `there is no file ${shownPath(pattern)}${hint}`)
}

/** A path from `~` as an absolute one. */
function fromHome(path: string): string {
  return /^~(?=$|[/\\])/.test(path) ? homedir() + path.slice(1) : path
}

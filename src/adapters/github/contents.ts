/** Small files at a commit, through the contents API: how a pull request's job reads the policy that it cannot edit. */
import { UserError } from '../../errors.ts'
import type { Contents } from '../../ports.ts'
import { visibleName } from '../../report/visible.ts'
import type { GitHub } from './client.ts'
import { type Asked, explained, explaining, failureOf } from './failures.ts'

/** GitHub sends no content of larger ones. */
const MOST_BYTES = 1024 * 1024

const reading: Asked = { doing: 'read a file of the repository', permission: 'contents: read' }

const kinds: Readonly<Record<string, string>> = {
  dir: 'a directory',
  symlink: 'a symbolic link that leads nowhere in this repository',
  submodule: 'a submodule'
}

interface FileAnswer {
  readonly type?: unknown
  readonly size?: unknown
  readonly content?: unknown
  readonly encoding?: unknown
}

/** The text of a file's answer. A link to a file of the same commit arrives here as that file. */
function textOf(data: unknown, where: string): string {
  const refuse = (problem: string): never => {
    throw new UserError('file-unreadable', `${where} ${problem}`)
  }
  const { type, size, content, encoding } = (Array.isArray(data) ? { type: 'dir' } : data) as FileAnswer
  if (type !== 'file' && !(type === undefined && content !== undefined))
    return refuse(`is ${kinds[String(type)] ?? 'not a file'}`)
  if (typeof size === 'number' && size > MOST_BYTES)
    return refuse(`has ${size} bytes, more than the ${MOST_BYTES} allowed`)
  if (encoding !== 'base64' || typeof content !== 'string') return refuse('came without its content')
  const bytes = Buffer.from(content, 'base64')
  if (typeof size === 'number' && bytes.length !== size)
    return refuse(`came with ${bytes.length} of its ${String(size)} bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('is not UTF-8 text')
  }
}

export function githubContents({ owner, repo, rest }: GitHub): Contents {
  return {
    async read(path, ref) {
      try {
        const { data } = await rest.repos.getContent({ owner, repo, path, ref })
        return textOf(data, `${visibleName(path, 120)} at ${visibleName(ref)}`)
      } catch (error) {
        if (failureOf(error)?.status !== 404) throw explained(error, reading)
      }
      // GitHub says 404 too where the commit is unknown or the token may not look; only a commit that can be seen
      // can be said to have no such file.
      await explaining(reading, () => rest.repos.getCommit({ owner, repo, ref, per_page: 1 }))
      return undefined
    }
  }
}

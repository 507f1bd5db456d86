/** The comments of one issue or pull request: five calls, none of which leaves a doubt about what it did. */
import { UserError } from '../../errors.ts'
import { type CommentRun, readRun } from '../../report/marker.ts'
import { allPages, PAGE } from './all-pages.ts'
import type { GitHub } from './client.ts'
import { type Asked, explained, explaining, isGone, mayHaveHappened } from './failures.ts'

export interface WrittenComment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly url: string
  /** The run that wrote it, where it is ours. */
  readonly run: CommentRun | undefined
}

export interface CommentApi {
  /** All of them, oldest first. */
  all(): Promise<readonly WrittenComment[]>
  get(id: number): Promise<WrittenComment | undefined>
  /** Throws the request's own error: whether a second one may be written is for the caller to find out. */
  create(body: string): Promise<WrittenComment>
  /** Undefined where it is gone. */
  update(id: number, body: string): Promise<WrittenComment | undefined>
  remove(id: number): Promise<void>
}

const permission = 'pull-requests: write'
export const creating: Asked = { doing: 'comment on the pull request', permission }
const listing: Asked = { doing: 'list the comments of the pull request', permission }
const reading: Asked = { doing: 'read a comment', permission }
const updating: Asked = { doing: 'update a comment', permission }
const deleting: Asked = { doing: 'delete a comment', permission }

/** GitHub keeps what it gets, but browsers and mail write other line ends, and ends of texts are trimmed. */
export const normalised = (body: string): string => body.replace(/\r\n/g, '\n').trimEnd()

/** Strict on what is used, blind to the rest. */
function written(data: unknown): WrittenComment {
  const { id, body, user, html_url: url } = data as Partial<Record<string, unknown>>
  const author = (user as { login?: unknown } | null | undefined)?.login
  const number = Number(id)
  if (!Number.isSafeInteger(number)) {
    throw new UserError('github-unavailable', 'GitHub answered with something that is no comment.')
  }
  const text = typeof body === 'string' ? body : ''
  // The author of a deleted account is null.
  return {
    id: number,
    author: typeof author === 'string' ? author : '',
    body: text,
    url: typeof url === 'string' ? url : '',
    run: readRun(text)
  }
}

export function commentApi({ owner, repo, rest }: GitHub, issue: number): CommentApi {
  const place = { owner, repo }

  async function all(): Promise<readonly WrittenComment[]> {
    const page = (number: number) =>
      rest.issues.listComments({ ...place, issue_number: issue, per_page: PAGE, page: number })
    const items = await explaining(listing, () => allPages(page))
    return items.map(written).sort((a, b) => a.id - b.id)
  }

  /** Asked for alone, because lists lag; a server that does not know it alone may still list it. */
  async function get(id: number): Promise<WrittenComment | undefined> {
    try {
      return written((await rest.issues.getComment({ ...place, comment_id: id })).data)
    } catch (error) {
      if (!isGone(error)) throw explained(error, reading)
      return (await all()).find((comment) => comment.id === id)
    }
  }

  /** A change that may be made twice with the same end: tried again if the first answer was lost. */
  async function twice<T>(
    asked: Asked,
    change: () => Promise<T>,
    done: () => Promise<T | undefined>
  ): Promise<T | undefined> {
    try {
      return await change()
    } catch (error) {
      if (isGone(error)) return undefined
      if (!mayHaveHappened(error)) throw explained(error, asked)
      const result = await done()
      if (result !== undefined) return result
    }
    return explaining(asked, change)
  }

  return {
    get,
    all,
    async create(body) {
      return written((await rest.issues.createComment({ ...place, issue_number: issue, body })).data)
    },
    async update(id, body) {
      const change = async () => written((await rest.issues.updateComment({ ...place, comment_id: id, body })).data)
      return twice(updating, change, async () => {
        const now = await get(id)
        return now !== undefined && normalised(now.body) === normalised(body) ? now : undefined
      })
    },
    async remove(id) {
      const change = async (): Promise<true> => {
        await rest.issues.deleteComment({ ...place, comment_id: id })
        return true
      }
      await twice(deleting, change, async () => ((await get(id)) === undefined ? true : undefined))
    }
  }
}

/** The comments of one marker that are ours, and how one comes to be exactly once. */
import type { Log } from '../../ports.ts'
import { type CommentApi, creating, type WrittenComment } from './comment-api.ts'
import { explained, mayHaveHappened } from './failures.ts'

export interface OwnComments {
  /** Oldest first. */
  find(): Promise<readonly WrittenComment[]>
  /** Creates one and answers all that there are then; the created one is among them, unless an equal was found. */
  create(text: string): Promise<{ readonly made: WrittenComment; readonly all: readonly WrittenComment[] }>
}

export interface Ownership {
  readonly marker: string
  readonly author: string
  readonly log: Pick<Log, 'warning'>
  readonly pause: (intervals: number) => Promise<void>
}

/** Pauses, in intervals between writes, before a list is read again that does not show yet what was written. */
const LAG = [0, 1, 2, 4]

const markerOf = (body: string): string => body.split(/\r?\n/, 1)[0] ?? ''

export function ownComments(api: CommentApi, { marker, author, log, pause }: Ownership): OwnComments {
  const authors = new Set([author.toLowerCase()])

  /** By marker and by author: anyone may type the marker, and nobody else's comment is ever touched. */
  const find = async (): Promise<readonly WrittenComment[]> =>
    (await api.all()).filter(
      (comment) => authors.has(comment.author.toLowerCase()) && markerOf(comment.body) === marker
    )

  async function findUntil(ready: (found: readonly WrittenComment[]) => boolean): Promise<readonly WrittenComment[]> {
    let found: readonly WrittenComment[] = []
    for (const intervals of LAG) {
      await pause(intervals)
      found = await find()
      if (ready(found)) break
    }
    return found
  }

  /** The answer to a first try may be lost; before a second one, the first is looked for. */
  async function createOnce(text: string): Promise<WrittenComment> {
    for (let tries = 1; ; tries++) {
      try {
        return await api.create(text)
      } catch (error) {
        const [found] = mayHaveHappened(error) ? await findUntil((some) => some.length > 0) : []
        if (found !== undefined) return found
        if (tries === 2 || !mayHaveHappened(error)) throw explained(error, creating)
      }
    }
  }

  /** A token of another login than we were told to look for would leave a new comment at every run. */
  function learn(comment: WrittenComment): void {
    if (comment.author === '' || authors.has(comment.author.toLowerCase())) return
    authors.add(comment.author.toLowerCase())
    log.warning(
      `The token comments as ${comment.author}, not as ${author}: name that login as the author of the comment.`
    )
  }

  return {
    find,
    async create(text) {
      const made = await createOnce(text)
      learn(made)
      const all = await findUntil((some) => some.some(({ id }) => id === made.id))
      return { made, all: all.some(({ id }) => id === made.id) ? all : [...all, made] }
    }
  }
}

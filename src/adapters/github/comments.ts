/**
 * A sticky comment. GitHub has no comment that only one may write, no condition on an update, and lists that lag; so
 * every writer looks, writes, and looks again, and all of them end with the oldest comment, saying what the newest run
 * has to say.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../../errors.ts'
import type { CommentOutcome, Comments } from '../../ports.ts'
import { type CommentRun, compareRuns, runMarker } from '../../report/marker.ts'
import type { GitHub } from './client.ts'
import { commentApi, normalised, type WrittenComment } from './comment-api.ts'
import { type OwnComments, ownComments } from './own-comments.ts'

export interface StickyComment {
  readonly issue: number
  readonly run: CommentRun
  /** The login whose comments are ours; the job's own token writes as `github-actions[bot]`. */
  readonly author?: string
}

type Written = Awaited<ReturnType<Comments['upsert']>>

/** Times that a comment may change under our hands before we say that something else is wrong. */
const ROUNDS = 5

export function githubComments(
  github: GitHub,
  { issue, run, author = 'github-actions[bot]' }: StickyComment
): Comments {
  const api = commentApi(github, issue)
  const pause = (intervals: number): Promise<void> => sleep(intervals * github.writeIntervalMs)
  /** Written by a run after ours: not to be touched. */
  const isNewer = (comment: WrittenComment): boolean => comment.run !== undefined && compareRuns(comment.run, run) > 0
  const isOlder = (comment: WrittenComment): boolean => comment.run === undefined || compareRuns(comment.run, run) < 0

  /** Looks right before it writes, for nothing else keeps an older run from overwriting a newer one. */
  async function write({ id }: WrittenComment, text: string): Promise<'written' | 'newer' | 'gone'> {
    await github.writable()
    const now = await api.get(id)
    if (now === undefined) return 'gone'
    if (isNewer(now)) return 'newer'
    if (normalised(now.body) === text) return 'written'
    return (await api.update(id, text)) === undefined ? 'gone' : 'written'
  }

  /** One look at what there is, one write where it must be; undefined where it has to be looked at again. */
  async function round(own: OwnComments, text: string): Promise<Written | undefined> {
    const there = await own.find()
    const { made, all } = there.length > 0 ? { made: undefined, all: there } : await own.create(text)
    const [oldest, ...younger] = all
    if (oldest === undefined) return undefined
    const spare = made !== undefined && made.id !== oldest.id && !isNewer(made) ? [made] : []
    const superseded = async (): Promise<Written> => {
      for (const { id } of spare) await api.remove(id)
      return { url: oldest.url, outcome: 'superseded' }
    }
    if (all.some(isNewer)) return superseded()
    const same = normalised(oldest.body) === text
    const result = same ? 'written' : await write(oldest, text)
    if (result === 'newer') return superseded()
    if (result === 'gone') return undefined
    for (const { id } of younger) await api.remove(id)
    const outcome: CommentOutcome = !same ? 'updated' : made?.id === oldest.id ? 'created' : 'unchanged'
    if (same) return { url: oldest.url, outcome }
    // A writer that looked before we wrote may write after us; after a pause its turn has passed.
    await pause(1)
    const after = await api.get(oldest.id)
    return after === undefined || isOlder(after) ? undefined : { url: oldest.url, outcome }
  }

  return {
    async upsert(marker, body) {
      if (!/^<!-- modelgate:[A-Za-z0-9._-]+ -->$/.test(marker)) throw new TypeError(`not a marker: ${marker}`)
      const text = normalised(`${marker}\n${runMarker(run)}\n\n${body}`)
      const own = ownComments(api, { marker, author, log: github.log, pause })
      for (let i = 0; i < ROUNDS; i++) {
        const written = await round(own, text)
        if (written !== undefined) return written
      }
      throw new UserError('github-unavailable', 'The comment kept changing while it was written; run this job again.')
    }
  }
}

/** The GitHub ports in memory: small, and held to the same suites as the adapters. */
import { UserError } from '../../src/errors.ts'
import type { Comments, Contents, PullRequests, Statuses } from '../../src/ports.ts'
import { type CommentRun, compareRuns, readRun, runMarker } from '../../src/report/marker.ts'
import type { CommitStatus } from '../../src/report/status.ts'

export interface FakeComment {
  readonly author: string
  body: string
  readonly url: string
}

const BOT = 'github-actions[bot]'

/** A writer for one run, on comments that several writers may share. */
export function fakeComments(stored: FakeComment[], run: CommentRun): Comments {
  return {
    upsert: async (marker, body) => {
      if (!/^<!-- modelgate:[\w.-]+ -->$/.test(marker)) throw new TypeError(`not a marker: ${marker}`)
      const text = `${marker}\n${runMarker(run)}\n\n${body}`.trimEnd()
      const own = stored.filter((c) => c.author.toLowerCase() === BOT && c.body.split('\n', 1)[0] === marker)
      const [oldest, ...younger] = own
      if (oldest === undefined) {
        const url = `https://github.com/acme/model/pull/1#issuecomment-${stored.length + 1}`
        stored.push({ author: BOT, body: text, url })
        return { url, outcome: 'created' }
      }
      for (const comment of younger) stored.splice(stored.indexOf(comment), 1)
      const before = readRun(oldest.body)
      if (before !== undefined && compareRuns(before, run) > 0) return { url: oldest.url, outcome: 'superseded' }
      const outcome = oldest.body === text ? 'unchanged' : 'updated'
      oldest.body = text
      return { url: oldest.url, outcome }
    }
  }
}

export function fakeStatuses(set: { readonly sha: string; readonly status: CommitStatus }[]): Statuses {
  return {
    set: async (sha, status) => {
      set.push({ sha, status })
    }
  }
}

/** Files by commit, by path. */
export function fakeContents(commits: ReadonlyMap<string, Readonly<Record<string, string>>>): Contents {
  return {
    read: async (path, ref) => {
      const files = commits.get(ref)
      if (files === undefined) throw new UserError('github-unavailable', `no commit ${ref}`)
      if (Object.keys(files).some((name) => name.startsWith(`${path}/`))) {
        throw new UserError('file-unreadable', `${path} is a directory`)
      }
      return files[path]
    }
  }
}

export interface FakePull {
  readonly number: number
  readonly sha: string
  readonly owner: string
  readonly branch: string
}

export function fakePullRequests(pulls: readonly FakePull[]): PullRequests {
  return {
    forHead: async (sha, owner, branch) =>
      pulls.find((pull) => pull.sha === sha && pull.owner === owner && pull.branch === branch)?.number
  }
}

/** What every implementation of a GitHub port must do, the fake as well as the adapter, so that the fake cannot lie. */
import { describe, expect, test } from '@jest/globals'
import type { Comments, Contents, PullRequests, Statuses } from '../../src/ports.ts'
import { type CommentRun, commentMarker } from '../../src/report/marker.ts'
import type { CommitStatus } from '../../src/report/status.ts'
import { COMMIT, runOf } from './github.ts'

/** One pull request as the suite sees it. */
export interface CommentWorld {
  readonly writer: (run: CommentRun) => Comments
  /** Bodies of all its comments, oldest first. */
  readonly bodies: () => readonly string[]
  /** Somebody else comments. */
  readonly say: (author: string, body: string) => void
}

export function commentsSuite(
  name: string,
  inWorld: (use: (world: CommentWorld) => Promise<void>) => Promise<void>
): void {
  const marker = commentMarker('release')

  describe(`${name}, a sticky comment`, () => {
    test('is created once and updated after', () =>
      inWorld(async ({ writer, bodies }) => {
        const first = await writer(runOf(1)).upsert(marker, 'one')
        const second = await writer(runOf(2)).upsert(marker, 'two')
        expect([first.outcome, second.outcome]).toEqual(['created', 'updated'])
        expect(second.url).toBe(first.url)
        expect(bodies()).toHaveLength(1)
        expect(bodies()[0]).toContain('two')
        expect(bodies()[0]).not.toContain('one')
      }))

    test('begins with its marker, then says which run wrote it', () =>
      inWorld(async ({ writer, bodies }) => {
        await writer(runOf(17, 2)).upsert(marker, 'text')
        expect(bodies()[0]).toBe(`<!-- modelgate:release -->\n<!-- modelgate-run:17.2 ${COMMIT} -->\n\ntext`)
      }))

    test('is left alone when it says the same already', () =>
      inWorld(async ({ writer }) => {
        await writer(runOf(1)).upsert(marker, 'same\n')
        expect((await writer(runOf(1)).upsert(marker, 'same')).outcome).toBe('unchanged')
      }))

    test('of another key is another comment', () =>
      inWorld(async ({ writer, bodies }) => {
        await writer(runOf(1)).upsert(marker, 'one')
        await writer(runOf(1)).upsert(commentMarker('release-2'), 'two')
        expect(bodies()).toHaveLength(2)
      }))

    test('is never another author’s, whatever marker it bears', () =>
      inWorld(async ({ writer, bodies, say }) => {
        say('mallory', `${marker}\n\nforged`)
        expect((await writer(runOf(1)).upsert(marker, 'true')).outcome).toBe('created')
        expect(bodies()).toHaveLength(2)
        expect(bodies()[0]).toBe(`${marker}\n\nforged`)
      }))

    test('of our own that only quotes the marker is another comment', () =>
      inWorld(async ({ writer, bodies, say }) => {
        say('github-actions[bot]', `see\n${marker}`)
        await writer(runOf(1)).upsert(marker, 'true')
        expect(bodies()).toHaveLength(2)
      }))

    test('is found by an author in other letters', () =>
      inWorld(async ({ writer, bodies, say }) => {
        say('GitHub-Actions[bot]', `${marker}\n\nold`)
        expect((await writer(runOf(1)).upsert(marker, 'new')).outcome).toBe('updated')
        expect(bodies()).toHaveLength(1)
      }))

    test('of a newer run is not overwritten by an older one', () =>
      inWorld(async ({ writer, bodies }) => {
        await writer(runOf(10, 1)).upsert(marker, 'ten')
        expect((await writer(runOf(9, 5)).upsert(marker, 'nine')).outcome).toBe('superseded')
        expect(bodies().join()).toContain('ten')
        await writer(runOf(10, 2)).upsert(marker, 'ten again')
        expect((await writer(runOf(10, 1)).upsert(marker, 'ten')).outcome).toBe('superseded')
        expect(bodies().join()).toContain('ten again')
      }))

    test('that was left twice becomes one', () =>
      inWorld(async ({ writer, bodies, say }) => {
        say('github-actions[bot]', `${marker}\n\none`)
        say('ada', 'a comment between')
        say('github-actions[bot]', `${marker}\n\ntwo`)
        await writer(runOf(1)).upsert(marker, 'three')
        expect(bodies()).toHaveLength(2)
        expect(bodies()[0]).toContain('three')
      }))

    test('needs a marker that is one', () =>
      inWorld(async ({ writer }) => {
        await expect(writer(runOf(1)).upsert('<!-- x --> <!-- y -->', 'text')).rejects.toThrow(TypeError)
      }))
  })
}

export const statusOf = (overrides: Partial<CommitStatus> = {}): CommitStatus => ({
  state: 'success',
  description: 'Pass: every blocking check passed',
  context: 'modelgate',
  targetUrl: null,
  ...overrides
})

export interface StatusWorld {
  readonly statuses: Statuses
  /** The last status of each context. */
  readonly last: () => Readonly<Record<string, Omit<CommitStatus, 'context'>>>
}

export function statusesSuite(
  name: string,
  inWorld: (use: (world: StatusWorld) => Promise<void>) => Promise<void>
): void {
  describe(`${name}, a commit status`, () => {
    test('is what was set last, in each context', () =>
      inWorld(async ({ statuses, last }) => {
        await statuses.set(COMMIT, statusOf())
        await statuses.set(COMMIT, statusOf({ context: 'modelgate/eu', state: 'error' }))
        await statuses.set(
          COMMIT,
          statusOf({ state: 'failure', description: 'Fail: recall', targetUrl: 'https://x/1' })
        )
        expect(last()).toEqual({
          modelgate: { state: 'failure', description: 'Fail: recall', targetUrl: 'https://x/1' },
          'modelgate/eu': { state: 'error', description: 'Pass: every blocking check passed', targetUrl: null }
        })
      }))
  })
}

export interface ContentWorld {
  readonly contents: Contents
  /** A commit with these files. */
  readonly commit: (files: Readonly<Record<string, string>>) => string
}

export function contentsSuite(
  name: string,
  inWorld: (use: (world: ContentWorld) => Promise<void>) => Promise<void>
): void {
  describe(`${name}, a file of a commit`, () => {
    test('is read as it was at that commit', () =>
      inWorld(async ({ contents, commit }) => {
        const before = commit({ '.github/modelgate.yml': 'version: 1\n# naïve ✓\n' })
        const after = commit({ '.github/modelgate.yml': 'version: 2\n' })
        expect(await contents.read('.github/modelgate.yml', before)).toBe('version: 1\n# naïve ✓\n')
        expect(await contents.read('.github/modelgate.yml', after)).toBe('version: 2\n')
      }))

    test('that is not there is undefined; an empty one is empty', () =>
      inWorld(async ({ contents, commit }) => {
        const sha = commit({ 'a b/ü#?.txt': '' })
        expect(await contents.read('a b/ü#?.txt', sha)).toBe('')
        expect(await contents.read('modelgate.yml', sha)).toBeUndefined()
      }))

    test('of a commit that is not there is an error', () =>
      inWorld(async ({ contents }) => {
        await expect(contents.read('modelgate.yml', '0'.repeat(40))).rejects.toThrow()
      }))

    test('that is a directory is an error', () =>
      inWorld(async ({ contents, commit }) => {
        const sha = commit({ 'policies/a.yml': 'x' })
        await expect(contents.read('policies', sha)).rejects.toMatchObject({ code: 'file-unreadable' })
      }))
  })
}

export interface PullWorld {
  readonly pulls: PullRequests
  readonly open: (sha: string, owner: string, branch: string) => number
}

export function pullsSuite(name: string, inWorld: (use: (world: PullWorld) => Promise<void>) => Promise<void>): void {
  describe(`${name}, the pull request of a run`, () => {
    test('has the commit as its head, on the branch of the owner', () =>
      inWorld(async ({ pulls, open }) => {
        open('1'.repeat(40), 'acme', 'topic')
        const fork = open(COMMIT, 'mallory', 'topic')
        open(COMMIT, 'acme', 'other')
        expect(await pulls.forHead(COMMIT, 'mallory', 'topic')).toBe(fork)
        expect(await pulls.forHead(COMMIT, 'acme', 'topic')).toBeUndefined()
        expect(await pulls.forHead('2'.repeat(40), 'mallory', 'topic')).toBeUndefined()
      }))

    test('is the first of several with the same head', () =>
      inWorld(async ({ pulls, open }) => {
        const first = open(COMMIT, 'acme', 'topic')
        open(COMMIT, 'acme', 'topic')
        expect(await pulls.forHead(COMMIT, 'acme', 'topic')).toBe(first)
      }))
  })
}

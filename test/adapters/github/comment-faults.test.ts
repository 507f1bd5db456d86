import { expect, test } from '@jest/globals'
import { githubComments, type StickyComment } from '../../../src/adapters/github/comments.ts'
import type { Failure, Fault } from '../../../src/local/github/faults.ts'
import { addComment, addPull } from '../../../src/local/github/seed.ts'
import type { RunningGitHub } from '../../../src/local/github/start-github.ts'
import type { Comments } from '../../../src/ports.ts'
import { commentMarker } from '../../../src/report/marker.ts'
import { COMMIT, hastyClient, runOf, withGitHub } from '../../support/github.ts'

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const GET = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
const marker = commentMarker('')

interface World {
  readonly github: RunningGitHub
  readonly write: (text: string, run?: number) => ReturnType<Comments['upsert']>
  readonly count: (route: string) => number
}

function withPull(
  faults: readonly Fault[],
  use: (world: World) => Promise<void>,
  sticky: Partial<StickyComment> = {}
): Promise<void> {
  return withGitHub({ faults }, async (github) => {
    const { number } = addPull(github.state, { sha: COMMIT })
    await use({
      github,
      write: (text, run = 1) =>
        githubComments(hastyClient(github, { timeoutMs: 300 }), { issue: number, run: runOf(run), ...sticky }).upsert(
          marker,
          text
        ),
      count: (route) => github.requests.filter((request) => request.route === route).length
    })
  })
}

const lost: readonly (readonly [string, Failure])[] = [
  ['a 502', { kind: 'status', status: 502, commit: true }],
  ['a 504', { kind: 'status', status: 504, commit: true }],
  ['a reset', { kind: 'reset', commit: true }],
  ['silence', { kind: 'hang', commit: true }],
  ['half an answer', { kind: 'truncate', commit: true }],
  ['a page of a proxy, status 200', { kind: 'html', status: 200, commit: true }],
  ['a page of a proxy, status 503', { kind: 'html', status: 503, commit: true }]
]

test.each(lost)('a comment that was created, answered by %s, is found and not written twice', (_, failure) =>
  withPull([{ on: CREATE, failure }], async ({ github, write, count }) => {
    expect((await write('text')).outcome).toBe('created')
    expect(github.state.comments).toHaveLength(1)
    expect(count(CREATE)).toBe(1)
  })
)

test.each(lost)(
  'a comment that was not created, answered by %s, is tried once more',
  (_, { commit: __, ...failure }: Failure & { commit?: boolean }) =>
    withPull([{ on: CREATE, failure }], async ({ github, write, count }) => {
      expect((await write('text')).outcome).toBe('created')
      expect(github.state.comments).toHaveLength(1)
      expect(count(CREATE)).toBe(2)
    })
)

test('a comment that cannot be created is tried twice and no more', () =>
  withPull([{ on: CREATE, failure: { kind: 'status', status: 502 }, times: 9 }], async ({ github, write, count }) => {
    await expect(write('text')).rejects.toMatchObject({
      code: 'github-unavailable',
      message: expect.stringMatching(
        /^GitHub did not comment on the pull request: status 502, Server Error \(request LOCAL:\d+\)\./
      )
    })
    expect(github.state.comments).toHaveLength(0)
    expect(count(CREATE)).toBe(2)
  }))

test('a comment created twice because a list lagged becomes one again', () =>
  withPull(
    [
      { on: CREATE, failure: { kind: 'lag', lists: 2 } },
      { on: CREATE, failure: { kind: 'lag', lists: 1 } }
    ],
    async ({ github, write }) => {
      await Promise.all([write('one', 1), write('two', 2)])
      expect((await write('three', 3)).outcome).toBe('updated')
      expect(github.state.comments).toHaveLength(1)
      expect(github.state.comments[0]?.body).toContain('three')
    }
  ))

test('a list that lags for long ends the waiting, not the comment', () =>
  withPull([{ on: CREATE, failure: { kind: 'lag', lists: 99 } }], async ({ github, write }) => {
    expect((await write('text')).outcome).toBe('created')
    expect(github.state.comments).toHaveLength(1)
  }))

test.each(lost)('an update answered by %s is made, once in effect', (_, failure) =>
  withPull([{ on: UPDATE, failure }], async ({ github, write }) => {
    await write('one', 1)
    expect((await write('two', 2)).outcome).toBe('updated')
    expect(github.state.comments.map(({ body }) => body.endsWith('two'))).toEqual([true])
  })
)

test.each(lost)('a spare comment whose deletion is answered by %s is gone', (_, failure) =>
  withPull([{ on: DELETE, failure }], async ({ github, write }) => {
    for (const text of ['one', 'two']) addComment(github.state, 1, 'github-actions[bot]', `${marker}\n\n${text}`)
    await write('three')
    expect(github.state.comments).toHaveLength(1)
  })
)

test('a comment deleted under our hands is created anew', () =>
  withPull([], async ({ github, write, count }) => {
    await write('one', 1)
    github.fail({ on: GET, failure: { kind: 'slow', ms: 50 } })
    const writing = write('two', 2)
    // It is there when the writer looks right before writing, and gone when the writer writes.
    while (count(GET) === 0) await new Promise((turn) => setTimeout(turn, 1))
    github.state.comments.splice(0)
    expect((await writing).outcome).toBe('created')
    expect(github.state.comments.map(({ body }) => body.endsWith('two'))).toEqual([true])
  }))

test('what an older run writes over a newer one in between is written again', () =>
  withGitHub({}, async (github) => {
    addPull(github.state, { sha: COMMIT })
    const write = (text: string, run: number) =>
      githubComments(hastyClient(github, { writeIntervalMs: 200 }), { issue: 1, run: runOf(run) }).upsert(marker, text)
    await write('one', 1)
    // The older run has looked, and is still on its way to write when the newer one has written.
    github.fail({ on: UPDATE, failure: { kind: 'slow', ms: 100, early: true } })
    const older = write('two', 2)
    while (!github.requests.some(({ route }) => route === UPDATE)) await new Promise((turn) => setTimeout(turn, 1))
    expect((await write('three', 3)).outcome).toBe('updated')
    await older
    expect(github.requests.filter(({ route }) => route === UPDATE)).toHaveLength(3)
    expect(github.state.comments.map(({ body }) => body.endsWith('three'))).toEqual([true])
  }))

test('the comment is found on any page', () =>
  withPull([], async ({ github, write, count }) => {
    for (let i = 0; i < 130; i++) addComment(github.state, 1, 'ada', `comment ${i}`)
    await write('one', 1)
    for (let i = 0; i < 120; i++) addComment(github.state, 1, 'ada', `comment ${i}`)
    const before = count(LIST)
    expect((await write('two', 2)).outcome).toBe('updated')
    expect(count(LIST) - before).toBe(3)
    expect(github.state.comments).toHaveLength(251)
  }))

test('a list fails twice and then works', () =>
  withPull([{ on: LIST, failure: { kind: 'status', status: 502 }, times: 2 }], async ({ write }) => {
    expect((await write('text')).outcome).toBe('created')
  }))

test('a page of a proxy in place of a list is not taken for an empty list', () =>
  withPull([{ on: LIST, failure: { kind: 'html', status: 200 }, times: 99 }], async ({ github, write, count }) => {
    await expect(write('text')).rejects.toMatchObject({
      code: 'github-unavailable',
      message: expect.stringContaining('the answer is text/html; charset=utf-8, not JSON')
    })
    expect(count(LIST)).toBe(4)
    expect(github.state.comments).toHaveLength(0)
  }))

test('half a list is not taken for a whole one', () =>
  withPull([{ on: LIST, failure: { kind: 'truncate' }, times: 99 }], async ({ write, count }) => {
    await expect(write('text')).rejects.toMatchObject({ code: 'github-unavailable' })
    expect(count(CREATE)).toBe(0)
  }))

test('a token that may only read says what to add, and that a fork’s cannot', () =>
  withPull([], async ({ github, write }) => {
    github.state.tokens.set('token', { login: 'github-actions[bot]', permissions: { pull_requests: 'read' } })
    await expect(write('text')).rejects.toMatchObject({
      code: 'permission-denied',
      message: expect.stringMatching(
        /^The token may not comment on the pull request: add `pull-requests: write` to the permissions of this job\. On a pull request from a fork .* \(Resource not accessible by integration\)$/
      )
    })
  }))

test('a locked conversation is no missing permission', () =>
  withPull([], async ({ github, write }) => {
    github.state.pulls[0]!.locked = true
    await expect(write('text')).rejects.toMatchObject({
      code: 'permission-denied',
      message: 'GitHub did not comment on the pull request: Unable to create comment because issue is locked.'
    })
  }))

test('a body that is too long is refused by GitHub, and said to be', () =>
  withPull([], async ({ write }) => {
    await expect(write('x'.repeat(66_000))).rejects.toMatchObject({
      code: 'github-unavailable',
      message: expect.stringContaining('status 422')
    })
  }))

test('a token of another login does not leave a comment at every run', () =>
  withPull([], async ({ github, write }) => {
    github.state.tokens.set('token', { login: 'ada', permissions: { pull_requests: 'write' } })
    for (const run of [1, 2, 3]) await write(`text ${run}`, run)
    expect(github.state.comments.map(({ body }) => body.endsWith('text 3'))).toEqual([true])
  }))

test('a comment of a pull request that is not there says so', () =>
  withGitHub({}, async (github) => {
    const comments = githubComments(hastyClient(github), { issue: 404, run: runOf(1) })
    await expect(comments.upsert(marker, 'x')).rejects.toMatchObject({
      code: 'permission-denied',
      message: expect.stringContaining('it is not there, or the token may not see it')
    })
  }))

import { expect, test } from '@jest/globals'
import { githubStatuses } from '../../../src/adapters/github/statuses.ts'
import type { Failure } from '../../../src/local/github/faults.ts'
import { addCommit } from '../../../src/local/github/seed.ts'
import { COMMIT, hastyClient, withGitHub } from '../../support/github.ts'
import { statusOf } from '../../support/port-suites.ts'

const SET = 'POST /repos/{owner}/{repo}/statuses/{sha}'
const failures: readonly Failure[] = [
  { kind: 'status', status: 502 },
  { kind: 'reset' },
  { kind: 'hang' },
  { kind: 'html', status: 200 }
]

test.each(failures.flatMap((failure) => [false, true].map((commit) => ({ ...failure, commit }) as Failure)))(
  '%j leaves exactly one status',
  (failure) =>
    withGitHub({ faults: [{ on: SET, failure }] }, async (github) => {
      const sha = addCommit(github.state, { branch: 'main', files: {} })
      await githubStatuses(hastyClient(github, { timeoutMs: 200 })).set(sha, statusOf())
      expect(github.state.statuses).toHaveLength(1)
    })
)

test('an equal status of before is not taken for one whose answer was lost', () =>
  withGitHub({ faults: [{ on: SET, failure: { kind: 'status', status: 502 }, after: 1 }] }, async (github) => {
    const sha = addCommit(github.state, { branch: 'main', files: {} })
    const statuses = githubStatuses(hastyClient(github))
    await statuses.set(sha, statusOf({ state: 'failure' }))
    await statuses.set(sha, statusOf({ state: 'success' }))
    expect(github.state.statuses.map(({ state }) => state)).toEqual(['failure', 'success'])
  }))

test('a missing permission is named', () =>
  withGitHub({}, async (github) => {
    github.state.tokens.set('token', { login: 'github-actions[bot]', permissions: { contents: 'read' } })
    const sha = addCommit(github.state, { branch: 'main', files: {} })
    await expect(githubStatuses(hastyClient(github)).set(sha, statusOf())).rejects.toMatchObject({
      code: 'permission-denied',
      message: expect.stringContaining('The token may not set a commit status: add `statuses: write`')
    })
  }))

test('a commit that is not there, and a description that is too long, are refused', () =>
  withGitHub({}, async (github) => {
    const sha = addCommit(github.state, { branch: 'main', files: {} })
    const statuses = githubStatuses(hastyClient(github))
    await expect(statuses.set(COMMIT, statusOf())).rejects.toMatchObject({
      message: expect.stringContaining(`No commit found for SHA: ${COMMIT}`)
    })
    await expect(statuses.set(sha, statusOf({ description: 'x'.repeat(141) }))).rejects.toMatchObject({
      message: expect.stringContaining('Validation Failed')
    })
  }))

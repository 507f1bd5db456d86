import { expect, test } from '@jest/globals'
import { githubContents } from '../../../src/adapters/github/contents.ts'
import { githubStatuses } from '../../../src/adapters/github/statuses.ts'
import type { Fault } from '../../../src/local/github/faults.ts'
import { addCommit } from '../../../src/local/github/seed.ts'
import { type RunningGitHub, startGitHub } from '../../../src/local/github/start-github.ts'
import { hastyClient, withGitHub } from '../../support/github.ts'
import { statusOf } from '../../support/port-suites.ts'

const READ = 'GET /repos/{owner}/{repo}/contents/{path}'
const SET = 'POST /repos/{owner}/{repo}/statuses/{sha}'

function withCommit(
  faults: readonly Fault[],
  use: (github: RunningGitHub, sha: string) => Promise<void>
): Promise<void> {
  return withGitHub({ faults }, async (github) => {
    const sha = addCommit(github.state, { branch: 'main', files: { 'a.yml': 'a: 1\n' } })
    await use(github, sha)
  })
}

test('every request names its version, who it is, and whose token it bears', () =>
  withCommit([], async (github, sha) => {
    await githubContents(hastyClient(github)).read('a.yml', sha)
    expect(github.requests[0]?.headers).toMatchObject({
      'x-github-api-version': '2022-11-28',
      'user-agent': expect.stringMatching(/^modelgate /)
    })
    await expect(githubContents(hastyClient(github, { token: 'stolen' })).read('a.yml', sha)).rejects.toMatchObject({
      code: 'permission-denied',
      message: expect.stringContaining('The token is not valid')
    })
  }))

test('writes go one after another, with the interval between the end of one and the start of the next', () =>
  withCommit([{ on: SET, failure: { kind: 'slow', ms: 80 } }], async (github, sha) => {
    const statuses = githubStatuses(hastyClient(github, { writeIntervalMs: 60 }))
    await Promise.all(['a', 'b', 'c'].map((context) => statuses.set(sha, statusOf({ context }))))
    const times = github.requests.map(({ startedAt, endedAt }) => [startedAt, endedAt ?? Number.NaN] as const)
    for (const [i, [start]] of times.slice(1).entries()) expect(start - times[i]![1]).toBeGreaterThanOrEqual(55)
  }))

test('reads do not wait for one another', () =>
  withCommit([{ on: READ, failure: { kind: 'slow', ms: 100 }, times: 3 }], async (github, sha) => {
    const contents = githubContents(hastyClient(github, { writeIntervalMs: 1_000 }))
    await Promise.all(['a.yml', 'a.yml', 'a.yml'].map((path) => contents.read(path, sha)))
    const starts = github.requests.map(({ startedAt }) => startedAt)
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(90)
  }))

test.each([403, 429] as const)('a secondary limit (%d) that says when to come back is waited for', (status) =>
  withCommit([{ on: SET, failure: { kind: 'secondary-limit', retryAfter: 7, status } }], async (github, sha) => {
    const said: string[] = []
    const client = hastyClient(github, { log: { warning: (text) => said.push(text) } })
    await githubStatuses(client).set(sha, statusOf())
    expect(github.state.statuses).toHaveLength(1)
    expect(said).toEqual(["GitHub's rate limit asks for a pause of 7 s."])
    const [refused, accepted] = github.requests
    expect(accepted!.startedAt - refused!.endedAt!).toBeGreaterThanOrEqual(65)
  })
)

test('a secondary limit that names no time is waited for a minute', () =>
  withCommit([{ on: SET, failure: { kind: 'secondary-limit' } }], async (github, sha) => {
    const said: string[] = []
    const client = hastyClient(github, { secondMs: 1, log: { warning: (text) => said.push(text) } })
    await githubStatuses(client).set(sha, statusOf())
    expect(said).toEqual(["GitHub's rate limit asks for a pause of 60 s."])
  }))

test('all waiting together stays within the budget', () =>
  withCommit([{ on: SET, failure: { kind: 'secondary-limit', retryAfter: 4 }, times: 99 }], async (github, sha) => {
    const statuses = githubStatuses(hastyClient(github, { waitBudgetSeconds: 10 }))
    await expect(statuses.set(sha, statusOf())).rejects.toMatchObject({
      code: 'github-unavailable',
      message: expect.stringMatching(/rate limit.*asks for a longer wait than is allowed/)
    })
    expect(github.requests).toHaveLength(3)
    await expect(statuses.set(sha, statusOf())).rejects.toMatchObject({ code: 'github-unavailable' })
    expect(github.requests).toHaveLength(4)
  }))

test('a used up hourly limit is waited for only if it returns soon', () =>
  withCommit(
    [
      { on: READ, failure: { kind: 'primary-limit', resetInSeconds: 3 } },
      { on: READ, failure: { kind: 'primary-limit', resetInSeconds: 1_800 }, after: 1 }
    ],
    async (github, sha) => {
      const contents = githubContents(hastyClient(github, { secondMs: 1 }))
      expect(await contents.read('a.yml', sha)).toBe('a: 1\n')
      await expect(contents.read('a.yml', sha)).rejects.toMatchObject({ code: 'github-unavailable' })
    }
  ))

test('a read is tried again while the server fails, and says how it failed in the end', () =>
  withCommit(
    [
      { on: READ, failure: { kind: 'status', status: 502 }, times: 3 },
      { on: READ, failure: { kind: 'html', status: 503 }, times: 99, after: 1 }
    ],
    async (github, sha) => {
      const contents = githubContents(hastyClient(github))
      expect(await contents.read('a.yml', sha)).toBe('a: 1\n')
      expect(github.requests).toHaveLength(4)
      await expect(contents.read('a.yml', sha)).rejects.toMatchObject({
        code: 'github-unavailable',
        message: expect.stringMatching(
          /^GitHub did not read a file of the repository: status 503, an answer that is not the API’s\. Run/
        )
      })
    }
  ))

test('a connection that is cut is tried again', () =>
  withCommit([{ on: READ, failure: { kind: 'reset' } }], async (github, sha) => {
    expect(await githubContents(hastyClient(github)).read('a.yml', sha)).toBe('a: 1\n')
  }))

test('a server that never answers fails when its time is up, and is not asked again', () =>
  withCommit([{ on: READ, failure: { kind: 'hang' }, times: 99 }], async (github, sha) => {
    const start = performance.now()
    await expect(githubContents(hastyClient(github, { timeoutMs: 200 })).read('a.yml', sha)).rejects.toMatchObject({
      code: 'github-unavailable',
      message: expect.stringContaining('no answer came in time')
    })
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(github.requests).toHaveLength(1)
  }))

test('a server that is not there is named unavailable', async () => {
  const { url, stop } = await startGitHub()
  await stop()
  const contents = githubContents(hastyClient({ url }))
  await expect(contents.read('a.yml', 'main')).rejects.toMatchObject({
    code: 'github-unavailable',
    message: expect.stringContaining('ECONNREFUSED')
  })
})

test('no error has the token in it, wherever one looks', () =>
  withCommit([{ on: READ, failure: { kind: 'status', status: 500 }, times: 99 }], async (github, sha) => {
    const token = 'ghs_canary0123456789'
    github.state.tokens.set(token, github.state.tokens.get('token')!)
    const contents = githubContents(hastyClient(github, { token }))
    const error: unknown = await contents.read('a.yml', sha).catch((e: unknown) => e)
    const { inspect } = await import('node:util')
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('canary')
  }))

test.each(['', 'acme', 'acme/model/x', 'https://github.com/acme/model', 'a b/c'])(
  '%j is no repository',
  (repository) => {
    expect(() => hastyClient({ url: 'http://127.0.0.1:1' }, { repository })).toThrow(
      expect.objectContaining({ code: 'input-invalid' })
    )
  }
)

test('an empty token is said to be empty', () => {
  expect(() => hastyClient({ url: 'http://127.0.0.1:1' }, { token: '' })).toThrow(
    expect.objectContaining({ code: 'input-invalid' })
  )
})

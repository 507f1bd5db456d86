/** What is made of a runner's environment, and that nothing is trusted where it says too little. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readContext } from '../../src/runner/context.ts'

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)]
const folder = mkdtempSync(join(tmpdir(), 'modelgate-context-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function contextOf(event: string, payload: unknown, env: Readonly<Record<string, string>> = {}) {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readContext({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, ...env }, '/work')
}

const pull = (repo: unknown) => ({
  pull_request: { number: 7, head: { sha: HEAD, repo }, base: { sha: BASE, repo: { full_name: 'acme/model' } } }
})

test('a laptop', () => {
  expect(readContext({}, '/work')).toMatchObject({
    onRunner: false,
    event: null,
    repository: null,
    baseSha: null,
    baseUnknown: false,
    pullRequest: null,
    apiUrl: 'https://api.github.com',
    workspace: '/work'
  })
})

test('a server of a company', () => {
  const env = {
    GITHUB_REPOSITORY: 'acme/model',
    GITHUB_RUN_ID: '17',
    GITHUB_SERVER_URL: 'https://git.acme.example',
    GITHUB_API_URL: 'https://git.acme.example/api/v3'
  }
  expect(readContext(env, '/work')).toMatchObject({
    apiUrl: 'https://git.acme.example/api/v3',
    runUrl: 'https://git.acme.example/acme/model/actions/runs/17'
  })
})

describe('a pull request', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s has a base', (event) => {
    const { pullRequest, baseSha, baseUnknown } = contextOf(event, pull({ full_name: 'acme/model' }))
    expect({ pullRequest, baseSha, baseUnknown }).toEqual({
      pullRequest: { number: 7, headSha: HEAD, baseSha: BASE, fromFork: false },
      baseSha: BASE,
      baseUnknown: false
    })
  })

  test.each([
    ['another repository', { full_name: 'mallory/model' }],
    ['a repository that is gone', null]
  ])('from %s is of a fork', (_, repo) => {
    expect(contextOf('pull_request', pull(repo)).pullRequest?.fromFork).toBe(true)
  })

  test('of a merge queue has the base of its group', () => {
    expect(contextOf('merge_group', { merge_group: { base_sha: BASE } })).toMatchObject({
      baseSha: BASE,
      pullRequest: null
    })
  })
})

test.each(['push', 'schedule', 'workflow_dispatch', 'release'])(
  '%s merges nothing, whatever its payload says',
  (event) => {
    expect(contextOf(event, pull(null))).toMatchObject({ baseSha: null, baseUnknown: false })
  }
)

test('an event that merges without saying into what leaves the base unknown, never absent', () => {
  const merging = fc.constantFrom('pull_request', 'pull_request_target', 'merge_group')
  const broken = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ pull_request: fc.anything({ maxDepth: 2 }) }).map((value) => JSON.stringify(value) ?? ''),
    fc.constant(JSON.stringify({ pull_request: { base: { sha: 'main' } }, merge_group: { base_sha: '../x' } }))
  )
  fc.assert(
    fc.property(merging, broken, (event, payload) => {
      expect(contextOf(event, payload)).toMatchObject({ baseSha: null, baseUnknown: true })
    })
  )
  expect(readContext({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nowhere' }, '/work').baseUnknown).toBe(
    true
  )
})

test('a second workflow knows the run that it is about, or that it does not know', () => {
  const run = {
    id: 5,
    run_attempt: 2,
    head_sha: HEAD,
    head_branch: 'topic',
    head_repository: { owner: { login: 'ada' } }
  }
  expect(contextOf('workflow_run', { workflow_run: run }).workflowRun).toEqual({
    runId: '5',
    runAttempt: 2,
    headSha: HEAD,
    headBranch: 'topic',
    headOwner: 'ada'
  })
  expect(contextOf('workflow_run', { workflow_run: { ...run, head_repository: null } }).workflowRun).toBeNull()
  expect(contextOf('push', { workflow_run: run }).workflowRun).toBeNull()
})

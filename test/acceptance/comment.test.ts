/** What `report` says on GitHub, and that nothing that GitHub answers changes the verdict. */
import { afterAll, expect, test } from '@jest/globals'
import type { Failure } from '../../src/local/github/faults.ts'
import { addComment } from '../../src/local/github/seed.ts'
import { startGitHub } from '../../src/local/github/start-github.ts'
import type { Grant } from '../../src/local/github/state.ts'
import { openPull, pullRequest, push, workflowRun } from './events.ts'
import { accuracyAtLeast, bounds, projectFiles } from './predictions.ts'
import { newProject, type Project, removeProjectsAfterwards } from './project.ts'

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const MARKER = '<!-- modelgate:classifier -->'
const readOnly: Grant = { login: 'github-actions[bot]', permissions: { contents: 'read' } }
const inputs = { 'github-token': 'token' }
const lax = accuracyAtLeast(bounds.pass)

const github = await startGitHub()
github.state.tokens.set('read-only', readOnly)
afterAll(async () => {
  expect(github.unknown()).toEqual([])
  await github.stop()
})
removeProjectsAfterwards()

const commentsOn = (issue: number, { state } = github) => state.comments.filter((comment) => comment.issue === issue)
const statusOf = (sha: string, { state } = github) => state.statuses.filter((status) => status.sha === sha).at(-1)

async function evaluated(event: Readonly<Record<string, string>>): Promise<Project> {
  const project = newProject(projectFiles())
  await project.run('evaluate', { inputs, event })
  return project
}

// all side by side, and so in no describe: the slowest first, which waits most of its time
const refusals: readonly (readonly [string, Failure])[] = [
  ['500 again and again', { kind: 'status', status: 500 }],
  ['403', { kind: 'status', status: 403 }],
  ['404', { kind: 'status', status: 404 }],
  ['a secondary limit of an hour', { kind: 'secondary-limit', retryAfter: 3_600 }]
]
test.concurrent.each(refusals)(
  'a comment answered by %s costs the comment, not the verdict; with comment: always, the step',
  async (_, failure) => {
    const own = await startGitHub({ faults: [{ on: CREATE, failure, times: 99 }] })
    try {
      const pull = openPull(own, lax)
      const event = pullRequest(own, { pull })
      const project = await evaluated(event)
      const [auto, always] = await Promise.all([
        project.run('report', { inputs, event }),
        project.run('report', { inputs: { ...inputs, comment: 'always' }, event })
      ])
      expect(auto).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'reason-code': 'all-checks-passed' } })
      expect(auto.summary).toContain('**Pass:**')
      expect(always).toMatchObject({ exitCode: 1, outputs: auto.outputs })
      expect(statusOf(pull.head.sha, own)?.state).toBe('success')
    } finally {
      await own.stop()
    }
  }
)

test.concurrent('two runs leave one comment, of the second, and a status each', async () => {
  const pull = openPull(github, lax)
  const project = newProject(projectFiles())
  await project.run('gate', { inputs, event: pullRequest(github, { pull, run: 1 }) })
  expect(statusOf(pull.head.sha)).toMatchObject({ state: 'success', context: 'modelgate' })
  project.write('candidate.csv', projectFiles()['candidate.csv']!.replaceAll('0.7', '0.1'))
  const second = await project.run('gate', { inputs, event: pullRequest(github, { pull, run: 2 }) })
  expect(second.outputs['verdict']).toBe('fail')
  const comments = commentsOn(pull.number)
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toContain('**Fail:**')
  expect(statusOf(pull.head.sha)).toMatchObject({ state: 'failure', context: 'modelgate' })
})

test.concurrent('a comment of somebody else with our marker is not touched, among more than a page of others', async () => {
  const pull = openPull(github, lax)
  for (let at = 0; at < 120; at++) addComment(github.state, pull.number, 'ada', `comment ${at}`)
  addComment(github.state, pull.number, 'mallory', `${MARKER}\n\nforged`)
  const ours = addComment(github.state, pull.number, 'github-actions[bot]', `${MARKER}\n\nold`)
  await newProject(projectFiles()).run('gate', { inputs, event: pullRequest(github, { pull }) })
  expect(commentsOn(pull.number)).toHaveLength(122)
  expect(commentsOn(pull.number).map(({ body }) => body)).toContain(`${MARKER}\n\nforged`)
  expect(ours.body).toContain('**Pass:**')
})

test.concurrent('a token that may only read, as of a fork, costs the comment and nothing else', async () => {
  const pull = openPull(github, lax, 'mallory')
  const event = pullRequest(github, { pull })
  const step = await (await evaluated(event)).run('report', { inputs: { 'github-token': 'read-only' }, event })
  expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  expect(step.summary).toContain('**Pass:**')
  expect(step.log).toMatch(/^::notice::The pull request has no comment.*pull-requests: write/m)
  expect(step.log).toMatch(/^::notice::The commit has no status/m)
  expect(commentsOn(pull.number)).toEqual([])
})

test.concurrent('comments that cannot be listed are not written twice', async () => {
  const own = await startGitHub({ faults: [{ on: LIST, failure: { kind: 'status', status: 403 }, times: 99 }] })
  try {
    const pull = openPull(own, lax)
    const event = pullRequest(own, { pull })
    const step = await (await evaluated(event)).run('report', { inputs, event })
    expect(step.exitCode).toBe(0)
    expect(commentsOn(pull.number, own)).toEqual([])
  } finally {
    await own.stop()
  }
})

test.concurrent('comment: never leaves a status alone', async () => {
  const pull = openPull(github, lax)
  const event = pullRequest(github, { pull })
  await (await evaluated(event)).run('report', { inputs: { ...inputs, comment: 'never' }, event })
  expect(commentsOn(pull.number)).toEqual([])
  expect(statusOf(pull.head.sha)?.state).toBe('success')
})

test.concurrent('a second workflow reports on the run of a fork', async () => {
  const pull = openPull(github, lax, 'mallory')
  const project = await evaluated(pullRequest(github, { pull, run: 41 }))
  const step = await project.run('report', { inputs, event: workflowRun(github, pull, 41) })
  expect(step.outputs['verdict']).toBe('pass')
  expect(commentsOn(pull.number)).toHaveLength(1)
  const other = await project.run('report', { inputs, event: workflowRun(github, pull, 43) })
  expect(other.outputs).toMatchObject({ verdict: 'inconclusive', 'reason-code': 'evidence-stale' })
})

test.concurrent('a push sets a status and looks for no pull request', async () => {
  const event = push(github, 7, 'cccccccccccccccccccccccccccccccccccccccc')
  const step = await newProject(projectFiles()).run('gate', { inputs, event })
  expect(step.exitCode).toBe(0)
  expect(github.state.comments.filter(({ body }) => body.includes('cccccccc'))).toEqual([])
})

test.concurrent('an error is told where a verdict would be, so that the success of an earlier attempt does not stand for it', async () => {
  const pull = openPull(github, lax)
  const event = pullRequest(github, { pull })
  const project = await evaluated(event)
  await project.run('report', { inputs, event })
  expect(statusOf(pull.head.sha)?.state).toBe('success')
  project.write('modelgate-evidence/evaluate.json', '{}')
  const step = await project.run('report', { inputs, event })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'evidence-invalid' } })
  expect(statusOf(pull.head.sha)?.state).toBe('error')
  expect(commentsOn(pull.number)[0]?.body).toContain('**Error:**')
})

test.concurrent('an error is told by the whole gate too, without a comment whose key is not known', async () => {
  const pull = openPull(github, null)
  const step = await newProject(projectFiles()).run('gate', { inputs, event: pullRequest(github, { pull }) })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'policy-not-on-base' } })
  expect(statusOf(pull.head.sha)?.state).toBe('error')
  expect(commentsOn(pull.number)).toEqual([])
})

test.concurrent('an error of a gate is told in the report of all', async () => {
  const pull = openPull(github, lax)
  const project = newProject({ ...projectFiles(), 'candidate.csv': 'id,label\n1,1\n' })
  const step = await project.run('gate', { inputs, event: pullRequest(github, { pull }) })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'column-missing' } })
  expect(statusOf(pull.head.sha)?.state).toBe('error')
  expect(commentsOn(pull.number)[0]?.body).toContain('**Error:**')
})

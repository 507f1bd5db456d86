/** On a pull request the policy of the base commit is obeyed, whatever the checkout holds. */
import { execFileSync } from 'node:child_process'
import { afterAll, expect, test } from '@jest/globals'
import type { Failure } from '../../src/local/github/faults.ts'
import { startGitHub } from '../../src/local/github/start-github.ts'
import { openPull, pullRequest, push } from './events.ts'
import { accuracyAtLeast, bounds, POLICY, projectFiles } from './predictions.ts'
import { newProject, removeProjectsAfterwards } from './project.ts'

const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}'
const inputs = { 'github-token': 'token' }
const strict = accuracyAtLeast(bounds.fail)
const lax = accuracyAtLeast(bounds.pass)

const github = await startGitHub()
afterAll(() => github.stop())
removeProjectsAfterwards()

// the slowest first: it waits most of its time
const unreadable: readonly (readonly [string, Failure])[] = [
  ['500', { kind: 'status', status: 500 }],
  ['403', { kind: 'status', status: 403 }],
  ['a rate limit that asks for too long', { kind: 'primary-limit', resetInSeconds: 3_000 }]
]
test.concurrent.each(unreadable)(
  'a base policy that cannot be read (%s) is an error, whatever fail-on says',
  async (_, failure) => {
    const own = await startGitHub({ faults: [{ on: CONTENTS, failure, times: 9 }] })
    try {
      const pull = openPull(own, lax)
      const project = newProject(projectFiles())
      const event = pullRequest(own, { pull })
      const step = await project.run('evaluate', { inputs: { ...inputs, 'fail-on': 'never' }, event })
      expect(step).toMatchObject({
        exitCode: 1,
        outputs: { verdict: 'inconclusive', 'reason-code': 'policy-unreadable' }
      })
      expect(project.evidence()).toMatchObject({ verdict: 'inconclusive', checks: [], policy: null })
    } finally {
      await own.stop()
    }
  }
)

test.concurrent('a pull request that weakens its gate is judged by the base, and the change is shown', async () => {
  const pull = openPull(github, strict)
  const project = newProject({ ...projectFiles(), [POLICY]: lax })
  const step = await project.run('evaluate', { inputs, event: pullRequest(github, { pull }) })
  expect(step.outputs['verdict']).toBe('fail')
  expect(step.summary).toContain('shown, not obeyed')
  expect(project.evidence().policy).toMatchObject({ ref: pull.base.sha, changed: true })
})

test.concurrent('a pull request that leaves the policy alone hears nothing of it', async () => {
  const pull = openPull(github, lax)
  const step = await newProject(projectFiles()).run('evaluate', { inputs, event: pullRequest(github, { pull }) })
  expect(step.outputs['verdict']).toBe('pass')
  expect(step.summary).not.toContain('shown, not obeyed')
})

test.concurrent.each([
  ['with a dot before it', (_: string) => `./${POLICY}`],
  ['from the root of the machine', (folder: string) => `${folder}/${POLICY}`]
])('a path %s is found on the base too', async (_, pathIn) => {
  const pull = openPull(github, strict)
  const project = newProject({ ...projectFiles(), [POLICY]: lax })
  const event = pullRequest(github, { pull })
  const step = await project.run('evaluate', { inputs: { ...inputs, policy: pathIn(project.folder) }, event })
  expect(step.outputs['verdict']).toBe('fail')
  expect(project.evidence().policy?.uri).toBe(POLICY)
})

test.concurrent('a pull request that deletes the policy is judged by it', async () => {
  const pull = openPull(github, strict)
  const { [POLICY]: _, ...files } = projectFiles()
  const step = await newProject(files).run('evaluate', { inputs, event: pullRequest(github, { pull }) })
  expect(step.outputs['verdict']).toBe('fail')
})

test.concurrent('a push obeys the policy that is there', async () => {
  const step = await newProject(projectFiles()).run('evaluate', { event: push() })
  expect(step.outputs['verdict']).toBe('pass')
})

test.concurrent('a base without a policy says how to begin', async () => {
  const pull = openPull(github, null)
  const step = await newProject(projectFiles()).run('evaluate', { inputs, event: pullRequest(github, { pull }) })
  expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', 'reason-code': 'policy-not-on-base' } })
  expect(step.log).toContain('merge the policy first, in a pull request of its own')
})

test.concurrent('a payload that does not name the base is no reason to trust the checkout', async () => {
  const pull = openPull(github, lax)
  const event = { ...pullRequest(github, { pull }), GITHUB_EVENT_PATH: '{"pull_request": {"number": 1}}' }
  const step = await newProject(projectFiles()).run('evaluate', { inputs, event })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'policy-unreadable' } })
})

test.concurrent('without a token the base commit of the local repository is read', async () => {
  const project = newProject({ ...projectFiles(), [POLICY]: strict })
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: project.folder,
      encoding: 'utf8'
    }).trim()
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'base')
  const pull = openPull(github, lax)
  pull.base.sha = git('rev-parse', 'HEAD')
  project.write(POLICY, lax)
  const step = await project.run('evaluate', { event: pullRequest(github, { pull }) })
  expect(step.outputs['verdict']).toBe('fail')
  expect(project.evidence().policy).toMatchObject({ ref: pull.base.sha, changed: true })
})

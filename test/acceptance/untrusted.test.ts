/** Where an event runs with secrets on code of a fork, no model of it is run. */
import { afterAll, expect, test } from '@jest/globals'
import { startGitHub } from '../../src/local/github/start-github.ts'
import { openPull, pullRequest, workflowRun } from './events.ts'
import { accuracyAtLeast, POLICY, predictionsCsv } from './predictions.ts'
import { newProject, removeProjectsAfterwards } from './project.ts'

removeProjectsAfterwards()
const github = await startGitHub()
afterAll(() => github.stop())

const policy = accuracyAtLeast(0.5)
  .replace('candidate.csv', 'model.onnx')
  .replace('evaluate:', 'evaluate:\n  dataset: rows.csv')
const files = { [POLICY]: policy, 'model.onnx': 'no model', 'model.bin': '', 'rows.csv': predictionsCsv() }

const events = [
  ['pull_request_target of a fork', 'mallory', 'pull_request_target', 'untrusted-event'],
  ['pull_request of a fork', 'mallory', 'pull_request', 'model-refused'],
  ['pull_request_target of this repository', 'acme', 'pull_request_target', 'model-refused']
] as const
test.concurrent.each(events)('%s', async (_, owner, name, reasonCode) => {
  const pull = openPull(github, policy, owner)
  const event = pullRequest(github, { pull, name })
  const step = await newProject(files).run('evaluate', { inputs: { 'github-token': 'token' }, event })
  expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', 'reason-code': reasonCode } })
})

test.concurrent('workflow_run after a fork', async () => {
  const pull = openPull(github, policy, 'mallory')
  const step = await newProject(files).run('evaluate', { event: workflowRun(github, pull, 9) })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'untrusted-event' } })
  expect(step.log).toContain('evaluate it on pull_request')
})

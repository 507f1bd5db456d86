/** The token is masked before anything else is said, and stands nowhere: not in outputs, summary, evidence or log. */
import { afterAll, expect, test } from '@jest/globals'
import { startGitHub } from '../../src/local/github/start-github.ts'
import { newState } from '../../src/local/github/state.ts'
import { openPull, pullRequest } from './events.ts'
import { POLICY, projectFiles } from './predictions.ts'
import { newProject, removeProjectsAfterwards } from './project.ts'

const TOKEN = 'ghs_0123456789abcdefSECRET'
const policy = projectFiles()[POLICY]!

removeProjectsAfterwards()
const state = newState()
state.tokens.set(TOKEN, state.tokens.get('token')!)
const github = await startGitHub({ state })
afterAll(() => github.stop())

const runs = [
  ['that works', TOKEN, {}],
  ['that GitHub refuses', `${TOKEN}2`, {}],
  ['beside a bad input', TOKEN, { 'fail-on': 'sometimes' }],
  ['with a line end', `${TOKEN}\n${TOKEN}`, {}]
] as const

test.concurrent.each(runs)('a token %s', async (_, token, rest) => {
  const event = pullRequest(github, { pull: openPull(github, policy) })
  const project = newProject(projectFiles())
  const step = await project.run('gate', { inputs: { ...rest, 'github-token': token }, event })
  expect(step.masked[0]?.replaceAll('%0A', '\n')).toBe(token)
  expect(step.log + step.summary + JSON.stringify(step.outputs)).not.toContain(TOKEN)
  expect(JSON.stringify(state.comments)).not.toContain(TOKEN)
  if (step.outputs['evidence'] !== '') expect(project.read('modelgate-evidence/evaluate.json')).not.toContain(TOKEN)
})

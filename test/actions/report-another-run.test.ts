/** A second workflow reports on a run of a pull request: its checkout is of the default branch, and so is the model there. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { report } from '../../src/actions/report.ts'
import { serialise, statementOf } from '../../src/evidence/write.ts'
import { readContext } from '../../src/runner/context.ts'
import { makeEvidence, sha } from '../report/samples.ts'

const policy = `version: 1
model: {name: breast-cancer, files: [model.onnx]}
evaluate: {task: binary, checks: [{metric: recall, min: 0.95}]}
`
const workspace = mkdtempSync(join(tmpdir(), 'modelgate-report-'))
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

const silent = { info: () => {}, notice: () => {}, warning: () => {}, progress: () => {} }

test('the model of the default branch is not taken for the one that was judged', async () => {
  const digest = `sha256:${createHash('sha256').update(policy).digest('hex')}`
  const evidence = makeEvidence({
    model: { name: 'breast-cancer', digest: sha('a') },
    policy: { uri: 'modelgate.yml', digest, ref: null }
  })
  mkdirSync(join(workspace, 'evidence'))
  writeFileSync(join(workspace, 'evidence', 'evaluate.json'), serialise(statementOf(null, evidence)))
  writeFileSync(join(workspace, 'modelgate.yml'), policy)
  writeFileSync(join(workspace, 'model.onnx'), 'the model in production')
  const event = join(workspace, 'event.json')
  const head = {
    head_sha: evidence.source.commit,
    head_branch: 'topic',
    head_repository: { owner: { login: 'mallory' } }
  }
  writeFileSync(event, JSON.stringify({ workflow_run: { id: 17, run_attempt: 1, ...head } }))
  const context = readContext(
    { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/model' },
    workspace
  )
  const given = {
    policy: 'modelgate.yml',
    evidence: 'evidence',
    'fail-on': 'inconclusive',
    'github-token': undefined,
    comment: 'never',
    key: undefined,
    'comment-author': 'github-actions[bot]'
  } as const
  const result = await report.run(given, { context, log: silent })
  expect(result).toMatchObject({ verdict: 'pass', reasonCode: 'all-checks-passed' })
  expect(result.report.model).toEqual({ name: 'breast-cancer', digest: sha('a') })
})

/** What `report` makes of evidence that is missing, old, about something else, forged or broken. */
import { describe, expect, test } from '@jest/globals'
import type { Statement } from '../../src/evidence/statement.ts'
import { HEAD, push } from './events.ts'
import { accuracyAtLeast, bounds, POLICY, projectFiles } from './predictions.ts'
import { newProject, type Project, removeProjectsAfterwards, type Step } from './project.ts'

const FILE = 'modelgate-evidence/evaluate.json'
removeProjectsAfterwards()

async function evidenceOf(verdict: keyof typeof bounds): Promise<Statement> {
  const project = newProject(projectFiles(verdict))
  await project.run('evaluate', { event: push() })
  return JSON.parse(project.read(FILE))
}
const [passing, failing] = await Promise.all([evidenceOf('pass'), evidenceOf('fail')])

const textOf = (statement: Statement, changes: Partial<Statement['predicate']> = {}): string =>
  JSON.stringify({ ...statement, predicate: { ...statement.predicate, ...changes } })

function reported(files: Readonly<Record<string, string>>, event = push()): Promise<Step> {
  return projectWith(files).run('report', { event })
}
const projectWith = (files: Readonly<Record<string, string>>): Project => newProject({ ...projectFiles(), ...files })

test.concurrent('passing evidence of this commit, model and policy passes', async () => {
  const step = await reported({ [FILE]: textOf(passing) })
  expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', evidence: 'modelgate-evidence' } })
})

describe('never a pass:', () => {
  const benchmark = '\nbenchmark:\n  checks:\n    - {metric: model-size, max: 1MB}\n'
  const cases: readonly (readonly [string, Record<string, string>, string])[] = [
    ['no evidence', {}, 'verdict-missing'],
    [
      'a second gate that left none',
      { [FILE]: textOf(passing), [POLICY]: accuracyAtLeast(bounds.pass) + benchmark },
      'verdict-missing'
    ],
    ['other model bytes', { [FILE]: textOf(passing), 'model.bin': 'other bytes' }, 'evidence-mismatch'],
    ['another policy', { [FILE]: textOf(passing), [POLICY]: accuracyAtLeast(0.91) }, 'evidence-mismatch'],
    ['no model', { [FILE]: textOf(passing, { model: null }) }, 'evidence-mismatch'],
    ['no policy', { [FILE]: textOf(passing, { policy: null }) }, 'evidence-mismatch'],
    ['no checks', { [FILE]: textOf(passing, { checks: [] }) }, 'evidence-invalid'],
    ['a failed check', { [FILE]: textOf(passing, { checks: failing.predicate.checks }) }, 'evidence-invalid'],
    ['no JSON', { [FILE]: textOf(passing).slice(0, -9) }, 'evidence-invalid'],
    [
      'another version',
      { [FILE]: textOf(passing).replace('"schemaVersion":1', '"schemaVersion":2') },
      'evidence-invalid'
    ],
    [
      'a second file that is rubbish',
      { [FILE]: textOf(passing), 'modelgate-evidence/x.json': '[]' },
      'evidence-invalid'
    ],
    ['a very deep one', { [FILE]: '['.repeat(100_000) + ']'.repeat(100_000) }, 'evidence-invalid']
  ]
  test.concurrent.each(cases)('%s', async (_, files, reasonCode) => {
    const step = await reported(files)
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', 'reason-code': reasonCode } })
    expect(step.summary).toMatch(/\*\*(Error|Inconclusive):\*\*/)
  })

  test.concurrent('another commit', async () => {
    const step = await reported({ [FILE]: textOf(passing) }, push(null, 1, HEAD.replaceAll('a', 'b')))
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'reason-code': 'evidence-stale' })
  })

  test.concurrent('a failing run beside a passing one of another name', async () => {
    const { verdict, reasonCode, checks } = failing.predicate
    const named = textOf(passing, { name: 'eu', verdict, reasonCode, checks })
    const step = await reported({ [FILE]: textOf(passing), 'modelgate-evidence/evaluate-eu.json': named })
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'reason-code': 'checks-failed' })
    expect(step.outputs['summary']).toContain('evaluate (eu)')
  })

  test.concurrent('a fail that is about something else is still a fail', async () => {
    const step = await reported({ [FILE]: textOf(failing), 'model.bin': 'other bytes' })
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'reason-code': 'evidence-mismatch' })
  })
})

test.concurrent('all broken files are named at once', async () => {
  const step = await reported({
    'modelgate-evidence/a.json': 'nothing',
    'modelgate-evidence/b.json': '{}',
    'modelgate-evidence/readme.txt': 'is not looked at'
  })
  expect(step.log).toMatch(/a\.json is not JSON/)
  expect(step.log).toMatch(/b\.json: "_type"/)
  expect(step.log).not.toContain('readme')
})

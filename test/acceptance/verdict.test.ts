/** The verdict of `evaluate`, its outputs and its exit code, from a process as the runner starts it. */
import { describe, expect, test } from '@jest/globals'
import { push } from './events.ts'
import { bounds, POLICY, policyOf, predictionsCsv, projectFiles } from './predictions.ts'
import { newProject, removeProjectsAfterwards } from './project.ts'

removeProjectsAfterwards()

const exits = {
  pass: { fail: 0, inconclusive: 0, never: 0 },
  fail: { fail: 1, inconclusive: 1, never: 0 },
  inconclusive: { fail: 0, inconclusive: 1, never: 0 }
} as const
const cases = Object.entries(exits).flatMap(([verdict, byChoice]) =>
  Object.entries(byChoice).map(([choice, exit]) => [verdict as keyof typeof exits, choice, exit] as const)
)

test.concurrent.each(cases)('%s with fail-on %s exits with %i', async (verdict, failOn, exitCode) => {
  const project = newProject(projectFiles(verdict))
  const step = await project.run('evaluate', { inputs: { 'fail-on': failOn }, event: push() })
  expect(step).toMatchObject({ exitCode, outputs: { verdict, evidence: 'modelgate-evidence/evaluate.json' } })
  expect(project.evidence().verdict).toBe(verdict)
  expect(step.summary).toMatch(new RegExp(`\\*\\*${verdict}:\\*\\*`, 'i'))
})

test.concurrent('the evidence says what was judged, by what, and where', async () => {
  const project = newProject(projectFiles())
  await project.run('evaluate', { event: push() })
  expect(project.evidence()).toMatchObject({
    gate: 'evaluate',
    reasonCode: 'all-checks-passed',
    model: { name: 'classifier', digest: expect.stringMatching(/^sha256:/) },
    policy: { uri: POLICY, ref: null },
    inputs: [{ role: 'candidate', uri: 'candidate.csv', rows: 400 }],
    checks: [{ id: 'accuracy/min', candidate: { value: 0.95 }, rows: 400, verdict: 'pass' }],
    source: { repository: 'acme/model', runId: '1', runAttempt: 1 }
  })
})

test.concurrent('the same inputs give the same evidence, apart from times', async () => {
  const files = { ...projectFiles(), 'production.csv': predictionsCsv({ wrongEvery: 15 }) }
  const policy = policyOf('metric: auroc, min: 0.5, max-drop: 0.2', 'metric: f1, min: 0.5, by: size')
  const texts = await Promise.all(
    [1, 2].map(async () => {
      const project = newProject({ ...files, [POLICY]: policy })
      await project.run('evaluate', { inputs: { baseline: 'production.csv' }, event: push() })
      return project.read('modelgate-evidence/evaluate.json')
    })
  )
  const [first, second] = texts.map((text) => text.replace(/"(started|finished)At": ".*"/g, ''))
  expect(first).toBe(second)
  expect(first).toContain('max-drop')
})

describe('nothing passes by absence', () => {
  const candidate = predictionsCsv()
  const absences: readonly (readonly [string, Record<string, string>, string])[] = [
    ['no section evaluate', { [POLICY]: 'version: 1\nmodel: {name: m, files: [model.bin]}\n' }, 'gate-not-declared'],
    ['no checks', { [POLICY]: policyOf().replace('checks:\n', '') }, 'no-checks'],
    ['an empty list of checks', { [POLICY]: policyOf().replace('checks:', 'checks: []') }, 'no-checks'],
    [
      'only advisory checks',
      { [POLICY]: policyOf(`metric: accuracy, min: ${bounds.pass}, tier: advisory`) },
      'only-advisory-checks'
    ],
    ['no baseline to compare with', { [POLICY]: policyOf('metric: accuracy, max-drop: 0.01') }, 'checks-inconclusive'],
    ['no policy', { [POLICY]: '' }, 'policy-invalid'],
    ['an empty candidate', { 'candidate.csv': 'id,label,score,size\n' }, 'table-invalid'],
    ['labels of one class', { 'candidate.csv': candidate.replace(/,0,/g, ',1,') }, 'checks-inconclusive']
  ]
  test.concurrent.each(absences)('%s', async (_, files, reasonCode) => {
    const policy = policyOf('metric: auroc, min: 0.5')
    const project = newProject({ ...projectFiles(), [POLICY]: policy, ...files })
    const step = await project.run('evaluate', { event: push() })
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', 'reason-code': reasonCode } })
    expect(step.summary).toMatch(/\*\*(Error|Inconclusive):\*\*/)
    expect(project.evidence()).toMatchObject({ verdict: 'inconclusive', reasonCode })
  })

  test.concurrent('a check against production without a baseline says what to set', async () => {
    const project = newProject({ ...projectFiles(), [POLICY]: policyOf('metric: accuracy, max-drop: 0.01') })
    await project.run('evaluate', { event: push() })
    expect(project.evidence().checks[0]?.reason).toContain('set "baseline"')
  })

  test.concurrent('a slice that only production has', async () => {
    const project = newProject({
      ...projectFiles(),
      [POLICY]: policyOf('metric: accuracy, min: 0.5, by: size').replace('id: id, ', ''),
      'production.csv': predictionsCsv({ sizes: ['small', 'large', 'huge'] })
    })
    const step = await project.run('evaluate', { inputs: { baseline: 'production.csv' }, event: push() })
    expect(step.outputs['verdict']).toBe('inconclusive')
    expect(project.evidence().checks).toContainEqual(
      expect.objectContaining({ id: 'accuracy/size=huge/min', verdict: 'inconclusive', rows: 0 })
    )
  })
})

test.concurrent('every problem of all inputs is reported at once', async () => {
  const project = newProject(projectFiles())
  const step = await project.run('evaluate', {
    inputs: { 'fail-on': 'sometimes', name: '../x', 'model-timeout': 'soon' },
    event: push()
  })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'input-invalid', evidence: '' } })
  for (const name of ['fail-on', 'name', 'model-timeout'])
    expect(step.log).toMatch(new RegExp(`^::error.*::${name} must be`, 'm'))
  expect(step.summary).toContain('model-timeout')
})

test.concurrent('evidence of an earlier run does not outlive an error', async () => {
  const project = newProject(projectFiles())
  await project.run('evaluate', { event: push() })
  project.write('candidate.csv', 'id,label\n1,1\n')
  await project.run('evaluate', { event: push() })
  expect(project.evidence()).toMatchObject({ verdict: 'inconclusive', reasonCode: 'column-missing', checks: [] })
})

test.concurrent('runs with a name leave evidence of their own', async () => {
  const project = newProject(projectFiles())
  await project.run('evaluate', { inputs: { name: 'eu' }, event: push() })
  await project.run('evaluate', { inputs: { name: 'us' }, event: push() })
  expect([project.evidence('evaluate-eu').name, project.evidence('evaluate-us').name]).toEqual(['eu', 'us'])
})

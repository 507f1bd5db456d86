/** `shadow` from a process as the runner starts it, on the digits of the example. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { modelgate } from '../local/command.ts'
import { push } from './events.ts'
import { repository } from './product.ts'
import { newProject, type Project, removeProjectsAfterwards } from './project.ts'

removeProjectsAfterwards()

const FILE = 'modelgate-evidence/shadow.json'
const sample = (name: string): string => readFileSync(join(repository, 'examples/digits/shadow', `${name}.csv`), 'utf8')

function policyOf(...checks: readonly string[]): string {
  return `version: 1
model: {name: digits, files: [model.bin]}
shadow:
  candidate: candidate.csv
  baseline: production.csv
  columns: {id: id}
  checks:
${checks.map((check) => `    - {${check}}\n`).join('')}`
}

const project = (candidate: string, ...checks: readonly string[]): Project =>
  newProject({
    '.github/modelgate.yml': policyOf(...checks),
    'model.bin': 'the bytes that are released',
    'candidate.csv': sample(candidate),
    'production.csv': sample('production'),
    'control.csv': sample('control')
  })

const rate = (max: number): string => `metric: disagreement-rate, column: decision, max: ${max}`

test.concurrent.each([
  ['pass', 0.12, 0],
  ['inconclusive', 0.1, 1],
  ['fail', 0.05, 1]
])('%s: at most %f of the decisions differ', async (verdict, max, exitCode) => {
  const checked = project('candidate', rate(max))
  const step = await checked.run('shadow', { event: push() })
  expect(step).toMatchObject({ exitCode, outputs: { verdict, evidence: FILE } })
  expect(checked.evidence('shadow')).toMatchObject({
    gate: 'shadow',
    verdict,
    inputs: [
      { role: 'baseline', uri: 'production.csv', rows: 575 },
      { role: 'candidate', uri: 'candidate.csv', rows: 575 }
    ],
    checks: [{ id: 'disagreement-rate/decision/max', column: 'decision', verdict }],
    differences: [{ column: 'decision', total: 51 }],
    bins: [{ column: 'decision', categories: expect.arrayContaining(['seven']) }]
  })
})

test.concurrent('a control shows the noise floor beside what was found', async () => {
  const checked = project('candidate', 'metric: ks, column: confidence, max: 0.1')
  const step = await checked.run('shadow', { inputs: { control: 'control.csv' }, event: push() })
  expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
  expect(step.summary).toContain('Noise floor')
  const [check] = checked.evidence('shadow').checks
  expect(check).toMatchObject({
    candidate: { value: expect.closeTo(0.266, 3) },
    baseline: { value: expect.any(Number) }
  })
})

test.concurrent('the root action runs it where the policy declares it, and then reports', async () => {
  const checked = project('candidate', rate(0.12))
  const step = await checked.run('gate', { event: push() })
  expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', evidence: 'modelgate-evidence' } })
  expect(step.summary).toContain('disagreement-rate')
})

const example = (path: string): Uint8Array => readFileSync(join(repository, 'examples/digits', path))

test.concurrent('two models answer the same traffic, and verify has them answer again', async () => {
  const evaluated = String(example('modelgate.yml')).split(/^(?=# What both models)/m)[0] ?? ''
  const policy = `${evaluated}shadow:
  candidate: models/candidate.onnx
  baseline: models/production.onnx
  dataset: heldout.csv
  columns: {id: id}
  checks:
    - {metric: disagreement-rate, column: decision, max: 0.12}
    - {metric: total-variation, column: decision, max: 0.15, by: ink}
    - {metric: ks, column: p_7, max: 0.9}
`
  const models = ['models/candidate.onnx', 'models/production.onnx', 'heldout.csv']
  const checked = newProject({
    '.github/modelgate.yml': policy,
    ...Object.fromEntries(models.map((path) => [path, example(path)]))
  })
  const path = ['--onnxruntime-path', join(repository, 'node_modules/onnxruntime-node')]
  expect(await modelgate(checked, 'shadow', ...path)).toMatchObject({ exitCode: 0 })
  const { checks, inputs, runtime } = checked.evidence('shadow')
  expect(checks.map(({ id }) => id)).toContain('total-variation/decision/ink=faint/max')
  expect(inputs.map(({ role }) => role)).toEqual(['baseline', 'dataset', 'candidate'])
  expect(runtime).toMatchObject({ provider: 'cpu' })
  expect(await modelgate(checked, 'verify', FILE, ...path)).toMatchObject({ exitCode: 0 })
})

test.concurrent('what is missing is an error, and never a pass', async () => {
  const checked = newProject({
    '.github/modelgate.yml': 'version: 1\nmodel: {name: digits, files: [model.bin]}\nshadow: {}\n',
    'model.bin': 'bytes'
  })
  const step = await checked.run('shadow', { inputs: { 'fail-on': 'never' }, event: push() })
  expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', 'reason-code': 'input-invalid' } })
  expect(checked.evidence('shadow').problems).toEqual([
    'candidate is required: set the input, or shadow.candidate in the policy',
    'baseline is required: set the input, or shadow.baseline in the policy'
  ])
})

test.concurrent('the same inputs give the same evidence, and verify finds what differs', async () => {
  const checked = project('candidate', rate(0.12), 'metric: total-variation, column: decision, max: 0.2')
  expect(await modelgate(checked, 'shadow', '--control', 'control.csv')).toMatchObject({ exitCode: 0 })
  const first = checked.read(FILE)
  await modelgate(checked, 'shadow', '--control', 'control.csv')
  const timeless = (text: string): string => text.replace(/"(started|finished)At": ".*"/g, '')
  expect(timeless(checked.read(FILE))).toBe(timeless(first))
  expect(await modelgate(checked, 'verify', FILE)).toMatchObject({
    exitCode: 0,
    output: `${FILE} is what its inputs give: pass\n`
  })
  checked.write(FILE, first.replace(/"missing": 0/, '"missing": 1'))
  const changed = await modelgate(checked, 'verify', FILE)
  expect(changed).toMatchObject({ exitCode: 1, output: expect.stringContaining('differs: bins[0].missing') })
})

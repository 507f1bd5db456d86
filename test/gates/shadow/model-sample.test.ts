/** Models as samples: what they need of the policy, and the columns that their answers become. */
import { describe, expect, test } from '@jest/globals'
import { modelSample } from '../../../src/gates/shadow/model-sample.ts'
import type { ByteSource, Model } from '../../../src/ports.ts'
import { readTable } from '../../../src/tables/read-table.ts'
import { parsed, policyText } from '../../support/policies.ts'

const bytes = new TextEncoder().encode('id,x,site\na,0.2,north\nb,0.9,south\nc,0.6,north\n')
const dataset: ByteSource = {
  uri: 'traffic.csv',
  async *blocks() {
    yield bytes
  },
  size: async () => bytes.length,
  slice: async (start, end) => bytes.slice(start, end),
  digest: async () => '0'.repeat(64)
}

/** Answers its one feature, as the probability of the second class or as a number. */
const model: Model = {
  sha256: '1'.repeat(64),
  inputs: [{ name: 'x', type: 'float32', shape: ['rows', 1] }],
  outputs: [{ name: 'y', type: 'float32', shape: ['rows', 1] }],
  classes: {},
  runtime: { version: 'fake' },
  predict: async ({ x }) => ({ y: x! }),
  close: async () => undefined
}

const silent = () => undefined
const ports = {
  files: {
    find: async () => [dataset],
    readText: async () => undefined,
    list: async () => [],
    writeText: async () => undefined,
    digest: async () => ''
  },
  models: { open: async () => model },
  readTable,
  log: { info: silent, notice: silent, warning: silent, progress: silent }
}

const sampleOf = (evaluate: string) => {
  const shadow = 'shadow: {columns: {id: id}, checks: [{metric: ks, column: score, max: 0.1, by: site}]}'
  const policy = parsed(policyText(...(evaluate === '' ? [] : [`evaluate: ${evaluate}`]), shadow))
  if (policy.shadow === undefined) throw new Error('there is no section')
  const source = { role: 'candidate', path: 'm.onnx', dataset: 'traffic.csv' } as const
  return modelSample({ ...source, policy: policy.shadow, evaluate: policy.evaluate }, ports)
}

async function textsOf(evaluate: string, name: string): Promise<string[]> {
  const sample = await sampleOf(evaluate)
  const reader = sample.read([{ name, as: 'text', missing: 'keep' }])
  const found: string[] = []
  for await (const { columns } of reader) for (const code of columns[0]!) found.push(reader.texts.get(name)!.text(code))
  return found
}

describe('a model', () => {
  test.each([
    ['{task: binary}', ['0', '1', '1']],
    ['{task: binary, decision-threshold: 0.7}', ['0', '1', '0']],
    ['{task: binary, positive-label: sick}', ['not sick', 'sick', 'sick']]
  ])('of %s decides by its threshold', async (evaluate, decisions) => {
    expect(await textsOf(evaluate, 'decision')).toEqual(decisions)
  })

  test('gives its score and the columns of the dataset that have a role', async () => {
    const sample = await sampleOf('{task: binary}')
    const [{ columns } = { columns: [] }] = await sample.describe()
    expect(columns.map(({ name, kind }) => `${name}: ${kind}`).sort()).toEqual([
      'decision: text',
      'id: text',
      'score: number',
      'site: text'
    ])
    expect(sample).toMatchObject({ expectedRows: 3, runtime: { version: 'fake' } })
  })

  test('of a regression decides nothing', async () => {
    const [{ columns } = { columns: [] }] = await (await sampleOf('{task: regression}')).describe()
    expect(columns.map(({ name }) => name).sort()).toEqual(['id', 'prediction', 'site'])
  })

  test('has no columns that it does not give', async () => {
    const sample = await sampleOf('{task: binary}')
    expect(() => sample.read([{ name: 'scor', as: 'number', missing: 'keep' }])).toThrow('did you mean "score"?')
    expect(() => sample.read([{ name: 'score', as: 'text', missing: 'keep' }])).toThrow(
      'gives numbers in column "score"'
    )
  })

  test.each(['', '{task: given}'])('is not guessed how to feed without a task: %s', async (evaluate) => {
    await expect(sampleOf(evaluate)).rejects.toThrow('declare it, or give predictions')
  })
})

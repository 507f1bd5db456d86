/** `modelgate verify` finds whatever in evidence is not what its inputs give. */
import { describe, expect, test } from '@jest/globals'
import type { Statement } from '../../src/evidence/statement.ts'
import { POLICY, policyOf, predictionsCsv } from '../acceptance/predictions.ts'
import { newProject, type Project, removeProjectsAfterwards } from '../acceptance/project.ts'
import { modelgate } from './command.ts'

const FILE = 'modelgate-evidence/evaluate.json'
removeProjectsAfterwards()

const files = {
  [POLICY]: policyOf('metric: accuracy, min: 0.9', 'metric: auroc, max-drop: 0.1'),
  'candidate.csv': predictionsCsv(),
  'production.csv': predictionsCsv({ wrongEvery: 25 }),
  'model.bin': 'bytes'
}

const origin = newProject(files)
await modelgate(origin, 'evaluate', '--baseline', 'production.csv')
const statement: Statement = JSON.parse(origin.read(FILE))

/** The same project, with evidence as it was written or changed. */
function copy(change: (copied: Statement) => void = () => {}): Project {
  const copied = structuredClone(statement)
  change(copied)
  return newProject({ ...files, [FILE]: JSON.stringify(copied) })
}

async function expectDifference(project: Project, difference: string): Promise<void> {
  const { exitCode, output } = await modelgate(project, 'verify', FILE)
  expect(output).toContain(`differs: ${difference}`)
  expect(exitCode).toBe(1)
}

test.concurrent('evidence as it was written is what its inputs give', async () => {
  expect(await modelgate(copy(), 'verify', FILE)).toMatchObject({
    exitCode: 0,
    output: `${FILE} is what its inputs give: pass\n`
  })
})

describe('finds changed', () => {
  const inputs: readonly (readonly [string, string, string, string])[] = [
    ['predictions', 'candidate.csv', predictionsCsv({ wrongEvery: 10 }), 'the input candidate.csv has other bytes'],
    ['production', 'production.csv', predictionsCsv(), 'the input production.csv has other bytes'],
    ['model bytes', 'model.bin', 'others', 'the model file model.bin has other bytes'],
    ['policy', POLICY, files[POLICY].replace('0.9', '0.8'), `the policy ${POLICY} has another digest`]
  ]
  test.concurrent.each(inputs)('%s', async (_, path, content, difference) => {
    const project = copy()
    project.write(path, content)
    await expectDifference(project, difference)
  })

  const records: readonly (readonly [string, (copied: Statement) => void, string])[] = [
    ['verdict', ({ predicate }) => Object.assign(predicate, { verdict: 'fail' }), 'verdict: the evidence says "fail"'],
    ['reason', ({ predicate }) => Object.assign(predicate, { reasonCode: 'checks-failed' }), 'reasonCode: '],
    [
      'value',
      ({ predicate }) => Object.assign(predicate.checks[0]!.candidate!, { value: 0.99 }),
      'checks[0].candidate.value: the evidence says 0.99, the inputs give 0.95'
    ],
    ['bound', ({ predicate }) => Object.assign(predicate.checks[0]!.bound, { value: 0.5 }), 'checks[0].bound.value: '],
    ['check that is gone', ({ predicate }) => predicate.checks.pop(), 'checks[1]: the evidence says nothing'],
    [
      'measurement',
      ({ predicate }) => Object.assign(predicate.measurements[0]!, { rows: 9 }),
      'measurements[0].rows: '
    ],
    ['seed', ({ predicate }) => Object.assign(predicate.settings, { seed: 7 }), 'settings.seed: '],
    [
      'subject',
      ({ subject }) => Object.assign(subject[0]!.digest, { sha256: '0'.repeat(64) }),
      'the model file model.bin has other bytes'
    ]
  ]
  test.concurrent.each(records)('%s', (_, change, difference) => expectDifference(copy(change), difference))
})

test.concurrent('inputs that are gone are an error', async () => {
  const project = copy()
  project.write(FILE, project.read(FILE).replaceAll('production.csv', 'gone.csv'))
  const { exitCode, error } = await modelgate(project, 'verify', FILE)
  expect(exitCode).toBe(3)
  expect(error).toContain('there is no file gone.csv')
})

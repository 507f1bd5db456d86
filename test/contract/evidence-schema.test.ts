/** Evidence as it is really written is valid under the schema that is published for it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { evaluate } from '../../src/actions/evaluate.ts'
import { POLICY, projectFiles } from '../acceptance/predictions.ts'
import { repository } from '../acceptance/product.ts'
import { inFolder, runHere } from '../actions/run-here.ts'
import { accepts } from '../support/json-schema.ts'

const schema = JSON.parse(readFileSync(join(repository, 'schema/evidence.schema.json'), 'utf8'))
const example = (name: string, file: string): string => readFileSync(join(repository, 'examples', name, file), 'utf8')

/** An example whose sides are files of predictions. */
const ofFiles = (name: string) => ({
  files: {
    [POLICY]: example(name, 'modelgate.yml'),
    'candidate.csv': example(name, 'predictions/candidate.csv'),
    'production.csv': example(name, 'predictions/production.csv'),
    'models/candidate.onnx': '',
    'predictions/candidate.csv': ''
  },
  inputs: { candidate: 'candidate.csv', baseline: 'production.csv' }
})
const given = {
  files: {
    [POLICY]: example('given', 'modelgate.yml'),
    'candidate.json': example('given', 'candidate.json'),
    'baseline.json': example('given', 'baseline.json')
  },
  inputs: {}
}
const tight = { ...given, files: { ...given.files, [POLICY]: example('given', 'modelgate-tight.yml') } }

const runs = {
  'two classes': ofFiles('breast-cancer'),
  'ten classes': ofFiles('digits'),
  numbers: ofFiles('diabetes'),
  'metrics of others': given,
  'what cannot be decided': tight,
  'a pass': { files: projectFiles('pass'), inputs: {} },
  'a fail': { files: projectFiles('fail'), inputs: { name: 'eu' } },
  'an error': { files: projectFiles(), inputs: { candidate: 'none.csv' } },
  'no policy': { files: {}, inputs: {} }
}

test.each(Object.entries(runs))('evidence of %s', (_, { files, inputs }) =>
  inFolder(files, async (folder) => {
    const { evidence } = await runHere(evaluate, folder, inputs)
    const statement = JSON.parse(readFileSync(join(folder, evidence), 'utf8'))
    expect(accepts(schema, statement)).toBe(true)
    const { verdict: _verdict, ...rest } = statement.predicate
    expect(accepts(schema, { ...statement, predicate: rest })).toBe(false)
    expect(accepts(schema, { ...statement, predicate: { ...rest, verdict: 'passed' } })).toBe(false)
  })
)

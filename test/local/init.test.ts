/** `modelgate init`: what it writes is accepted, gates something, and is green on what it was made of. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { POLICY, predictionsCsv } from '../acceptance/predictions.ts'
import { repository } from '../acceptance/product.ts'
import { newProject, removeProjectsAfterwards } from '../acceptance/project.ts'
import { modelgate } from './command.ts'

const WORKFLOW = '.github/workflows/model-gate.yml'
const runtime = join(repository, 'node_modules/onnxruntime-node')
removeProjectsAfterwards()

const example = (...path: readonly string[]) => readFileSync(join(repository, 'examples', ...path))
const pair = (name: string) => ({
  'p.csv': example(name, 'predictions/candidate.csv'),
  'b.csv': example(name, 'predictions/production.csv')
})
const models = (name: string) => ({
  'candidate.onnx': example(name, 'models/candidate.onnx'),
  'production.onnx': example(name, 'models/production.onnx'),
  'heldout.csv': example(name, 'heldout.csv')
})
const ofFiles = ['--candidate', 'p.csv', '--baseline', 'b.csv']
const ofModels = ['--candidate', 'candidate.onnx', '--baseline', 'production.onnx', '--dataset', 'heldout.csv']

const beginnings: readonly (readonly [string, string, Record<string, Uint8Array | string>, readonly string[]])[] = [
  ['predictions of two classes', 'binary', { 'p.csv': predictionsCsv() }, ['--candidate', 'p.csv']],
  ['predictions of two classes and production', 'binary', pair('breast-cancer'), ofFiles],
  ['predictions of ten classes', 'multiclass', pair('digits'), ofFiles],
  ['predicted numbers', 'regression', pair('diabetes'), ofFiles],
  ['a model of two classes', 'binary', models('breast-cancer'), [...ofModels, '--onnxruntime-path', runtime]],
  ['a model of ten classes', 'multiclass', models('digits'), [...ofModels, '--onnxruntime-path', runtime]]
]
test.concurrent.each(beginnings)('%s', async (_, task, files, args) => {
  const project = newProject(files)
  expect(await modelgate(project, 'init', ...args)).toMatchObject({ exitCode: 0 })
  const { evaluate } = parse(project.read(POLICY))
  expect(evaluate.task).toBe(task)
  expect(evaluate.checks.length).toBeGreaterThan(1)
  expect(await modelgate(project, 'check')).toMatchObject({ exitCode: 0, error: '' })
  const path = args.includes(runtime) ? ['--onnxruntime-path', runtime] : []
  expect(await modelgate(project, 'evaluate', ...path)).toMatchObject({ exitCode: 0 })
})

test.concurrent('what is there is left alone, unless it is forced', async () => {
  const project = newProject({ 'p.csv': predictionsCsv(), [POLICY]: 'mine' })
  const { output } = await modelgate(project, 'init', '--candidate', 'p.csv')
  expect(output).toContain(`left ${POLICY} as it is`)
  expect(project.read(POLICY)).toBe('mine')
  await modelgate(project, 'init', '--candidate', 'p.csv', '--force')
  expect(project.read(POLICY)).toContain('version: 1')
})

const refused: readonly (readonly [string, string, readonly string[], string])[] = [
  ['no column of truth', 'a,b\n1,2\n', ['--candidate', 'p.csv'], 'name it "label", "target" or "y_true"'],
  ['a model without rows', '', ['--candidate', 'model.onnx'], 'name the rows that it shall predict with --dataset'],
  ['nothing', '', [], 'name the predictions, or a model, with --candidate']
]
test.concurrent.each(refused)('an error for %s, and no file', async (_, content, args, problem) => {
  const project = newProject({ 'p.csv': content, 'model.onnx': '' })
  const { exitCode, error } = await modelgate(project, 'init', ...args)
  expect(exitCode).toBe(3)
  expect(error).toContain(problem)
  expect(() => project.read(POLICY)).toThrow()
})

const linter = spawnSync('actionlint', ['--version']).error === undefined
if (!linter)
  process.stderr.write('SKIPPED: actionlint is not here, so the workflow of "modelgate init" is not linted\n')
;(linter ? test : test.skip)('actionlint accepts the workflow', async () => {
  const project = newProject({ 'p.csv': predictionsCsv() })
  await modelgate(project, 'init', '--candidate', 'p.csv')
  const { status, stdout } = spawnSync('actionlint', [WORKFLOW], { cwd: project.folder, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

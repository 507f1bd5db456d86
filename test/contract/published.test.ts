/** What is published is what the sources say: generated files, versions, entry points, reason codes. */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { errorCodes, verdictCodes } from '../../src/reason-codes.ts'
import { VERSION } from '../../src/version.ts'
import { repository } from '../acceptance/product.ts'

const read = (path: string): string => readFileSync(join(repository, path), 'utf8')
const find = (pattern: string): string[] =>
  globSync(pattern, { cwd: repository }).map((path) => path.replaceAll('\\', '/'))

test('generated files are what the sources give', () => {
  const generate = () =>
    execFileSync(process.execPath, ['scripts/generate.ts', '--check'], { cwd: repository, stdio: 'pipe' })
  expect(generate).not.toThrow()
})

test('one version', () => {
  const { version } = JSON.parse(read('package.json'))
  expect([VERSION, JSON.parse(read('package-lock.json')).version]).toEqual([version, version])
})

describe.each(find('{action.yml,actions/*/action.yml}'))('%s', (path) => {
  const { name, description, inputs, outputs, runs } = parse(read(path))

  test('runs a file that is there, on Node 24', () => {
    expect(runs).toEqual({ using: 'node24', main: 'index.js' })
    expect(existsSync(join(repository, dirname(path), runs.main))).toBe(true)
  })

  test('loads the bundle, and awaits it', () => {
    const [, entry, from] =
      /^import \{ (\w+) \} from '(.*)'\n\nawait \1\(\)\n$/.exec(read(join(dirname(path), runs.main))) ?? []
    expect(entry).toBeDefined()
    expect(existsSync(join(repository, dirname(path), from!))).toBe(true)
    expect(read('src/main.ts')).toContain(`export async function ${entry}()`)
  })

  test('says what everything is', () => {
    for (const text of [name, description]) expect(text).toMatch(/\w/)
    for (const one of [...Object.values(inputs), ...Object.values(outputs)] as { description?: string }[])
      expect(one.description).toMatch(/\.$/)
  })

  test('has the inputs and outputs that every action has', () => {
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['policy', 'evidence', 'fail-on', 'github-token']))
    expect(inputs).toMatchObject({
      policy: { default: '.github/modelgate.yml' },
      evidence: { default: 'modelgate-evidence' },
      'github-token': { default: expect.stringContaining('github.token') }
    })
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['verdict', 'reason-code', 'evidence', 'summary']))
  })
})

describe('reason codes', () => {
  const worded = ['src/reason-codes.ts', 'src/report/next-step.ts']
  const sources = find('src/**/*.ts')
    .filter((path) => !worded.includes(path))
    .map(read)
    .join('\n')

  test.each(Object.keys({ ...verdictCodes, ...errorCodes }))('%s is given by something', (code) => {
    expect(sources).toContain(`'${code}'`)
  })

  test('of verdicts and of errors are different ones', () => {
    expect(Object.keys(verdictCodes).filter((code) => code in errorCodes)).toEqual([])
  })
})

/** The shape of the code: data flows one way, pure code stays pure, and lint says so before a reviewer has to. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { repository } from '../acceptance/product.ts'

/** A folder may import those before it. */
const flow = ['tables', 'policy', 'metrics', 'statistics', 'evidence', 'gates', 'release', 'report']

interface Import {
  readonly from: string
  readonly to: string
}

const sources = globSync('src/**/*.ts', { cwd: repository }).map((path) => path.replaceAll('\\', '/'))
const imports: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(join(repository, from), 'utf8').matchAll(/\b(?:from|import\()\s*'([^']+)'/g)].map(
    ([, name = '']) => ({
      from,
      to: name.startsWith('.') ? posix.join(posix.dirname(from), name) : name
    })
  )
)
const folderOf = (path: string): string => (path.split('/').length > 2 ? path.split('/')[1]! : '')
const crossing = imports.filter(
  ({ from, to }) => to.startsWith('src/') && folderOf(to) !== '' && folderOf(from) !== folderOf(to)
)
const shown = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} imports ${to}`)

test('there is something to look at', () => {
  expect(crossing.length).toBeGreaterThan(100)
})

test('data flows one way through the pure folders', () => {
  const against = crossing.filter(({ from, to }) => {
    const [own, other] = [flow.indexOf(folderOf(from)), flow.indexOf(folderOf(to))]
    return own >= 0 && (other < 0 || other > own)
  })
  expect(shown(against)).toEqual([])
})

test('only actions, the local command and the entry wire adapters', () => {
  const wiring = crossing.filter(
    ({ from, to }) => folderOf(to) === 'adapters' && !['actions', 'local', ''].includes(folderOf(from))
  )
  expect(shown(wiring)).toEqual([])
})

test('adapters know nothing of actions, gates and runners', () => {
  const above = crossing.filter(
    ({ from, to }) => folderOf(from) === 'adapters' && !['tables', 'report'].includes(folderOf(to))
  )
  expect(shown(above)).toEqual([])
})

test('only the runner speaks to the runner', () => {
  expect(shown(imports.filter(({ from, to }) => to === '@actions/core' && folderOf(from) !== 'runner'))).toEqual([])
})

describe('lint refuses, in a pure folder,', () => {
  const probes = {
    'a module of Node': "import { join } from 'node:path'\nexport const probe = join\n",
    'an action package': "import * as core from '@actions/core'\nexport const probe = core\n",
    'an adapter': "import { sha256 } from '../adapters/sha256.ts'\nexport const probe = sha256\n",
    'the process': 'export const probe = process.env\n',
    'the clock': 'export const probe = new Date()\n',
    'the network': "export const probe = fetch('https://example.com')\n",
    any: 'export const probe = (value: any) => value\n'
  }
  const root = mkdtempSync(join(tmpdir(), 'modelgate-lint-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  copyFileSync(join(repository, 'biome.json'), join(root, 'biome.json'))
  const fileOf = (folder: string, at: number): string => `src/${folder}/probe-${at}.ts`
  for (const folder of flow) {
    mkdirSync(join(root, 'src', folder), { recursive: true })
    for (const [at, text] of Object.values(probes).entries()) writeFileSync(join(root, fileOf(folder, at)), text)
    writeFileSync(join(root, `src/${folder}/clean.ts`), 'export const probe = 1\n')
  }
  const report = lint(root)

  test.each(Object.keys(probes).map((name, at) => [name, at] as const))('%s', (_, at) => {
    for (const folder of flow) expect(report).toContain(fileOf(folder, at))
  })

  test('and nothing where there is nothing', () => {
    expect(report).not.toContain('clean.ts')
  })
})

function lint(folder: string): string {
  const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.']
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}

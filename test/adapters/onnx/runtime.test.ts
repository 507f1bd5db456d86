/** Where ONNX Runtime is taken from, and that nothing is trusted for where it lies. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { FolderCache } from '../../../src/adapters/onnx/actions-cache.ts'
import { findRuntime, type RuntimeOptions } from '../../../src/adapters/onnx/runtime.ts'
import { type FakeRelease, machine, makeFakeRelease, platform } from './fake-release.ts'
import { file, type Registry, startRegistry, status } from './registry.ts'

const download = { pausesMs: [1], idleMs: 5000, totalMs: 20_000, proxies: {} }
let registry: Registry
let fake: FakeRelease
let cache: string
let told: string[]

beforeAll(async () => {
  registry = await startRegistry()
  fake = await makeFakeRelease()
})
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'modelgate-cache-'))
  told = []
  fake.serve(registry)
})
afterEach(() => {
  registry.answers.clear()
  registry.asked.length = 0
  rmSync(cache, { recursive: true, force: true })
})
afterAll(() => registry.close())

function options(given: Partial<RuntimeOptions> = {}): RuntimeOptions {
  return {
    release: fake.release,
    machine,
    path: undefined,
    beside: join(cache, 'nothing-is-beside.js'),
    cache,
    folders: async () => undefined,
    registry: registry.url,
    download,
    log: { info: (text) => told.push(text) },
    ...given
  }
}

const installed = (): string => join(cache, 'modelgate-onnxruntime', '9.9.9', platform)
const library = (): string =>
  join(installed(), 'node_modules/onnxruntime-node/bin/napi-v6/linux/x64/onnxruntime_binding.node')
function plant(path: string): void {
  mkdirSync(dirname(join(installed(), 'node_modules', path)), { recursive: true })
  writeFileSync(join(installed(), 'node_modules', path), 'steal()')
}
function link(): void {
  writeFileSync(join(cache, 'elsewhere'), 'a library')
  rmSync(library())
  symlinkSync(join(cache, 'elsewhere'), library())
}
/** What stands beside the release: a half-made one would. */
const neighbours = (): readonly string[] => readdirSync(dirname(installed()))

async function refusal(given: Partial<RuntimeOptions> = {}): Promise<string> {
  const error: unknown = await findRuntime(options(given)).catch((error: unknown) => error)
  expect(error).toMatchObject({ code: 'runtime-unavailable' })
  return (error as Error).message
}

describe('from the registry', () => {
  test('only what is needed is unpacked, and the next run finds it', async () => {
    expect(await findRuntime(options())).toEqual({ root: installed(), version: '9.9.9', source: 'registry' })
    expect(told).toEqual([`Fetching ONNX Runtime 9.9.9 for linux-x64 from ${registry.url}.`])
    expect(readdirSync(join(installed(), 'node_modules/onnxruntime-node')).sort()).toEqual([
      'bin',
      'dist',
      'package.json'
    ])
    expect(readdirSync(join(installed(), 'node_modules/onnxruntime-node/bin/napi-v6'))).toEqual(['linux'])
    expect(neighbours()).toEqual([platform])
    expect(registry.asked).toHaveLength(2)

    expect(await findRuntime(options())).toMatchObject({ source: 'tool-cache' })
    expect(registry.asked).toHaveLength(2)
  })

  test('runs at the same time do not disturb each other', async () => {
    const found = await Promise.all(Array.from({ length: 5 }, () => findRuntime(options())))
    expect(new Set(found.map(({ root }) => root))).toEqual(new Set([installed()]))
    expect(neighbours()).toEqual([platform])
    expect(await findRuntime(options())).toMatchObject({ source: 'tool-cache' })
  })

  test('a mirror under a path is asked there, and its password is not shown', async () => {
    for (const [path, bytes] of fake.tarballs) registry.answers.set(`/npm/mirror${path}`, [file(bytes)])
    const mirror = `${registry.url.replace('//', '//user:secret@')}/npm/mirror/`
    expect(await findRuntime(options({ registry: mirror }))).toMatchObject({ source: 'registry' })
    expect(told.join()).not.toContain('secret')
    registry.answers.clear()
    expect(await refusal({ registry: mirror, cache: join(cache, 'other') })).not.toContain('secret')
  })

  test('what is not there is told with its address and what to do', async () => {
    registry.answers.clear()
    const message = await refusal()
    expect(message).toContain('onnxruntime-node/-/onnxruntime-node-9.9.9.tgz was answered with status 404')
    expect(message).toContain('`onnxruntime-path`')
    expect(neighbours()).toEqual([])
  })

  test('another tarball than the published one is thrown away', async () => {
    const other = await makeFakeRelease({ 'onnxruntime-node/dist/index.js': 'steal()' })
    other.serve(registry)
    expect(await refusal()).toContain('its sha512 differs')
    expect(neighbours()).toEqual([])
  })

  test('files that are not those of the release are refused even in the right tarball', async () => {
    const other = await makeFakeRelease({ 'onnxruntime-node/dist/index.js': 'changed()' })
    other.serve(registry)
    expect(await refusal({ release: other.release })).toContain('its files are not those of the release')
    expect(neighbours()).toEqual([])
  })

  test('a registry in trouble, an address that is none, a folder that cannot be written', async () => {
    for (const path of fake.tarballs.keys()) registry.answers.set(path, [status(503)])
    expect(await refusal()).toContain('was answered with status 503')
    expect(await refusal({ registry: 'ftp://example.org' })).toContain('is not an http(s) address')
    writeFileSync(join(cache, 'file'), '')
    expect(await refusal({ cache: join(cache, 'file') })).toContain('Give a cache folder that can')
  })
})

describe('what lies in the cache is never trusted for that', () => {
  test.each([
    ['changed', () => writeFileSync(library(), 'a library that steals')],
    ['half written', () => rmSync(library())],
    ['more than it should be', () => writeFileSync(join(dirname(library()), 'libmore.so'), '')],
    ['outdone by modules inside it', () => plant('onnxruntime-node/node_modules/onnxruntime-common/index.js')],
    ['a link to elsewhere', () => link()],
    ['empty', () => rmSync(join(installed(), 'node_modules'), { recursive: true })]
  ])('one that is %s is replaced', async (_name, harm) => {
    await findRuntime(options())
    harm()
    expect(await findRuntime(options())).toMatchObject({ source: 'registry' })
    expect(readFileSync(library(), 'utf8')).toBe('a library')
    expect(neighbours()).toEqual([platform])
  })

  test('work that an earlier run left half done is cleared away when it is old', async () => {
    const old = join(dirname(installed()), `${platform}.staging-AbCdEf`)
    mkdirSync(old, { recursive: true })
    utimesSync(old, new Date(0), new Date(0))
    await findRuntime(options())
    expect(neighbours()).toEqual([platform])
  })
})

describe('the cache of GitHub Actions', () => {
  function memoryCache(): FolderCache & { readonly saved: Map<string, string> } {
    const saved = new Map<string, string>()
    const kept = join(cache, 'kept')
    const key = (folder: string, name: string): string => `${folder} ${name}`
    return {
      saved,
      async restore(folder, name) {
        if (!saved.has(key(folder, name))) return false
        cpSync(kept, folder, { recursive: true })
        return true
      },
      async save(folder, name) {
        cpSync(folder, kept, { recursive: true })
        saved.set(key(folder, name), kept)
      }
    }
  }

  test('is filled after a fetch, and used by a job that has nothing', async () => {
    const folders = memoryCache()
    expect(await findRuntime(options({ folders: async () => folders }))).toMatchObject({ source: 'registry' })
    expect([...folders.saved.keys()]).toEqual([expect.stringContaining('modelgate-onnxruntime-9.9.9-linux-x64-')])
    rmSync(installed(), { recursive: true })
    registry.answers.clear()
    expect(await findRuntime(options({ folders: async () => folders }))).toMatchObject({ source: 'actions-cache' })
    expect(neighbours()).toEqual([platform])
  })

  test('is not believed: what was changed in it is fetched anew', async () => {
    const folders = memoryCache()
    await findRuntime(options({ folders: async () => folders }))
    writeFileSync(join(cache, 'kept/node_modules/onnxruntime-node/dist/index.js'), 'steal()')
    rmSync(installed(), { recursive: true })
    expect(await findRuntime(options({ folders: async () => folders }))).toMatchObject({ source: 'registry' })
    expect(readFileSync(join(installed(), 'node_modules/onnxruntime-node/dist/index.js'), 'utf8')).toBe(
      'module.exports = {}'
    )
  })

  test('does no harm when it fails', async () => {
    const fail = async (): Promise<never> => {
      throw new Error('the cache is down')
    }
    const runs: RuntimeOptions[] = [
      options({ folders: fail }),
      options({ cache: join(cache, 'b'), folders: async () => ({ restore: fail, save: fail }) })
    ]
    for (const run of runs) expect(await findRuntime(run)).toMatchObject({ source: 'registry' })
    expect(told.filter((text) => text.includes('the cache is down'))).toHaveLength(3)
  })
})

describe('a folder that the user names', () => {
  const write = (version: string): string => {
    const root = join(cache, 'named')
    const folder = join(root, 'node_modules/onnxruntime-node')
    mkdirSync(join(folder, 'bin/napi-v6/linux/x64'), { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }))
    writeFileSync(join(folder, 'bin/napi-v6/linux/x64/onnxruntime_binding.node'), '')
    return root
  }

  test('is taken as it is, also in another version, and nothing is fetched', async () => {
    const root = write('1.99.0')
    for (const path of [root, join(root, 'node_modules/onnxruntime-node')])
      expect(await findRuntime(options({ path }))).toEqual({ root, version: '1.99.0', source: 'onnxruntime-path' })
    expect(registry.asked).toEqual([])
  })

  test('must hold it, for this platform', async () => {
    expect(await refusal({ path: join(cache, 'nothing') })).toContain(
      'npm install --ignore-scripts onnxruntime-node@9.9.9'
    )
    const root = write('1.99.0')
    rmSync(join(root, 'node_modules/onnxruntime-node/bin'), { recursive: true })
    expect(await refusal({ path: root })).toContain('There is no ONNX Runtime for linux-x64')
  })
})

describe('machines that it does not run on are told what would', () => {
  test.each([
    ['an Intel Mac', { platform: 'darwin', arch: 'x64', glibc: undefined }, 'macos-latest, which is arm64'],
    ['Alpine', { platform: 'linux', arch: 'x64', glibc: undefined }, 'Alpine has musl'],
    [
      'an old system',
      { platform: 'linux', arch: 'x64', glibc: '2.17' },
      'needs glibc 2.28 or newer, and this system has 2.17'
    ],
    ['32-bit ARM', { platform: 'linux', arch: 'arm', glibc: '2.36' }, 'Run the job on a 64-bit system'],
    ['FreeBSD', { platform: 'freebsd', arch: 'x64', glibc: undefined }, 'ubuntu-latest, windows-latest or macos-latest']
  ])('%s', async (_name, unfit, advice) => {
    const message = await refusal({ machine: unfit })
    expect(message).toContain(advice)
    expect(message).toContain('give a CSV, JSON Lines or Parquet file')
  })
})

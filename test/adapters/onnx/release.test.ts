/** The release in the code is the one that is installed for development, and it runs when it is fetched. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { newestIrVersion, newestOpset } from '../../../src/adapters/onnx/operators.ts'
import { releaseFor, thisMachine } from '../../../src/adapters/onnx/platform.ts'
import { release } from '../../../src/adapters/onnx/release.ts'
import { findRuntime } from '../../../src/adapters/onnx/runtime.ts'
import { releaseTree } from '../../../src/adapters/onnx/runtime-files.ts'
import { packInstalled } from './fake-release.ts'
import { fixture, makeBench } from './fixture-models.ts'
import { file, integrityOf, startRegistry } from './registry.ts'
import { field, number } from './wire-bytes.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
test('version and integrity are those of package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  for (const { name, integrity } of release.packages) {
    expect(packages[`node_modules/${name}`]).toMatchObject({ version: release.version, integrity })
  }
})

test.each(Object.keys(release.trees))('the digest for %s is that of the installed files', async (platform) => {
  expect(await releaseTree(root, { ...release, platform })).toBe(release.trees[platform])
})

test('fetched from a registry as a real tarball, it runs a model', async () => {
  const registry = await startRegistry()
  const cache = mkdtempSync(join(tmpdir(), 'modelgate-real-'))
  try {
    const { platform } = releaseFor(release, thisMachine())
    // The tarballs here hold one platform only, so they have digests of their own; their files are those of the release.
    const packages = release.packages.map(({ name }) => {
      const bytes = packInstalled(join(root, 'node_modules'), name, platform)
      registry.answers.set(`/${name}/-/${name}-${release.version}.tgz`, [file(bytes)])
      return { name, integrity: integrityOf(bytes) }
    })
    const runtime = await findRuntime({
      release: { ...release, packages },
      machine: thisMachine(),
      path: undefined,
      beside: join(cache, 'x.js'),
      cache,
      folders: async () => undefined,
      registry: registry.url,
      download: { pausesMs: [], idleMs: 10_000, totalMs: 60_000, proxies: {} },
      log: { info() {} }
    })
    expect(runtime.source).toBe('registry')
    const fetched = makeBench({ onnxruntimePath: runtime.root })
    const model = await fetched.models.open(fixture('batch-named'))
    expect(model.runtime).toMatchObject({ version: release.version, source: 'onnxruntime-path' })
    const { y } = await model.predict({ x: { type: 'float32', shape: [1, 3], data: Float64Array.of(1, 2, 3) } })
    expect([...(y?.data ?? [])]).toEqual([11, 3])
    await model.close()
    fetched.remove()
  } finally {
    rmSync(cache, { recursive: true })
    await registry.close()
  }
})

describe('the newest operators that it knows', () => {
  const named = makeBench({ onnxruntimePath: root })
  afterAll(named.remove)

  /** Whether ONNX Runtime itself, asked without our own look at versions, loads a model that says so. */
  async function loads(domain: string, version: number, format: number): Promise<boolean> {
    const opset = (name: string, value: number): number[] => field(8, [...field(1, name), ...number(2, value)])
    const value = (name: string): number[] => [
      ...field(1, name),
      ...field(2, field(1, [...number(1, 1), ...field(2, field(1, number(1, 2)))]))
    ]
    const node = [...field(1, 'x'), ...field(2, 'y'), ...field(4, 'Identity')]
    const graph = [...field(1, node), ...field(2, 'g'), ...field(11, value('x')), ...field(12, value('y'))]
    const standard = domain === 'ai.onnx.ml' ? opset('', 18) : []
    const path = join(named.temp, 'versions.onnx')
    writeFileSync(
      path,
      Uint8Array.from([...number(1, format), ...standard, ...opset(domain, version), ...field(7, graph)])
    )
    try {
      await (await named.models.open(path)).close()
      return true
    } catch (error) {
      expect(error).toMatchObject({ code: 'model-failed' })
      return false
    } finally {
      rmSync(path)
    }
  }

  test.each([...newestOpset])('of %s: version %i', async (domain, newest) => {
    for (const version of [newest, newest + 1]) expect(await loads(domain, version, 8)).toBe(version === newest)
  })
  test('and the newest file format', async () => {
    for (const version of [newestIrVersion, newestIrVersion + 1])
      expect(await loads('', 18, version)).toBe(version === newestIrVersion)
  })
})

test('the script of a process that runs a model stands alone', () => {
  const text = readFileSync(join(root, 'src/adapters/onnx/onnx-child.ts'), 'utf8')
  const imported = [...text.matchAll(/^import (?!type).* from '(.*)'/gm)].map(([, name]) => name!)
  expect(imported.length).toBeGreaterThan(0)
  expect(imported.filter((name) => !builtinModules.includes(name.replace('node:', '')))).toEqual([])
})

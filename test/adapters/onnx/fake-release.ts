/** A release of two small packages that only look like ONNX Runtime, with digests of their own, in a registry. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { libraryFolder, membersOf, type Release, releaseTree } from '../../../src/adapters/onnx/runtime-files.ts'
import { file, integrityOf, type Registry } from './registry.ts'

export const platform = 'linux-x64'
export const machine = { platform: 'linux', arch: 'x64', glibc: '2.36' }

const contents: Readonly<Record<string, string>> = {
  'onnxruntime-node/package.json': '{"name":"onnxruntime-node","version":"9.9.9"}',
  'onnxruntime-node/dist/index.js': 'module.exports = {}',
  'onnxruntime-node/dist/index.d.ts': 'export {}',
  'onnxruntime-node/script/install.js': 'throw new Error("this must never be unpacked")',
  [`onnxruntime-node/${libraryFolder(platform)}/onnxruntime_binding.node`]: 'a library',
  [`onnxruntime-node/${libraryFolder('win32-x64')}/onnxruntime_binding.node`]: 'a library of another platform',
  'onnxruntime-common/package.json': '{"name":"onnxruntime-common","version":"9.9.9"}',
  'onnxruntime-common/dist/cjs/index.js': 'module.exports = {}'
}

export interface FakeRelease {
  readonly release: Release
  /** The tarballs by their path in a registry. */
  readonly tarballs: ReadonlyMap<string, Uint8Array>
  serve(registry: Registry): void
}

/** `changed` exchanges the contents of files in the tarballs, without telling the digest of the tree. */
export async function makeFakeRelease(changed: Readonly<Record<string, string>> = {}): Promise<FakeRelease> {
  const root = mkdtempSync(join(tmpdir(), 'modelgate-fake-'))
  try {
    const modules = join(root, 'node_modules')
    writeFiles(modules, contents)
    const names = ['onnxruntime-node', 'onnxruntime-common']
    const packages = names.map((name) => ({ name, integrity: '' }))
    const tree = await releaseTree(root, { version: '9.9.9', platform, packages })
    writeFiles(modules, changed)
    const tarballs = new Map(names.map((name) => [`/${name}/-/${name}-9.9.9.tgz`, pack(modules, name)]))
    const signed = names.map((name) => ({
      name,
      integrity: integrityOf(tarballs.get(`/${name}/-/${name}-9.9.9.tgz`)!)
    }))
    return {
      release: { version: '9.9.9', packages: signed, trees: { [platform]: tree } },
      tarballs,
      serve: ({ answers }) => {
        for (const [path, bytes] of tarballs) answers.set(path, [file(bytes)])
      }
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** The tarball of an installed package as the registry has it, apart from what is not used of it. */
export function packInstalled(modules: string, name: string, platform: string): Uint8Array {
  const root = mkdtempSync(join(tmpdir(), 'modelgate-pack-'))
  try {
    for (const member of membersOf(name, platform)) {
      mkdirSync(dirname(join(root, name, member)), { recursive: true })
      cpSync(join(modules, name, member), join(root, name, member), { recursive: true })
    }
    return pack(root, name)
  } finally {
    rmSync(root, { recursive: true })
  }
}

function pack(modules: string, name: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-pack-'))
  try {
    cpSync(join(modules, name), join(folder, 'package'), { recursive: true })
    const { status } = spawnSync('tar', ['-cf', 'packed.tar', 'package'], { cwd: folder })
    if (status !== 0) throw new Error('tar failed')
    return gzipSync(readFileSync(join(folder, 'packed.tar')), { level: 1 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

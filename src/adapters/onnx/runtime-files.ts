/** Which files of ONNX Runtime's packages are used, and how it is known that they are the right ones. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesUnder, treeDigest } from './tree-digest.ts'

/** What is fetched and trusted: one version, for all platforms that it has a library for. */
export interface Release {
  readonly version: string
  /** Packages of the registry, with the integrity of their tarballs. */
  readonly packages: readonly { readonly name: string; readonly integrity: string }[]
  /** By platform (`linux-x64`): the digest of the files that are used of all packages together. */
  readonly trees: Readonly<Record<string, string>>
}

/** A release on one platform. */
export interface PlatformRelease extends Omit<Release, 'trees'> {
  readonly platform: string
  readonly tree: string
}

/** The folders and files used of a package: nothing that installs, and the library of one platform only. */
export function membersOf(name: string, platform: string): readonly string[] {
  return name === 'onnxruntime-node' ? ['package.json', 'dist', libraryFolder(platform)] : ['package.json', 'dist/cjs']
}

/** Where the library of a platform lies inside the package onnxruntime-node. */
export function libraryFolder(platform: string): string {
  return `bin/napi-v6/${platform.replace('-', '/')}`
}

/**
 * Whether `root/node_modules` holds exactly the files of a release. They are hashed each time: a cache that another job
 * could write to is never trusted for what it holds.
 */
export async function holdsRelease(root: string, release: PlatformRelease): Promise<boolean> {
  return (await releaseTree(root, release)) === release.tree
}

/**
 * The digest that a release pins: of everything that is loaded, so neither of types nor of source maps. Modules inside a
 * package would be loaded before those beside it; a release has none, so whatever lies there changes the digest.
 */
export async function releaseTree(root: string, release: Omit<PlatformRelease, 'tree'>): Promise<string> {
  const members = release.packages.flatMap(({ name }) =>
    [...membersOf(name, release.platform), 'node_modules'].map((member) => `node_modules/${name}/${member}`)
  )
  const files = await Promise.all(
    members.map(async (path) => (path.endsWith('package.json') ? [path] : filesUnder(root, path)))
  )
  const loaded = files.flat().filter((path) => !/\.(map|d\.ts)$/.test(path))
  return treeDigest(root, loaded).catch(() => 'unreadable')
}

/** The version that an installed package states, or undefined where there is no such package. */
export async function installedVersion(root: string, name: string): Promise<string | undefined> {
  try {
    const { version } = JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'))
    return typeof version === 'string' ? version : undefined
  } catch {
    return undefined
  }
}

/**
 * Finds ONNX Runtime. It is never part of the bundle (46 MB a platform): it is taken from the first of five places that
 * has it, and apart from the one that the user names, only if its files are those that are pinned in the code.
 */
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { type FolderCache, restoreRelease, saveRelease } from './actions-cache.ts'
import { type InstallOptions, install } from './install.ts'
import { type Machine, releaseFor } from './platform.ts'
import { holdsRelease, installedVersion, libraryFolder, type PlatformRelease, type Release } from './runtime-files.ts'

export interface RuntimeOptions extends InstallOptions {
  readonly release: Release
  readonly machine: Machine
  /** A folder that the user names: the package itself, or a folder in which it is installed. Nothing else is tried then. */
  readonly path: string | undefined
  /** Modules are looked for from this file first: in development the package is installed. */
  readonly beside: string
  /** Where fetched releases are kept between runs. */
  readonly cache: string
  /** A second, remote place to keep them, or undefined where there is none. */
  readonly folders: () => Promise<FolderCache | undefined>
}

export interface Runtime {
  /** `createRequire(join(root, 'x.js'))('onnxruntime-node')` loads it. */
  readonly root: string
  readonly version: string
  readonly source: 'onnxruntime-path' | 'installed' | 'tool-cache' | 'actions-cache' | 'registry'
}

/** The first place that has it; what to do when none has is in the error. */
export async function findRuntime(options: RuntimeOptions): Promise<Runtime> {
  const release = releaseFor(options.release, options.machine)
  const { version } = release
  if (options.path !== undefined) return named(options.path, release)

  const beside = installedRoot(options.beside)
  if (beside !== undefined && (await holdsRelease(beside, release)))
    return { root: beside, version, source: 'installed' }

  const root = join(options.cache, 'modelgate-onnxruntime', version, release.platform)
  if (await holdsRelease(root, release)) return { root, version, source: 'tool-cache' }

  const folders = await attempt(options, options.folders())
  if (folders !== undefined && (await attempt(options, restoreRelease(root, release, folders))))
    return { root, version, source: 'actions-cache' }

  await install(root, release, options)
  if (folders !== undefined) await attempt(options, saveRelease(root, release, folders))
  return { root, version, source: 'registry' }
}

/** A cache is a convenience: its troubles are told, and the run goes on. */
async function attempt<T>({ log }: InstallOptions, step: Promise<T>): Promise<T | undefined> {
  try {
    return await step
  } catch (error) {
    log.info(`The cache of GitHub Actions was not used: ${(error as Error).message}`)
    return undefined
  }
}

/** The user vouches for this folder, so another version than the pinned one is taken too; evidence names it. */
async function named(path: string, { platform, version: pinned }: PlatformRelease): Promise<Runtime> {
  const given = resolve(path)
  for (const root of [given, dirname(dirname(given))]) {
    const version = await installedVersion(root, 'onnxruntime-node')
    const library = join(root, 'node_modules', 'onnxruntime-node', libraryFolder(platform), 'onnxruntime_binding.node')
    const file = await stat(library).catch(() => undefined)
    if (version !== undefined && file?.isFile()) return { root, version, source: 'onnxruntime-path' }
  }
  throw new UserError(
    'runtime-unavailable',
    `There is no ONNX Runtime for ${platform} in ${path}. \`onnxruntime-path\` must be a folder in which ` +
      `\`npm install --ignore-scripts onnxruntime-node@${pinned}\` was run.`
  )
}

function installedRoot(beside: string): string | undefined {
  try {
    return dirname(dirname(dirname(createRequire(beside).resolve('onnxruntime-node/package.json'))))
  } catch {
    return undefined
  }
}

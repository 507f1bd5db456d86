/**
 * Fetches a release of ONNX Runtime from a package registry into a folder: checked against the digests that are pinned
 * in the code, and moved into place in one step, so that nobody ever sees half of it.
 */
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { exec } from '@actions/exec'
import { UserError } from '../../errors.ts'
import { type DownloadOptions, download } from './download.ts'
import { holdsRelease, membersOf, type PlatformRelease } from './runtime-files.ts'

export interface InstallOptions {
  /** Base address of the package registry. */
  readonly registry: string
  readonly download: Omit<DownloadOptions, 'integrity' | 'maxBytes'>
  readonly log: { info(text: string): void }
}

const MAX_TARBALL_BYTES = 400_000_000
const ABANDONED_MS = 3_600_000

/** Two runs may install at once: the first to end wins, and the other uses its work. */
export async function install(folder: string, release: PlatformRelease, options: InstallOptions): Promise<void> {
  const { version, platform, packages } = release
  const staging = await makeStaging(folder).catch((cause: Error) => {
    throw unavailable(
      release,
      `has no place: ${folder} cannot be written (${cause.message}). Give a cache folder that can.`,
      cause
    )
  })
  try {
    options.log.info(`Fetching ONNX Runtime ${version} for ${platform} from ${withoutSecrets(options.registry)}.`)
    await Promise.all(packages.map((item) => fetchPackage(item, staging, release, options)))
    if (!(await holdsRelease(staging, release)))
      throw unavailable(release, 'was fetched, but its files are not those of the release. Is the disk full?')
    await moveIntoPlace(staging, folder, release)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Renames a folder that holds the release to the place where it is looked for. */
export async function moveIntoPlace(from: string, folder: string, release: PlatformRelease): Promise<void> {
  try {
    await rename(from, folder)
  } catch (cause) {
    if (await holdsRelease(folder, release)) return
    // What stands there is not the release (an earlier run was cut off, or somebody changed it): it makes way.
    const aside = await mkdtemp(`${folder}.staging-`)
    await rename(folder, join(aside, 'old')).catch(() => {})
    await rename(from, folder).catch(() => {
      throw unavailable(
        release,
        `could not be written to ${folder}. Remove that folder, or give another cache folder.`,
        cause
      )
    })
    await rm(aside, { recursive: true, force: true })
  }
}

async function makeStaging(folder: string): Promise<string> {
  const parent = join(folder, '..')
  await mkdir(parent, { recursive: true, mode: 0o700 })
  for (const name of await readdir(parent)) {
    const path = join(parent, name)
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (name.includes('.staging-') && age > ABANDONED_MS) await rm(path, { recursive: true, force: true })
  }
  return mkdtemp(`${folder}.staging-`)
}

async function fetchPackage(
  { name, integrity }: PlatformRelease['packages'][number],
  staging: string,
  release: PlatformRelease,
  options: InstallOptions
): Promise<void> {
  const file = `${name}-${release.version}.tgz`
  const url = packageUrl(`${name}/-/${file}`, release, options)
  const tarball = join(staging, file)
  const limits = { ...options.download, integrity, maxBytes: MAX_TARBALL_BYTES }
  await download(url, tarball, limits).catch((cause: Error) => {
    throw unavailable(
      release,
      `could not be fetched: ${withoutSecrets(url.href)} ${cause.message}. Let the runner reach the registry, name a ` +
        `mirror of it, or give \`onnxruntime-path\`: a folder in which \`npm install --ignore-scripts onnxruntime-node@${release.version}\` was run.`,
      cause
    )
  })
  await extract(file, join(staging, 'node_modules', name), membersOf(name, release.platform)).catch((cause: Error) => {
    throw unavailable(release, `could not be unpacked: ${cause.message}`, cause)
  })
  await rm(tarball)
}

/** Runs in the folder to be filled, with names relative to it: GNU tar would take the colon of `C:` for a host. */
async function extract(file: string, target: string, members: readonly string[]): Promise<void> {
  await mkdir(target, { recursive: true })
  const args = ['--strip-components=1', '-xzf', `../../${file}`, ...members.map((member) => `package/${member}`)]
  const code = await exec('tar', args, { cwd: target, silent: true, ignoreReturnCode: true })
  if (code !== 0) throw new Error(`the program \`tar\` ended with code ${code}. Is the disk full?`)
}

function packageUrl(path: string, release: PlatformRelease, { registry }: InstallOptions): URL {
  const base = URL.canParse(registry) ? new URL(registry.endsWith('/') ? registry : `${registry}/`) : undefined
  if (base?.protocol === 'https:' || base?.protocol === 'http:') return new URL(path, base)
  throw unavailable(release, `cannot be fetched: the registry ${withoutSecrets(registry)} is not an http(s) address.`)
}

/** An address without the user name and password that it may carry. */
function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//')
}

function unavailable({ version }: PlatformRelease, why: string, cause?: unknown): UserError {
  return new UserError('runtime-unavailable', `ONNX Runtime ${version} ${why}`, { cause })
}

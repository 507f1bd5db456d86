/** Whether ONNX Runtime can run here at all, and what to do where it cannot. */
import { UserError } from '../../errors.ts'
import type { PlatformRelease, Release } from './runtime-files.ts'

/** The machine that the product runs on. */
export interface Machine {
  readonly platform: string
  readonly arch: string
  /** Version of the GNU C library; undefined on Linux means another one (musl, of Alpine). */
  readonly glibc: string | undefined
}

const OLDEST_GLIBC = [2, 28] as const
const anywhere = 'Run the job on ubuntu-latest, windows-latest or macos-latest.'
const advice: Readonly<Record<string, string>> = {
  'darwin-x64':
    'ONNX Runtime ended its support of Intel Macs: run the job on macos-latest, which is arm64, or on ubuntu-latest.',
  'linux-arm': 'Run the job on a 64-bit system, for instance ubuntu-24.04-arm.',
  'win32-ia32': 'Use 64-bit Node on this machine.'
}
const instead =
  'Or evaluate predictions instead of a model: give a CSV, JSON Lines or Parquet file that another job has written as `candidate`.'

/** The release for a machine, or an error that names what would work. */
export function releaseFor({ trees, ...release }: Release, { platform, arch, glibc }: Machine): PlatformRelease {
  const name = `${platform}-${arch}`
  const unavailable = (why: string): UserError =>
    new UserError('runtime-unavailable', `ONNX Runtime ${release.version} ${why} ${instead}`)
  const tree = Object.hasOwn(trees, name) ? trees[name] : undefined
  if (tree === undefined) throw unavailable(`has no library for ${name}. ${advice[name] ?? anywhere}`)
  if (platform === 'linux' && glibc === undefined)
    throw unavailable(
      'needs the GNU C library, and this system has another one (Alpine has musl). Run the job on ubuntu-latest, or in a container of Debian or Ubuntu, for instance node:24-bookworm.'
    )
  if (platform === 'linux' && isOlder(glibc ?? ''))
    throw unavailable(
      `needs glibc ${OLDEST_GLIBC.join('.')} or newer, and this system has ${glibc}. Run the job on ubuntu-latest, or in a newer container.`
    )
  return { ...release, platform: name, tree }
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const { platform, arch } = process
  return { platform, arch, glibc: platform === 'linux' ? glibcVersion() : undefined }
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < OLDEST_GLIBC[0] || (major === OLDEST_GLIBC[0] && minor < OLDEST_GLIBC[1])
}

function glibcVersion(): string | undefined {
  // The report would look up the names of all network interfaces, which takes seconds on some machines.
  const report: typeof process.report & { excludeNetwork?: boolean } = process.report
  const before = report.excludeNetwork
  report.excludeNetwork = true
  const { header } = report.getReport() as { readonly header?: { readonly glibcVersionRuntime?: string } }
  if (before !== undefined) report.excludeNetwork = before
  return header?.glibcVersionRuntime
}

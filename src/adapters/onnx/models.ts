/** Opens `.onnx` files that nobody vouches for: vetted first, then run by ONNX Runtime in a process without secrets. */
import { homedir, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Log, Models } from '../../ports.ts'
import { actionsCache } from './actions-cache.ts'
import { type OnnxModel, type OpenSettings, openModel } from './open-model.ts'
import { thisMachine } from './platform.ts'
import type { PredictLimits } from './predict.ts'
import { release } from './release.ts'
import { findRuntime, type Runtime, type RuntimeOptions } from './runtime.ts'

export interface OnnxOptions {
  readonly log: Pick<Log, 'info'>
  /** A folder that holds ONNX Runtime, for machines that reach no package registry. */
  readonly onnxruntimePath?: string | undefined
  /** Where a fetched ONNX Runtime is kept: the runner's tool cache, or by default a folder of the user. */
  readonly toolCache?: string | undefined
  /** For temporary files; by default the system's. */
  readonly temp?: string | undefined
  /** Base address of a package registry. */
  readonly registry?: string | undefined
  /** `HTTPS_PROXY` and its like, as the environment has them. */
  readonly proxies?: Readonly<Record<string, string>> | undefined
  readonly threads?: number | undefined
  /** Longest time for loading a model, and for one call of `predict`. */
  readonly timeoutMs?: number | undefined
  /** Resident memory of the process that runs a model. */
  readonly memoryBytes?: number | undefined
  readonly maxModelBytes?: number | undefined
  readonly predictLimits?: Partial<PredictLimits> | undefined
  /**
   * Keep ONNX Runtime in the cache of GitHub Actions too. Off by default, and never to be turned on for a pull request:
   * its other jobs can write that cache, and restoring unpacks whatever paths the archive names, before any digest can
   * be looked at.
   */
  readonly actionsCache?: boolean | undefined
}

export interface OnnxModels extends Models {
  open(path: string): Promise<OnnxModel>
}

const GIB = 1024 ** 3
const MIB = 1024 ** 2
/** Protobuf, and so ONNX Runtime, reads no larger file. */
const MAX_MODEL_BYTES = 2 * GIB - 1
const predictLimits: PredictLimits = { rows: 1024, inputBytes: 8 * MIB, outputBytes: 64 * MIB, values: 2 ** 27 }
const downloadLimits = { pausesMs: [1000, 4000], idleMs: 30_000, totalMs: 300_000 }

/** The `Models` port on ONNX Runtime. Nothing is fetched, loaded or started before the first model was vetted. */
export function onnxModels(options: OnnxOptions): OnnxModels {
  const settings: OpenSettings = {
    temp: options.temp ?? tmpdir(),
    threads: options.threads ?? 1,
    timeoutMs: options.timeoutMs ?? 300_000,
    memoryBytes: options.memoryBytes ?? Math.min(8 * GIB, Math.floor(totalmem() * 0.7)),
    maxModelBytes: options.maxModelBytes ?? MAX_MODEL_BYTES,
    predictLimits: { ...predictLimits, ...options.predictLimits },
    // The release that a user names may be newer than the pinned one and know more.
    pinnedOperators: options.onnxruntimePath === undefined
  }
  let found: Promise<Runtime> | undefined
  const runtime = (): Promise<Runtime> => {
    found ??= findRuntime(runtimeOptions(options)).catch((error: unknown) => {
      found = undefined
      throw error
    })
    return found
  }
  return { open: (path) => openModel(path, settings, runtime) }
}

function runtimeOptions(options: OnnxOptions): RuntimeOptions {
  return {
    release,
    path: options.onnxruntimePath,
    cache: options.toolCache ?? userCache(),
    beside: import.meta.url,
    machine: thisMachine(),
    folders: options.actionsCache ? actionsCache : async () => undefined,
    registry: options.registry ?? 'https://registry.npmjs.org',
    download: { ...downloadLimits, proxies: options.proxies ?? {} },
    log: options.log
  }
}

function userCache(): string {
  const home = homedir()
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches')
  return process.platform === 'win32' ? join(home, 'AppData', 'Local') : join(home, '.cache')
}

/** One model from its path to answers: prepared, then opened by ONNX Runtime in a process of its own. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Model, TensorInfo } from '../../ports.ts'
import { type FailureContext, processError } from './child-failure.ts'
import type { Answer } from './child-protocol.ts'
import { describeHardware } from './hardware.ts'
import { type IsolatedProcess, startIsolated } from './isolated-process.ts'
import { describeInputs, request, tensors } from './model-process.ts'
import { type PredictLimits, predictWith } from './predict.ts'
import { type PreparedModel, prepareModel } from './prepare-model.ts'
import { makePrivateFolder, removeFolder, sweepPrivateFolders } from './private-folder.ts'
import { plain } from './quote.ts'
import type { Runtime } from './runtime.ts'

/** An open model, and the digest of the very bytes that were vetted and loaded. */
export interface OnnxModel extends Model {
  readonly sha256: string
}

export interface OpenSettings {
  readonly temp: string
  readonly threads: number
  readonly timeoutMs: number
  readonly memoryBytes: number
  readonly maxModelBytes: number
  readonly predictLimits: PredictLimits
  readonly pinnedOperators: boolean
}

const START_TIMEOUT_MS = 30_000
const MAX_PATH = 300

/** `runtime` is asked for only when the model was found harmless. */
export async function openModel(
  path: string,
  settings: OpenSettings,
  runtime: () => Promise<Runtime>
): Promise<OnnxModel> {
  const { temp, memoryBytes, timeoutMs } = settings
  const shown = plain(path, MAX_PATH)
  await sweepPrivateFolders(temp)
  const folder = await makePrivateFolder(temp)
  let isolated: IsolatedProcess | undefined
  try {
    const limits = { shown, maxBytes: settings.maxModelBytes, pinnedOperators: settings.pinnedOperators }
    const prepared = await prepareModel(path, folder, limits)
    const found = await runtime()
    const context: FailureContext = { shown, doing: 'loaded', memoryBytes, timeoutMs }
    const start = { script: childScript(), folder, memoryBytes, startTimeoutMs: START_TIMEOUT_MS }
    isolated = await startIsolated(start).catch((error: unknown) => {
      throw processError(error, { ...context, timeoutMs: START_TIMEOUT_MS })
    })
    const message = { kind: 'open', root: found.root, model: prepared.path, threads: settings.threads } as const
    const opened = await request(isolated, message, 'opened', timeoutMs, context)
    const inputs = describeInputs(opened, shown)
    const outputs = describeOutputs(opened, prepared)
    const predict = predictWith(isolated, { inputs, outputs }, settings.predictLimits, { ...context, doing: 'run' })
    return {
      inputs,
      outputs,
      sha256: prepared.sha256,
      classes: Object.fromEntries(prepared.classes),
      runtime: describeRuntime(opened, settings, found, isolated),
      predict,
      close: isolated.end
    }
  } catch (error) {
    await isolated?.end()
    await removeFolder(folder)
    throw error
  }
}

/** The child's script lies beside this file in the sources, and beside the bundle when it is built. */
function childScript(): string {
  const here = fileURLToPath(import.meta.url)
  return join(dirname(here), here.endsWith('.ts') ? 'onnx-child.ts' : 'onnx-child.js')
}

/** The shape of a matrix that a ZipMap hid is known from its labels. */
function describeOutputs({ outputs }: Opened, { matrices, classes }: PreparedModel): readonly TensorInfo[] {
  return tensors(outputs).map((info) => {
    const labels = matrices.has(info.name) ? classes.get(info.name) : undefined
    return labels === undefined ? info : { ...info, shape: [-1, labels.length] }
  })
}

type Opened = Extract<Answer, { kind: 'opened' }>

function describeRuntime(
  { version }: Opened,
  { threads, memoryBytes }: OpenSettings,
  { source }: Runtime,
  { memoryLimit }: IsolatedProcess
): Model['runtime'] {
  return {
    name: 'onnxruntime',
    version,
    source,
    provider: 'cpu',
    threads,
    graphOptimization: 'all',
    platform: `${process.platform}-${process.arch}`,
    node: process.versions.node,
    ...describeHardware(),
    memoryBytes,
    memoryLimit
  }
}

/** What is said when a model's process gives no answer, or ONNX Runtime answers with an error. */
import { UserError } from '../../errors.ts'
import { type ProcessFailure, ProcessFailureError } from './isolated-process.ts'
import { plain } from './quote.ts'

export interface FailureContext {
  /** The model's path, fit to be shown. */
  readonly shown: string
  readonly doing: 'loaded' | 'run'
  readonly memoryBytes: number
  readonly timeoutMs: number
}

const MAX_MESSAGE = 600
/** Where in its own source ONNX Runtime is, with the signature of the function: half a screen that helps nobody. */
const sourceLocation = /\/onnxruntime_src\/\S+ (?:[^()]*\((?:[^()]|\([^()]*\))*\) )?/g
const outOfMemory = /bad_alloc|failed to allocate memory|allocation failed|out of memory|ENOMEM/i

/** An error of ONNX Runtime, in its own words, cut and kept to one line. */
export function runtimeError(message: string, context: FailureContext): UserError {
  const said = plain(message.replace(sourceLocation, ' ').trim(), MAX_MESSAGE)
  if (outOfMemory.test(message))
    return new UserError('model-limit', `${overMemory(context)} ONNX Runtime said: ${said}`)
  const hint =
    context.doing === 'loaded'
      ? 'Check that the model loads with onnxruntime in Python, and export it again if it does not.'
      : 'Check that the columns given are those that the model was trained on.'
  return new UserError(
    'model-failed',
    `${context.shown} could not be ${context.doing}. ONNX Runtime said: ${said} ${hint}`
  )
}

/** More output in one run than is taken. */
export function outputTooLarge({ shown }: FailureContext): UserError {
  return new UserError(
    'model-limit',
    `${shown} returned more data at once than is taken. Let the model return scores and labels only, not its inner layers.`
  )
}

/** The error for a process that is gone; any other error is handed back as it is. */
export function processError(error: unknown, context: FailureContext): unknown {
  if (!(error instanceof ProcessFailureError)) return error
  const [code, text] = describe(error.failure, context)
  return new UserError(code, text, { cause: error })
}

function describe(failure: ProcessFailure, context: FailureContext): readonly ['model-failed' | 'model-limit', string] {
  const { shown, doing, timeoutMs } = context
  switch (failure.kind) {
    case 'timeout':
      return [
        'model-limit',
        `${shown} was not ${doing} within ${timeoutMs / 1000} s, so it was stopped. ` +
          `Look for a loop in the model that does not end, give fewer rows, or raise the time limit.`
      ]
    case 'memory':
      return ['model-limit', overMemory(context)]
    case 'noise':
      return [
        'model-limit',
        `${shown} made ONNX Runtime print more than 1 MB while it was ${doing}, so it was stopped.`
      ]
    case 'ended':
      return ['model-failed', `${shown} was already closed.`]
    case 'exit':
      return describeExit(failure, context)
  }
}

function describeExit(
  { code, signal, stderr }: Extract<ProcessFailure, { kind: 'exit' }>,
  context: FailureContext
): readonly ['model-failed' | 'model-limit', string] {
  if (signal === 'SIGKILL')
    return [
      'model-limit',
      `${context.shown} was killed by the system while it was ${context.doing}, most likely for its memory. ${roomy}`
    ]
  if (outOfMemory.test(stderr)) return ['model-limit', overMemory(context)]
  if (signal === null && code === null)
    return [
      'model-failed',
      `The process that runs ${context.shown} could not be started. Is the machine out of memory or of processes?`
    ]
  const how = signal === null ? `ended with code ${code}` : `crashed (${signal})`
  const last = stderr.trim().split('\n').at(-1) ?? ''
  const said = last === '' ? '' : ` It last said: ${plain(last, MAX_MESSAGE)}`
  return [
    'model-failed',
    `The process that ran ${context.shown} ${how} while the model was ${context.doing}.${said} ` +
      `Check that the model runs with onnxruntime in Python; if it does there, please report this.`
  ]
}

const roomy = 'Use a runner with more memory, give fewer rows, or make the model smaller.'

function overMemory({ shown, doing, memoryBytes }: FailureContext): string {
  return `${shown} needed more than ${Math.round(memoryBytes / 1024 ** 2)} MiB while it was ${doing}, so it was stopped. ${roomy}`
}

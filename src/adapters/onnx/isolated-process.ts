/**
 * A process for code that is not trusted to end, to stay small or to stay silent: it gets no environment of ours, a
 * folder of its own, and limits. It ends when it is asked to, when it breaks a limit, and when this process ends, whichever way.
 */
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { launchChild } from './launch-child.ts'
import { canWatchMemory, limitMemory, watchMemory } from './memory-limit.ts'

export interface IsolatedOptions {
  /** Is started with its settings as JSON, and says `{ kind: 'ready' }` when it listens. */
  readonly script: string
  /** Its working directory, which goes with it. */
  readonly folder: string
  readonly memoryBytes: number
  readonly startTimeoutMs: number
}

export interface IsolatedProcess {
  /** How memory is limited here, in words. */
  readonly memoryLimit: string
  /** Sends a message and waits for the one that answers it; the next may be sent only then. */
  ask(request: object, timeoutMs: number): Promise<object>
  /** Ends the process and removes its folder. */
  end(): Promise<void>
}

/** Why a process gave no answer. */
export type ProcessFailure =
  | { readonly kind: 'timeout' | 'memory' | 'noise' | 'ended' }
  | { readonly kind: 'exit'; readonly code: number | null; readonly signal: string | null; readonly stderr: string }

/** The reason travels as data; what is said about it is written where it is caught. */
export class ProcessFailureError extends Error {
  override readonly name = 'ProcessFailureError'
  readonly failure: ProcessFailure

  constructor(failure: ProcessFailure) {
    super(`the isolated process gave no answer (${failure.kind})`)
    this.failure = failure
  }
}

const MAX_NOISE_BYTES = 1024 * 1024
const KEPT_STDERR = 4096
const END_TIMEOUT_MS = 5000

/** Starts the script and limits it. */
export async function startIsolated(options: IsolatedOptions): Promise<IsolatedProcess> {
  const { script, folder, memoryBytes, startTimeoutMs } = options
  const child = launchChild(script, { folder, maxResidentBytes: canWatchMemory() ? 0 : memoryBytes })
  let failure: ProcessFailure | undefined
  let answered: ((answer: object) => void) | undefined
  let failed: ((error: Error) => void) | undefined

  function fail(why: ProcessFailure): void {
    failure ??= why
    child.kill('SIGKILL')
    failed?.(new ProcessFailureError(failure))
  }
  const stderr = watchNoise(child, () => fail({ kind: 'noise' }))
  const gone = new Promise<void>((resolve) => {
    const note = (code: number | null, signal: string | null): void => {
      fail({ kind: 'exit', code, signal, stderr: stderr() })
      resolve()
    }
    // Not `exit`: what the process said last is still on its way then.
    child.once('close', note)
    child.once('error', () => note(null, null))
  })
  child.on('message', (message: object) => answered?.(message))

  /** Nothing but a question that waits for its answer keeps our own process alive. */
  async function answer(timeoutMs: number, send: () => void): Promise<object> {
    if (failure !== undefined) throw new ProcessFailureError(failure)
    const timer = setTimeout(() => fail({ kind: 'timeout' }), timeoutMs)
    try {
      return await new Promise<object>((resolve, reject) => {
        answered = resolve
        failed = reject
        send()
      })
    } finally {
      clearTimeout(timer)
      answered = undefined
      failed = undefined
    }
  }

  async function end(): Promise<void> {
    fail({ kind: 'ended' })
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, END_TIMEOUT_MS)
    })
    await Promise.race([gone, patience])
    clearTimeout(timer)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }

  try {
    await answer(startTimeoutMs, () => {})
    const memoryLimit = await limitMemory(child.pid, memoryBytes)
    watchMemory(child, memoryBytes, () => fail({ kind: 'memory' }))
    const ask = (request: object, timeoutMs: number): Promise<object> =>
      answer(timeoutMs, () => child.send(request, () => {}))
    return { memoryLimit, ask, end }
  } catch (error) {
    await end()
    throw error
  }
}

/** Counts what the process prints, which is never shown as it is; gives back a way to read the last of its errors. */
function watchNoise(child: ChildProcess, tooMuch: () => void): () => string {
  let bytes = 0
  let last = ''
  const count = (block: Buffer): void => {
    bytes += block.length
    if (bytes > MAX_NOISE_BYTES) tooMuch()
  }
  child.stdout?.on('data', count)
  child.stderr?.on('data', (block: Buffer) => {
    last = (last + block.toString('utf8')).slice(-KEPT_STDERR)
    count(block)
  })
  // A pipe to a process that is gone may break; what happened to the process is told by its exit.
  for (const stream of child.stdio) stream?.on('error', () => {})
  return () => last
}

/** Starts a process that knows nothing of ours and does not outlive us. */
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { ChildSettings } from './child-protocol.ts'

/**
 * All that the process knows of its surroundings. ONNX Runtime sends names and digests of models to Microsoft unless it
 * is told not to; in a job it would be silent because of `CI`, which is not handed on either.
 */
const environment = { ORT_DISABLE_TELEMETRY: '1' }

/** Its folder is its working directory, and goes with it. It does not keep us alive: only waiting for an answer does. */
export function launchChild(script: string, settings: ChildSettings): ChildProcess {
  const child = spawn(process.execPath, ['--no-warnings', script, JSON.stringify(settings)], {
    cwd: settings.folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    windowsHide: true
  })
  child.unref()
  child.channel?.unref()
  for (const stream of child.stdio) (stream as { unref?(): void } | null)?.unref?.()
  if (running.size === 0) {
    process.off('exit', endAll)
    process.once('exit', endAll)
  }
  running.set(child, settings.folder)
  child.once('exit', () => running.delete(child))
  return child
}

const running = new Map<ChildProcess, string>()

/** Runs when our process exits by itself; when it is killed, the children notice and do the same. */
function endAll(): void {
  for (const [child, folder] of running) {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Keeps the memory of another process under a limit, by what the system offers. */
import { type ChildProcess, execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const WATCH_MS = 50
const prlimitPaths = ['/usr/bin/prlimit', '/bin/prlimit']

/** Whether the system shows the memory of another process; elsewhere that process must look at its own. */
export function canWatchMemory(): boolean {
  return status('self', 'VmRSS') !== undefined
}

/**
 * Lets the kernel refuse what goes beyond: on Linux, where `prlimit` is installed, an allocation that is too large fails
 * inside the model's process and ONNX Runtime reports it as an error. What Node itself holds or has set aside (more than
 * 500 MB of addresses that it never touches) is counted on top. Nor can files be written or cores dumped.
 * Returns what limits memory now.
 */
export async function limitMemory(pid: number | undefined, bytes: number): Promise<string> {
  const held = pid === undefined ? undefined : status(pid, 'VmData')
  if (held === undefined) return 'watched by the process itself'
  const prlimit = prlimitPaths.find((path) => existsSync(path))
  if (prlimit === undefined) return 'watched'
  const args = ['--pid', String(pid), `--data=${held + bytes}`, '--core=0', '--fsize=0']
  try {
    await promisify(execFile)(prlimit, args, { env: {}, timeout: 5000 })
    return 'kernel and watched'
  } catch {
    return 'watched'
  }
}

/** Looks at the resident memory twenty times a second, until the process is gone, where the system shows it. */
export function watchMemory(child: ChildProcess, bytes: number, exceeded: () => void): void {
  const { pid } = child
  if (pid === undefined || !canWatchMemory()) return
  const timer = setInterval(() => {
    if ((status(pid, 'VmRSS') ?? 0) > bytes) exceeded()
  }, WATCH_MS)
  timer.unref()
  child.once('exit', () => clearInterval(timer))
}

/** A figure of /proc/<pid>/status in bytes, or undefined where there is none. */
function status(pid: number | 'self', field: 'VmRSS' | 'VmData'): number | undefined {
  try {
    const line = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'latin1'))
    return line?.[1] === undefined ? undefined : Number(line[1]) * 1024
  } catch {
    return undefined
  }
}

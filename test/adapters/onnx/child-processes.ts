/** Processes as the system sees them (Linux), for tests that none is left. */
import { readdirSync, readFileSync } from 'node:fs'

/** Command lines of the running children of a process. */
export function childrenOf(pid: number): readonly string[] {
  return processes()
    .filter((process) => process.parent === pid && process.command.includes('onnx-child'))
    .map(({ command }) => command)
}

/** Numbers of all processes whose command line has a text in it. */
export function processesWith(text: string): readonly number[] {
  return processes()
    .filter(({ command }) => command.includes(text))
    .map(({ pid }) => pid)
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8')
        if (/^State:\s+Z/m.test(status)) return []
        const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
        return [
          { pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') }
        ]
      } catch {
        return []
      }
    })
}

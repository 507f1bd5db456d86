/** Processes as the system sees them, for tests that none is left. Only Linux shows them to everybody. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { test } from '@jest/globals'

/** The processes of models that a process has started. */
export function childrenOf(parent: number): readonly Process[] {
  return processes().filter((process) => process.parent === parent && process.command.includes('onnx-child'))
}

/** Names of the environment variables that a process was started with. */
export function environmentOf(pid: number): readonly string[] {
  const entries = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  return entries.filter((entry) => entry !== '').map((entry) => entry.split('=')[0]!)
}

/** What lies in the working directory of a process. */
export function folderOf(pid: number): readonly string[] {
  return readdirSync(readlinkSync(`/proc/${pid}/cwd`))
}

/** What a process has open. */
export function openFilesOf(pid: number): readonly string[] {
  return readdirSync(`/proc/${pid}/fd`).map((number) => readlinkSync(`/proc/${pid}/fd/${number}`))
}

/** Numbers of all processes whose command line has a text in it. */
export function processesWith(text: string): readonly number[] {
  return processes()
    .filter(({ command }) => command.includes(text))
    .map(({ pid }) => pid)
}

export interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** For tests of what only Linux can do or show. */
export const onLinux = process.platform === 'linux' ? test : test.skip

function processes(): readonly Process[] {
  if (process.platform !== 'linux') return []
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

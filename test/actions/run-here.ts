/** Runs an action in this process, in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Action, ActionResult } from '../../src/actions/action.ts'
import type { Log } from '../../src/ports.ts'
import { readContext } from '../../src/runner/context.ts'
import { type InputSchema, readInputs } from '../../src/runner/inputs.ts'

const ignore = (): void => {}
const silent: Log = { info: ignore, notice: ignore, warning: ignore, progress: ignore }

export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-actions-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function runHere<S extends InputSchema>(
  action: Action<S>,
  folder: string,
  inputs: Readonly<Record<string, string>> = {}
): Promise<ActionResult> {
  const given = readInputs(action.inputs, (name) => inputs[name] ?? '')
  return action.run(given, { context: readContext({}, folder), log: silent })
}

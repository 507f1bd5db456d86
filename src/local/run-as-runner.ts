/** Runs an action's folder as a GitHub runner would: inputs and files by environment, a process of its own. */
import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'yaml'

export interface RunnerJob {
  /** Folder with `action.yml` and `index.js`. */
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly workspace: string
  /** Where output and summary files are kept. */
  readonly scratch: string
  /** GITHUB_* and RUNNER_* of the run. */
  readonly environment: Readonly<Record<string, string>>
  /** Told each line as it comes. */
  readonly onLine: (line: string) => void
}

export interface RunnerStep {
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export async function runAsRunner(job: RunnerJob): Promise<RunnerStep> {
  const { inputs: declared = {} } = parse(await readFile(join(job.action, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: string }>
  }
  const files = { GITHUB_OUTPUT: join(job.scratch, 'output'), GITHUB_STEP_SUMMARY: join(job.scratch, 'summary.md') }
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
  const given = Object.entries(declared).map(([name, { default: preset = '' }]): [string, string] => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    job.inputs[name] ?? (preset.includes('${{') ? '' : preset)
  ])
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [join(job.action, 'index.js')], {
    cwd: job.workspace,
    env: { PATH, HOME, GITHUB_WORKSPACE: job.workspace, ...job.environment, ...files, ...Object.fromEntries(given) },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const lines = [child.stdout, child.stderr].map((stream) => createInterface({ input: stream }).on('line', job.onLine))
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  for (const reader of lines) reader.close()
  return {
    exitCode,
    outputs: readOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8')),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8')
  }
}

/** The file command format: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at]!) ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, at + 1)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}

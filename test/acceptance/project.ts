/** A repository's checkout in a temporary folder, and runs of actions in it as a runner would start them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import type { Predicate } from '../../src/evidence/statement.ts'
import { type RunnerStep, runAsRunner } from '../../src/local/run-as-runner.ts'
import { type ActionName, actionFolders } from './product.ts'

/** The form that the masking of a token takes in the log; nowhere else may it be seen. */
const MASK = '::add-mask::'

interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** GITHUB_* of the event; a push on a laptop unless said otherwise. */
  readonly event?: Readonly<Record<string, string>>
}

export interface Step extends RunnerStep {
  /** Everything that was said, without the line that masks the token. */
  readonly log: string
  readonly masked: readonly string[]
}

export interface Project {
  readonly folder: string
  write(path: string, text: string | Uint8Array): void
  read(path: string): string
  evidence(name?: string): Predicate
  run(action: ActionName, options?: RunOptions): Promise<Step>
}

const folders: string[] = []

/** To be called once in a file that makes projects. */
export function removeProjectsAfterwards(): void {
  afterAll(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
}

export function newProject(files: Readonly<Record<string, string | Uint8Array>> = {}): Project {
  const home = mkdtempSync(join(tmpdir(), 'modelgate-acceptance-'))
  folders.push(home)
  const folder = join(home, 'workspace')
  mkdirSync(folder)
  let runs = 0
  const project: Project = {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    evidence: (name = 'evaluate') => JSON.parse(project.read(`modelgate-evidence/${name}.json`)).predicate,
    async run(action, { inputs = {}, event = {} } = {}) {
      const scratch = join(home, `run-${++runs}`)
      mkdirSync(scratch)
      const lines: string[] = []
      const { GITHUB_EVENT_PATH: payload, ...rest } = event
      const eventFile = join(scratch, 'event.json')
      writeFileSync(eventFile, payload ?? '{}')
      const step = await runAsRunner({
        action: actionFolders[action],
        inputs,
        workspace: folder,
        scratch,
        environment: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: eventFile, RUNNER_TEMP: scratch, ...rest },
        onLine: (line) => lines.push(line)
      })
      const masked = lines.filter((line) => line.startsWith(MASK)).map((line) => line.slice(MASK.length))
      return { ...step, masked, log: lines.filter((line) => !line.startsWith(MASK)).join('\n') }
    }
  }
  for (const [path, text] of Object.entries(files)) project.write(path, text)
  return project
}

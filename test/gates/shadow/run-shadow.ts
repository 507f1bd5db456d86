/** The gate on real files in a folder of their own, policy as text, verdict at the end. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from '../../../src/adapters/files.ts'
import { UserError } from '../../../src/errors.ts'
import { type ShadowFindings, shadowRows } from '../../../src/gates/shadow/shadow.ts'
import { type GateVerdict, gateVerdict } from '../../../src/gates/verdict.ts'
import { normalVariate, seededRandom } from '../../../src/statistics/random.ts'
import { readTable } from '../../../src/tables/read-table.ts'
import { parsed, policyText } from '../../support/policies.ts'

/** Cells by column, all of one length; null is an empty cell. */
type Columns = Readonly<Record<string, readonly (string | number | null)[]>>

function csvOf(columns: Columns): string {
  const names = Object.keys(columns)
  const rows = columns[names[0] ?? '']?.length ?? 0
  const lines = Array.from({ length: rows }, (_, row) => names.map((name) => columns[name]![row] ?? '').join(','))
  return [names.join(','), ...lines].map((line) => `${line}\n`).join('')
}

export interface ShadowInput {
  /** The `shadow` section of the policy, as a YAML flow mapping. */
  readonly section: string
  readonly candidate: Columns
  readonly baseline: Columns
  readonly control?: Columns
  /** More lines of the policy. */
  readonly policy?: readonly string[]
}

export type ShadowResult = Omit<ShadowFindings, 'checks'> & GateVerdict

export async function runShadow({ section, policy: more = [], ...samples }: ShadowInput): Promise<ShadowResult> {
  const policy = parsed(policyText(`shadow: ${section}`, ...more))
  if (policy.shadow === undefined) throw new Error('there is no section')
  const folder = await mkdtemp(join(tmpdir(), 'modelgate-shadow-'))
  try {
    const put = async (name: string, columns: Columns) => {
      await writeFile(join(folder, name), csvOf(columns))
      return name
    }
    const sources = {
      candidate: await put('candidate.csv', samples.candidate),
      baseline: await put('baseline.csv', samples.baseline),
      dataset: undefined,
      control: samples.control === undefined ? undefined : await put('control.csv', samples.control)
    }
    const silent = () => undefined
    const log = { info: silent, notice: silent, warning: silent, progress: silent }
    const models = { open: () => Promise.reject(new Error('no test here has a model')) }
    const ports = { files: nodeFiles(folder), models, readTable, log }
    const found = await shadowRows(policy.shadow, policy.evaluate, sources, ports)
    return { ...found, ...gateVerdict('shadow', found.checks, policy.waivers ?? [], '2026-11-22') }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What the gate refuses its input for. */
export async function refusal(input: ShadowInput): Promise<readonly string[]> {
  try {
    await runShadow(input)
  } catch (error) {
    if (error instanceof UserError) return [error.code, ...error.problems]
    throw error
  }
  throw new Error('it was not refused')
}

export function checkOf({ checks }: ShadowResult, id: string) {
  const found = checks.find((check) => check.id === id)
  if (found === undefined) throw new Error(`there is no check ${id} among ${checks.map((check) => check.id).join(' ')}`)
  return found
}

/** Normal numbers of the given mean. */
export function normal(count: number, seed: number, mean = 0): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => normalVariate(random) + mean)
}

/** Categories with the given shares. */
export function drawn(count: number, seed: number, shares: Readonly<Record<string, number>>): string[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    let left = random()
    for (const [name, share] of Object.entries(shares)) {
      left -= share
      if (left < 0) return name
    }
    return Object.keys(shares).at(-1) ?? ''
  })
}

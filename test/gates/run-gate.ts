/** The gate on real files, as the action runs it: files in a folder of their own, policy as text, verdict at the end. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from '../../src/adapters/files.ts'
import type { CheckRecord } from '../../src/evidence/statement.ts'
import { type Evaluation, evaluateRows } from '../../src/gates/evaluate.ts'
import { evaluateGiven } from '../../src/gates/given.ts'
import { type GateVerdict, gateVerdict } from '../../src/gates/verdict.ts'
import { readTable } from '../../src/tables/read-table.ts'
import { parsed, policyText } from '../support/policies.ts'

export type Row = Readonly<Record<string, string | number>>

function csvOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name])))]
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')
}

const quoted = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell)

export interface GateInput {
  /** The `evaluate` section of the policy, as a YAML flow mapping. */
  readonly section: string
  /** Rows, or the whole text of a file. */
  readonly candidate: readonly Row[] | string
  readonly baseline?: readonly Row[] | string
  /** More lines of the policy. */
  readonly policy?: readonly string[]
}

export type GateResult = Omit<Evaluation, 'checks'> & GateVerdict

export async function runGate({ section, candidate, baseline, policy: more = [] }: GateInput): Promise<GateResult> {
  const policy = parsed(policyText(`evaluate: ${section}`, ...more))
  if (policy.evaluate === undefined) throw new Error('there is no section')
  const folder = await mkdtemp(join(tmpdir(), 'modelgate-gate-'))
  try {
    const extension = policy.evaluate.task === 'given' ? 'json' : 'csv'
    const put = async (name: string, content: readonly Row[] | string) => {
      await writeFile(join(folder, name), typeof content === 'string' ? content : csvOf(content))
      return name
    }
    const sources = {
      candidate: await put(`candidate.${extension}`, candidate),
      baseline: baseline === undefined ? undefined : await put(`baseline.${extension}`, baseline),
      dataset: undefined
    }
    const files = nodeFiles(folder)
    const silent = () => undefined
    const log = { info: silent, notice: silent, warning: silent, progress: silent }
    const models = { open: () => Promise.reject(new Error('no test here has a model')) }
    const found =
      policy.evaluate.task === 'given'
        ? await evaluateGiven(policy.evaluate, sources, files)
        : await evaluateRows(policy.evaluate, sources, { files, models, readTable, log })
    return { ...found, ...gateVerdict('evaluate', found.checks, policy.waivers ?? [], '2026-11-22') }
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function checkOf({ checks }: GateResult, id: string): CheckRecord {
  const found = checks.find((check) => check.id === id)
  if (found === undefined) throw new Error(`there is no check ${id} among ${checks.map((check) => check.id).join(' ')}`)
  return found
}

/** Rows of a binary task: so many of each of the given kinds, in turn. */
export function rowsOf(...kinds: readonly (readonly [count: number, row: Row])[]): Row[] {
  return kinds
    .flatMap(([count, row]) => Array.from({ length: count }, () => row))
    .map((row, at) => ({ id: `r${at}`, ...row }))
}

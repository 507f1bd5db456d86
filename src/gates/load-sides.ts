/** Candidate and baseline, read, and paired by id wherever both are about the same rows. */
import { joinRows } from '../tables/join-rows.ts'
import type { Table, TextColumn } from '../tables/table.ts'
import type { Roles, RowPolicy } from './evaluate-columns.ts'
import { loadPredictions, type PredictionPorts, type Predictions } from './predictions.ts'
import { assertSameFacts } from './same-facts.ts'

export interface EvaluateSources {
  readonly candidate: string
  readonly baseline: string | undefined
  readonly dataset: string | undefined
}

export interface LoadedSides {
  readonly candidate: Predictions
  readonly baseline: Predictions | null
  /** For each row of the candidate its row in the baseline; null where the two are about different rows. */
  readonly order: Uint32Array | null
}

export async function loadSides(
  policy: RowPolicy,
  roles: Roles,
  sources: EvaluateSources,
  ports: PredictionPorts
): Promise<LoadedSides> {
  const common = { dataset: sources.dataset, policy, roles }
  const candidate = await loadPredictions(
    { ...common, role: 'candidate', path: sources.candidate, joined: null },
    ports
  )
  if (sources.baseline === undefined) return { candidate, baseline: null, order: null }
  const ids = roles.id === undefined ? null : textColumn(candidate.table, roles.id)
  const baseline = await loadPredictions({ ...common, role: 'baseline', path: sources.baseline, joined: ids }, ports)
  if (candidate.dataset !== null && candidate.dataset === baseline.dataset)
    return { candidate, baseline, order: inOrder(candidate.table.rows) }
  if (ids === null || roles.id === undefined) return { candidate, baseline, order: null }
  const order = joinRows(candidate.table, baseline.table, roles.id)
  assertSameFacts(roles, candidate.table, baseline.table, order)
  return { candidate, baseline, order }
}

export const textColumn = (table: Table, name: string): TextColumn => table.columns.get(name) as TextColumn

const inOrder = (rows: number): Uint32Array => Uint32Array.from({ length: rows }, (_, row) => row)

/** Rows that are sliced: of paired sides both are the candidate's. */
export const slicedTables = ({ candidate, baseline, order }: LoadedSides) => ({
  candidate: candidate.table,
  baseline: order !== null ? candidate.table : (baseline?.table ?? null)
})

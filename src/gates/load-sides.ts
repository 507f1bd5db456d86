/** Candidate and baseline, read, and paired by id wherever both are about the same rows. */
import { UserError } from '../errors.ts'
import { Interner } from '../tables/interner.ts'
import { assertDistinctIds, joinRows, rowNumbers } from '../tables/join-rows.ts'
import type { Table, TextColumn } from '../tables/table.ts'
import type { Roles, RowPolicy } from './evaluate-columns.ts'
import { isModel, loadPredictions, type PredictionPorts, type Predictions } from './predictions.ts'
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
  const load = (role: 'candidate' | 'baseline', path: string, joined: TextColumn | null) =>
    loadPredictions({ ...common, role, path, joined }, ports)
  const { baseline: other } = sources
  const candidate = await load('candidate', sources.candidate, null).catch(async (error: unknown) => {
    if (other === undefined || isModel(other)) throw error
    throw await withProblems(error, load('baseline', other, roles.id === undefined ? null : noTexts()))
  })
  const single = { candidate, baseline: null, order: null }
  if (other === undefined) return withDistinctIds(single, roles)
  const ids = roles.id === undefined ? null : textColumn(candidate.table, roles.id)
  const baseline = await load('baseline', other, ids)
  if (candidate.dataset !== null && candidate.dataset === baseline.dataset)
    return withDistinctIds({ candidate, baseline, order: rowNumbers(candidate.table.rows) }, roles)
  if (ids === null || roles.id === undefined) return { candidate, baseline, order: null }
  const order = joinRows(candidate.table, baseline.table, roles.id)
  assertSameFacts(roles, candidate.table, baseline.table, order)
  return { candidate, baseline, order }
}

/** The error with what is wrong with the other side too, so that both are reported at once. */
async function withProblems(error: unknown, other: Promise<unknown>): Promise<unknown> {
  const second = await other.then(
    () => undefined,
    (cause: unknown) => cause
  )
  if (!(error instanceof UserError && second instanceof UserError)) return error
  return new UserError(error.code, [...new Set([...error.problems, ...second.problems])], { cause: error })
}

const noTexts = (): TextColumn => ({ kind: 'text', codes: new Int32Array(0), texts: new Interner() })

/** Rows that stand twice would count twice: without a join it is seen only here. */
function withDistinctIds(sides: LoadedSides, { id }: Roles): LoadedSides {
  if (id !== undefined) assertDistinctIds(sides.candidate.table, id)
  return sides
}

export const textColumn = (table: Table, name: string): TextColumn => table.columns.get(name) as TextColumn

/** Rows that are sliced: of paired sides both are the candidate's. */
export const slicedTables = ({ candidate, baseline, order }: LoadedSides) => ({
  candidate: candidate.table,
  baseline: order !== null ? candidate.table : (baseline?.table ?? null)
})

/** Candidate and baseline, read, and paired by id wherever both are about the same rows. */
import { UserError } from '../errors.ts'
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
  const { id } = roles
  const common = { dataset: sources.dataset, policy, roles }
  const load = (role: 'candidate' | 'baseline', path: string) =>
    loadPredictions({ ...common, role, path, joined: role === 'baseline' && id !== undefined }, ports)
  const { baseline: other } = sources
  if (other === undefined)
    return withDistinctIds(
      { candidate: await load('candidate', sources.candidate), baseline: null, order: null },
      roles
    )
  // models would take the processor from each other
  const [candidate, baseline] = [sources.candidate, other].some(isModel)
    ? [await load('candidate', sources.candidate), await load('baseline', other)]
    : await bothOf(load('candidate', sources.candidate), load('baseline', other))
  if (candidate.dataset !== null && candidate.dataset === baseline.dataset)
    return withDistinctIds({ candidate, baseline, order: rowNumbers(candidate.table.rows) }, roles)
  if (id === undefined) return { candidate, baseline, order: null }
  const order = joinRows(candidate.table, baseline.table, id)
  assertSameFacts(roles, candidate.table, baseline.table, order)
  return { candidate, baseline, order }
}

/** Both, or what is wrong with either, so that all of it is reported at once. */
async function bothOf<T>(first: Promise<T>, second: Promise<T>): Promise<readonly [T, T]> {
  const results = await Promise.allSettled([first, second])
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  const [error, other] = errors
  if (error instanceof UserError && other instanceof UserError)
    throw new UserError(error.code, [...new Set([...error.problems, ...other.problems])], { cause: error })
  if (errors.length > 0) throw error
  return [await first, await second]
}

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

/** The rows of candidate and production that have the same id. */
import type { ShadowPolicy } from '../../policy/shadow.ts'
import { joinRows } from '../../tables/join-rows.ts'
import type { Table, Wanted } from '../../tables/table.ts'
import { assertSameFacts } from '../same-facts.ts'
import type { Sample } from './sample.ts'
import { slicersOf, type Variable } from './variables.ts'

export interface PairedTables {
  readonly id: string
  readonly label: string | undefined
  readonly slicers: readonly string[]
  readonly candidate: Table
  readonly baseline: Table
  /** For each row of the candidate its row in the baseline. */
  readonly order: Uint32Array
}

/**
 * @returns null where the policy names no ids
 * @throws UserError where ids are missing, repeated or only on one side, or where label or slices of an id differ
 */
export async function pairedTables(
  policy: ShadowPolicy,
  variables: readonly Variable[],
  [candidate, baseline]: readonly [Sample, Sample]
): Promise<PairedTables | null> {
  const { id, label } = policy.columns ?? {}
  if (id === undefined || variables.length === 0) return null
  const slicers = slicersOf(policy.checks ?? [])
  const values = variables.map(({ name, kind }): Wanted => {
    return { name, as: kind === 'numeric' ? 'number' : 'text', missing: 'keep' }
  })
  const facts = label === undefined ? slicers : [label, ...slicers]
  const common = [{ name: id, as: 'text', missing: 'refuse' } as const, ...values]
  // what is true of a row whatever a model says need not be repeated
  const described = await baseline.describe()
  const repeated = facts.filter((name) => described.every(({ columns }) => columns.some((one) => one.name === name)))
  const wanted = (names: readonly string[]) => distinct([...common, ...names.map((name) => factOf(name, label))])
  const [left, right] = [await candidate.table(wanted(facts)), await baseline.table(wanted(repeated))]
  const order = joinRows(left, right, id)
  assertSameFacts({ id, label, weight: undefined, cluster: undefined, slices: slicers }, left, right, order)
  return { id, label, slicers, candidate: left, baseline: right, order }
}

const factOf = (name: string, label: string | undefined): Wanted => ({
  name,
  as: 'text',
  missing: name === label ? 'refuse' : 'keep'
})

/** A column that serves two purposes is read once. */
const distinct = (wanted: readonly Wanted[]): Wanted[] => [...new Map(wanted.map((one) => [one.name, one])).values()]

/** Columns of a table -> rows that metrics can be made of. Every cell that a metric could not bear is reported. */
import { UserError } from '../errors.ts'
import type { Clusters, Codes, Rows } from '../metrics/rows.ts'
import { counted, shown } from '../tables/shown.ts'
import { locate, type NumberColumn, type Table, type TextColumn } from '../tables/table.ts'

const MOST_EXAMPLES = 5
/** Single precision rounds probabilities by as much; beyond, a score is no probability. */
const ROUNDING = 1e-6
/** Scores of all classes together may miss 1 by this much. */
const SUM_TOLERANCE = 1e-3

/** What is true of the rows whatever a model says of them. */
export function factsOf(table: Table, weight: string | undefined, cluster: string | undefined): Rows {
  return {
    count: table.rows,
    weights: weight === undefined ? null : weightsOf(table, weight),
    clusters: cluster === undefined ? null : clustersOf(table.columns.get(cluster) as TextColumn)
  }
}

/** What a model says of the rows. */
export interface Answers {
  readonly decision: Codes
  readonly scores: readonly Float64Array[] | null
}

/**
 * @param score one column for the positive class of a binary task, else one a class; null where only decisions are known
 * @param decided decisions that the file holds itself, or null to make them of the scores
 * @param threshold score from which a row of a binary task is decided to be positive
 */
export function answersOf(
  table: Table,
  score: readonly string[] | null,
  decided: Codes | null,
  threshold: number
): Answers {
  const scores = score?.map((name) => probabilities(table, name)) ?? null
  if (scores !== null && scores.length > 1) sumsToOne(table, scores)
  return { decision: decided ?? decide(table.rows, scores ?? [], threshold), scores }
}

export const numbersOf = (table: Table, name: string): Float64Array => (table.columns.get(name) as NumberColumn).values

/** Null where all are the same, which is to have none. */
function weightsOf(table: Table, name: string): Float64Array | null {
  const weights = numbersOf(table, name)
  refuse(table, name, weights, ['weight is negative', 'weights are negative'], (w) => w < 0)
  if (weights.every((w) => w === 0)) throw new UserError('value-invalid', `column ${shown(name)}: all weights are 0`)
  return weights.every((w) => w === weights[0]) ? null : weights
}

function clustersOf({ codes, texts }: TextColumn): Clusters {
  const renumbered = new Int32Array(texts.size).fill(-1)
  let count = 0
  const own = codes.map((code) => {
    if (renumbered[code]! < 0) renumbered[code] = count++
    return renumbered[code]!
  })
  return { codes: own, count }
}

function probabilities(table: Table, name: string): Float64Array {
  const scores = numbersOf(table, name)
  if (within(scores, 0, 1)) return scores
  refuse(
    table,
    name,
    scores,
    ['score is outside 0 to 1', 'scores are outside 0 to 1'],
    (s) => !(s >= -ROUNDING && s <= 1 + ROUNDING)
  )
  return scores.map((s) => Math.min(Math.max(s, 0), 1))
}

/** NaN is within nothing. */
function within(values: Float64Array, least: number, most: number): boolean {
  for (let row = 0; row < values.length; row++) if (!(values[row]! >= least && values[row]! <= most)) return false
  return true
}

function refuse(
  table: Table,
  name: string,
  values: Float64Array,
  [one, many]: readonly [string, string],
  isBad: (value: number) => boolean
): void {
  let count = 0
  const examples: string[] = []
  for (let row = 0; row < table.rows; row++) {
    if (!isBad(values[row]!)) continue
    count++
    if (examples.length < MOST_EXAMPLES) examples.push(`${values[row]} (${locate(table, row)})`)
  }
  if (count === 0) return
  const more = count > examples.length ? `; and ${count - examples.length} more` : ''
  throw new UserError(
    'value-invalid',
    `column ${shown(name)}: ${counted(count, one, many)}: ${examples.join('; ')}${more}`
  )
}

function sumsToOne(table: Table, scores: readonly Float64Array[]): void {
  const sums = new Float64Array(table.rows)
  for (const column of scores) for (let row = 0; row < table.rows; row++) sums[row]! += column[row]!
  const row = sums.findIndex((sum) => Math.abs(sum - 1) > SUM_TOLERANCE)
  if (row < 0) return
  const bad = sums.reduce((count, sum) => count + (Math.abs(sum - 1) > SUM_TOLERANCE ? 1 : 0), 0)
  throw new UserError(
    'value-invalid',
    `the scores of all classes must sum to 1, but do not in ${counted(bad, 'row')}: ${sums[row]!.toPrecision(4)} (${locate(table, row)})`
  )
}

/** The class that the scores decide for: the positive one from the threshold on, or the first of the highest score. */
function decide(count: number, scores: readonly Float64Array[], threshold: number): Codes {
  const decision = scores.length <= 256 ? new Uint8Array(count) : new Uint16Array(count)
  const [score] = scores
  if (scores.length === 1) for (let row = 0; row < count; row++) decision[row] = score![row]! >= threshold ? 1 : 0
  else
    for (let row = 0; row < count; row++) {
      let best = 0
      for (let k = 1; k < scores.length; k++) if (scores[k]![row]! > scores[best]![row]!) best = k
      decision[row] = best
    }
  return decision
}

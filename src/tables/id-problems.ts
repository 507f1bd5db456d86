import { nearIdHint } from './near-ids.ts'
import { counted, shown } from './shown.ts'
import { locate, type Table, type TextColumn } from './table.ts'

/** The ids of one side of a join. */
export interface IdSide {
  readonly role: 'candidate' | 'baseline'
  readonly ids: TextColumn
  readonly table: Pick<Table, 'parts'>
}

const mostExamples = 5
const mostCompared = 100_000

/** Everything that keeps the rows of two tables from being paired by id, in words: one line for each kind. */
export function idProblems(column: string, candidate: IdSide, baseline: IdSide): string[] {
  const lines: string[] = []
  for (const side of [candidate, baseline]) lines.push(...emptyIds(side), ...repeated(side))
  const onlyCandidate = missingIds(candidate, baseline)
  const onlyBaseline = missingIds(baseline, candidate)
  lines.push(...wordMissing(candidate, baseline, onlyCandidate), ...wordMissing(baseline, candidate, onlyBaseline))
  const hint = nearIdHint(textsAt(candidate, onlyCandidate), textsAt(baseline, onlyBaseline))
  if (hint !== undefined) lines.push(hint)
  return lines.map((line) => `column ${shown(column)}: ${line}`)
}

/** The ids of one side that stand in more than one row, in words; empty where there are none. */
export const repeatedIds = (column: string, side: IdSide): string[] =>
  repeated(side).map((line) => `column ${shown(column)}: ${line}`)

function emptyIds({ role, ids, table }: IdSide): string[] {
  const examples: string[] = []
  let empty = 0
  for (let row = ids.codes.indexOf(-1); row >= 0; row = ids.codes.indexOf(-1, row + 1)) {
    empty += 1
    if (examples.length < mostExamples) examples.push(locate(table, row))
  }
  if (empty === 0) return []
  return [`${counted(empty, `${role} id is`, `${role} ids are`)} empty: ${listed(examples, empty)}`]
}

function repeated({ role, ids, table }: IdSide): string[] {
  const first = new Int32Array(ids.texts.size).fill(-1)
  const told = new Uint8Array(ids.texts.size)
  const examples: string[] = []
  let count = 0
  for (let row = 0; row < ids.codes.length; row++) {
    const code = ids.codes[row]!
    if (code < 0) continue
    if (first[code]! < 0) first[code] = row
    else if (told[code] === 0) {
      told[code] = 1
      count += 1
      if (examples.length < mostExamples) {
        examples.push(`${shown(ids.texts.text(code))} (${locate(table, first[code]!)}; ${locate(table, row)})`)
      }
    }
  }
  if (count === 0) return []
  const words = counted(count, `${role} id stands`, `${role} ids stand`)
  return [`${words} in more than one row: ${listed(examples, count)}`]
}

/** Rows of one side, in order, whose id the other does not have; of each id, its first row. */
function missingIds({ ids }: IdSide, other: IdSide): number[] {
  const known = new Uint8Array(other.ids.texts.size)
  for (const code of other.ids.codes) if (code >= 0) known[code] = 1
  const there = other.ids.texts.codesOf(ids.texts)
  const seen = new Uint8Array(ids.texts.size)
  const rows: number[] = []
  for (let row = 0; row < ids.codes.length; row++) {
    const code = ids.codes[row]!
    if (code < 0 || seen[code] === 1) continue
    seen[code] = 1
    if (there[code]! < 0 || known[there[code]!] !== 1) rows.push(row)
  }
  return rows
}

function wordMissing(side: IdSide, other: IdSide, rows: readonly number[]): string[] {
  if (rows.length === 0) return []
  const examples = rows.slice(0, mostExamples).map((row) => `${shown(textAt(side, row))} (${locate(side.table, row)})`)
  const words = counted(rows.length, `${side.role} id is`, `${side.role} ids are`)
  return [`${words} not in the ${other.role}: ${listed(examples, rows.length)}`]
}

function textAt({ ids }: IdSide, row: number): string {
  return ids.texts.text(ids.codes[row]!)
}

/** The ids of the first of these rows: enough to see in what they differ from the other side's. */
function textsAt(side: IdSide, rows: readonly number[]): string[] {
  return rows.slice(0, mostCompared).map((row) => textAt(side, row))
}

function listed(examples: readonly string[], count: number): string {
  const more = count - examples.length
  return `${examples.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

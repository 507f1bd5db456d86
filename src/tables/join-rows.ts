import { UserError } from '../errors.ts'
import { type IdSide, idProblems, repeatedIds } from './id-problems.ts'
import type { Table, TextColumn } from './table.ts'

/**
 * For every row of the candidate, the row of the baseline with the same id. Ids are the same only if they are the same
 * text, to the letter. Linear in the rows; where both sides have the same order, without any table on the side.
 * @param id name of the id column, a text column of both tables
 * @throws UserError that lists every kind of trouble: ids that are empty, repeated, or only on one side
 */
export function joinRows(candidate: Table, baseline: Table, id: string): Uint32Array {
  const left = idColumn(candidate, id)
  const right = idColumn(baseline, id)
  const leftCodes = translate(left, right)
  if (isSameOrder(leftCodes, right.codes)) return rowNumbers(leftCodes.length)
  const places = firstRows(right)
  const rows = new Uint32Array(leftCodes.length)
  const taken = new Uint8Array(right.texts.size)
  let paired = 0
  for (; paired < leftCodes.length; paired++) {
    const code = leftCodes[paired]!
    const place = code < 0 ? -1 : places[code]!
    if (place < 0 || taken[code] === 1) break
    taken[code] = 1
    rows[paired] = place
  }
  // As many rows on both sides, and every candidate row with a baseline row of its own: then nothing is left over.
  if (paired === left.codes.length && paired === right.codes.length) return rows
  const sides: readonly [IdSide, IdSide] = [
    { role: 'candidate', ids: left, table: candidate },
    { role: 'baseline', ids: right, table: baseline }
  ]
  throw new UserError('ids-invalid', idProblems(id, ...sides))
}

/** @throws UserError that names the ids of the candidate that stand in more than one row */
export function assertDistinctIds(candidate: Table, id: string): void {
  const ids = idColumn(candidate, id)
  if (ids.texts.size === candidate.rows) return
  const problems = repeatedIds(id, { role: 'candidate', ids, table: candidate })
  if (problems.length > 0) throw new UserError('ids-invalid', problems)
}

function idColumn(table: Table, id: string): TextColumn {
  const column = table.columns.get(id)
  if (column?.kind !== 'text') throw new RangeError(`${id} is not a text column of the table`)
  return column
}

/** Every row, in order. */
export function rowNumbers(count: number): Uint32Array {
  const rows = new Uint32Array(count)
  for (let row = 0; row < count; row++) rows[row] = row
  return rows
}

/** Whether these are the numbers of all rows, in order. */
export function areRowNumbers(rows: Uint32Array): boolean {
  for (let row = 0; row < rows.length; row++) if (rows[row] !== row) return false
  return true
}

/** Whether both sides have the same ids in the same order, none twice: codes that grow are all different. */
function isSameOrder(left: Int32Array, right: Int32Array): boolean {
  if (left.length !== right.length) return false
  let last = -1
  for (let row = 0; row < left.length; row++) {
    const code = left[row]!
    if (code !== right[row] || code <= last) return false
    last = code
  }
  return true
}

/** The codes of one side in the other's texts; -1 for an id that the other does not know, or that is empty. */
function translate(from: TextColumn, to: TextColumn): Int32Array {
  const known = to.texts.codesOf(from.texts)
  // as many texts as rows: every row has its own, and codes are given in order
  if (known.length === from.codes.length) return known
  const codes = new Int32Array(from.codes.length)
  for (let row = 0; row < codes.length; row++) codes[row] = from.codes[row]! < 0 ? -1 : known[from.codes[row]!]!
  return codes
}

/** By code: the first row that has it, or -1. */
function firstRows({ codes, texts }: TextColumn): Int32Array {
  const rows = new Int32Array(texts.size).fill(-1)
  for (let row = codes.length - 1; row >= 0; row--) {
    const code = codes[row]!
    if (code >= 0) rows[code] = row
  }
  return rows
}

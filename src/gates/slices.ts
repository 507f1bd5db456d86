/** Rows by the values of one or several columns. */
import { UserError } from '../errors.ts'
import { listNames } from '../tables/names.ts'
import type { Table, TextColumn } from '../tables/table.ts'

/** Beyond this a column is not a slicing but an identity. */
const MOST_SLICES = 1_000
const MISSING = '(missing)'

/** Some rows of candidate and baseline, chosen by column values; one side may have none. */
export interface Slice {
  /** Column values, in the order in which the policy names the columns; empty for all rows. */
  readonly values: Readonly<Record<string, string>>
  readonly candidate: Uint32Array
  readonly baseline: Uint32Array
}

/** `size=large,site=north`, with the characters that separate its parts escaped. */
export function sliceKey(values: Readonly<Record<string, string>>): string {
  const separate = (text: string) => text.replace(/[%/=,]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return Object.entries(values)
    .map(([column, value]) => `${separate(column)}=${separate(value)}`)
    .join(',')
}

/**
 * Every combination of values that a row of either table has.
 * @param baseline the candidate's own table where both are about the same rows
 */
export function slicesBy(columns: readonly string[], candidate: Table, baseline: Table | null): Slice[] {
  const none = new Uint32Array(0)
  const found = new Map<string, Slice>()
  for (const { values, rows } of groupsOf(columns, candidate))
    found.set(sliceKey(values), { values, candidate: rows, baseline: baseline === candidate ? rows : none })
  if (baseline !== null && baseline !== candidate)
    for (const { values, rows } of groupsOf(columns, baseline)) {
      const key = sliceKey(values)
      found.set(key, { values, candidate: found.get(key)?.candidate ?? none, baseline: rows })
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slice]) => slice)
}

interface Group {
  readonly values: Readonly<Record<string, string>>
  readonly rows: Uint32Array
}

function groupsOf(columns: readonly string[], table: Table): Group[] {
  const texts = columns.map((name) => table.columns.get(name) as TextColumn)
  const combinations = texts.reduce((product, column) => product * (column.texts.size + 1), 1)
  if (combinations > Number.MAX_SAFE_INTEGER) throw tooMany(columns)
  // one number for the codes of all columns, so that no text is built for each row
  const combined = new Map<number, number>()
  const groupOf = new Uint16Array(table.rows)
  const sizes: number[] = []
  const firsts: number[] = []
  for (let row = 0; row < table.rows; row++) {
    let code = 0
    for (const column of texts) code = code * (column.texts.size + 1) + column.codes[row]! + 1
    let group = combined.get(code)
    if (group === undefined) {
      if (combined.size === MOST_SLICES) throw tooMany(columns)
      group = combined.size
      combined.set(code, group)
      sizes.push(0)
      firsts.push(row)
    }
    groupOf[row] = group
    sizes[group]!++
  }
  const members = sizes.map((size) => new Uint32Array(size))
  sizes.fill(0)
  for (let row = 0; row < table.rows; row++) members[groupOf[row]!]![sizes[groupOf[row]!]!++] = row
  return members.map((rows, group) => ({
    values: Object.fromEntries(columns.map((name, at) => [name, textAt(texts[at]!, firsts[group]!)])),
    rows
  }))
}

function textAt({ codes, texts }: TextColumn, row: number): string {
  const code = codes[row]!
  return code < 0 ? MISSING : texts.text(code)
}

function tooMany(columns: readonly string[]): UserError {
  return new UserError(
    'value-invalid',
    `${listNames(columns)} ${columns.length === 1 ? 'has' : 'have'} more than ${MOST_SLICES} values: that is too many slices; group them into a column with fewer`
  )
}

/** Rows by the values of one or several columns. */
import { UserError } from '../errors.ts'
import { listNames } from '../tables/names.ts'
import { shown } from '../tables/shown.ts'
import type { Table, TextColumn } from '../tables/table.ts'

/** Beyond this a column is not a slicing but an identity. */
export const MOST_SLICES = 1_000
export const MISSING = '(missing)'
const LONGEST_VALUE = 500
const LONGEST_KEY = 2_000

/** Some rows of candidate and baseline, chosen by column values; one side may have none. */
export interface Slice {
  /** Column values, in the order in which the policy names the columns; empty for all rows. */
  readonly values: Readonly<Record<string, string>>
  readonly candidate: Uint32Array
  readonly baseline: Uint32Array
}

/** Somebody's word as a part of an id, with the characters that separate parts escaped as in a URL. */
export const idPart = (text: string): string =>
  text.replace(/[%/=,]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** `size=large,site=north` */
export function sliceKey(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([column, value]) => `${idPart(column)}=${idPart(value)}`)
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
  // a cell that says "(missing)" is taken to mean it
  const missing = texts.map((column) => column.texts.find(MISSING))
  const combinations = texts.reduce((product, column) => product * (column.texts.size + 1), 1)
  if (combinations > Number.MAX_SAFE_INTEGER) throw tooManySlices(columns)
  // one number for the codes of all columns, so that no text is built for each row
  const combined = new Map<number, number>()
  const groupOf = new Uint16Array(table.rows)
  const sizes: number[] = []
  const firsts: number[] = []
  for (let row = 0; row < table.rows; row++) {
    let code = 0
    for (let at = 0; at < texts.length; at++) {
      const { codes, texts: known } = texts[at]!
      code = code * (known.size + 1) + (codes[row]! < 0 ? missing[at]! : codes[row]!) + 1
    }
    let group = combined.get(code)
    if (group === undefined) {
      if (combined.size === MOST_SLICES) throw tooManySlices(columns)
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
    values: sliceValues(columns, (at) => textAt(texts[at]!, firsts[group]!)),
    rows
  }))
}

/**
 * The values of a slice by its columns.
 * @throws UserError `value-invalid` where they are too long to stand in ids, evidence and reports
 */
export function sliceValues(
  columns: readonly string[],
  textOf: (at: number) => string
): Readonly<Record<string, string>> {
  const values = Object.fromEntries(columns.map((name, at) => [name, textOf(at)]))
  const long = columns.find((name) => values[name]!.length > LONGEST_VALUE)
  if (long !== undefined)
    throw new UserError(
      'value-invalid',
      `column ${shown(long)} holds ${shown(values[long]!)}, of ${values[long]!.length} characters: a slice has at most ${LONGEST_VALUE}`
    )
  if (sliceKey(values).length > LONGEST_KEY)
    throw new UserError(
      'value-invalid',
      `a slice by ${listNames(columns)} would have a name of ${sliceKey(values).length} characters; at most ${LONGEST_KEY} can stand in evidence`
    )
  return values
}

function textAt({ codes, texts }: TextColumn, row: number): string {
  const code = codes[row]!
  return code < 0 ? MISSING : texts.text(code)
}

export function tooManySlices(columns: readonly string[]): UserError {
  return new UserError(
    'value-invalid',
    `${listNames(columns)} ${columns.length === 1 ? 'has' : 'have'} more than ${MOST_SLICES} values: that is too many slices; group them into a column with fewer`
  )
}

import { UserError } from '../../src/errors.ts'
import type { RowSource } from '../../src/tables/batch.ts'
import { readTable } from '../../src/tables/read-table.ts'
import type { Column, Wanted } from '../../src/tables/table.ts'

/** Wanted columns from short words: `id`, `score:number`, `score:number?` (missing cells are kept). */
export function wanted(...words: readonly string[]): Wanted[] {
  return words.map((word) => {
    const [, name, as, keep] = /^(.*?)(?::(number|text)(\?)?)?$/s.exec(word)!
    return { name: name!, as: as === 'number' ? 'number' : 'text', missing: keep === '?' ? 'keep' : 'refuse' }
  })
}

/** The cells of a column as plain values: numbers, texts, or undefined where one is missing. */
export function cellsOf(column: Column | undefined): (number | string | undefined)[] {
  if (column === undefined) throw new Error('there is no such column')
  if (column.kind === 'number') return Array.from(column.values)
  return Array.from(column.codes, (code) => (code < 0 ? undefined : column.texts.text(code)))
}

/** The wanted columns of files, as plain values, by name. */
export async function readCells(sources: RowSource | readonly RowSource[], columns: readonly Wanted[]) {
  const table = await readTable(Array.isArray(sources) ? sources : [sources as RowSource], columns)
  return Object.fromEntries(columns.map(({ name }) => [name, cellsOf(table.columns.get(name))]))
}

/** The code and the problems that reading ends with. */
export async function problemsOf(work: Promise<unknown>): Promise<{ code: string; problems: readonly string[] }> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { code: error.code, problems: error.problems }
  }
  throw new Error('no problem was reported')
}

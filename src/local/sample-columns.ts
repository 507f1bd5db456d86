/** What the columns of a file hold, as far as a first policy needs to know. */
import type { ByteSource } from '../ports.ts'
import { describeColumns } from '../tables/describe-columns.ts'
import { readTable } from '../tables/read-table.ts'
import type { ColumnSample } from './guess-policy.ts'

/** More distinct values than this are no classes and no slices. */
const MOST_VALUES = 50

export async function sampleColumns(source: ByteSource): Promise<ColumnSample[]> {
  const columns = (await describeColumns(source)).filter(({ kind }) => kind === 'number' || kind === 'text')
  const read = (as: 'number' | 'text', names: readonly string[]) =>
    readTable(
      [source],
      names.map((name) => ({ name, as, missing: 'keep' as const }))
    )
  const numbers = await read(
    'number',
    columns.filter(({ kind }) => kind === 'number').map(({ name }) => name)
  )
  const texts = await read(
    'text',
    columns.filter(({ kind }) => kind === 'text').map(({ name }) => name)
  )
  return columns.map(({ name }) => {
    const column = numbers.columns.get(name) ?? texts.columns.get(name)
    if (column === undefined) return { name, values: [], numeric: false, isShare: false }
    if (column.kind === 'number') {
      const values = new Set<number>()
      for (const value of column.values) if (values.size <= MOST_VALUES && !Number.isNaN(value)) values.add(value)
      const sorted = [...values].sort((a, b) => a - b)
      const isShare = column.values.every((value) => !(value < 0 || value > 1))
      return { name, values: sorted.map(String), numeric: true, isShare }
    }
    const distinct = Array.from({ length: Math.min(column.texts.size, MOST_VALUES + 1) }, (_, code) =>
      column.texts.text(code)
    )
    return { name, values: distinct.sort(), numeric: false, isShare: false }
  })
}

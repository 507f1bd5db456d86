import type { Batch, RowSource } from './batch.ts'
import { readBatches } from './read-batches.ts'
import type { Column, Table, Wanted } from './table.ts'

export type ReadTable = typeof readTable

/**
 * The wanted columns of all files as one table, the rows of the files in order.
 * @throws UserError with every problem of all files
 */
export async function readTable(sources: readonly RowSource[], wanted: readonly Wanted[]): Promise<Table> {
  const reader = readBatches(sources, wanted)
  let columns = wanted.map(({ as }) => makeColumn(as, 0))
  let capacity = 0
  let rows = 0
  for await (const batch of reader) {
    if (rows + batch.rows > capacity) {
      capacity = nextCapacity(capacity, rows, batch)
      columns = columns.map((column, place) => {
        const larger = makeColumn(wanted[place]!.as, capacity)
        larger.set(column.subarray(0, rows))
        return larger
      })
    }
    for (const [place, column] of columns.entries()) column.set(batch.columns[place]!, rows)
    rows += batch.rows
  }
  const named = wanted.map(({ name }, place): [string, Column] => {
    const values = columns[place]!.subarray(0, rows)
    if (values instanceof Float64Array) return [name, { kind: 'number', values }]
    return [name, { kind: 'text', codes: values, texts: reader.texts.get(name)! }]
  })
  return { rows, columns: new Map(named), parts: reader.parts }
}

function makeColumn(as: Wanted['as'], rows: number): Float64Array | Int32Array {
  return as === 'number' ? new Float64Array(rows) : new Int32Array(rows)
}

/**
 * Room for all rows, judged by the share of the files that has been read, so that columns are seldom copied. Room that
 * is not used costs no memory: the system gives a page only when something is written to it.
 */
function nextCapacity(capacity: number, rows: number, { rows: more, progress }: Batch): number {
  const needed = rows + more
  const judged = progress === undefined ? 0 : Math.ceil((1.03 * needed) / progress) + 1024
  return Math.max(judged, Math.min(2 * capacity, 2 * needed), needed)
}

import type { FileMetaData } from 'hyparquet'
import { UserError } from '../../errors.ts'
import type { OpenFile } from '../open-file.ts'
import type { RowBuffer } from '../row-buffer.ts'
import { shown, shownPath } from '../shown.ts'
import { columnSink } from './column-sink.ts'
import { explained, openParquet } from './open-parquet.ts'
import { planColumns } from './plan-columns.ts'
import { readPages } from './read-pages.ts'

/** Rows that are read at once where the file says where its pages lie; elsewhere, a row group is read as a whole. */
const mostRows = 2 ** 18

/** Reads the wanted columns of a Parquet file, row group by row group, into a buffer that is handed over at a yield. */
export async function* readParquet(file: OpenFile, buffer: RowBuffer): AsyncGenerator<void, void> {
  const parquet = await openParquet(file.source)
  const columns = planColumns(file.uri, parquet.metadata, buffer.wanted)
  const rows = countRows(file.uri, parquet.metadata)
  const bytes = parquet.bytes.byteLength
  for (const [start, end] of rowRanges(parquet.metadata)) {
    await explained(file.uri, `rows ${start + 1} to ${end}`, async () => buffer.reserve(end - start))
    for (const column of columns) {
      const range = `rows ${start + 1} to ${end} of column ${shown(column.name)}`
      await explained(file.uri, range, () => readPages(parquet, column.name, [start, end], columnSink(column, buffer)))
    }
    buffer.rows += end - start
    file.passed = (bytes * end) / rows
    yield
  }
}

function countRows(uri: string, { num_rows, row_groups }: FileMetaData): number {
  const name = shownPath(uri)
  const rows = row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
  if (rows !== Number(num_rows) || row_groups.some((group) => group.num_rows < 0)) {
    throw new UserError('table-invalid', `${name} is damaged: it says ${num_rows} rows, and its row groups ${rows}`)
  }
  if (rows === 0) throw new UserError('table-invalid', `${name} has no rows`)
  return rows
}

/** Rows [start, end) to read at once: row groups, the large ones in pieces if their pages can be found. */
function rowRanges({ row_groups }: FileMetaData): [start: number, end: number][] {
  const ranges: [number, number][] = []
  let start = 0
  for (const { num_rows, columns } of row_groups) {
    const end = start + Number(num_rows)
    const step = columns.every(({ offset_index_offset }) => offset_index_offset !== undefined) ? mostRows : end - start
    for (; start < end; start += step) ranges.push([start, Math.min(end, start + step)])
    start = end
  }
  return ranges
}

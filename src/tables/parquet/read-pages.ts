import { parquetRead } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import type { RawValue } from './cell-values.ts'
import type { ParquetFile } from './open-parquet.ts'

/** Takes values[from, to) of consecutive rows. */
export type TakeValues = (values: ArrayLike<RawValue>, from: number, to: number) => void

/** Hands out the raw values of one flat column, rows [start, end) of one row group, page by page. */
export async function readPages(
  { bytes, metadata }: ParquetFile,
  name: string,
  [start, end]: readonly [start: number, end: number],
  take: TakeValues
): Promise<void> {
  let rows = 0
  await parquetRead({
    file: bytes,
    metadata,
    columns: [name],
    rowStart: start,
    rowEnd: end,
    compressors,
    utf8: false,
    useOffsetIndex: true,
    parsers: { timestampFromNanoseconds: (nanos) => nanos },
    onPage: ({ columnData, rowStart, rowEnd }) => {
      const from = Math.max(start, rowStart)
      const to = Math.min(end, rowEnd)
      if (from >= to) return
      take(columnData as ArrayLike<RawValue>, from - rowStart, to - rowStart)
      rows += to - from
    }
  })
  if (rows !== end - start) throw new Error(`${rows} values instead of ${end - start}`)
}

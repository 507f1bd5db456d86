import { UserError } from '../errors.ts'
import type { Batch, BatchReader, RowSource } from './batch.ts'
import { comma, tab } from './csv/bytes.ts'
import { readCsv } from './csv/read-csv.ts'
import { detectFormat } from './format.ts'
import { Interner } from './interner.ts'
import { readJsonArray } from './json/read-json-array.ts'
import { readJsonLines } from './json/read-json-lines.ts'
import { type OpenFile, openFile } from './open-file.ts'
import { Problems } from './problems.ts'
import { RowBuffer } from './row-buffer.ts'
import type { TablePart, Wanted } from './table.ts'

/**
 * The wanted columns of all files, in order, batch by batch.
 * @throws UserError with every problem of all files, behind the last batch
 */
export function readBatches(sources: readonly RowSource[], wanted: readonly Wanted[]): BatchReader {
  if (new Set(wanted.map(({ name }) => name)).size < wanted.length) throw new RangeError('a column is wanted twice')
  const textColumns = wanted.filter(({ as }) => as === 'text')
  const texts = new Map(textColumns.map(({ name }) => [name, new Interner()]))
  const parts: TablePart[] = []
  async function* batches(): AsyncGenerator<Batch, void> {
    const problems = new Problems()
    const buffer = new RowBuffer(wanted, problems, texts)
    const totalBytes = sources.reduce((sum, source) => sum + (source.expectedBytes ?? Number.NaN), 0)
    let earlierBytes = 0
    for (const [part, source] of sources.entries()) {
      buffer.beginPart(source.uri)
      try {
        const file = await openFile(source)
        try {
          for await (const _ of readRows(file, buffer)) {
            if (buffer.rows === 0) continue
            const progress = totalBytes > 0 ? Math.min(1, (earlierBytes + file.passed) / totalBytes) : undefined
            if (!problems.any) yield { rows: buffer.rows, columns: buffer.views(), part, progress }
            buffer.clear()
          }
        } finally {
          await file.close()
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        problems.file(error)
      }
      parts.push({ uri: source.uri, rows: buffer.partRows })
      earlierBytes += source.expectedBytes ?? 0
    }
    problems.throwIfAny()
  }
  return { texts, parts, [Symbol.asyncIterator]: batches }
}

/** Reads a file into the buffer, as what its first bytes and its name say it is. */
async function* readRows(file: OpenFile, buffer: RowBuffer): AsyncGenerator<void, void> {
  switch (detectFormat(file.uri, file.start)) {
    case 'csv':
      return yield* readCsv(file, comma, buffer)
    case 'tsv':
      return yield* readCsv(file, tab, buffer)
    case 'json-lines':
      return yield* readJsonLines(file, buffer)
    case 'json-array':
      return yield* readJsonArray(file, buffer)
    case 'parquet': {
      // The Parquet packages take 10 ms to load, and most tables are not Parquet.
      const { readParquet } = await import('./parquet/read-parquet.ts')
      return yield* readParquet(file, buffer)
    }
  }
}

import type { ByteSource } from '../ports.ts'
import { comma, tab } from './csv/bytes.ts'
import { sampleCsv } from './csv/sample-csv.ts'
import { detectFormat } from './format.ts'
import { sampleJsonArray, sampleJsonLines } from './json/sample-json.ts'
import { parseNumber } from './number-text.ts'
import { openFile } from './open-file.ts'
import type { ColumnDescription, Sample } from './sample.ts'

const sampleRows = 100

/**
 * The columns of a file, in order: those of its header or schema, or of the first JSON objects. What they hold is
 * judged by the schema, or by the first hundred rows.
 * @throws UserError if it is no file of rows
 */
export async function describeColumns(source: ByteSource): Promise<ColumnDescription[]> {
  const file = await openFile(source)
  try {
    switch (detectFormat(file.uri, file.start)) {
      case 'csv':
        return describe(await sampleCsv(file, comma, sampleRows))
      case 'tsv':
        return describe(await sampleCsv(file, tab, sampleRows))
      case 'json-lines':
        return describe(await sampleJsonLines(file, sampleRows))
      case 'json-array':
        return describe(await sampleJsonArray(file, sampleRows))
      case 'parquet': {
        const { describeParquet } = await import('./parquet/describe-parquet.ts')
        return await describeParquet(source)
      }
    }
  } finally {
    await file.close()
  }
}

function describe({ names, rows }: Sample): ColumnDescription[] {
  return names.map((name, column) => ({ name, kind: kindOf(rows.map((row) => row[column])) }))
}

function kindOf(cells: readonly unknown[]): ColumnDescription['kind'] {
  let kind: ColumnDescription['kind'] = 'empty'
  for (const cell of cells) {
    if (cell === undefined || cell === null) continue
    if (typeof cell === 'object') return 'nested'
    const number = typeof cell === 'string' ? parseNumber(cell) : cell
    if (typeof number !== 'number') kind = 'text'
    else if (kind === 'empty' && !Number.isNaN(number)) kind = 'number'
  }
  return kind
}

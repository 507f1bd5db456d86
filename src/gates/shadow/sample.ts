/** One sample of predictions, to be read as often as it takes. */
import type { ByteSource } from '../../ports.ts'
import type { BatchReader, RowSource } from '../../tables/batch.ts'
import { describeColumns } from '../../tables/describe-columns.ts'
import { readBatches } from '../../tables/read-batches.ts'
import type { ReadTable } from '../../tables/read-table.ts'
import type { ColumnDescription } from '../../tables/sample.ts'
import type { Table, TablePart, Wanted } from '../../tables/table.ts'
import { type InputRecord, inputRecords, type Predictions } from '../predictions.ts'

export type Role = 'candidate' | 'baseline' | 'control'

/** Columns of one file. */
export interface Described {
  readonly uri: string
  readonly columns: readonly ColumnDescription[]
}

export interface Sample {
  readonly role: Role
  /** About how many rows there are, where that can be told without reading them. */
  readonly expectedRows: number | undefined
  /** What every file of it seems to hold. */
  /** What answered, where that was a model. */
  readonly runtime: Predictions['runtime']
  describe(): Promise<readonly Described[]>
  read(wanted: readonly Wanted[]): BatchReader
  table(wanted: readonly Wanted[]): Promise<Table>
  inputs(parts: readonly TablePart[]): Promise<readonly InputRecord[]>
}

/** A row takes about as many bytes as this, or more. */
const LEAST_ROW_BYTES = 16

export function fileSample(role: Role, sources: readonly ByteSource[], readTable: ReadTable): Sample {
  const bytes = sources.reduce((sum, { expectedBytes }: RowSource) => sum + (expectedBytes ?? Number.NaN), 0)
  return {
    role,
    runtime: {},
    expectedRows: Number.isNaN(bytes) ? undefined : bytes / LEAST_ROW_BYTES,
    describe: () =>
      Promise.all(sources.map(async (source) => ({ uri: source.uri, columns: await describeColumns(source) }))),
    read: (wanted) => readBatches(sources, wanted),
    table: (wanted) => readTable(sources, wanted),
    inputs: (parts) => inputRecords(role, sources, parts)
  }
}

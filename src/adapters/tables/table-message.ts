/** A table on its way between threads: its buffers change hands, nothing is copied. */
import { UserError } from '../../errors.ts'
import type { ErrorCode } from '../../reason-codes.ts'
import { Interner } from '../../tables/interner.ts'
import type { Column, NumberColumn, Table, TablePart, TextColumn, Wanted } from '../../tables/table.ts'
import type { PackedTexts } from '../../tables/text-pool.ts'
import type { KnownFile } from '../files/file-source.ts'

/** What the other thread shall read. */
export interface TableOrder {
  readonly files: readonly KnownFile[]
  readonly wanted: readonly Wanted[]
}

type PackedColumn = NumberColumn | (Omit<TextColumn, 'texts'> & { readonly texts: PackedTexts })

export interface PackedTable {
  readonly rows: number
  readonly parts: readonly TablePart[]
  readonly columns: readonly (readonly [name: string, column: PackedColumn])[]
}

export type TableAnswer =
  | { readonly table: PackedTable; readonly files: readonly KnownFile[] }
  | { readonly code: ErrorCode; readonly problems: readonly string[] }
  | { readonly fault: string }

/** @returns the table, and the buffers that go with it */
export function packTable({ rows, parts, columns }: Table): { table: PackedTable; buffers: ArrayBuffer[] } {
  const buffers = new Set<ArrayBuffer>()
  const packed = [...columns].map(([name, column]): readonly [string, PackedColumn] => {
    const values = column.kind === 'number' ? column.values : column.codes
    buffers.add(values.buffer as ArrayBuffer)
    if (column.kind === 'number') return [name, column]
    const texts = column.texts.pack()
    for (const buffer of [...texts.chunks, texts.ends.buffer as ArrayBuffer]) buffers.add(buffer)
    return [name, { ...column, texts }]
  })
  return { table: { rows, parts, columns: packed }, buffers: [...buffers] }
}

export function unpackTable({ rows, parts, columns }: PackedTable): Table {
  const unpacked = columns.map(([name, column]): [string, Column] => {
    return [name, column.kind === 'number' ? column : { ...column, texts: Interner.unpack(column.texts) }]
  })
  return { rows, parts, columns: new Map(unpacked) }
}

export function answerOf(error: unknown): TableAnswer {
  if (error instanceof UserError) return { code: error.code, problems: error.problems }
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

import type { ByteSource } from '../ports.ts'
import { describeColumns } from './describe-columns.ts'

/** The names of a file's columns, in order. */
export async function columnNames(source: ByteSource): Promise<string[]> {
  const columns = await describeColumns(source)
  return columns.map(({ name }) => name)
}

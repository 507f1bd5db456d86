import type { ByteSource } from '../../ports.ts'
import type { ColumnDescription } from '../sample.ts'
import { isNumeric } from './cell-values.ts'
import { columnType } from './column-type.ts'
import { openParquet } from './open-parquet.ts'
import { topColumns } from './plan-columns.ts'

/** The columns of a Parquet file by its schema; a nested one is one column. */
export async function describeParquet(source: ByteSource): Promise<ColumnDescription[]> {
  const { metadata } = await openParquet(source)
  return topColumns(metadata).map(({ element, nested }) => {
    const type = columnType(element)
    if (nested) return { name: element.name, kind: 'nested' }
    return { name: element.name, kind: type !== undefined && isNumeric(type) ? 'number' : 'text' }
  })
}

import { type FileMetaData, parquetSchema, type SchemaElement } from 'hyparquet'
import { UserError } from '../../errors.ts'
import { placeColumns } from '../place-columns.ts'
import { shown, shownPath } from '../shown.ts'
import type { Wanted } from '../table.ts'
import { isNumeric } from './cell-values.ts'
import { type ColumnType, columnType, typeWords } from './column-type.ts'

/** A wanted column of a Parquet file. */
export interface PlannedColumn {
  readonly name: string
  /** Its place in `wanted`. */
  readonly place: number
  readonly type: ColumnType
}

/** A column at the top of a schema. */
interface TopColumn {
  readonly element: SchemaElement
  readonly nested: boolean
}

export function topColumns(metadata: FileMetaData): TopColumn[] {
  return parquetSchema(metadata).children.map(({ element, children }) => {
    return { element, nested: children.length > 0 || element.repetition_type === 'REPEATED' }
  })
}

/**
 * Finds the wanted columns and their types, and makes the reader hand out raw values of them from here on.
 * @throws UserError that lists every column that is missing, or that cannot be read as it is wanted
 */
export function planColumns(uri: string, metadata: FileMetaData, wanted: readonly Wanted[]): PlannedColumn[] {
  const tops = topColumns(metadata)
  const places = placeColumns(
    uri,
    tops.map(({ element }) => element.name),
    wanted.map(({ name }) => name)
  )
  const columns: PlannedColumn[] = []
  const problems: string[] = []
  for (const [index, { element, nested }] of tops.entries()) {
    const place = places[index]!
    if (place < 0) continue
    const { name, as } = wanted[place]!
    const type = columnType(element)
    const column = `${shownPath(uri)}: column ${shown(name)}`
    if (nested) problems.push(`${column} is nested (a list, a map or a record); write it as a flat column`)
    else if (type === undefined) problems.push(`${column} has the type ${typeWords(element)}, which is not supported`)
    else if (as === 'number' && !isNumeric(type)) {
      problems.push(`${column} has the type ${typeWords(element)}, which is not a number; write it as a number`)
    } else columns.push({ name, place, type })
    leaveRaw(element)
  }
  if (problems.length > 0) throw new UserError('value-invalid', problems)
  return columns
}

/** The reader's own conversions lose digits of decimals and of times below a millisecond; ours work on raw values. */
function leaveRaw(element: SchemaElement): void {
  delete element.converted_type
  delete element.logical_type
}

import type { SchemaElement } from 'hyparquet'

/** How the raw values of a column are to be understood. */
export type ColumnType =
  | { readonly kind: 'integer'; readonly unsigned: boolean }
  | { readonly kind: 'float' }
  | { readonly kind: 'half-float' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'date' }
  | { readonly kind: 'timestamp'; readonly unit: 'MILLIS' | 'MICROS' | 'NANOS'; readonly utc: boolean }

/** The type of a flat column, or undefined if it is one that no metric can use, such as a time of day. */
export function columnType({ type, converted_type, logical_type, scale }: SchemaElement): ColumnType | undefined {
  switch (logical_type?.type ?? converted_type) {
    case undefined:
      return plainType(type)
    case 'STRING':
    case 'UTF8':
    case 'ENUM':
    case 'JSON':
      return { kind: 'text' }
    case 'UUID':
      return { kind: 'uuid' }
    case 'FLOAT16':
      return { kind: 'half-float' }
    case 'DECIMAL':
      return { kind: 'decimal', scale: scale ?? (logical_type?.type === 'DECIMAL' ? logical_type.scale : 0) }
    case 'INTEGER':
      return { kind: 'integer', unsigned: logical_type?.type === 'INTEGER' && !logical_type.isSigned }
    case 'INT_8':
    case 'INT_16':
    case 'INT_32':
    case 'INT_64':
      return { kind: 'integer', unsigned: false }
    case 'UINT_8':
    case 'UINT_16':
    case 'UINT_32':
    case 'UINT_64':
      return { kind: 'integer', unsigned: true }
    case 'DATE':
      return { kind: 'date' }
    case 'TIMESTAMP_MILLIS':
      return { kind: 'timestamp', unit: 'MILLIS', utc: true }
    case 'TIMESTAMP_MICROS':
      return { kind: 'timestamp', unit: 'MICROS', utc: true }
    case 'TIMESTAMP':
      if (logical_type?.type !== 'TIMESTAMP') return undefined
      return { kind: 'timestamp', unit: logical_type.unit, utc: logical_type.isAdjustedToUTC }
    case 'NULL':
      return { kind: 'text' }
    default:
      return undefined
  }
}

function plainType(type: SchemaElement['type']): ColumnType | undefined {
  switch (type) {
    case 'BOOLEAN':
      return { kind: 'boolean' }
    case 'INT32':
    case 'INT64':
      return { kind: 'integer', unsigned: false }
    case 'INT96':
      return { kind: 'timestamp', unit: 'NANOS', utc: false }
    case 'FLOAT':
    case 'DOUBLE':
      return { kind: 'float' }
    case 'BYTE_ARRAY':
      return { kind: 'text' }
    default:
      return undefined
  }
}

/** The words for a type in a message: what the file says, not what we make of it. */
export function typeWords({ type, converted_type, logical_type }: SchemaElement): string {
  return logical_type?.type ?? converted_type ?? type ?? 'a group'
}

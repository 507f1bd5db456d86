import { dateText, timestampText } from './civil-time.ts'
import type { ColumnType } from './column-type.ts'

/** A value as the Parquet reader gives it when it is told to convert nothing. */
export type RawValue = number | bigint | boolean | Uint8Array | null | undefined

/** The number of a cell of a numeric column, NaN for a missing one. */
export function numberOf(value: RawValue, type: ColumnType): number {
  if (value === null || value === undefined) return Number.NaN
  if (type.kind === 'decimal') return Number(decimalText(value, type.scale))
  if (type.kind === 'half-float') return halfFloat(value as Uint8Array)
  if (type.kind === 'integer' && type.unsigned) return Number(unsigned(value as number | bigint))
  return Number(value)
}

/** The text of a cell that is no text itself, empty for a missing one: the same as other formats give. */
export function textOf(value: RawValue, type: ColumnType): string {
  if (value === null || value === undefined) return ''
  switch (type.kind) {
    case 'integer':
      return String(type.unsigned ? unsigned(value as number | bigint) : value)
    case 'float':
    case 'half-float': {
      const number = numberOf(value, type)
      return Number.isNaN(number) ? '' : String(number)
    }
    case 'decimal':
      return decimalText(value, type.scale)
    case 'boolean':
      return String(value)
    case 'uuid':
      return uuidText(value as Uint8Array)
    case 'date':
      return dateText(Number(value))
    case 'timestamp':
      return timestampText(BigInt(value as number | bigint), type.unit, type.utc)
    case 'text':
      return new TextDecoder().decode(value as Uint8Array)
  }
}

/** Whether cells of this type can stand in a number column. */
export function isNumeric({ kind }: ColumnType): boolean {
  return kind === 'integer' || kind === 'float' || kind === 'half-float' || kind === 'decimal'
}

function unsigned(value: number | bigint): number | bigint {
  return typeof value === 'bigint' ? BigInt.asUintN(64, value) : value >>> 0
}

/** An unscaled whole number divided by 10^scale, exactly: as text, without zeros at its end. */
function decimalText(value: RawValue, scale: number): string {
  const unscaled = value instanceof Uint8Array ? bigEndian(value) : BigInt(value as number | bigint)
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const decimals = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${unscaled < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`
}

/** A whole number in two's complement, highest byte first. */
function bigEndian(bytes: Uint8Array): bigint {
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  return BigInt.asIntN(8 * bytes.length, value)
}

/** IEEE 754 binary16, lowest byte first. */
function halfFloat(bytes: Uint8Array): number {
  const bits = bytes[0]! | (bytes[1]! << 8)
  const sign = bits >> 15 === 0 ? 1 : -1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

function uuidText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

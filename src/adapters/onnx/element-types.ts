/** Element types of tensors: from the float64 of tables to what a model takes, and back. */
import { UserError } from '../../errors.ts'
import type { Tensor, TensorType } from '../../ports.ts'
import type { WireData } from './child-protocol.ts'
import { fromHalf, toHalf } from './half-float.ts'
import { quote } from './quote.ts'

type NumberType = Exclude<TensorType, 'string'>

interface ElementType {
  readonly bytes: number
  /** Whether a number can be given to a model that takes this type. */
  readonly holds: (value: number) => boolean
  readonly narrow: (values: Float64Array) => Exclude<WireData, readonly string[]>
}

const whole = (low: number, high: number) => (value: number) => Number.isInteger(value) && value >= low && value <= high
/** A finite number must not become infinite; NaN and infinities are values of their own. */
const fits = (stays: (value: number) => boolean) => (value: number) => !Number.isFinite(value) || stays(value)
const safe = Number.MAX_SAFE_INTEGER

const elementTypes: Readonly<Record<NumberType, ElementType>> = {
  float16: {
    bytes: 2,
    holds: fits((value) => Math.abs(value) < 65520),
    narrow: (values) => Uint16Array.from(values, toHalf)
  },
  float32: {
    bytes: 4,
    holds: fits((value) => Number.isFinite(Math.fround(value))),
    narrow: (values) => Float32Array.from(values)
  },
  float64: { bytes: 8, holds: () => true, narrow: (values) => values },
  int8: { bytes: 1, holds: whole(-128, 127), narrow: (values) => Int8Array.from(values) },
  uint8: { bytes: 1, holds: whole(0, 255), narrow: (values) => Uint8Array.from(values) },
  int16: { bytes: 2, holds: whole(-32768, 32767), narrow: (values) => Int16Array.from(values) },
  uint16: { bytes: 2, holds: whole(0, 65535), narrow: (values) => Uint16Array.from(values) },
  int32: { bytes: 4, holds: whole(-(2 ** 31), 2 ** 31 - 1), narrow: (values) => Int32Array.from(values) },
  uint32: { bytes: 4, holds: whole(0, 2 ** 32 - 1), narrow: (values) => Uint32Array.from(values) },
  int64: { bytes: 8, holds: whole(-safe, safe), narrow: (values) => BigInt64Array.from(values, BigInt) },
  uint64: { bytes: 8, holds: whole(0, safe), narrow: (values) => BigUint64Array.from(values, BigInt) },
  bool: { bytes: 1, holds: whole(0, 1), narrow: (values) => Uint8Array.from(values) }
}

/** Whether a name is an element type that can be given and returned. */
export function isTensorType(name: string): name is TensorType {
  return name === 'string' || Object.hasOwn(elementTypes, name)
}

/** Bytes of one element on its way to the model; a text is counted as a guess. */
export function elementBytes(type: TensorType): number {
  return type === 'string' ? 32 : elementTypes[type].bytes
}

/** Values as the model's own type. One that the type cannot hold is an error that names input and row. */
export function narrow(name: string, type: TensorType, { data, shape }: Tensor): WireData {
  const given = data instanceof Float64Array ? 'numbers' : 'text'
  if ((type === 'string') !== (given === 'text'))
    throw new UserError('value-invalid', `Input ${quote(name)} of the model takes ${type}, but was given ${given}.`)
  if (type === 'string' || !(data instanceof Float64Array)) return data as readonly string[]
  const { holds, narrow } = elementTypes[type]
  const bad = data.findIndex((value) => !holds(value))
  if (bad < 0) return narrow(data)
  const row = Math.floor(bad / (data.length / (shape[0] ?? 1))) + 1
  throw new UserError(
    'value-invalid',
    `Input ${quote(name)} of the model takes ${type}, which cannot hold ${data[bad]} (row ${row} of those given).`
  )
}

/**
 * Values of the model's own type as float64, or as texts. Whole numbers beyond 2^53 would be rounded: an error. The kind
 * of array is told by the type and not by its class: it may come out of another realm.
 */
export function widen(name: string, type: TensorType, data: WireData): Float64Array | readonly string[] {
  if (type === 'string') return Array.from(data as readonly string[], String)
  if (type === 'float16') return Float64Array.from(data as Uint16Array, fromHalf)
  const values = Float64Array.from(data as Iterable<number | bigint>, Number)
  if ((type === 'int64' || type === 'uint64') && !values.every(Number.isSafeInteger))
    throw new UserError(
      'model-failed',
      `Output ${quote(name)} of the model has whole numbers beyond 2^53, which cannot be compared exactly.`
    )
  return values
}

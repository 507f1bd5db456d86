/** What is looked at in a tensor that a model holds: its name, and whether its values lie in another file. */
import type { Wire } from './wire.ts'

export interface TensorProto {
  readonly name: string
  /** `data_location` says that the values are outside the model. */
  readonly external: boolean
  /** Every entry of `external_data`, as it stands: `location`, `offset`, `length`, … */
  readonly externalData: readonly Entry[]
}

interface Entry {
  readonly key: string
  readonly value: string
}

/** TensorProto: name 8, external_data 13, data_location 14. */
export function readTensor(wire: Wire, start: number, end: number): TensorProto {
  let name = ''
  let external = false
  const externalData: Entry[] = []
  wire.message(start, end, (field) => {
    if (field.number === 8) name = wire.text(field)
    else if (field.number === 13) externalData.push(readEntry(wire, field.start, field.end))
    else if (field.number === 14) external ||= wire.integers(field).some((location) => location !== 0)
  })
  return { name, external, externalData }
}

/** SparseTensorProto: values 1, indices 2. */
export function readSparseTensor(wire: Wire, start: number, end: number): readonly TensorProto[] {
  const tensors: TensorProto[] = []
  wire.message(start, end, (field) => {
    if (field.number === 1 || field.number === 2) tensors.push(readTensor(wire, field.start, field.end))
  })
  return tensors
}

/** StringStringEntryProto: key 1, value 2. */
function readEntry(wire: Wire, start: number, end: number): Entry {
  let key = ''
  let value = ''
  wire.message(start, end, (field) => {
    if (field.number === 1) key = wire.text(field)
    else if (field.number === 2) value = wire.text(field)
  })
  return { key, value }
}

/** The graph of a model: its nodes, what it takes and gives, and every tensor, also inside subgraphs. */
import { readSparseTensor, readTensor, type TensorProto } from './tensor-proto.ts'
import type { Wire } from './wire.ts'

/** A stretch of the file: one field with its header. */
export interface Span {
  readonly from: number
  readonly start: number
  readonly end: number
}

export interface GraphProto {
  readonly nodes: readonly NodeProto[]
  readonly tensors: readonly TensorProto[]
  readonly inputs: readonly ValueProto[]
  readonly outputs: readonly ValueProto[]
}

export interface NodeProto {
  readonly span: Span
  readonly name: string
  readonly operator: string
  readonly domain: string
  readonly overload: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly attributes: readonly AttributeProto[]
}

export interface AttributeProto {
  readonly span: Span
  readonly name: string
  readonly tensors: readonly TensorProto[]
  readonly graphs: readonly GraphProto[]
}

export interface ValueProto {
  readonly span: Span
  readonly name: string
  /** `other`: a sequence, a map, a sparse tensor, an optional, or nothing that is known. */
  readonly kind: 'tensor' | 'other'
}

/** GraphProto: node 1, initializer 5, input 11, output 12, sparse_initializer 15. */
export function readGraph(wire: Wire, start: number, end: number): GraphProto {
  const nodes: NodeProto[] = []
  const tensors: TensorProto[] = []
  const inputs: ValueProto[] = []
  const outputs: ValueProto[] = []
  wire.message(start, end, (field) => {
    if (field.number === 1) nodes.push(readNode(wire, spanOf(field)))
    else if (field.number === 5) tensors.push(readTensor(wire, field.start, field.end))
    else if (field.number === 15) tensors.push(...readSparseTensor(wire, field.start, field.end))
    else if (field.number === 11) inputs.push(readValue(wire, spanOf(field)))
    else if (field.number === 12) outputs.push(readValue(wire, spanOf(field)))
  })
  return { nodes, tensors, inputs, outputs }
}

/** NodeProto: input 1, output 2, name 3, op_type 4, attribute 5, domain 7, overload 8. */
export function readNode(wire: Wire, span: Span): NodeProto {
  const node = { span, name: '', operator: '', domain: '', overload: '' }
  const inputs: string[] = []
  const outputs: string[] = []
  const attributes: AttributeProto[] = []
  wire.message(span.start, span.end, (field) => {
    if (field.number === 1) inputs.push(wire.text(field))
    else if (field.number === 2) outputs.push(wire.text(field))
    else if (field.number === 3) node.name = wire.text(field)
    else if (field.number === 4) node.operator = wire.text(field)
    else if (field.number === 5) attributes.push(readAttribute(wire, spanOf(field)))
    else if (field.number === 7) node.domain = wire.text(field)
    else if (field.number === 8) node.overload = wire.text(field)
  })
  return { ...node, inputs, outputs, attributes }
}

/** AttributeProto: name 1, t 5, g 6, tensors 10, graphs 11, sparse_tensor 22, sparse_tensors 23. */
export function readAttribute(wire: Wire, span: Span): AttributeProto {
  let name = ''
  const tensors: TensorProto[] = []
  const graphs: GraphProto[] = []
  wire.message(span.start, span.end, (field) => {
    const { number } = field
    if (number === 1) name = wire.text(field)
    else if (number === 5 || number === 10) tensors.push(readTensor(wire, field.start, field.end))
    else if (number === 6 || number === 11) graphs.push(readGraph(wire, field.start, field.end))
    else if (number === 22 || number === 23) tensors.push(...readSparseTensor(wire, field.start, field.end))
  })
  return { span, name, tensors, graphs }
}

/** AttributeProto: ints 8. Read apart, because only class labels are wanted and trees hold millions of numbers. */
export function readIntegers(wire: Wire, { span }: AttributeProto): readonly number[] {
  const values: number[] = []
  wire.message(span.start, span.end, (field) => {
    if (field.number === 8) for (const value of wire.integers(field)) values.push(value)
  })
  return values
}

/** AttributeProto: strings 9. */
export function readTexts(wire: Wire, { span }: AttributeProto): readonly string[] {
  const values: string[] = []
  wire.message(span.start, span.end, (field) => {
    if (field.number === 9) values.push(wire.text(field))
  })
  return values
}

/** ValueInfoProto: name 1, type 2; and in a TypeProto: tensor_type 1. */
function readValue(wire: Wire, span: Span): ValueProto {
  let name = ''
  let kind: ValueProto['kind'] = 'other'
  wire.message(span.start, span.end, (field) => {
    if (field.number === 1) name = wire.text(field)
    else if (field.number === 2)
      wire.message(field.start, field.end, (type) => {
        if (type.number === 1) kind = 'tensor'
      })
  })
  return { span, name, kind }
}

/** The wire hands over one object for all fields, so what is kept is copied. */
export function spanOf({ from, start, end }: Span): Span {
  return { from, start, end }
}

/**
 * Classifiers of sklearn-onnx end in a ZipMap, which turns a matrix of probabilities into a sequence of maps, a value
 * that onnxruntime-node cannot return ("Non tensor type is temporarily not supported"). In the copy that is run, each
 * ZipMap becomes an Identity and its output a tensor of the same name. All other bytes stay as they are.
 */
import { PbfWriter } from 'pbf'
import { labelsOf, operatorName } from './class-labels.ts'
import type { GraphProto, NodeProto, Span, ValueProto } from './graph-proto.ts'
import type { ModelProto } from './model-proto.ts'
import type { Wire } from './wire.ts'

/** Bytes that take the place of a stretch of the file. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly bytes: Uint8Array
}

export interface ZipMap {
  readonly output: string
  readonly labels: readonly string[]
  readonly node: NodeProto
  readonly value: ValueProto
}

/** Every ZipMap of the main graph whose result is an output of the model. */
export function findZipMaps(wire: Wire, graph: GraphProto): readonly ZipMap[] {
  const values = new Map(graph.outputs.map((value) => [value.name, value]))
  return graph.nodes.flatMap((node) => {
    if (operatorName(node) !== 'ai.onnx.ml.ZipMap' || node.inputs[0] === undefined) return []
    const value = values.get(node.outputs[0] ?? '')
    // Each value once: a second ZipMap of the same name is left for ONNX Runtime to refuse.
    if (value === undefined || !values.delete(value.name)) return []
    return [{ output: value.name, labels: labelsOf(wire, node), node, value }]
  })
}

/** What must change in the file, in order of place. */
export function withoutZipMaps(model: ModelProto, zipMaps: readonly ZipMap[], size: number): readonly Edit[] {
  const { graphSpan, opsets } = model
  const edits = zipMaps
    .flatMap(({ node, value }) => [
      replace(node.span, (writer) => writer.writeMessage(1, writeIdentity, node)),
      replace(value.span, (writer) => writer.writeMessage(12, writeTensorValue, value.name))
    ])
    .sort((a, b) => a.from - b.from)
  const growth = edits.reduce((sum, { from, to, bytes }) => sum + bytes.length - (to - from), 0)
  const header = replace({ ...graphSpan, end: graphSpan.start }, (writer) => {
    writer.writeTag(7, 2)
    writer.writeVarint(graphSpan.end - graphSpan.start + growth)
  })
  // Identity needs the standard operators; a model of ai.onnx.ml alone does not import them.
  const standard = opsets.some(({ domain }) => domain === '' || domain === 'ai.onnx')
  const tail = replace({ from: size, start: size, end: size }, (writer) => {
    if (!standard) writer.writeMessage(8, (version, message) => message.writeVarintField(2, version), 13)
  })
  return [header, ...edits, tail]
}

function replace({ from, end }: Span, write: (writer: PbfWriter) => void): Edit {
  const writer = new PbfWriter()
  write(writer)
  return { from, to: end, bytes: writer.finish() }
}

/** NodeProto: input 1, output 2, name 3, op_type 4. */
function writeIdentity(node: NodeProto, writer: PbfWriter): void {
  writer.writeStringField(1, node.inputs[0] ?? '')
  writer.writeStringField(2, node.outputs[0] ?? '')
  writer.writeStringField(3, node.name)
  writer.writeStringField(4, 'Identity')
}

/** ValueInfoProto: name 1, type 2; TypeProto: tensor_type 1; Tensor: elem_type 1 (1 is float). The shape is left open. */
function writeTensorValue(name: string, writer: PbfWriter): void {
  writer.writeStringField(1, name)
  writer.writeMessage(
    2,
    (float, type) => type.writeMessage(1, (code, tensor) => tensor.writeVarintField(1, code), float),
    1
  )
}

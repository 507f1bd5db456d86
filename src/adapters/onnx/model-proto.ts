/** The structure of an ONNX file: everything but the values of its tensors. */
import {
  type AttributeProto,
  type GraphProto,
  type NodeProto,
  readAttribute,
  readGraph,
  readNode,
  type Span,
  spanOf
} from './graph-proto.ts'
import type { TensorProto } from './tensor-proto.ts'
import { MalformedError, type Wire } from './wire.ts'

export interface ModelProto {
  readonly irVersion: number
  readonly producer: string
  readonly opsets: readonly Opset[]
  readonly graph: GraphProto
  /** Where the graph lies in the file. */
  readonly graphSpan: Span
  readonly functions: readonly FunctionProto[]
  /** Graphs of training_info: they are not run, but their tensors are vetted like all others. */
  readonly training: readonly GraphProto[]
}

interface Opset {
  readonly domain: string
  readonly version: number
}

/** A function that the model itself defines, of nodes that it knows. */
interface FunctionProto {
  readonly name: string
  readonly domain: string
  readonly overload: string
  readonly nodes: readonly NodeProto[]
  readonly attributes: readonly AttributeProto[]
}

/** ModelProto: ir_version 1, producer_name 2, producer_version 3, graph 7, opset_import 8, training_info 20, functions 25. */
export function readModel(wire: Wire): ModelProto {
  let irVersion = 0
  let name = ''
  let version = ''
  let graph: GraphProto | undefined
  let graphSpan: Span = { from: 0, start: 0, end: 0 }
  const opsets: Opset[] = []
  const functions: FunctionProto[] = []
  const training: GraphProto[] = []
  wire.message(0, wire.size, (field) => {
    if (field.number === 1) irVersion = wire.integers(field).at(-1) ?? 0
    else if (field.number === 2) name = wire.text(field)
    else if (field.number === 3) version = wire.text(field)
    else if (field.number === 7) {
      if (graph !== undefined) throw new MalformedError('has two graphs')
      graphSpan = spanOf(field)
      graph = readGraph(wire, graphSpan.start, graphSpan.end)
    } else if (field.number === 8) opsets.push(readOpset(wire, field.start, field.end))
    else if (field.number === 20) training.push(...readTraining(wire, field.start, field.end))
    else if (field.number === 25) functions.push(readFunction(wire, field.start, field.end))
  })
  if (graph === undefined) throw new MalformedError('has no graph')
  const producer = [name, version].filter((part) => part !== '').join(' ')
  return { irVersion, producer, opsets, graph, graphSpan, functions, training }
}

/** OperatorSetIdProto: domain 1, version 2. */
function readOpset(wire: Wire, start: number, end: number): Opset {
  let domain = ''
  let version = 0
  wire.message(start, end, (field) => {
    if (field.number === 1) domain = wire.text(field)
    else if (field.number === 2) version = wire.integers(field).at(-1) ?? 0
  })
  return { domain, version }
}

/** TrainingInfoProto: initialization 1, algorithm 2. */
function readTraining(wire: Wire, start: number, end: number): readonly GraphProto[] {
  const graphs: GraphProto[] = []
  wire.message(start, end, (field) => {
    if (field.number === 1 || field.number === 2) graphs.push(readGraph(wire, field.start, field.end))
  })
  return graphs
}

/** FunctionProto: name 1, node 7, domain 10, attribute_proto 11, overload 13. */
function readFunction(wire: Wire, start: number, end: number): FunctionProto {
  const id = { name: '', domain: '', overload: '' }
  const nodes: NodeProto[] = []
  const attributes: AttributeProto[] = []
  wire.message(start, end, (field) => {
    if (field.number === 1) id.name = wire.text(field)
    else if (field.number === 7) nodes.push(readNode(wire, spanOf(field)))
    else if (field.number === 10) id.domain = wire.text(field)
    else if (field.number === 11) attributes.push(readAttribute(wire, spanOf(field)))
    else if (field.number === 13) id.overload = wire.text(field)
  })
  return { ...id, nodes, attributes }
}

/** Every node, also of subgraphs and functions; the graphs that training alone uses are left out. */
export function* allNodes(model: ModelProto): Iterable<NodeProto> {
  yield* nodesOf(model.graph.nodes)
  for (const { nodes, attributes } of model.functions) {
    yield* nodesOf(nodes)
    yield* attributeNodes(attributes)
  }
}

/** Every tensor that the file holds, wherever it stands. */
export function* allTensors(model: ModelProto): Iterable<TensorProto> {
  for (const graph of [model.graph, ...model.training]) yield* graphTensors(graph)
  for (const { nodes, attributes } of model.functions) {
    for (const node of nodes) yield* attributeTensors(node.attributes)
    yield* attributeTensors(attributes)
  }
}

function* nodesOf(nodes: readonly NodeProto[]): Iterable<NodeProto> {
  for (const node of nodes) {
    yield node
    yield* attributeNodes(node.attributes)
  }
}

function* attributeNodes(attributes: readonly AttributeProto[]): Iterable<NodeProto> {
  for (const { graphs } of attributes) for (const graph of graphs) yield* nodesOf(graph.nodes)
}

function* graphTensors(graph: GraphProto): Iterable<TensorProto> {
  yield* graph.tensors
  for (const node of graph.nodes) yield* attributeTensors(node.attributes)
}

function* attributeTensors(attributes: readonly AttributeProto[]): Iterable<TensorProto> {
  for (const { tensors, graphs } of attributes) {
    yield* tensors
    for (const graph of graphs) yield* graphTensors(graph)
  }
}

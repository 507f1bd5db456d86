/**
 * The class labels that a classifier of ai.onnx.ml carries for its probabilities: of the classifier itself, or of the
 * ZipMap that sklearn-onnx puts behind it.
 */
import { type GraphProto, type NodeProto, readIntegers, readTexts } from './graph-proto.ts'
import { MalformedError, type Wire } from './wire.ts'

const classifiers: ReadonlySet<string> = new Set(['LinearClassifier', 'TreeEnsembleClassifier', 'SVMClassifier'])
/** Operators that keep the meaning of a row of probabilities. */
const passing: ReadonlySet<string> = new Set(['Identity', 'Cast', 'ai.onnx.ml.Normalizer'])
const integerLabels: ReadonlySet<string> = new Set(['classlabels_int64s', 'classlabels_ints'])
const textLabels: ReadonlySet<string> = new Set(['classlabels_strings'])

/** `ai.onnx.ml.ZipMap`, or `Cast`. */
export function operatorName({ domain, operator }: NodeProto): string {
  return domain === '' || domain === 'ai.onnx' ? operator : `${domain}.${operator}`
}

/** The labels in the node's own attributes, whole numbers in decimal; empty where it has none. */
export function labelsOf(wire: Wire, node: NodeProto): readonly string[] {
  for (const attribute of node.attributes) {
    if (integerLabels.has(attribute.name)) {
      const labels = readIntegers(wire, attribute)
      if (!labels.every(Number.isSafeInteger)) throw new MalformedError('has class labels beyond 2^53')
      if (labels.length > 0) return labels.map(String)
    }
    if (textLabels.has(attribute.name)) {
      const labels = readTexts(wire, attribute)
      if (labels.length > 0) return labels
    }
  }
  return []
}

/** Labels by the name of the graph output that holds the scores, for every output that leads back to a classifier. */
export function tracedLabels(wire: Wire, graph: GraphProto): ReadonlyMap<string, readonly string[]> {
  const producers = new Map(graph.nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)))
  const found = new Map<string, readonly string[]>()
  for (const { name } of graph.outputs) {
    const seen = new Set<string>()
    for (let tensor = name; !seen.has(tensor); ) {
      seen.add(tensor)
      const node = producers.get(tensor)
      if (node === undefined) break
      if (node.domain === 'ai.onnx.ml' && classifiers.has(node.operator)) {
        const labels = node.outputs[1] === tensor ? labelsOf(wire, node) : []
        if (labels.length > 0) found.set(name, labels)
        break
      }
      if (!passing.has(operatorName(node))) break
      tensor = node.inputs[0] ?? tensor
    }
  }
  return found
}

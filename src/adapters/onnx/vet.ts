/**
 * What is decided about a model file before ONNX Runtime sees a byte of it. A `.onnx` file of a pull request is hostile:
 * `external_data` makes the runtime read any file beside the model into a tensor, and custom operators are foreign code.
 */
import { allNodes, allTensors, type ModelProto } from './model-proto.ts'
import { allowedDomains, newestIrVersion, newestOpset, refusedOperators } from './operators.ts'
import { listed, quote } from './quote.ts'
import type { TensorProto } from './tensor-proto.ts'

const MAX_VALUES = 10_000

/**
 * Every reason to refuse a model, each a whole sentence; empty when there is none. Versions are compared only with the
 * pinned release of ONNX Runtime.
 */
export function vetModel(model: ModelProto, pinnedRuntime: boolean): readonly string[] {
  const tooNew = pinnedRuntime ? versions(model) : []
  return [...externalData(model), ...operators(model), ...tooNew, ...signature(model)]
}

function externalData(model: ModelProto): readonly string[] {
  const found = [...allTensors(model)].filter(({ external, externalData }) => external || externalData.length > 0)
  if (found.length === 0) return []
  return [
    `The model keeps values in other files (external data), which is refused because it can name any file of the runner: ` +
      `${listed(found.map(describeExternal))}. ` +
      `Save it as one file, for instance onnx.save(model, path, save_as_external_data=False).`
  ]
}

function describeExternal({ name, externalData }: TensorProto): string {
  const location = externalData.find(({ key }) => key === 'location')?.value
  return `tensor ${quote(name)} at ${location === undefined ? 'no location' : quote(location)}`
}

function operators(model: ModelProto): readonly string[] {
  const own = new Set(model.functions.map(({ domain, name }) => `${domain}\n${name}`))
  const unknown = new Map<string, number>()
  const refused = new Set<string>()
  for (const { domain, operator } of allNodes(model)) {
    const name = domain === '' ? operator : `${domain}.${operator}`
    if (refusedOperators.has(name)) refused.add(name)
    else if (!allowedDomains.has(domain) && !own.has(`${domain}\n${operator}`))
      unknown.set(name, (unknown.get(name) ?? 0) + 1)
  }
  const problems: string[] = []
  if (unknown.size > 0) {
    const names = [...unknown].map(([name, count]) => `${quote(name)} (${count} ${count === 1 ? 'node' : 'nodes'})`)
    problems.push(
      `The model uses operators outside ai.onnx, ai.onnx.ml and com.microsoft: ${listed(names)}. ` +
        `Libraries of custom operators are not loaded and training is not run; export the model without them.`
    )
  }
  if (refused.size > 0)
    problems.push(
      `The model holds precompiled parts for one device (${[...refused].join(', ')}), which are not run; export it without them.`
    )
  return problems
}

function versions(model: ModelProto): readonly string[] {
  const problems: string[] = []
  if (model.irVersion > newestIrVersion)
    problems.push(
      `The model has ONNX file format ${model.irVersion}; the newest that can be read is ${newestIrVersion}. Export it with an older onnx package.`
    )
  for (const { domain, version } of model.opsets) {
    const newest = newestOpset.get(domain)
    if (newest !== undefined && version > newest)
      problems.push(
        `The model uses operator set ${version} of ${domain === '' ? 'ai.onnx' : domain}; the newest that can be run is ${newest}. Export it with a lower opset.`
      )
  }
  return problems
}

function signature({ graph: { inputs, outputs } }: ModelProto): readonly string[] {
  const problems: string[] = []
  if (outputs.length === 0) problems.push('The model has no output.')
  if (inputs.length > MAX_VALUES)
    problems.push(`The model has ${inputs.length} inputs; at most ${MAX_VALUES} are taken.`)
  if (outputs.length > MAX_VALUES)
    problems.push(`The model has ${outputs.length} outputs; at most ${MAX_VALUES} are taken.`)
  return problems
}

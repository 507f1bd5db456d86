/** The `shadow` gate: how far the candidate's predictions differ from production's on the same traffic. */
import type { BinsRecord, CheckRecord, DifferenceRecord, Measurement, Predicate } from '../../evidence/statement.ts'
import type { EvaluatePolicy } from '../../policy/evaluate.ts'
import type { ShadowPolicy } from '../../policy/shadow.ts'
import { DEFAULT_CONFIDENCE, uniqueInputs } from '../evaluate.ts'
import { type InputRecord, isModel, type PredictionPorts } from '../predictions.ts'
import { judgeShadow, shadowMeasurements } from './checks.ts'
import { compareSamples } from './compare-samples.ts'
import { frozenBins } from './frozen-bins.ts'
import { modelSample } from './model-sample.ts'
import { pairedData } from './paired.ts'
import { pairedTables } from './paired-tables.ts'
import { fileSample, type Role } from './sample.ts'
import type { ShadowData } from './shadow-data.ts'
import { unpairedData } from './unpaired.ts'
import { isPaired, variablesOf } from './variables.ts'

const DEFAULT_SEED = 1

export interface ShadowSources {
  /** A file or glob of predictions, or an `.onnx` model. */
  readonly candidate: string
  readonly baseline: string
  /** Rows that models predict. */
  readonly dataset: string | undefined
  readonly control: string | undefined
}

/** What was found, before the gate's verdict. */
export interface ShadowFindings {
  readonly checks: readonly CheckRecord[]
  readonly measurements: Measurement[]
  readonly bins: BinsRecord[]
  readonly flips?: Predicate['flips']
  readonly differences?: DifferenceRecord[]
  readonly inputs: InputRecord[]
  readonly settings: Predicate['settings']
  readonly runtime: Predicate['runtime']
}

/** @param evaluate how models are fed and read, where candidate or baseline is one */
export async function shadowRows(
  policy: ShadowPolicy,
  evaluate: EvaluatePolicy | undefined,
  sources: ShadowSources,
  ports: PredictionPorts
): Promise<ShadowFindings> {
  const { checks = [], confidence = DEFAULT_CONFIDENCE, seed = DEFAULT_SEED } = policy
  const { baseline, candidate, control } = await samplesOf({ policy, evaluate, ...sources }, ports)
  const samples = control === null ? [baseline, candidate] : [baseline, candidate, control]
  const variables = await variablesOf(policy, samples)
  const sliced = checks.flatMap((check) => {
    const variable = variables.find(({ name }) => name === check.column)!
    return check.by === undefined || isPaired(check) ? [] : [{ variable, by: [check.by].flat() }]
  })
  const whole = variables.map((variable) => ({ variable, by: null }))
  const compared = await compareSamples([...whole, ...sliced], samples, ports.log)
  ports.log.progress('measuring')
  const unpaired = unpairedData(variables, compared, seed)
  const tables = await pairedTables(policy, variables, [candidate, baseline])
  const paired = tables === null ? null : pairedData(tables, variables, checks, seed)
  const data = paired === null ? unpaired : bothOf(unpaired, paired)
  const inputs = await Promise.all(samples.map((sample) => sample.inputs(compared.parts.get(sample.role) ?? [])))
  return {
    checks: judgeShadow(checks, data, confidence),
    measurements: shadowMeasurements(
      variables.map(({ name }) => name),
      data,
      confidence
    ),
    bins: whole.flatMap((request) =>
      compared.found(request).flatMap(({ compared: found }) => frozenBins(request.variable.name, found.candidate) ?? [])
    ),
    ...(paired === null ? {} : { flips: paired.flips, differences: paired.differences }),
    inputs: uniqueInputs(inputs.flat()),
    settings: {
      confidence,
      seed,
      method: 'intervals of distances by inverted tests, claims of failure corrected by Holm',
      paired: paired !== null,
      control: control !== null
    },
    runtime: { ...candidate.runtime }
  }
}

interface Asked extends ShadowSources {
  readonly policy: ShadowPolicy
  readonly evaluate: EvaluatePolicy | undefined
}

async function samplesOf({ control: second, ...asked }: Asked, ports: PredictionPorts) {
  const ofFiles = async (role: Role, path: string) => fileSample(role, await ports.files.find(path), ports.readTable)
  const sampleOf = (role: 'candidate' | 'baseline') =>
    isModel(asked[role]) ? modelSample({ ...asked, role, path: asked[role] }, ports) : ofFiles(role, asked[role])
  const control = second === undefined ? null : await ofFiles('control', second)
  // models would take the processor from each other
  return { baseline: await sampleOf('baseline'), candidate: await sampleOf('candidate'), control }
}

/** Measures of two samples, and those of the same rows. */
const bothOf = (unpaired: ShadowData, paired: ShadowData): ShadowData => ({
  metrics: (column) => [...unpaired.metrics(column), ...paired.metrics(column)],
  measure: (metric, column, by) => (isPaired({ metric }) ? paired : unpaired).measure(metric, column, by)
})

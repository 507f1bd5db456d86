/** The `shadow` gate: how far the candidate's predictions differ from production's on the same traffic. */
import type { BinsRecord, CheckRecord, DifferenceRecord, Measurement, Predicate } from '../../evidence/statement.ts'
import type { ShadowPolicy } from '../../policy/shadow.ts'
import type { Files, Log } from '../../ports.ts'
import type { ReadTable } from '../../tables/read-table.ts'
import type { InputRecord } from '../predictions.ts'
import { judgeShadow, shadowMeasurements } from './checks.ts'
import { compareSamples } from './compare-samples.ts'
import { frozenBins } from './frozen-bins.ts'
import { pairedData } from './paired.ts'
import { pairedTables } from './paired-tables.ts'
import { fileSample, type Role } from './sample.ts'
import type { ShadowData } from './shadow-data.ts'
import { unpairedData } from './unpaired.ts'
import { isPaired, variablesOf } from './variables.ts'

const DEFAULT_CONFIDENCE = 0.95
const DEFAULT_SEED = 1

export interface ShadowSources {
  readonly candidate: string
  readonly baseline: string
  readonly control: string | undefined
}

export interface ShadowPorts {
  readonly files: Files
  readonly readTable: ReadTable
  readonly log: Log
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

export async function shadowRows(
  policy: ShadowPolicy,
  sources: ShadowSources,
  ports: ShadowPorts
): Promise<ShadowFindings> {
  const { checks = [], confidence = DEFAULT_CONFIDENCE, seed = DEFAULT_SEED } = policy
  const { baseline, candidate, control } = await samplesOf(sources, ports)
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
    inputs: inputs.flat(),
    settings: {
      confidence,
      seed,
      method: 'intervals of distances by inverted tests, claims of failure corrected by Holm',
      paired: paired !== null,
      control: control !== null
    },
    runtime: {}
  }
}

async function samplesOf(sources: ShadowSources, { files, readTable }: ShadowPorts) {
  const sampleOf = async (role: Role, path: string) => fileSample(role, await files.find(path), readTable)
  const [baseline, candidate, control] = await Promise.all([
    sampleOf('baseline', sources.baseline),
    sampleOf('candidate', sources.candidate),
    sources.control === undefined ? null : sampleOf('control', sources.control)
  ])
  return { baseline, candidate, control }
}

/** Measures of two samples, and those of the same rows. */
const bothOf = (unpaired: ShadowData, paired: ShadowData): ShadowData => ({
  metrics: (column) => [...unpaired.metrics(column), ...paired.metrics(column)],
  measure: (metric, column, by) => (isPaired({ metric }) ? paired : unpaired).measure(metric, column, by)
})

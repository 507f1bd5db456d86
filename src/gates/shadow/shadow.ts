/** The `shadow` gate: how far the candidate's predictions differ from production's on the same traffic. */
import type { BinsRecord, CheckRecord, Measurement, Predicate } from '../../evidence/statement.ts'
import type { ShadowPolicy } from '../../policy/shadow.ts'
import type { Files, Log } from '../../ports.ts'
import type { ReadTable } from '../../tables/read-table.ts'
import type { InputRecord } from '../predictions.ts'
import { judgeShadow, shadowMeasurements } from './checks.ts'
import { compareSamples } from './compare-samples.ts'
import { frozenBins } from './frozen-bins.ts'
import { fileSample, type Role, type Sample } from './sample.ts'
import { unpairedData } from './unpaired.ts'
import { variablesOf } from './variables.ts'

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
  const samples = await samplesOf(sources, ports)
  const variables = await variablesOf(policy, samples)
  const sliced = checks.flatMap(({ column, by }) => {
    const variable = variables.find(({ name }) => name === column)!
    return by === undefined ? [] : [{ variable, by: [by].flat() }]
  })
  const whole = variables.map((variable) => ({ variable, by: null }))
  const compared = await compareSamples([...whole, ...sliced], samples, ports.log)
  ports.log.progress('measuring')
  const data = unpairedData(variables, compared, seed)
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
    inputs: inputs.flat(),
    settings: {
      confidence,
      seed,
      method: 'intervals of distances by inverted tests, claims of failure corrected by Holm',
      control: sources.control !== undefined
    },
    runtime: {}
  }
}

async function samplesOf(sources: ShadowSources, { files, readTable }: ShadowPorts): Promise<readonly Sample[]> {
  const given: readonly (readonly [Role, string | undefined])[] = [
    ['baseline', sources.baseline],
    ['candidate', sources.candidate],
    ['control', sources.control]
  ]
  return Promise.all(
    given.flatMap(([role, path]) =>
      path === undefined ? [] : [files.find(path).then((found) => fileSample(role, found, readTable))]
    )
  )
}

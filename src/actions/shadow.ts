/** `shadow`: how far the candidate's predictions differ from production's on the same traffic. */
import { tableReader } from '../adapters/tables/read-tables.ts'
import { UserError } from '../errors.ts'
import { type ShadowFindings, type ShadowSources, shadowRows } from '../gates/shadow/shadow.ts'
import type { Policy } from '../policy/policy.ts'
import type { Files } from '../ports.ts'
import { text } from '../runner/inputs.ts'
import type { Action } from './action.ts'
import { gateInputs } from './common-inputs.ts'
import { evaluate, lazyModels, type ModelSettings } from './evaluate.ts'
import { runGate } from './gate-run.ts'

const inputs = {
  ...gateInputs,
  candidate: text({
    description:
      'Predictions of the candidate on traffic of production, a file or glob (CSV, TSV, JSON Lines, Parquet, also gzipped), or an `.onnx` model together with `dataset`. Overrides `shadow.candidate` of the policy.'
  }),
  baseline: text({ description: 'The same of production. Overrides `shadow.baseline`.' }),
  dataset: text({
    description: 'Rows of traffic that `.onnx` models predict, as `evaluate` says. Overrides `shadow.dataset`.'
  }),
  control: text({
    description:
      'A second sample of production: what differs between the two is the noise floor. Overrides `shadow.control`.'
  }),
  'onnxruntime-path': evaluate.inputs['onnxruntime-path'],
  'model-timeout': evaluate.inputs['model-timeout']
}

export const shadow: Action<typeof inputs> = {
  name: 'shadow',
  title: 'modelgate shadow',
  description:
    "How far a candidate's predictions differ from production's on the same traffic: distributions, and decisions row by row.",
  permissions: { contents: 'read' },
  inputs,
  run(given, surroundings) {
    return runGate(
      {
        gate: 'shadow',
        name: given.name,
        policyPath: given.policy,
        evidenceDirectory: given.evidence,
        token: given['github-token'],
        async measure(policy, files) {
          const candidate = given.candidate ?? policy.shadow?.candidate
          const baseline = given.baseline ?? policy.shadow?.baseline
          if (candidate === undefined || baseline === undefined) throw missing({ candidate, baseline })
          const sources = {
            candidate,
            baseline,
            dataset: given.dataset ?? policy.shadow?.dataset,
            control: given.control ?? policy.shadow?.control
          }
          return shadowWith(policy, sources, files, {
            ...surroundings,
            onnxruntimePath: given['onnxruntime-path'],
            modelTimeoutSeconds: given['model-timeout']
          })
        }
      },
      surroundings
    )
  }
}

export const shadowWith = (
  { shadow: section, evaluate: models }: Policy,
  sources: ShadowSources,
  files: Files,
  settings: ModelSettings
): Promise<ShadowFindings> => {
  if (section === undefined) throw new UserError('gate-not-declared', 'the policy has no section "shadow"')
  const { log } = settings
  return shadowRows(section, models, sources, { files, models: lazyModels(settings), readTable: tableReader(), log })
}

function missing(sources: Readonly<Record<string, string | undefined>>): UserError {
  const names = Object.keys(sources).filter((name) => sources[name] === undefined)
  return new UserError(
    'input-invalid',
    names.map((name) => `${name} is required: set the input, or shadow.${name} in the policy`)
  )
}

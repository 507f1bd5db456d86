/** `shadow`: how far the candidate's predictions differ from production's on the same traffic. */
import { tableReader } from '../adapters/tables/read-tables.ts'
import { UserError } from '../errors.ts'
import { type ShadowFindings, type ShadowSources, shadowRows } from '../gates/shadow/shadow.ts'
import type { ShadowPolicy } from '../policy/shadow.ts'
import type { Files } from '../ports.ts'
import { text } from '../runner/inputs.ts'
import type { Action, Surroundings } from './action.ts'
import { gateInputs } from './common-inputs.ts'
import { runGate } from './gate-run.ts'

const inputs = {
  ...gateInputs,
  candidate: text({
    description:
      'Predictions of the candidate on traffic of production, a file or glob (CSV, TSV, JSON Lines, Parquet, also gzipped). Overrides `shadow.candidate` of the policy.'
  }),
  baseline: text({ description: 'The same of production. Overrides `shadow.baseline`.' }),
  control: text({
    description:
      'A second sample of production: what differs between the two is the noise floor. Overrides `shadow.control`.'
  })
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
        async measure({ shadow: section }, files) {
          if (section === undefined) throw new UserError('gate-not-declared', 'the policy has no section "shadow"')
          const candidate = given.candidate ?? section.candidate
          const baseline = given.baseline ?? section.baseline
          if (candidate === undefined || baseline === undefined) throw missing({ candidate, baseline })
          const sources = { candidate, baseline, control: given.control ?? section.control }
          return shadowWith(section, sources, files, surroundings)
        }
      },
      surroundings
    )
  }
}

export const shadowWith = (
  section: ShadowPolicy,
  sources: ShadowSources,
  files: Files,
  { log }: Pick<Surroundings, 'log'>
): Promise<ShadowFindings> => shadowRows(section, sources, { files, readTable: tableReader(), log })

function missing(sources: Readonly<Record<string, string | undefined>>): UserError {
  const names = Object.keys(sources).filter((name) => sources[name] === undefined)
  return new UserError(
    'input-invalid',
    names.map((name) => `${name} is required: set the input, or shadow.${name} in the policy`)
  )
}

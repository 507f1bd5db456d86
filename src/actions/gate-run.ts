/** What every gate does around its measurements: the policy it must obey, the model it is about, the record it leaves. */
import { join } from 'node:path'
import { systemClock } from '../adapters/clock.ts'
import { nodeFiles } from '../adapters/files.ts'
import { UserError } from '../errors.ts'
import type { CheckRecord, Predicate } from '../evidence/statement.ts'
import { SCHEMA_VERSION } from '../evidence/statement.ts'
import { evidenceFile, type ModelIdentity, serialise, statementOf } from '../evidence/write.ts'
import { gateVerdict } from '../gates/verdict.ts'
import type { Policy } from '../policy/policy.ts'
import type { Gate } from '../policy/release.ts'
import type { TrustedPolicy } from '../policy/trusted.ts'
import type { Files } from '../ports.ts'
import type { Report } from '../report/report.ts'
import type { RunContext } from '../runner/context.ts'
import { VERSION } from '../version.ts'
import type { ActionResult, Surroundings } from './action.ts'
import { identifyModel } from './identify-model.ts'
import { loadPolicy, POLICY_CHANGED, policyRecord } from './load-policy.ts'

/** What a gate finds, before its verdict. */
export interface Findings {
  readonly checks: readonly CheckRecord[]
  readonly measurements: Predicate['measurements']
  readonly flips?: Predicate['flips'] | undefined
  readonly differences?: Predicate['differences'] | undefined
  readonly bins?: Predicate['bins'] | undefined
  readonly inputs: Predicate['inputs']
  readonly settings: Predicate['settings']
  readonly runtime: Predicate['runtime']
}

export interface GateRun {
  readonly gate: Gate
  readonly name: string | undefined
  readonly policyPath: string
  readonly evidenceDirectory: string
  readonly token: string | undefined
  measure(policy: Policy, files: Files): Promise<Findings>
}

export async function runGate(run: GateRun, { context, log }: Surroundings): Promise<ActionResult> {
  const startedAt = systemClock.now()
  const files = nodeFiles(context.workspace)
  const path = join(run.evidenceDirectory, evidenceFile(run.gate, run.name ?? null))
  let trusted: TrustedPolicy | null = null
  let model: ModelIdentity | null = null
  const record = (found: Decided, rest: Omit<Findings, 'checks'>): Predicate => ({
    schemaVersion: SCHEMA_VERSION,
    gate: run.gate,
    name: run.name ?? null,
    verdict: found.verdict,
    reasonCode: found.reasonCode,
    summary: found.summary,
    ...(found.problems === undefined ? {} : { problems: [...found.problems] }),
    model: model === null ? null : { name: model.name, digest: model.digest },
    policy: trusted === null ? null : policyRecord(trusted),
    inputs: rest.inputs,
    checks: [...found.checks],
    measurements: rest.measurements,
    ...(rest.flips === undefined ? {} : { flips: rest.flips }),
    ...(rest.differences === undefined ? {} : { differences: rest.differences }),
    ...(rest.bins === undefined ? {} : { bins: rest.bins }),
    settings: rest.settings,
    runtime: { node: process.versions.node, platform: `${process.platform}/${process.arch}`, ...rest.runtime },
    source: sourceOf(context),
    tool: { name: 'modelgate', version: VERSION },
    startedAt: startedAt.toISOString(),
    finishedAt: systemClock.now().toISOString()
  })
  try {
    trusted = await loadPolicy(run.policyPath, run.token, context, files)
    if (trusted.policy[run.gate] === undefined)
      throw new UserError(
        'gate-not-declared',
        `${trusted.uri} has no section "${run.gate}", so there is nothing to decide`
      )
    model = await identifyModel(trusted.policy, files)
    const findings = await run.measure(trusted.policy, files)
    const today = startedAt.toISOString().slice(0, 10)
    const predicate = record(gateVerdict(run.gate, findings.checks, trusted.policy.waivers ?? [], today), findings)
    await files.writeText(path, serialise(statementOf(model, predicate)))
    return { ...resultOf(predicate, path), report: reportOf(predicate, context) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // a record of the error takes the place of any earlier verdict, which was about something else
    const { code, problems } = error
    const predicate = record(
      { verdict: 'inconclusive', reasonCode: code, summary: summaryOf(problems), problems, checks: [] },
      { measurements: [], inputs: [], settings: {}, runtime: {} }
    )
    const written = await files.writeText(path, serialise(statementOf(model, predicate))).then(
      () => path,
      (cause: unknown) => {
        log.warning(
          `the error could not be recorded in ${path}: ${cause instanceof Error ? cause.message : String(cause)}`
        )
        return ''
      }
    )
    return { ...resultOf(predicate, written), report: reportOf(predicate, context), error }
  }
}

type Decided = Pick<Predicate, 'verdict' | 'reasonCode' | 'summary'> & {
  readonly problems?: readonly string[]
  readonly checks: readonly CheckRecord[]
}

const summaryOf = ([first = '', ...rest]: readonly string[]): string =>
  rest.length === 0 ? first : `${first} (and ${rest.length} more ${rest.length === 1 ? 'problem' : 'problems'})`

const sourceOf = ({ repository, commit, runId, runAttempt }: RunContext): Predicate['source'] => ({
  repository: repository === null ? null : `${repository.owner}/${repository.name}`,
  commit,
  runId,
  runAttempt
})

const resultOf = ({ verdict, reasonCode, summary }: Predicate, evidence: string) => ({
  verdict,
  reasonCode,
  summary,
  evidence
})

function reportOf(predicate: Predicate, context: RunContext): Report {
  const { gate, name, verdict, reasonCode, summary, model, policy } = predicate
  return {
    verdict,
    reasonCode,
    summary,
    gates: [{ gate, name, verdict, reasonCode, summary, evidence: predicate }],
    model,
    policy,
    notices: policy?.changed === true ? [POLICY_CHANGED] : [],
    runUrl: context.runUrl
  }
}

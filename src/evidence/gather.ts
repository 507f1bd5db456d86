/** All evidence of a release, held against what the policy declares: what is missing, stale or about other bytes. */
import type { Gate } from '../policy/release.ts'
import type { ReasonCode } from '../reason-codes.ts'
import type { Predicate, Verdict } from './statement.ts'

/** What the evidence has to be about. Null where that is not known, and then nothing is held against it. */
export interface Expected {
  readonly declared: readonly Gate[]
  readonly modelDigest: string | null
  readonly policyDigest: string | null
  readonly commit: string | null
  /** The run that a second workflow reports on. */
  readonly runId: string | null
}

interface GatheredGate {
  readonly gate: Gate
  readonly name: string | null
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  readonly summary: string
  /** Null where the policy declares the gate and no evidence was found. */
  readonly evidence: Predicate | null
}

export interface Gathered {
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  readonly summary: string
  readonly gates: readonly GatheredGate[]
}

/** Passes when every declared gate has evidence, all evidence passes, and all of it is about what it should be. */
export function gather(evidence: readonly Predicate[], expected: Expected): Gathered {
  const modelDigest = expected.modelDigest ?? evidence.find(({ model }) => model !== null)?.model?.digest ?? null
  const missing = expected.declared.filter((gate) => evidence.every((found) => found.gate !== gate)).map(missingGate)
  const found = evidence.map((predicate) => held(predicate, { ...expected, modelDigest }))
  const gates = [...missing, ...found]
  const conclude = (worst: GatheredGate) => ({
    verdict: worst.verdict,
    reasonCode: worst.reasonCode,
    summary: gates.length === 1 ? worst.summary : `${titleOf(worst)}: ${worst.summary}`,
    gates
  })
  const failed = gates.find(({ verdict }) => verdict === 'fail')
  if (failed !== undefined) return conclude(failed)
  const undecided = gates.find(({ verdict }) => verdict !== 'pass')
  if (undecided !== undefined) return conclude(undecided)
  if (gates.length === 0)
    return {
      verdict: 'inconclusive',
      reasonCode: 'no-checks',
      summary: 'The policy declares no gate, so nothing was decided.',
      gates
    }
  const waived = gates.filter(({ reasonCode }) => reasonCode === 'passed-with-waivers')
  return {
    verdict: 'pass',
    reasonCode: waived.length > 0 ? 'passed-with-waivers' : 'all-checks-passed',
    summary:
      gates.length === 1
        ? (gates[0]?.summary ?? '')
        : `${gates.map(titleOf).join(', ')} passed${waived.length > 0 ? ', with waivers' : ''}.`,
    gates
  }
}

const titleOf = ({ gate, name }: Pick<GatheredGate, 'gate' | 'name'>): string =>
  name === null ? gate : `${gate} (${name})`

const missingGate = (gate: Gate): GatheredGate => ({
  gate,
  name: null,
  verdict: 'inconclusive',
  reasonCode: 'verdict-missing',
  summary: `the policy declares ${gate}, but it left no evidence: its job may have been skipped, cancelled, or stopped by an error`,
  evidence: null
})

function held(predicate: Predicate, expected: Expected): GatheredGate {
  const { gate, name, verdict, reasonCode, summary, model, policy, source } = predicate
  const refuse = (code: ReasonCode, why: string): GatheredGate => ({
    gate,
    name,
    verdict: verdict === 'fail' ? 'fail' : 'inconclusive',
    reasonCode: code,
    summary: why,
    evidence: predicate
  })
  const differs = (found: string | null, wanted: string | null): boolean => wanted !== null && found !== wanted
  if (differs(source.runId, expected.runId))
    return refuse(
      'evidence-stale',
      `this evidence was left by run ${source.runId ?? 'unknown'}, not by run ${expected.runId}`
    )
  if (expected.runId === null && differs(source.commit, expected.commit))
    return refuse(
      'evidence-stale',
      source.commit === null
        ? `this evidence does not say of which commit it is; wanted is ${short(expected.commit)}`
        : `this evidence is of commit ${short(source.commit)}, not of ${short(expected.commit)}`
    )
  if (model !== null && differs(model.digest, expected.modelDigest))
    return refuse(
      'evidence-mismatch',
      `this evidence is about model ${short(model.digest)}, not about ${short(expected.modelDigest)}`
    )
  if (policy !== null && differs(policy.digest, expected.policyDigest))
    return refuse(
      'evidence-mismatch',
      `this evidence was judged by policy ${short(policy.digest)}, not by ${short(expected.policyDigest)}`
    )
  if (verdict === 'pass' && (model === null || policy === null))
    return refuse('evidence-mismatch', 'this evidence does not say which model and which policy it is about')
  if (verdict === 'pass' && !bearsPass(predicate))
    return refuse('evidence-invalid', 'this evidence says pass, but its own checks do not')
  return { gate, name, verdict, reasonCode, summary, evidence: predicate }
}

/** Nothing passes by absence: some blocking check was made, and all of them passed or are waived. */
function bearsPass({ checks }: Predicate): boolean {
  const blocking = checks.filter(({ tier }) => tier === 'blocking')
  return blocking.length > 0 && blocking.every(({ verdict, waived }) => verdict === 'pass' || waived !== undefined)
}

const short = (digest: string | null): string => (digest ?? 'unknown').replace('sha256:', '').slice(0, 12)

/** The whole release as the reports see it: what the policy declares and what the evidence says. Decided elsewhere. */

import type { Predicate, Verdict } from '../evidence/statement.ts'
import type { ReasonCode } from '../reason-codes.ts'

/** One gate that the policy declares, or that left evidence without being declared. */
export interface GateReport {
  readonly gate: Predicate['gate']
  readonly name: string | null
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  /** One sentence: the one reason that matters. */
  readonly summary: string
  /** Null where the policy declares the gate and no evidence was found. */
  readonly evidence: Predicate | null
}

export interface Report {
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  readonly summary: string
  readonly gates: readonly GateReport[]
  readonly model: { readonly name: string; readonly digest: string } | null
  readonly policy: Predicate['policy']
  /** Things a reader must know that change no verdict: a policy edited by this pull request, a waiver about to end. */
  readonly notices: readonly string[]
  /** Where the run can be seen; null on a laptop. */
  readonly runUrl: string | null
}

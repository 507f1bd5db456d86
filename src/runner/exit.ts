/** How a verdict ends a step, and the local command. */
import type { Verdict } from '../evidence/statement.ts'

/** @param failOn `fail`, `inconclusive` (and fail) or `never`; anything else fails closed */
export function failsStep(verdict: Verdict, failOn: string | undefined): boolean {
  if (failOn === 'never' || verdict === 'pass') return false
  return verdict === 'fail' || failOn !== 'fail'
}

/** Exit codes of the local command. */
export const exitCodes: Readonly<Record<Verdict | 'error', number>> = { pass: 0, fail: 1, inconclusive: 2, error: 3 }

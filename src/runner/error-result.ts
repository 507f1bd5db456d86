/** What is left to say when an error kept an action from a result of its own. */
import type { ActionResult } from '../actions/action.ts'
import { UserError } from '../errors.ts'

export function errorResult(cause: unknown): ActionResult {
  const error =
    cause instanceof UserError
      ? cause
      : new UserError('internal-error', cause instanceof Error ? cause.message : String(cause), { cause })
  const [summary = error.code] = error.problems
  const common = { verdict: 'inconclusive', reasonCode: error.code, summary } as const
  return {
    ...common,
    evidence: '',
    error,
    report: { ...common, gates: [], model: null, policy: null, notices: error.problems.slice(1), runUrl: null }
  }
}

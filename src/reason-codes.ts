/** Every value that the output `reason-code` can take, with what it means. The list is closed; docs are generated. */

/** Codes of a verdict that was reached. */
export const verdictCodes = {
  'all-checks-passed': 'Every blocking check passed.',
  'passed-with-waivers': 'Every blocking check passed or is waived by the trusted policy until a stated date.',
  'checks-failed': 'At least one blocking check failed.',
  'checks-inconclusive': 'No blocking check failed, but at least one could not be decided.',
  'no-checks': 'The policy declares no check for this gate, so nothing was decided.',
  'only-advisory-checks': 'Every check of this gate is advisory, so nothing was decided.',
  'verdict-missing': 'A gate that the policy declares has left no evidence.',
  'evidence-stale': 'Evidence is of another commit or run than the one being reported.',
  'evidence-mismatch': 'Evidence is about another model or another policy.'
} as const

/** Codes of an error: no verdict was reached, and the step fails. */
export const errorCodes = {
  'input-invalid': 'An input of the action is missing or malformed.',
  'policy-not-found': 'There is no policy at the given path.',
  'policy-not-on-base': 'The base commit of the pull request has no policy yet.',
  'policy-unreadable': 'The policy on the base commit could not be read.',
  'policy-invalid': 'The policy is not valid; every problem is listed with line and column.',
  'gate-not-declared': 'The policy has no section for this gate.',
  'file-not-found': 'A file that the policy or an input names does not exist.',
  'file-unreadable': 'A file exists but could not be read.',
  'table-invalid': 'A file of rows could not be understood.',
  'column-missing': 'A file lacks a column that the policy names.',
  'value-invalid': 'A cell holds a value that the policy does not allow there.',
  'ids-invalid': 'Ids are missing, repeated, or differ between candidate and baseline.',
  'labels-differ': 'Candidate and baseline disagree about the label of the same id.',
  'model-refused': 'The model file was refused before it was loaded.',
  'model-failed': 'The model could not be loaded or did not run.',
  'model-limit': 'The model exceeded its time or memory limit and was stopped.',
  'runtime-unavailable': 'ONNX Runtime could not be fetched, verified or loaded.',
  'evidence-invalid': 'An evidence file is not valid.',
  'untrusted-event': 'The event runs with secrets on code from a fork; models are not loaded there.',
  'permission-denied': 'The token lacks a permission that this step needs.',
  'github-unavailable': 'The GitHub API did not answer as it should.',
  'internal-error': 'A fault of modelgate itself.'
} as const

export type VerdictCode = keyof typeof verdictCodes
export type ErrorCode = keyof typeof errorCodes
export type ReasonCode = VerdictCode | ErrorCode

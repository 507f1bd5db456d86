/**
 * Mistakes that a user can mend. Each has a code of the closed list in `reason-codes.ts`, and one line for every
 * problem found, so that all of them are reported at once. They are shown without a stack.
 */
import type { ErrorCode } from './reason-codes.ts'

export class UserError extends Error {
  readonly code: ErrorCode
  readonly problems: readonly string[]

  constructor(code: ErrorCode, problems: string | readonly string[], options?: { readonly cause?: unknown }) {
    const lines = typeof problems === 'string' ? [problems] : problems
    super(lines.join('\n'), options)
    this.name = 'UserError'
    this.code = code
    this.problems = lines
  }
}

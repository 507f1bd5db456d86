import { UserError } from '../errors.ts'

/** As many as a person reads before mending some of them. */
const MOST = 100

/** One error that names every problem once; of very many the first, and how many more there are. */
export function listProblems<T>(problems: readonly T[], word: (problem: T) => string): UserError {
  const lines = [...new Set(problems.slice(0, MOST).map(word))]
  const more = problems.length - MOST
  return new UserError('policy-invalid', more > 0 ? [...lines, `and ${more} more`] : lines)
}

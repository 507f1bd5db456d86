/** Text -> evidence, or an error that says what is wrong with it. The text may come from anyone. */
import { UserError } from '../errors.ts'
import { shown } from '../tables/shown.ts'
import { type Statement, statementSchema } from './statement.ts'

/** Evidence of 20,000 checks is about 20 MB. */
export const MOST_EVIDENCE_BYTES = 32 * 1024 * 1024

/** @throws UserError `evidence-invalid` */
export function parseEvidence(text: string, uri: string): Statement {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new UserError('evidence-invalid', `${uri} is not JSON`, { cause })
  }
  const result = statementSchema().safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues
    .slice(0, 5)
    .map((issue) => `${uri}: ${shown(issue.path.join('.'), 200)} ${issue.code}`)
  throw new UserError('evidence-invalid', problems)
}

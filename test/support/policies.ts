/** Policies as texts, and what is said of them. */
import { UserError } from '../../src/errors.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Policy } from '../../src/policy/policy.ts'

export const MODEL = 'version: 1\nmodel: {name: m, files: [a.onnx]}\n'

/** A policy of two lines and the given ones, which begin on line 3. */
export const policyText = (...lines: readonly string[]): string => `${MODEL}${lines.join('\n')}\n`

/** One line 3 whose checks are these. */
export const checksText = (...checks: readonly string[]): string =>
  policyText(`evaluate: {task: binary, columns: {id: id}, checks: [${checks.join(', ')}]}`)

export function parsed(text: string): Policy {
  return parsePolicy(text, 'p.yml')
}

/** What is wrong with a policy; empty where nothing is. */
export function problemsOf(text: string): readonly string[] {
  try {
    parsed(text)
    return []
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'policy-invalid') throw error
    return error.problems
  }
}

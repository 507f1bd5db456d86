/** The shape of an action: what it is given, what it answers, and nothing of where it runs. */
import type { UserError } from '../errors.ts'
import type { Verdict } from '../evidence/statement.ts'
import type { Log } from '../ports.ts'
import type { ReasonCode } from '../reason-codes.ts'
import type { Report } from '../report/report.ts'
import type { RunContext } from '../runner/context.ts'
import type { InputSchema, InputValues } from '../runner/inputs.ts'

/** What a run is made in: who runs it, and where it may say what it does. */
export interface Surroundings {
  readonly context: RunContext
  readonly log: Log
}

export interface ActionResult {
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  /** One line. */
  readonly summary: string
  /** Path of the evidence, or of its directory; empty where there is none. */
  readonly evidence: string
  readonly report: Report
  /** What kept the run from a verdict; the step fails whatever `fail-on` says. */
  readonly error?: UserError
  /** What is left to do once verdict, outputs and step summary are out. It may fail without changing any of them. */
  readonly afterwards?: () => Promise<void>
}

export interface Action<S extends InputSchema> {
  readonly name: string
  readonly title: string
  /** One sentence for `action.yml`. */
  readonly description: string
  /** What the job's token must be allowed. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly inputs: S
  run(given: InputValues<S>, surroundings: Surroundings): Promise<ActionResult>
}

/** Outputs of every action; always set, also on failure. */
export const outputs = {
  verdict: 'pass, fail or inconclusive. An error is inconclusive.',
  'reason-code': 'Why, from the closed list in docs/reason-codes.md.',
  evidence: 'Path of the evidence file; empty where none was written.',
  summary: 'The reason in one line.'
} as const

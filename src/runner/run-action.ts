/**
 * Runs an action on a GitHub runner: reads every input, runs, then says outputs and step summary, then does what is left
 * to do. The one place where errors end.
 */
import * as core from '@actions/core'
import type { Action, ActionResult } from '../actions/action.ts'
import { UserError } from '../errors.ts'
import { renderReport, SUMMARY_LIMIT } from '../report/render.ts'
import { readContext } from './context.ts'
import { errorResult } from './error-result.ts'
import { failsStep } from './exit.ts'
import { type InputSchema, readInputs } from './inputs.ts'
import { inert, runnerLog } from './runner-log.ts'

/** GitHub shows ten annotations of a step. */
const MOST_ANNOTATIONS = 10

export async function runAction<S extends InputSchema>(action: Action<S>): Promise<void> {
  const log = runnerLog()
  let result: ActionResult
  let failOn: string | undefined
  try {
    const context = readContext(process.env, process.cwd())
    maskSecrets(action.inputs)
    const given = readInputs(action.inputs, (name) => core.getInput(name))
    failOn = String((given as Readonly<Record<string, unknown>>)['fail-on'])
    result = await action.run(given, { context, log })
  } catch (error) {
    if (!(error instanceof UserError)) showFault(error)
    result = errorResult(error)
  }
  try {
    await publish(result)
    await result.afterwards?.()
  } catch (error) {
    if (!(error instanceof UserError)) showFault(error)
    for (const problem of errorResult(error).error?.problems ?? []) core.error(problem, { title: action.title })
    process.exitCode = core.ExitCode.Failure
  }
  if (result.error !== undefined)
    for (const problem of result.error.problems.slice(0, MOST_ANNOTATIONS)) core.error(problem, { title: action.title })
  else if (failsStep(result.verdict, failOn))
    core.error(result.summary, { title: `${action.title}: ${result.verdict}` })
  else log.info(`${result.verdict}: ${result.summary}`)
  if (result.error !== undefined || failsStep(result.verdict, failOn)) process.exitCode = core.ExitCode.Failure
}

/** Before anything is read of them: an error about another input must not be the first to be logged. */
function maskSecrets(schema: InputSchema): void {
  for (const [name, input] of Object.entries(schema)) {
    const value = input.secret === true ? core.getInput(name) : ''
    if (value !== '') core.setSecret(value)
  }
}

/** Outputs and step summary come before anything that could fail or be refused. */
async function publish({ verdict, reasonCode, summary, evidence, report }: ActionResult): Promise<void> {
  core.setOutput('verdict', verdict)
  core.setOutput('reason-code', reasonCode)
  core.setOutput('summary', summary.replace(/\s+/g, ' ').trim())
  core.setOutput('evidence', evidence)
  if (process.env['GITHUB_STEP_SUMMARY'])
    await core.summary.addRaw(renderReport(report, { limit: SUMMARY_LIMIT }), true).write()
}

function showFault(error: unknown): void {
  core.startGroup('This is a fault of modelgate; please report it with the lines below')
  core.info(inert(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  core.endGroup()
}

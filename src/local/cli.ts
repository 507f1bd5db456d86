/** The local command: `modelgate <action> --input value`, with progress on a terminal and exit codes for scripts. */
import type { Action } from '../actions/action.ts'
import { UserError } from '../errors.ts'
import { renderPlain } from '../report/plain.ts'
import { readContext } from '../runner/context.ts'
import { errorResult } from '../runner/error-result.ts'
import { exitCodes } from '../runner/exit.ts'
import { type InputSchema, readInputs } from '../runner/inputs.ts'
import { nearestName } from '../tables/names.ts'
import { VERSION } from '../version.ts'
import { actionHelp, type Command, commands, help } from './commands.ts'
import { parse } from './parse-arguments.ts'
import { terminalLog } from './terminal-log.ts'

export async function runCommand(argv: readonly string[]): Promise<void> {
  const [name, ...rest] = argv
  try {
    process.exitCode = await dispatch(name, rest)
  } catch (error) {
    // a fault of ours must not exit as a failed verdict does
    process.exitCode = exitCodes.error
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const problems = error instanceof UserError ? error.problems : [`this is a fault of modelgate; ${fault}`]
    for (const problem of problems) process.stderr.write(`error: ${problem}\n`)
  }
}

async function dispatch(name: string | undefined, rest: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help())
    return 0
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) {
    const nearest = nearestName(
      name,
      commands.map((candidate) => candidate.name)
    )
    throw new UserError(
      'input-invalid',
      `there is no command "${name}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`
    )
  }
  return command.action === undefined ? runTool(command, rest) : runActionLocally(await command.action(), rest)
}

async function runTool(command: Extract<Command, { readonly run: unknown }>, rest: readonly string[]): Promise<number> {
  return command.run(rest, terminalLog())
}

async function runActionLocally<S extends InputSchema>(action: Action<S>, rest: readonly string[]): Promise<number> {
  const options = Object.fromEntries(Object.keys(action.inputs).map((input) => [input, { type: 'string' as const }]))
  const { values } = parse(rest, { ...options, help: { type: 'boolean', short: 'h' } })
  if (values['help'] === true) {
    process.stdout.write(actionHelp(action))
    return 0
  }
  const log = terminalLog()
  const context = readContext(process.env, process.cwd())
  const given = readInputs(action.inputs, (input) => {
    const value = values[input]
    return typeof value === 'string' ? value : ''
  })
  const result = await action.run(given, { context, log }).catch(errorResult)
  log.progress('')
  process.stdout.write(renderPlain(result.report))
  if (result.evidence !== '') process.stdout.write(`evidence: ${result.evidence}\n`)
  for (const problem of result.error?.problems ?? []) process.stderr.write(`error: ${problem}\n`)
  await result.afterwards?.()
  return exitCodes[result.error === undefined ? result.verdict : 'error']
}

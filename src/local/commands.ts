/** The commands of the local tool: the actions under their own names, and the tools that only make sense at a keyboard. */
import type { Action } from '../actions/action.ts'
import type { Log } from '../ports.ts'
import type { InputSchema } from '../runner/inputs.ts'

interface ActionCommand {
  readonly name: string
  readonly summary: string
  action(): Promise<Action<InputSchema>>
}

interface ToolCommand {
  readonly name: string
  readonly summary: string
  readonly action?: undefined
  /** @returns the exit code */
  run(args: readonly string[], log: Log): Promise<number>
}

export type Command = ActionCommand | ToolCommand

const generic = <S extends InputSchema>(action: Action<S>): Action<InputSchema> =>
  action as unknown as Action<InputSchema>

export const commands: readonly Command[] = [
  {
    name: 'evaluate',
    summary: 'Judges quality metrics of a candidate against bounds, slices and production.',
    action: async () => generic((await import('../actions/evaluate.ts')).evaluate)
  },
  {
    name: 'shadow',
    summary: "Judges how far a candidate's predictions differ from production's on the same traffic.",
    action: async () => generic((await import('../actions/shadow.ts')).shadow)
  },
  {
    name: 'report',
    summary: 'Gathers all evidence into one verdict.',
    action: async () => generic((await import('../actions/report.ts')).report)
  },
  {
    name: 'gate',
    summary: 'Runs every gate that the policy declares, then reports.',
    action: async () => generic((await import('../actions/gate.ts')).gate)
  },
  {
    name: 'check',
    summary: 'Validates a policy and says in words what it would gate.',
    run: async (args, log) => (await import('./check.ts')).check(args, log)
  },
  {
    name: 'init',
    summary: 'Writes a policy and workflows for a predictions file or a model.',
    run: async (args, log) => (await import('./init.ts')).init(args, log)
  },
  {
    name: 'verify',
    summary: 'Recomputes digests and verdict of an evidence file from its inputs, and says what differs.',
    run: async (args, log) => (await import('./verify.ts')).verify(args, log)
  },
  {
    name: 'rehearse',
    summary: 'Carries the bundled example through the whole release, on this machine.',
    run: async (args, log) => (await import('./rehearse.ts')).rehearse(args, log)
  }
]

export function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return `modelgate decides whether an ML model may be released.

Usage: modelgate <command> [--input value …]

${lines.join('\n')}

"modelgate <command> --help" lists a command's inputs. Exit codes: 0 pass, 1 fail, 2 inconclusive, 3 error.
`
}

export function actionHelp({ name, description, inputs }: Action<InputSchema>): string {
  const entries = Object.entries(inputs)
  const lines = entries.map(([input, { description: text, default: preset }]) => {
    const shown = preset === undefined || preset.startsWith('${{') ? '' : ` (default: ${preset})`
    return `  --${input}\n      ${text}${shown}`
  })
  return `modelgate ${name}: ${description}\n\n${lines.join('\n')}\n`
}

/** `modelgate check`: is the policy valid, and what would it gate? */
import { nodeFiles } from '../adapters/files.ts'
import { UserError } from '../errors.ts'
import { explainPolicy, policyWarnings } from '../policy/explain.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Log } from '../ports.ts'
import { exitCodes } from '../runner/exit.ts'
import { parse } from './parse-arguments.ts'

const DEFAULT_PATH = '.github/modelgate.yml'
const MOST_BYTES = 1024 * 1024

export async function check(args: readonly string[], _log: Log): Promise<number> {
  const { values, positionals } = parse(args, { policy: { type: 'string' }, help: { type: 'boolean', short: 'h' } }, 1)
  if (values['help'] === true) {
    process.stdout.write(
      `modelgate check [--policy ${DEFAULT_PATH}]\n\nExits with 0 where the policy is valid, else with 3.\n`
    )
    return 0
  }
  const path = String(values['policy'] ?? positionals[0] ?? DEFAULT_PATH)
  const text = await nodeFiles(process.cwd()).readText(path, MOST_BYTES)
  if (text === undefined)
    throw new UserError('policy-not-found', `there is no policy at ${path}; "modelgate init" writes one to begin with`)
  const policy = parsePolicy(text, path)
  const lines = [
    `${path} is valid.`,
    ...explainPolicy(policy),
    ...policyWarnings(policy).map((warning) => `warning: ${warning}`)
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.pass
}

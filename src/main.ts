/** Entry of the bundle: one export per action, and the local command. */
import { evaluate as evaluateAction } from './actions/evaluate.ts'
import { gate as gateAction } from './actions/gate.ts'
import { report as reportAction } from './actions/report.ts'
import { runAction } from './runner/run-action.ts'

export const evaluate = (): Promise<void> => runAction(evaluateAction)
export const gate = (): Promise<void> => runAction(gateAction)
export const report = (): Promise<void> => runAction(reportAction)

export async function cli(): Promise<void> {
  const { runCommand } = await import('./local/cli.ts')
  await runCommand(process.argv.slice(2))
}

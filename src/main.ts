/** Entry of the bundle: one export per action, and the local command. Each loads what it needs and nothing more. */

export async function evaluate(): Promise<void> {
  const [{ runAction }, action] = await Promise.all([import('./runner/run-action.ts'), import('./actions/evaluate.ts')])
  await runAction(action.evaluate)
}

export async function gate(): Promise<void> {
  const [{ runAction }, action] = await Promise.all([import('./runner/run-action.ts'), import('./actions/gate.ts')])
  await runAction(action.gate)
}

export async function report(): Promise<void> {
  const [{ runAction }, action] = await Promise.all([import('./runner/run-action.ts'), import('./actions/report.ts')])
  await runAction(action.report)
}

export async function shadow(): Promise<void> {
  const [{ runAction }, action] = await Promise.all([import('./runner/run-action.ts'), import('./actions/shadow.ts')])
  await runAction(action.shadow)
}

/** Runs in another thread that reads a table. */
export async function tableThread(): Promise<void> {
  const { runTableThread } = await import('./adapters/tables/table-thread.ts')
  await runTableThread()
}

export async function cli(): Promise<void> {
  const { runCommand } = await import('./local/cli.ts')
  await runCommand(process.argv.slice(2))
}

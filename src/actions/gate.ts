/** The root action: every gate that the policy declares, with the inputs that the policy names, then the report. */
import { nodeFiles } from '../adapters/files.ts'
import { UserError } from '../errors.ts'
import type { Policy } from '../policy/policy.ts'
import { type InputSchema, type InputValues, text } from '../runner/inputs.ts'
import type { Action, ActionResult, Surroundings } from './action.ts'
import { evaluate } from './evaluate.ts'
import { loadPolicy } from './load-policy.ts'
import { errorReport, report } from './report.ts'
import { shadow } from './shadow.ts'

const { name: _name, ...evaluateInputs } = evaluate.inputs
const { control } = shadow.inputs
const inputs = {
  ...evaluateInputs,
  candidate: text({
    description:
      'The candidate: a file or glob of predictions, or an `.onnx` model together with `dataset`. Overrides `candidate` in the section of every gate; several gates are better served by the policy.'
  }),
  baseline: text({ description: 'The same of production. Overrides `baseline` in the section of every gate.' }),
  dataset: text({ description: 'Rows that `.onnx` models predict. Overrides `dataset` in the section of every gate.' }),
  control,
  ...report.inputs
}

export const gate: Action<typeof inputs> = {
  name: 'gate',
  title: 'modelgate',
  description:
    'Decides whether an ML model may be released: runs every gate that the release policy declares, then reports.',
  permissions: { ...evaluate.permissions, ...report.permissions },
  inputs,
  async run(given, surroundings) {
    const { context } = surroundings
    let policy: Policy
    try {
      policy = (await loadPolicy(given.policy, given['github-token'], context, nodeFiles(context.workspace))).policy
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return errorReport(error, given, surroundings)
    }
    const errors: ActionResult[] = []
    const declared = [
      ...(policy.evaluate === undefined ? [] : [() => perform(evaluate, given, surroundings)]),
      ...(policy.shadow === undefined ? [] : [() => perform(shadow, given, surroundings)])
    ]
    for (const run of declared) {
      const result = await run()
      if (result.error !== undefined) errors.push(result)
    }
    const [first] = errors
    if (first?.error === undefined) return report.run(given, surroundings)
    // what could not be written down would be reported from whatever lay there before
    const unwritten = errors.find(({ evidence }) => evidence === '')?.error
    if (unwritten !== undefined) return errorReport(unwritten, given, surroundings, policy)
    // an error of a gate is in its evidence, and so in the report; the step must fail for it whatever the verdict
    const reported = await report.run(given, surroundings)
    return { ...reported, error: first.error, reasonCode: first.reasonCode }
  }
}

/** Inputs of the parts are inputs of the whole, but for the name, which only tells several runs of a part apart. */
function perform<S extends InputSchema>(
  action: Action<S>,
  given: Readonly<Record<string, unknown>>,
  surroundings: Surroundings
): Promise<ActionResult> {
  return action.run(given as InputValues<S>, surroundings)
}

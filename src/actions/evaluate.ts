/** `evaluate`: quality metrics against bounds and against the baseline. */
import { tableReader } from '../adapters/tables/read-tables.ts'
import { UserError } from '../errors.ts'
import { type Evaluation, evaluateRows } from '../gates/evaluate.ts'
import type { EvaluateSources } from '../gates/load-sides.ts'
import type { EvaluatePolicy } from '../policy/evaluate.ts'
import type { Files, Models } from '../ports.ts'
import type { RunContext } from '../runner/context.ts'
import { seconds, text } from '../runner/inputs.ts'
import type { Action, Surroundings } from './action.ts'
import { gateInputs } from './common-inputs.ts'
import { runGate } from './gate-run.ts'

const inputs = {
  ...gateInputs,
  candidate: text({
    description:
      'Predictions of the candidate, a file or glob (CSV, TSV, JSON Lines, Parquet, also gzipped), or an `.onnx` model together with `dataset`. Overrides `evaluate.candidate` of the policy.'
  }),
  baseline: text({ description: 'The same of production, to compare with. Overrides `evaluate.baseline`.' }),
  dataset: text({ description: 'Rows that `.onnx` models predict, with their labels. Overrides `evaluate.dataset`.' }),
  'onnxruntime-path': text({
    description: 'Folder that holds ONNX Runtime, for runners that reach no package registry.'
  }),
  'model-timeout': seconds({
    description: 'Seconds that loading a model, or one prediction, may take.',
    default: '300'
  })
}

export const evaluate: Action<typeof inputs> = {
  name: 'evaluate',
  title: 'modelgate evaluate',
  description:
    'Quality metrics of a candidate model against bounds, slices and production, with a verdict that noise does not flip.',
  permissions: { contents: 'read' },
  inputs,
  run(given, surroundings) {
    return runGate(
      {
        gate: 'evaluate',
        name: given.name,
        policyPath: given.policy,
        evidenceDirectory: given.evidence,
        token: given['github-token'],
        async measure({ evaluate: section }, files) {
          if (section === undefined) throw new UserError('gate-not-declared', 'the policy has no section "evaluate"')
          const candidate = given.candidate ?? section.candidate
          if (candidate === undefined)
            throw new UserError(
              'input-invalid',
              'candidate is required: set the input, or evaluate.candidate in the policy'
            )
          const sources = {
            candidate,
            baseline: given.baseline ?? section.baseline,
            dataset: given.dataset ?? section.dataset
          }
          return evaluateWith(section, sources, files, {
            ...surroundings,
            onnxruntimePath: given['onnxruntime-path'],
            modelTimeoutSeconds: given['model-timeout']
          })
        }
      },
      surroundings
    )
  }
}

export interface ModelSettings extends Surroundings {
  readonly onnxruntimePath: string | undefined
  readonly modelTimeoutSeconds?: number
}

export async function evaluateWith(
  section: EvaluatePolicy,
  sources: EvaluateSources,
  files: Files,
  settings: ModelSettings
): Promise<Evaluation> {
  if (section.task === 'given') {
    const { evaluateGiven } = await import('../gates/given.ts')
    return evaluateGiven(section, sources, files)
  }
  return evaluateRows(section, sources, {
    files,
    models: lazyModels(settings),
    readTable: tableReader(),
    log: settings.log
  })
}

/** Events whose cache no pull request can write; elsewhere a poisoned entry could be unpacked. */
const trustedCacheEvents = ['push', 'schedule', 'workflow_dispatch']

/** ONNX Runtime and what guards it are loaded when a model is met, and once. */
export function lazyModels({ context, log, onnxruntimePath, modelTimeoutSeconds }: ModelSettings): Models {
  const load = async (): Promise<Models> => {
    const { onnxModels } = await import('../adapters/onnx/models.ts')
    return onnxModels({
      log,
      onnxruntimePath,
      toolCache: context.toolCache,
      temp: context.temp,
      proxies: context.proxies,
      actionsCache: context.event !== null && trustedCacheEvents.includes(context.event),
      ...(modelTimeoutSeconds === undefined ? {} : { timeoutMs: 1_000 * modelTimeoutSeconds })
    })
  }
  let models: Promise<Models> | undefined
  return {
    async open(path) {
      refuseForeignCode(context)
      models ??= load()
      return (await models).open(path)
    }
  }
}

/** Where an event runs with secrets on code of a fork, a model of that fork is not run. */
function refuseForeignCode({ event, pullRequest, workflowRun, repository }: RunContext): void {
  const foreign =
    (event === 'pull_request_target' && pullRequest?.fromFork !== false) ||
    (event === 'workflow_run' && workflowRun?.headOwner !== repository?.owner)
  if (foreign)
    throw new UserError(
      'untrusted-event',
      `${event} runs with the repository's secrets, and this model is of a fork: evaluate it on pull_request, and report in a second workflow`
    )
}

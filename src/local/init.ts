/** `modelgate init`: a policy and workflows to begin with, from a file of predictions, or a model and a dataset. */
import { basename, extname, join } from 'node:path'
import { evaluateWith } from '../actions/evaluate.ts'
import { nodeFiles } from '../adapters/files.ts'
import { UserError } from '../errors.ts'
import type { Measurement } from '../evidence/statement.ts'
import { isModel } from '../gates/predictions.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Files, Log } from '../ports.ts'
import { readContext } from '../runner/context.ts'
import { exitCodes } from '../runner/exit.ts'
import { type Bound, type Guess, guessModelPolicy, guessPolicy, policyText } from './guess-policy.ts'
import { parse } from './parse-arguments.ts'
import { sampleColumns } from './sample-columns.ts'
import { gateWorkflow } from './workflow-template.ts'

const POLICY = '.github/modelgate.yml'
const WORKFLOW = '.github/workflows/model-gate.yml'
const MOST_BYTES = 1024 * 1024
const usage = `modelgate init --candidate <predictions or model.onnx> [--dataset <rows>] [--baseline <predictions or model.onnx>]
                [--model <file that is released>]… [--name <model>] [--force]
                [--onnxruntime-path <folder>]

Writes ${POLICY} and ${WORKFLOW}. Files that exist are left alone unless --force is given.
`

/** What is worth a bound in a first policy, by task; higher is better unless it says max. */
const first: Readonly<Record<Guess['task'], readonly (readonly [metric: string, kind: 'min' | 'max'])[]>> = {
  binary: [
    ['auroc', 'min'],
    ['recall', 'min'],
    ['precision', 'min'],
    ['log-loss', 'max']
  ],
  multiclass: [
    ['accuracy', 'min'],
    ['macro-f1', 'min'],
    ['log-loss', 'max']
  ],
  regression: [
    ['rmse', 'max'],
    ['r2', 'min']
  ]
}

const FLIPS = 'negative-flip-rate'

export async function init(args: readonly string[], log: Log): Promise<number> {
  const { values } = parse(args, {
    candidate: { type: 'string' },
    baseline: { type: 'string' },
    dataset: { type: 'string' },
    model: { type: 'string', multiple: true },
    name: { type: 'string' },
    force: { type: 'boolean' },
    'onnxruntime-path': { type: 'string' },
    help: { type: 'boolean', short: 'h' }
  })
  const { candidate } = values
  if (values['help'] === true) {
    process.stdout.write(usage)
    return 0
  }
  if (typeof candidate !== 'string')
    throw new UserError(
      'input-invalid',
      'name the predictions, or a model, with --candidate; "modelgate init --help" says more'
    )
  const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined)
  const files = nodeFiles(process.cwd())
  const sources = { candidate, ...present('baseline', text('baseline')), ...present('dataset', text('dataset')) }
  const models = (values['model'] as string[] | undefined) ?? [candidate]
  const draft = {
    name: text('name') ?? basename(models[0] ?? candidate, extname(models[0] ?? candidate)),
    files: models,
    sources,
    guess: await guessOf(files, candidate, text('dataset'))
  }
  log.info(describe(draft.guess))
  const checks = await measuredBounds(draft, files, log, text('onnxruntime-path'))
  const policy = policyText({ ...draft, checks })
  parsePolicy(policy, POLICY)
  const force = values['force'] === true
  const written = [await writeNew(files, POLICY, policy, force), await writeNew(files, WORKFLOW, gateWorkflow, force)]
  for (const line of written) process.stdout.write(`${line}\n`)
  process.stdout.write('Next: read the policy, then "modelgate check" and "modelgate evaluate".\n')
  return exitCodes.pass
}

const present = (key: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [key]: value }

async function guessOf(files: Files, candidate: string, dataset: string | undefined): Promise<Guess> {
  const model = isModel(candidate)
  if (model && dataset === undefined)
    throw new UserError('input-invalid', `${candidate} is a model: name the rows that it shall predict with --dataset`)
  const path = model ? (dataset ?? candidate) : candidate
  const [source] = await files.find(path)
  if (source === undefined) throw new UserError('file-not-found', `there is no file ${path}`)
  const columns = await sampleColumns(source)
  const guess = model ? guessModelPolicy(columns) : guessPolicy(columns)
  if (guess === undefined)
    throw new UserError(
      'column-missing',
      `no column of ${path} looks like the truth: name it "label", "target" or "y_true"`
    )
  return guess
}

function describe({ task, columns, slices, positiveLabel }: Guess): string {
  const roles = Object.entries(columns).map(([role, name]) => `${role} = ${[name].flat().join(', ')}`)
  const positive = positiveLabel === undefined ? '' : `; taken as positive: ${positiveLabel}`
  return `Taken for a ${task} task: ${roles.join('; ')}${positive}${slices.length > 0 ? `; slices by ${slices.join(', ')}` : ''}`
}

interface Draft {
  readonly name: string
  readonly files: readonly string[]
  readonly sources: { readonly candidate: string; readonly baseline?: string; readonly dataset?: string }
  readonly guess: Guess
}

/** Bounds that the given predictions keep with confidence today, so that the first run is green and a worse model is not. */
async function measuredBounds(
  draft: Draft,
  files: Files,
  log: Log,
  onnxruntimePath: string | undefined
): Promise<Bound[]> {
  const provisional = policyText({ ...draft, checks: [] })
  const section = parsePolicy(provisional, POLICY).evaluate
  if (section === undefined) return []
  const sources = {
    candidate: draft.sources.candidate,
    baseline: draft.sources.baseline,
    dataset: draft.sources.dataset
  }
  const { measurements } = await evaluateWith(section, sources, files, {
    context: readContext({}, process.cwd()),
    log,
    onnxruntimePath
  })
  log.progress('')
  // there are flips where both models decide, and a policy may ask for them where rows have ids
  const comparable = 'id' in draft.guess.columns && measurements.some(({ metric }) => metric === FLIPS)
  const flips = comparable ? [[FLIPS, 'max'] as const] : []
  const bounds = [...first[draft.guess.task], ...flips].flatMap(([metric, kind]) => {
    const interval = measurements.find((one: Measurement) => one.metric === metric)?.candidate?.interval
    if (interval == null) return []
    const [low, high] = interval
    const bound = kind === 'min' ? { min: roundedDown(low) } : { max: -roundedDown(-high) }
    return [{ metric, ...bound }]
  })
  const slices = draft.guess.slices.slice(0, 1).flatMap((by): Bound[] => {
    const [metric] = first[draft.guess.task][0] ?? []
    return metric === undefined || draft.guess.task === 'regression'
      ? []
      : [{ metric: 'accuracy', 'max-gap': 0.1, by, tier: 'advisory' }]
  })
  return [...bounds, ...slices]
}

/** Two significant digits, never more than the value. */
function roundedDown(value: number): number {
  if (value === 0) return 0
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  return Number((Math.floor(value / unit + 1e-9) * unit).toPrecision(2))
}

async function writeNew(files: Files, path: string, text: string, force: boolean): Promise<string> {
  if (!force && (await files.readText(path, MOST_BYTES)) !== undefined)
    return `left ${path} as it is (--force replaces it)`
  await files.writeText(path, text)
  return `wrote ${join(path)}`
}

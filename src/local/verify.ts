/**
 * `modelgate verify`: evidence is recomputed from what it says it was made of: the digests of model, policy and inputs,
 * the checks, and the verdict that follows from them. What differs is named.
 */
import { evaluateWith } from '../actions/evaluate.ts'
import type { Findings } from '../actions/gate-run.ts'
import { identifyModel } from '../actions/identify-model.ts'
import { shadowWith } from '../actions/shadow.ts'
import { nodeFiles } from '../adapters/files.ts'
import { readAtCommit } from '../adapters/git.ts'
import { sha256 } from '../adapters/sha256.ts'
import { UserError } from '../errors.ts'
import { MOST_EVIDENCE_BYTES, parseEvidence } from '../evidence/read.ts'
import type { Predicate, Statement } from '../evidence/statement.ts'
import { gateVerdict } from '../gates/verdict.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Policy } from '../policy/policy.ts'
import type { Files, Log } from '../ports.ts'
import { readContext } from '../runner/context.ts'
import { exitCodes } from '../runner/exit.ts'
import { parse } from './parse-arguments.ts'

const MOST_POLICY_BYTES = 1024 * 1024
const MOST_DIFFERENCES = 20

export async function verify(args: readonly string[], log: Log): Promise<number> {
  const { values, positionals } = parse(
    args,
    {
      evidence: { type: 'string' },
      'onnxruntime-path': { type: 'string' },
      help: { type: 'boolean', short: 'h' }
    },
    1
  )
  const path = positionals[0] ?? values['evidence']
  if (values['help'] === true) {
    process.stdout.write(
      'modelgate verify <evidence.json>\n\nExits with 0 where nothing differs, 1 where something does, 3 on an error.\n'
    )
    return 0
  }
  if (typeof path !== 'string')
    throw new UserError('input-invalid', 'name an evidence file: modelgate verify modelgate-evidence/evaluate.json')
  const files = nodeFiles(process.cwd())
  const text = await files.readText(path, MOST_EVIDENCE_BYTES)
  if (text === undefined) throw new UserError('file-not-found', `there is no evidence at ${path}`)
  const statement = parseEvidence(text, path)
  const differences = await differencesOf(statement, files, log, values['onnxruntime-path'])
  log.progress('')
  for (const difference of differences.slice(0, MOST_DIFFERENCES)) process.stdout.write(`differs: ${difference}\n`)
  if (differences.length > MOST_DIFFERENCES)
    process.stdout.write(`and ${differences.length - MOST_DIFFERENCES} more differences\n`)
  if (differences.length === 0)
    process.stdout.write(`${path} is what its inputs give: ${statement.predicate.verdict}\n`)
  return differences.length === 0 ? exitCodes.pass : exitCodes.fail
}

async function differencesOf(
  { subject, predicate }: Statement,
  files: Files,
  log: Log,
  runtimePath: unknown
): Promise<string[]> {
  const found: string[] = []
  const { policy: recorded } = predicate
  if (recorded === null)
    throw new UserError(
      'evidence-invalid',
      'this evidence names no policy: it records an error, and there is nothing to verify'
    )
  const policyText = await readPolicy(recorded, files)
  if (`sha256:${sha256(policyText)}` !== recorded.digest)
    found.push(`the policy ${recorded.uri} has another digest than ${recorded.digest}`)
  const policy = parsePolicy(policyText, recorded.uri)
  const model = await identifyModel(policy, files)
  if (model.digest !== predicate.model?.digest)
    found.push(`the model has digest ${model.digest}, the evidence ${predicate.model?.digest ?? 'none'}`)
  for (const { name, digest } of subject)
    if (model.files.find(({ path }) => path === name)?.sha256 !== digest.sha256)
      found.push(`the model file ${name} has other bytes`)
  for (const { uri, digest } of predicate.inputs)
    if (digest !== null && `sha256:${await files.digest(uri)}` !== digest)
      found.push(`the input ${uri} has other bytes`)
  return [...found, ...(await recomputed(predicate, policy, files, log, runtimePath))]
}

async function readPolicy({ uri, ref }: NonNullable<Predicate['policy']>, files: Files): Promise<string> {
  const text = ref === null ? await files.readText(uri, MOST_POLICY_BYTES) : await readAtCommit(process.cwd(), uri, ref)
  if (text === undefined)
    throw new UserError('policy-not-found', `there is no policy at ${uri}${ref === null ? '' : ` in commit ${ref}`}`)
  return text
}

/** The gate once more, on the same inputs, held against what was recorded, apart from times and places. */
async function recomputed(
  predicate: Predicate,
  policy: Policy,
  files: Files,
  log: Log,
  runtimePath: unknown
): Promise<string[]> {
  const { gate, inputs } = predicate
  const paths = (role: string) =>
    inputs
      .filter((input) => input.role === role)
      .map(({ uri }) => uri)
      .join('\n') || undefined
  const sources = { candidate: paths('candidate') ?? '', baseline: paths('baseline'), dataset: paths('dataset') }
  const settings = {
    context: readContext({}, process.cwd()),
    log: { ...log, info: () => undefined },
    onnxruntimePath: typeof runtimePath === 'string' ? runtimePath : undefined
  }
  const again = async (): Promise<Findings> => {
    if (gate === 'evaluate' && policy.evaluate !== undefined)
      return evaluateWith(policy.evaluate, sources, files, settings)
    if (gate === 'shadow') {
      const samples = { ...sources, baseline: sources.baseline ?? '', control: paths('control') }
      return shadowWith(policy, samples, files, settings)
    }
    throw new UserError(
      'evidence-invalid',
      `evidence of ${gate} cannot be recomputed: its measurements are of a moment`
    )
  }
  const { checks, measurements, flips, differences, bins, settings: found } = await again()
  const day = predicate.startedAt.slice(0, 10)
  const decided = gateVerdict(gate, checks, policy.waivers ?? [], day)
  const computed = { ...decided, measurements, flips, differences, bins, settings: found }
  const recorded = Object.fromEntries(Object.keys(computed).map((key) => [key, predicate[key as keyof Predicate]]))
  return compare(recorded, JSON.parse(JSON.stringify(computed)), '')
}

/** Paths at which two values differ. */
function compare(recorded: unknown, found: unknown, at: string): string[] {
  if (Object.is(recorded, found)) return []
  if (typeof recorded === 'object' && typeof found === 'object' && recorded !== null && found !== null) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(found)])
    return [...keys].flatMap((key) =>
      compare(
        (recorded as Readonly<Record<string, unknown>>)[key],
        (found as Readonly<Record<string, unknown>>)[key],
        Array.isArray(recorded) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`
      )
    )
  }
  return [
    `${at}: the evidence says ${JSON.stringify(recorded) ?? 'nothing'}, the inputs give ${JSON.stringify(found) ?? 'nothing'}`
  ]
}

/** Task `given`: metrics that were made elsewhere, judged by the intervals that came with them. */
import {
  array,
  type infer as Infer,
  int,
  maxLength,
  nonnegative,
  number,
  object,
  optional,
  record,
  string,
  tuple,
  union
} from 'zod/mini'
import { UserError } from '../errors.ts'
import type { EvaluatePolicy } from '../policy/evaluate.ts'
import type { Files } from '../ports.ts'
import { differenceOf } from '../statistics/difference.ts'
import type { Estimate } from '../statistics/interval.ts'
import { normalQuantile } from '../statistics/normal.ts'
import { counted, shown, shownPath } from '../tables/shown.ts'
import { judgeChecks } from './checks.ts'
import { DEFAULT_CONFIDENCE, type EvaluateSources, type Evaluation } from './evaluate.ts'
import { measurementsOf } from './measurements.ts'
import type { InputRecord } from './predictions.ts'
import { type Slice, sliceKey } from './slices.ts'
import type { Outcome, TaskData } from './task-data.ts'

const MOST_BYTES = 50 * 1024 * 1024

const text = string().check(maxLength(500))
const entry = object({
  metric: text,
  value: number(),
  interval: optional(tuple([number(), number()])),
  rows: optional(int().check(nonnegative())),
  slice: optional(record(text, text))
})
type Entry = Infer<typeof entry>
const plain = record(text, number())
const listed = object({ metrics: union([array(entry).check(maxLength(20_000)), plain]) })

export type GivenPolicy = Extract<EvaluatePolicy, { readonly task: 'given' }>

export async function evaluateGiven(policy: GivenPolicy, sources: EvaluateSources, files: Files): Promise<Evaluation> {
  const candidate = await readMetrics('candidate', sources.candidate, files)
  const baseline = sources.baseline === undefined ? null : await readMetrics('baseline', sources.baseline, files)
  const confidence = policy.confidence ?? DEFAULT_CONFIDENCE
  const data = givenData(candidate.entries, baseline?.entries ?? null, confidence)
  return {
    checks: judgeChecks(policy.checks ?? [], data, confidence),
    measurements: measurementsOf(data, confidence),
    flips: undefined,
    inputs: [candidate.input, ...(baseline === null ? [] : [baseline.input])],
    settings: { confidence, method: 'the intervals that came with the metrics', task: 'given', paired: false },
    runtime: {}
  }
}

async function readMetrics(
  role: string,
  path: string,
  files: Files
): Promise<{ entries: readonly Entry[]; input: InputRecord }> {
  const content = await files.readText(path, MOST_BYTES)
  if (content === undefined) throw new UserError('file-not-found', `${role}: there is no file ${shownPath(path)}`)
  const entries = parseMetrics(content, path)
  const rows = Math.max(0, ...entries.map((one) => one.rows ?? 0))
  return {
    entries,
    input: { role, uri: path, digest: `sha256:${await files.digest(path)}`, rows: rows > 0 ? rows : null }
  }
}

function parseMetrics(content: string, path: string): readonly Entry[] {
  const fail = (problem: string) => new UserError('table-invalid', `${shownPath(path)}: ${problem}`)
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (cause) {
    throw fail(`is not JSON (${cause instanceof Error ? cause.message : String(cause)})`)
  }
  const isListed = typeof value === 'object' && value !== null && 'metrics' in value
  const result = isListed ? listed.safeParse(value) : plain.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw fail(
      `${issue?.path.join('.') || 'the file'} is not as expected: {"metrics": [{"metric": "exact-match", "value": 0.81, "interval": [0.78, 0.84], "rows": 1200, "slice": {"language": "en"}}]}, or {"exact-match": 0.81}`
    )
  }
  const metrics =
    'metrics' in result.data ? (result.data.metrics as readonly Entry[] | Record<string, number>) : result.data
  const entries = Array.isArray(metrics)
    ? (metrics as readonly Entry[])
    : Object.entries(metrics as Record<string, number>).map(([metric, value]): Entry => ({ metric, value }))
  if (entries.length === 0) throw fail('names no metric')
  const keys = entries.map(keyOf)
  const repeated = keys.filter((key, at) => keys.indexOf(key) !== at)
  if (repeated.length > 0) throw fail(`names ${shown(repeated[0]!)} ${counted(repeated.length + 1, 'time')}`)
  for (const { metric, value: point, interval } of entries)
    if (interval !== undefined && !(interval[0] <= point && point <= interval[1]))
      throw fail(`the interval of ${shown(metric)} does not hold its value`)
  return entries
}

const keyOf = ({ metric, slice }: Pick<Entry, 'metric' | 'slice'>): string =>
  `${metric}/${sliceKey(sortedValues(slice ?? {}))}`

function sortedValues(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function givenData(candidate: readonly Entry[], baseline: readonly Entry[] | null, confidence: number): TaskData {
  const index = (entries: readonly Entry[]) => new Map(entries.map((one) => [keyOf(one), one]))
  const ours = index(candidate)
  const theirs = baseline === null ? null : index(baseline)
  const outcome = (one: Entry | undefined): Outcome =>
    one === undefined ? { undefined: 'the file does not name it' } : estimateOfEntry(one, confidence)
  return {
    metrics: [...new Set(candidate.filter(({ slice }) => slice === undefined).map(({ metric }) => metric))],
    slices(by) {
      const found = new Map<string, Slice>()
      for (const [side, entries] of [
        ['candidate', candidate],
        ['baseline', baseline ?? []]
      ] as const)
        for (const { slice } of entries) {
          if (slice === undefined || Object.keys(slice).length !== by.length || !by.every((name) => name in slice))
            continue
          const values = Object.fromEntries(by.map((name) => [name, slice[name]!]))
          const key = sliceKey(values)
          const before = found.get(key) ?? { values, candidate: new Uint32Array(0), baseline: new Uint32Array(0) }
          found.set(key, { ...before, [side]: new Uint32Array(1) })
        }
      return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slice]) => slice)
    },
    measure(metric, slice) {
      const key = keyOf({ metric, slice: slice?.values })
      const own = ours.get(key)
      const other = theirs === null ? null : outcome(theirs.get(key))
      const mine = outcome(own)
      return {
        candidate: mine,
        baseline: other,
        rows: own?.rows ?? 0,
        contrast(scale) {
          if (other === null) return null
          if ('undefined' in mine) return mine
          return 'undefined' in other
            ? { undefined: `for the baseline, ${other.undefined}` }
            : differenceOf(mine, other, scale)
        }
      }
    }
  }
}

/** The interval is taken to be of the policy's confidence; other levels are had by stretching each side of it. */
function estimateOfEntry({ value, interval }: Entry, confidence: number): Estimate {
  if (interval === undefined)
    return {
      value,
      method: 'the file gives no interval: add one, or let the estimate decide with "decide: estimate"',
      interval: null
    }
  const reach = normalQuantile((1 + confidence) / 2)
  return {
    value,
    method: 'given',
    interval(level) {
      const factor = normalQuantile((1 + level) / 2) / reach
      return [value - (value - interval[0]) * factor, value + (interval[1] - value) * factor]
    }
  }
}

/** A file of metrics that were made elsewhere: `{"f1": 0.81}`, or a list with intervals, rows and slices. */
import { array, int, maxLength, nonnegative, number, object, optional, record, string, tuple, union } from 'zod/mini'
import { UserError } from '../errors.ts'
import { counted, shown, shownPath } from '../tables/shown.ts'
import { idPart, sliceKey } from './slices.ts'

const EXPECTED =
  'expected {"metrics": [{"metric": "exact-match", "value": 0.81, "interval": [0.78, 0.84], "rows": 1200, "slice": {"language": "en"}}]}, or {"exact-match": 0.81}'
const MOST_PROBLEMS = 5
const MOST_METRICS = 20_000

/** One metric, of all rows or of a slice. */
export interface GivenMetric {
  readonly metric: string
  readonly value: number
  readonly interval?: readonly [number, number] | undefined
  readonly rows?: number | undefined
  readonly slice?: Readonly<Record<string, string>> | undefined
}

/** @throws UserError `table-invalid` */
export function parseMetrics(content: string, path: string): readonly GivenMetric[] {
  const entries = entriesOf(parseJson(content, path), path)
  const problems = [...repeated(entries), ...entries.flatMap(intervalProblem)]
  if (entries.length === 0) problems.push('names no metric')
  if (entries.length > MOST_METRICS) problems.push(`names ${entries.length} metrics; at most ${MOST_METRICS} are read`)
  if (problems.length > 0) throw invalid(path, problems)
  return entries
}

/** The same metric of the same rows has the same key, in whatever order its slice names the columns. */
export function metricKey({ metric, slice }: Pick<GivenMetric, 'metric' | 'slice'>): string {
  const columns = Object.entries(slice ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${idPart(metric)}/${sliceKey(Object.fromEntries(columns))}`
}

function invalid(path: string, problems: readonly string[]): UserError {
  const more = problems.length - MOST_PROBLEMS
  return new UserError('table-invalid', [
    ...problems.slice(0, MOST_PROBLEMS).map((problem) => `${shownPath(path)}: ${problem}`),
    ...(more > 0 ? [`${shownPath(path)}: and ${counted(more, 'more problem')}`] : [])
  ])
}

function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw invalid(path, [`is not JSON (${shownPath(cause instanceof Error ? cause.message : String(cause))})`])
  }
}

function entriesOf(value: unknown, path: string): readonly GivenMetric[] {
  const text = string().check(maxLength(500))
  const entry = object({
    metric: text,
    value: number(),
    interval: optional(tuple([number(), number()])),
    rows: optional(int().check(nonnegative())),
    slice: optional(record(text, text))
  })
  const plain = record(text, number())
  const inner = typeof value === 'object' && value !== null && 'metrics' in value ? value.metrics : value
  const isList = inner !== value && Array.isArray(inner)
  const result = (isList ? array(entry) : union([plain])).safeParse(inner)
  if (!result.success)
    throw invalid(path, [
      ...result.error.issues.map(({ path: at }) => `${shown(at.join('.') || 'the file', 200)} is not as expected`),
      EXPECTED
    ])
  return Array.isArray(result.data)
    ? result.data
    : Object.entries(result.data as Record<string, number>).map(([metric, point]) => ({ metric, value: point }))
}

function repeated(entries: readonly GivenMetric[]): string[] {
  const times = new Map<string, number>()
  for (const key of entries.map(metricKey)) times.set(key, (times.get(key) ?? 0) + 1)
  return [...times].flatMap(([key, count]) =>
    count > 1 ? [`names ${shown(key.replace(/\/$/, ''))} ${counted(count, 'time')}`] : []
  )
}

const intervalProblem = ({ metric, value, interval }: GivenMetric): string[] =>
  interval === undefined || (interval[0] <= value && value <= interval[1])
    ? []
    : [`the interval of ${shown(metric)} does not hold its value`]

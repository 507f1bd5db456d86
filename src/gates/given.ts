/** Task `given`: metrics that were made elsewhere, judged by the intervals that came with them. */
import { UserError } from '../errors.ts'
import type { EvaluatePolicy } from '../policy/evaluate.ts'
import type { Files } from '../ports.ts'
import { differenceOf } from '../statistics/difference.ts'
import type { Estimate } from '../statistics/interval.ts'
import { normalQuantile } from '../statistics/normal.ts'
import { shownPath } from '../tables/shown.ts'
import { judgeChecks } from './checks.ts'
import { DEFAULT_CONFIDENCE, type Evaluation } from './evaluate.ts'
import { type GivenMetric, metricKey, parseMetrics } from './given-metrics.ts'
import type { EvaluateSources } from './load-sides.ts'
import { measurementsOf } from './measurements.ts'
import { finite, type Outcome } from './outcome.ts'
import type { InputRecord } from './predictions.ts'
import { type Slice, sliceKey, sliceValues } from './slices.ts'
import type { TaskData } from './task-data.ts'

const MOST_BYTES = 50 * 1024 * 1024

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
): Promise<{ entries: readonly GivenMetric[]; input: InputRecord }> {
  const content = await files.readText(path, MOST_BYTES)
  if (content === undefined) throw new UserError('file-not-found', `${role}: there is no file ${shownPath(path)}`)
  const entries = parseMetrics(content, path)
  const rows = entries.reduce((most, one) => Math.max(most, one.rows ?? 0), 0)
  return {
    entries,
    input: { role, uri: path, digest: `sha256:${await files.digest(path)}`, rows: rows > 0 ? rows : null }
  }
}

function givenData(
  candidate: readonly GivenMetric[],
  baseline: readonly GivenMetric[] | null,
  confidence: number
): TaskData {
  const index = (entries: readonly GivenMetric[]) => new Map(entries.map((one) => [metricKey(one), one]))
  const ours = index(candidate)
  const theirs = baseline === null ? null : index(baseline)
  const outcome = (one: GivenMetric | undefined): Outcome =>
    one === undefined ? { undefined: 'the file does not name it' } : estimateOf(one, confidence)
  return {
    metrics: [...new Set(candidate.filter(({ slice }) => slice === undefined).map(({ metric }) => metric))],
    slices(by) {
      const found = new Map<string, Slice>()
      for (const [side, entries] of [
        ['candidate', candidate],
        ['baseline', baseline ?? []]
      ] as const)
        for (const { slice } of entries) {
          if (slice === undefined || Object.keys(slice).length !== by.length) continue
          if (!by.every((name) => Object.hasOwn(slice, name))) continue
          const values = sliceValues(by, (at) => slice[by[at]!]!)
          const key = sliceKey(values)
          const before = found.get(key) ?? { values, candidate: new Uint32Array(0), baseline: new Uint32Array(0) }
          found.set(key, { ...before, [side]: new Uint32Array(1) })
        }
      return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slice]) => slice)
    },
    measure(metric, slice) {
      const key = metricKey({ metric, slice: slice?.values })
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
            : finite(differenceOf(mine, other, scale))
        }
      }
    }
  }
}

/** The interval is taken to be of the policy's confidence; other levels are had by stretching each side of it. */
function estimateOf({ value, interval }: GivenMetric, confidence: number): Estimate {
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

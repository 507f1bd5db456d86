/** What a task can measure: any of its metrics on all rows or on a slice, for candidate, baseline and their difference. */

import type { PairedMetric } from '../metrics/flips.ts'
import type { ConfusionMetric, MetricOf } from '../metrics/metric.ts'
import { isUndefined } from '../metrics/metric.ts'
import { remembered } from '../metrics/remember.ts'
import type { ClassificationRows, Rows } from '../metrics/rows.ts'
import { metricRange } from '../policy/metric-names.ts'
import { differenceOf } from '../statistics/difference.ts'
import { estimateOf, pairedProportion } from '../statistics/estimate.ts'
import { pairedDifference } from '../statistics/paired.ts'
import { seedFor } from '../statistics/random.ts'
import { resampledDifference, resampledOf } from '../statistics/resampling.ts'
import type { Table } from '../tables/table.ts'
import { clipped, finite, type Outcome } from './outcome.ts'
import { type Slice, sliceKey, slicesBy } from './slices.ts'

export interface Measured {
  readonly candidate: Outcome
  /** Null where no baseline was given, or where the metric is about both models at once. */
  readonly baseline: Outcome | null
  /** Candidate less `scale` times baseline; null where there is no baseline to compare with. */
  contrast(scale: number): Outcome | null
  /** Rows of the candidate that were measured. */
  readonly rows: number
}

export interface TaskData {
  readonly metrics: readonly string[]
  /** All rows when no slice is given. */
  measure(metric: string, slice: Slice | null): Measured
  slices(by: readonly string[]): readonly Slice[]
}

/** Candidate and baseline as rows. With `paired`, row i of both is the same row of the world. */
export interface Sides<R extends Rows> {
  readonly candidate: R
  readonly baseline: R | null
  readonly paired: boolean
}

/** How intervals are had, and from which seed where numbers are drawn. */
export interface Drawing {
  readonly seed: number
  readonly intervals: 'analytic' | 'bootstrap'
}

export interface RowTask<R extends Rows> extends Drawing {
  readonly sides: Sides<R>
  readonly metrics: Readonly<Record<string, MetricOf<R> | ConfusionMetric>>
  /** Metrics of both models at once; they need paired rows. */
  readonly paired: Readonly<Record<string, PairedMetric>>
  readonly select: (rows: R, at: Uint32Array) => R
  /** The tables of the rows, for slicing; of paired rows both are the candidate's. */
  readonly tables: { readonly candidate: Table; readonly baseline: Table | null }
}

export function rowTask<R extends Rows>(task: RowTask<R>): TaskData {
  const { sides, metrics, paired, select, tables, seed, intervals } = task
  const ofCandidate = weighed(sides.candidate, select)
  const ofBaseline = sides.baseline === null ? null : weighed(sides.baseline, select)
  const within = (slice: Slice | null): Sides<R> => ({
    candidate: ofCandidate(slice?.candidate ?? null),
    baseline: ofBaseline === null ? null : ofBaseline(slice?.baseline ?? null),
    paired: sides.paired
  })
  const whole = within(null)
  const withinSlice = remembered((slice: Slice) => within(slice))
  const sliced = new Map<string, readonly Slice[]>()
  const measured = new Map<string, Measured>()
  const measureAnew = (name: string, slice: Slice | null, key: string): Measured => {
    const both = slice === null ? whole : withinSlice(slice)
    const metric = metrics[name]
    return metric === undefined ? measurePaired(paired[name]!, both) : measure(metric, both, { seed, key, intervals })
  }
  return {
    metrics: [...Object.keys(metrics), ...(sides.paired ? Object.keys(paired) : [])],
    slices(by) {
      const key = JSON.stringify(by)
      const slices = sliced.get(key) ?? slicesBy(by, tables.candidate, tables.baseline)
      sliced.set(key, slices)
      return slices
    },
    measure(name, slice) {
      const key = slice === null ? '' : sliceKey(slice.values)
      const found = measured.get(`${name}/${key}`) ?? measureAnew(name, slice, key)
      measured.set(`${name}/${key}`, found)
      return found
    }
  }
}

/** The given rows, or all, that have a weight: one of 0 is as if it were not there. */
function weighed<R extends Rows>(rows: R, select: RowTask<R>['select']): (at: Uint32Array | null) => R {
  const { weights } = rows
  if (weights === null || weights.every((w) => w > 0)) return (at) => (at === null ? rows : select(rows, at))
  const all = Uint32Array.from(weights.keys())
  return (at) =>
    select(
      rows,
      (at ?? all).filter((row) => weights[row]! > 0)
    )
}

interface How extends Drawing {
  readonly key: string
}

function measure<R extends Rows>(
  metric: MetricOf<R> | ConfusionMetric,
  { candidate, baseline, paired }: Sides<R>,
  { seed, key, intervals }: How
): Measured {
  // every slice has numbers of its own, the same for all metrics, so that adding a check changes no other
  const seedOf = (part: string): number => seedFor(seed, `${key}/${part}`)
  const [single, difference] =
    intervals === 'bootstrap' ? [resampledOf, resampledDifference] : [estimateOf, pairedDifference]
  const range = metricRange(metric.name)
  const alone = (rows: R, part: string): Outcome => clipped(finite(single(metric, rows, seedOf(part))), range)
  const ofCandidate = alone(candidate, 'candidate')
  const ofBaseline = baseline === null ? null : alone(baseline, 'baseline')
  const contrast = (scale: number): Outcome | null => {
    if (baseline === null || ofBaseline === null) return null
    if (isUndefined(ofCandidate)) return ofCandidate
    if (isUndefined(ofBaseline)) return { undefined: `for the baseline, ${ofBaseline.undefined}` }
    if (paired) return finite(difference(metric, { candidate, baseline }, seedOf('difference'), scale))
    return finite(differenceOf(ofCandidate, ofBaseline, scale))
  }
  const plain = contrast(1)
  return {
    candidate: ofCandidate,
    baseline: ofBaseline,
    rows: candidate.count,
    contrast: (scale) => (scale === 1 ? plain : contrast(scale))
  }
}

function measurePaired(metric: PairedMetric, { candidate, baseline, paired }: Sides<Rows>): Measured {
  const rows = candidate.count
  if (baseline === null || !paired)
    return {
      candidate: { undefined: 'it compares with a baseline, and none was given' },
      baseline: null,
      rows,
      contrast: () => null
    }
  const pair = { candidate: candidate as ClassificationRows, baseline: baseline as ClassificationRows }
  return {
    candidate: pairedProportion(metric, pair),
    baseline: null,
    rows,
    contrast: () => null
  }
}

/** Any metric by resampling its rows: for metrics that are only known by their value, and where a policy asks for it. */
import type { ConfusionMetric, MetricOf, Undefined } from '../metrics/metric.ts'
import type { Rows } from '../metrics/rows.ts'
import { inOrder, type Resampling, resampledEstimate } from './bootstrap.ts'
import type { Estimate } from './interval.ts'
import { pointOf } from './point.ts'
import type { Random } from './random.ts'

type AnyMetric<R extends Rows> = MetricOf<R> | ConfusionMetric

const seedOf = (random: Random): number => Math.floor(random() * 0x100000000)

export function resampledOf<R extends Rows>(metric: AnyMetric<R>, rows: R, random: Random): Estimate | Undefined {
  return resampledEstimate(resamplingOf(metric, rows), seedOf(random))
}

function resamplingOf<R extends Rows>(metric: AnyMetric<R>, rows: R): Resampling {
  const reweighted = metric.kind === 'smooth' ? metric.reweighted?.(rows) : undefined
  if (reweighted === undefined) {
    return { rows, value: (weights) => pointOf(metric, { ...rows, weights: weights as Float64Array }) }
  }
  return { rows: inOrder(rows, reweighted.order), takesCounts: true, value: reweighted.value }
}

/** Candidate less `scale` times baseline, on the same rows, drawn together. */
export function resampledDifference<R extends Rows>(
  metric: AnyMetric<R>,
  { candidate, baseline }: { readonly candidate: R; readonly baseline: R },
  random: Random,
  scale: number
): Estimate | Undefined {
  const value = (given: Float64Array | Uint8Array): number | Undefined => {
    const weights = given as Float64Array
    const a = pointOf(metric, { ...candidate, weights })
    if (typeof a !== 'number') return a
    const b = pointOf(metric, { ...baseline, weights })
    return typeof b === 'number' ? a - scale * b : b
  }
  return resampledEstimate({ rows: candidate, value }, seedOf(random))
}

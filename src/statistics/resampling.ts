/** Any metric by resampling its rows: for metrics that are only known by their value, and where a policy asks for it. */
import type { ConfusionMetric, MetricOf, Undefined } from '../metrics/metric.ts'
import type { Rows } from '../metrics/rows.ts'
import { inOrder, type Resampling, resampledEstimate } from './bootstrap.ts'
import type { Estimate } from './interval.ts'
import { pointOf } from './point.ts'

type AnyMetric<R extends Rows> = MetricOf<R> | ConfusionMetric

export function resampledOf<R extends Rows>(metric: AnyMetric<R>, rows: R, seed: number): Estimate | Undefined {
  return resampledEstimate(resamplingOf(metric, rows), seed)
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
  seed: number,
  scale: number
): Estimate | Undefined {
  const value = (given: Float64Array | Uint8Array): number | Undefined => {
    const weights = given as Float64Array
    const a = pointOf(metric, { ...candidate, weights })
    if (typeof a !== 'number') return a
    const b = pointOf(metric, { ...baseline, weights })
    return typeof b === 'number' ? a - scale * b : b
  }
  return resampledEstimate({ rows: candidate, value }, seed)
}

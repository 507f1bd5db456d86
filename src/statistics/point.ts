/** The value of any metric on weighted rows, without its uncertainty. */
import { confusionOf } from '../metrics/confusion.ts'
import {
  type ClassificationMetric,
  type ConfusionMetric,
  HIT,
  isUndefined,
  type MetricOf,
  OUT,
  type RegressionMetric,
  type Undefined
} from '../metrics/metric.ts'
import type { ClassificationRows, RegressionRows, Rows } from '../metrics/rows.ts'
import { gapsOf } from './gap-sum.ts'
import { weightedMedian } from './median.ts'

export const NO_ROWS: Undefined = { undefined: 'there is no row' }

/** The metrics of a task's rows; those of counts belong to classification alone. */
export type MetricFor<R extends Rows> = R extends ClassificationRows
  ? ClassificationMetric
  : R extends RegressionRows
    ? RegressionMetric
    : never

export function pointOf<R extends Rows>(metric: MetricOf<R> | ConfusionMetric, rows: R): number | Undefined {
  if (rows.count === 0) return NO_ROWS
  switch (metric.kind) {
    case 'proportion': {
      const outcome = metric.outcome(rows)
      if (isUndefined(outcome)) return outcome
      const { hits, counted } = shares(outcome, rows)
      return counted === 0 ? { undefined: metric.empty } : hits / counted
    }
    case 'mean': {
      const loss = metric.loss(rows)
      if (isUndefined(loss)) return loss
      return metric.root ? Math.sqrt(weightedMean(loss, rows)) : weightedMean(loss, rows)
    }
    case 'confusion':
      return metric.of(confusionOf(rows as unknown as ClassificationRows))
    case 'median':
      return weightedMedian(metric.values(rows), rows)
    case 'gap': {
      const gaps = gapsOf(metric, rows)
      return isUndefined(gaps) ? gaps : gaps.value
    }
    case 'smooth':
    case 'general':
      return metric.value(rows)
  }
}

/** Weight of the hits, and of the rows that count. */
export function shares(
  outcome: Uint8Array,
  { count, weights }: Rows
): { readonly hits: number; readonly counted: number } {
  let hits = 0
  let counted = 0
  for (let i = 0; i < count; i++) {
    if (outcome[i] === OUT) continue
    const w = weights === null ? 1 : weights[i]!
    counted += w
    if (outcome[i] === HIT) hits += w
  }
  return { hits, counted }
}

/** Summed with Neumaier's compensation, so that ten million rows lose no digits. */
export function weightedMean(values: Float64Array, { count, weights }: Rows): number {
  let sum = 0
  let lost = 0
  let total = 0
  for (let i = 0; i < count; i++) {
    const w = weights === null ? 1 : weights[i]!
    const value = w * values[i]!
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
    total += w
  }
  return (sum + lost) / total
}

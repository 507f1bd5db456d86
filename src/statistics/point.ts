/** The value of any metric on weighted rows, without its uncertainty. */
import { type Confusion, confusionOf } from '../metrics/confusion.ts'
import {
  type ConfusionMetric,
  HIT,
  isUndefined,
  type MeanMetric,
  type MetricOf,
  OUT,
  type ProportionMetric,
  type Undefined
} from '../metrics/metric.ts'
import { arrayOf } from '../metrics/row-numbers.ts'
import type { ClassificationRows, Rows } from '../metrics/rows.ts'
import { gapsOf } from './gap-sum.ts'
import { weightedMedian } from './median.ts'
import { weightedMean } from './moments.ts'

export const NO_ROWS: Undefined = { undefined: 'there is no row' }

export function pointOf<R extends Rows>(metric: MetricOf<R> | ConfusionMetric, rows: R): number | Undefined {
  if (rows.count === 0) return NO_ROWS
  switch (metric.kind) {
    case 'proportion': {
      const counts = sharesOf(metric, rows)
      if (isUndefined(counts)) return counts
      return counts.counted === 0 ? { undefined: metric.empty } : counts.hits / counts.counted
    }
    case 'mean': {
      const mean = meanOf(metric, rows)
      return metric.root === true && typeof mean === 'number' ? Math.sqrt(mean) : mean
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
export interface Shares {
  readonly hits: number
  readonly counted: number
}

export function sharesOf<R extends Rows>(metric: ProportionMetric<R>, rows: R): Shares | Undefined {
  if (metric.outcomeOf !== undefined)
    return cellShares(metric.outcomeOf, confusionOf(rows as unknown as ClassificationRows))
  const outcome = metric.outcome(rows)
  return isUndefined(outcome) ? outcome : rowShares(outcome, rows)
}

export function cellShares(
  outcomeOf: (label: number, decision: number) => number,
  { classes, cells }: Confusion
): Shares {
  const size = classes.length
  let hits = 0
  let counted = 0
  cells.forEach((weight, cell) => {
    const outcome = outcomeOf(Math.floor(cell / size), cell % size)
    if (outcome !== OUT) counted += weight
    if (outcome === HIT) hits += weight
  })
  return { hits, counted }
}

export function rowShares(outcome: Uint8Array, { count, weights }: Rows): Shares {
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

function meanOf<R extends Rows>(metric: MeanMetric<R>, rows: R): number | Undefined {
  if (metric.total !== undefined && rows.weights === null) {
    const total = metric.total(rows)
    if (!Number.isNaN(total)) return total / rows.count
  }
  const loss = metric.loss(rows)
  return isUndefined(loss) ? loss : weightedMean(arrayOf(loss, rows.count), rows)
}

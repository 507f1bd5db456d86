/** A column of numbers that both models gave to the same rows. */
import type { Undefined } from '../../metrics/metric.ts'
import { meanAbsoluteDifference } from '../../metrics/shadow/paired.ts'
import { estimateOf } from '../../statistics/estimate.ts'
import type { Estimate } from '../../statistics/interval.ts'
import type { NumberColumn } from '../../tables/table.ts'
import { finite } from '../outcome.ts'
import type { PairedTables } from './paired-tables.ts'

/** In the candidate's order; NaN where a value is missing. */
export interface PairedNumbers {
  readonly candidate: Float64Array
  readonly baseline: Float64Array
}

export function pairedNumbers({ candidate, baseline, order }: PairedTables, column: string): PairedNumbers {
  const theirs = (baseline.columns.get(column) as NumberColumn).values
  return {
    candidate: (candidate.columns.get(column) as NumberColumn).values,
    baseline: Float64Array.from(order, (row) => theirs[row]!)
  }
}

/** Rows without a value on either side do not count; on one side only, their difference is no number. */
export function meanDifferenceOf({ candidate, baseline }: PairedNumbers, seed: number): Estimate | Undefined {
  const label: number[] = []
  const prediction: number[] = []
  let oneSided = 0
  candidate.forEach((value, row) => {
    const other = baseline[row]!
    if (Number.isNaN(value) && Number.isNaN(other)) return
    if (Number.isNaN(value) || Number.isNaN(other)) oneSided++
    label.push(other)
    prediction.push(value)
  })
  if (oneSided > 0) return { undefined: `${oneSided} rows have a value on one side only` }
  if (label.length === 0) return { undefined: 'no row has a value' }
  const rows = {
    count: label.length,
    weights: null,
    clusters: null,
    label: Float64Array.from(label),
    prediction: Float64Array.from(prediction)
  }
  return finite(estimateOf(meanAbsoluteDifference, rows, seed))
}

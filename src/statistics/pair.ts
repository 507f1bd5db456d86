/** Two models on the same rows. */
import type { Undefined } from '../metrics/metric.ts'
import type { Rows } from '../metrics/rows.ts'

/** Candidate and baseline, row by row; labels, weights and clusters are the same in both. */
export interface Pair<R extends Rows> {
  readonly candidate: R
  readonly baseline: R
}

/** Why an estimate has no interval: it needs at least two independent units to see any spread. */
export const TOO_FEW = 'one independent row has no spread'

/** The first less `scale` times the second, where both are defined. */
export function minus(a: number | Undefined, b: number | Undefined, scale: number): number | Undefined {
  return typeof a !== 'number' ? a : typeof b !== 'number' ? b : a - scale * b
}

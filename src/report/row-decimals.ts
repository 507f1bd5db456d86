/** How many decimals the numbers of one row share. */
import type { BoundRecord, EstimateRecord } from '../evidence/statement.ts'
import { decimalsFor, decimalsOf, rounded } from './figures.ts'

export interface RowNumbers {
  /** The estimate that the bound is held against. */
  readonly deciding: EstimateRecord | null
  readonly all: readonly number[]
  /** The number that it is held against; undefined where there is none. */
  readonly limit: number | undefined
}

/** The finite numbers of an estimate. */
export function numbersOf(estimate: EstimateRecord | null): readonly number[] {
  if (estimate === null) return []
  const { value, interval } = estimate
  return [...(value === null ? [] : [value]), ...(interval ?? [])].filter(Number.isFinite)
}

/** The number that a bound puts on its deciding estimate: on the value for `min` and `max`, else on the difference. */
export function limitOf(bound: BoundRecord | undefined, baseline: number | null | undefined): number | undefined {
  if (bound === undefined) return undefined
  const size = bound.relative ? bound.value * Math.abs(baseline ?? Number.NaN) : bound.value
  const limit = bound.kind === 'max-drop' ? -size : size
  return Number.isNaN(limit) ? undefined : limit
}

/** The fewest decimals, from `decimals` on, at which every rounded number stands where the exact one does. */
export function tellingDecimals(decimals: number, values: readonly number[], limit: number): number {
  const tells = (d: number): boolean =>
    values.every((value) => Math.sign(rounded(value, d) - limit) === Math.sign(value - limit))
  // Six more digits tell apart what differs by a millionth of its uncertainty; beyond that it is equal to any reader.
  for (let d = decimals; d <= decimals + 6; d++) if (tells(d)) return d
  return decimals
}

/**
 * As many as the deciding interval justifies (three significant digits where there is none), more where rounding would
 * put a number on the other side of its bound, and fewer where the last digits are zero throughout.
 */
export function decimalsOfRow({ deciding, all, limit }: RowNumbers): number {
  const [low, high] = deciding?.interval ?? [0, 0]
  const width = high - low
  const largest = all.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const justified = width > 0 && Number.isFinite(width) ? decimalsFor(width / 2) : Math.max(0, decimalsOf(largest, 3))
  const told = limit === undefined ? justified : tellingDecimals(justified, numbersOf(deciding), limit)
  const shown = all.map((value) => rounded(value, told))
  let needed = told
  while (needed > 0 && shown.every((value) => rounded(value, needed - 1) === value)) needed--
  return needed
}

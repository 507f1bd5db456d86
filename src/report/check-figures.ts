/** One row's numbers as texts, all at the same decimals and in the same unit, so that they can be compared by eye. */
import type { BoundRecord, CheckRecord, EstimateRecord, Measurement, Predicate } from '../evidence/statement.ts'
import { exactFigure, figure, signedFigure } from './figures.ts'
import { decimalsOfRow, limitOf, numbersOf, tellingDecimals } from './row-decimals.ts'
import { type Unit, unitOf } from './units.ts'

/** A check, or a measurement that nothing was asked of. */
export type Measured = CheckRecord | Measurement

export interface CheckFigures {
  readonly baseline: string
  readonly candidate: string
  readonly delta: string
  readonly bound: string
}

/** Stands where there is no number. */
export const NONE = '—'

const NBSP = '\u00a0'
const signs: Readonly<Record<BoundRecord['kind'], string>> = {
  min: '≥',
  max: '≤',
  'max-drop': `drop${NBSP}≤`,
  'max-rise': `rise${NBSP}≤`,
  'max-gap': `gap${NBSP}≤`
}

/** `≥ 0.95`, `rise ≤ 5 %`, `≤ 20 ms`: the number as its author wrote it, never rounded. */
function boundText({ kind, value, relative }: BoundRecord, unit: Unit): string {
  const size = relative ? `${exactFigure(value * 100)}${NBSP}%` : `${exactFigure(value / unit.divisor)}${unit.suffix}`
  return `${signs[kind]}${NBSP}${size}`
}

/** ` (+6.2 %)`: a difference as a share of production, where the bound is one. */
function shareText(bound: BoundRecord, delta: number, baseline: number): string {
  const share = (100 * delta) / Math.abs(baseline)
  const limit = 100 * bound.value * (bound.kind === 'max-drop' ? -1 : 1)
  return ` (${signedFigure(share, tellingDecimals(1, [share], limit))}${NBSP}%)`
}

export function checkFigures(gate: Predicate['gate'], measured: Measured): CheckFigures {
  const { baseline, candidate, delta } = measured
  const bound = 'bound' in measured ? measured.bound : undefined
  const onValue = bound?.kind === 'min' || bound?.kind === 'max'
  const sized = [...numbersOf(baseline), ...numbersOf(candidate), ...(bound && onValue ? [bound.value] : [])]
  const unit = unitOf(gate, measured.metric, sized)
  const scale = (value: number): number => value / unit.divisor
  const scaled = (estimate: EstimateRecord | null): EstimateRecord | null =>
    estimate && {
      value: estimate.value === null ? null : scale(estimate.value),
      interval: estimate.interval && [scale(estimate.interval[0]), scale(estimate.interval[1])]
    }
  const limit = limitOf(bound, baseline?.value)
  const onCandidate = onValue || delta === null
  const decimals = decimalsOfRow({
    deciding: scaled(onCandidate ? candidate : delta),
    all: [baseline, candidate, delta].flatMap(numbersOf).map(scale),
    limit: limit === undefined ? undefined : scale(limit)
  })
  const write = (estimate: EstimateRecord | null, as: typeof figure, withInterval: boolean): string => {
    const { value = null, interval = null } = scaled(estimate) ?? {}
    if (value === null) return NONE
    const range = withInterval && interval ? ` [${as(interval[0], decimals)},${NBSP}${as(interval[1], decimals)}]` : ''
    return `${as(value, decimals)}${unit.suffix}${range}`
  }
  const share =
    bound?.relative && delta?.value != null && baseline?.value ? shareText(bound, delta.value, baseline.value) : ''
  return {
    baseline: write(baseline, figure, false),
    candidate: write(candidate, figure, onCandidate),
    // The gap between slices has no direction, so no sign.
    delta: `${write(delta, bound?.kind === 'max-gap' ? figure : signedFigure, true)}${share}`,
    bound: bound === undefined ? '' : boundText(bound, unit)
  }
}

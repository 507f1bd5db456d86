/** What a metric came to: a number with its uncertainty, or why there is none. */
import type { EstimateRecord } from '../evidence/statement.ts'
import { isUndefined, type Undefined } from '../metrics/metric.ts'
import type { Estimate } from '../statistics/interval.ts'

export type Outcome = Estimate | Undefined

/** A value beyond all numbers, as of labels near 1e308, is no value: nothing could be held against it. */
export function finite<T extends Outcome>(outcome: T): T | Undefined {
  if (isUndefined(outcome) || Number.isFinite((outcome as Estimate).value)) return outcome
  return { undefined: 'the numbers that it is made of are too large' }
}

/** Nothing is told of values that the metric cannot have, such as an F1 above 1. */
export function clipped<T extends Outcome>(outcome: T, [least, most]: readonly [number, number]): Outcome {
  if (isUndefined(outcome) || outcome.interval === null) return outcome
  const { interval } = outcome
  return {
    ...outcome,
    interval: (confidence) => {
      const [low, high] = interval(confidence)
      return [Math.max(low, least), Math.min(high, most)]
    }
  }
}

/** As evidence has it. JSON knows no infinity, so the end of an interval that has none is the largest number. */
export function estimateRecord(outcome: Outcome, confidence: number): EstimateRecord {
  if (isUndefined(outcome)) return { value: null, interval: null }
  const [low, high] = outcome.interval?.(confidence) ?? [Number.NaN, Number.NaN]
  const isKnown = !Number.isNaN(low) && !Number.isNaN(high)
  return { value: outcome.value, interval: isKnown ? [bounded(low), bounded(high)] : null }
}

const bounded = (end: number): number => Math.min(Math.max(end, -Number.MAX_VALUE), Number.MAX_VALUE)

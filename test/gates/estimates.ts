/** Estimates with a known interval, for what is decided by intervals alone. */
import fc from 'fast-check'
import type { Estimate } from '../../src/statistics/interval.ts'
import { normalQuantile } from '../../src/statistics/normal.ts'

/** As of a value that errs normally, with this standard error. */
export const normalEstimate = (value: number, error: number): Estimate => ({
  value,
  method: 'normal',
  interval(confidence) {
    const reach = normalQuantile((1 + confidence) / 2) * error
    return [value - reach, value + reach]
  }
})

/** The interval of 95 % is the given one; of any other level too. */
export const fixedEstimate = (value: number, low: number, high: number): Estimate => ({
  value,
  method: 'fixed',
  interval: () => [low, high]
})

export const estimates: fc.Arbitrary<Estimate> = fc
  .tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }))
  .map(([value, error]) => normalEstimate(value, error))

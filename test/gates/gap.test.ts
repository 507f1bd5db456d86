/** The largest difference between slices. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gapBetween } from '../../src/gates/gap.ts'
import { isUndefined } from '../../src/metrics/metric.ts'
import { differenceOf } from '../../src/statistics/difference.ts'
import type { Estimate } from '../../src/statistics/interval.ts'
import { estimates, normalEstimate } from './estimates.ts'

const named = (outcomes: readonly Estimate[]) => outcomes.map((outcome, at) => ({ outcome, name: `s=${at}` }))
const gap = (outcomes: readonly Estimate[]): Estimate => {
  const found = gapBetween(named(outcomes))
  if (isUndefined(found)) throw new Error(found.undefined)
  return found
}

test('needs two slices, each with a value and an interval', () => {
  const one = normalEstimate(0.9, 0.01)
  expect(gapBetween([])).toEqual({ undefined: 'a gap needs two slices, and there are 0' })
  expect(gapBetween(named([one]))).toEqual({ undefined: 'a gap needs two slices, and there are 1' })
  expect(gapBetween([...named([one]), { outcome: { undefined: 'no row' }, name: 's=x' }])).toEqual({
    undefined: 'on s=x, no row'
  })
  expect(gapBetween(named([one, { ...one, method: 'one row', interval: null }]))).toEqual({
    undefined: 'on s=1, one row'
  })
})

test('of two slices far apart it is their difference', () => {
  const [a, b] = [normalEstimate(0.9, 0.01), normalEstimate(0.6, 0.02)]
  const [low, high] = gap([b, a]).interval!(0.95)
  const [expectedLow, expectedHigh] = differenceOf(a, b).interval!(0.95)
  expect(gap([b, a]).value).toBeCloseTo(0.3, 12)
  expect(low).toBeCloseTo(expectedLow, 12)
  expect(high).toBeCloseTo(expectedHigh, 12)
})

test('is not negative, holds its value, and knows no order or sign', () => {
  fc.assert(
    fc.property(fc.array(estimates, { minLength: 2, maxLength: 6 }), (slices) => {
      const found = gap(slices)
      const [low, high] = found.interval!(0.95)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(found.value)
      expect(high).toBeGreaterThanOrEqual(found.value)
      const backwards = gap([...slices].reverse()).interval!(0.95)
      const mirrored = gap(
        slices.map(({ value, interval }) => ({
          value: -value,
          method: '',
          interval: (confidence) => {
            const [from, to] = interval!(confidence)
            return [-to, -from]
          }
        }))
      ).interval!(0.95)
      for (const other of [backwards, mirrored]) {
        expect(other[0]).toBeCloseTo(low, 12)
        expect(other[1]).toBeCloseTo(high, 12)
      }
    })
  )
})

test('one more slice never makes the gap smaller, nor is its upper end', () => {
  fc.assert(
    fc.property(fc.array(estimates, { minLength: 2, maxLength: 6 }), estimates, (slices, one) => {
      const [, before] = gap(slices).interval!(0.95)
      const more = gap([...slices, one])
      expect(more.value).toBeGreaterThanOrEqual(gap(slices).value)
      expect(more.interval!(0.95)[1]).toBeGreaterThanOrEqual(before)
    })
  )
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decimalsFor, decimalsOf, exactFigure, figure, rounded, signedFigure } from '../../src/report/figures.ts'

const finite = (limits: fc.DoubleConstraints): fc.Arbitrary<number> =>
  fc.double({ noNaN: true, noDefaultInfinity: true, ...limits })

test.each([
  [0.04, 2],
  [0.035, 3],
  [0.0355, 2],
  [0.096, 2],
  [0.12, 2],
  [1, 1],
  [9.9, 0],
  [34, 0],
  [120, -1],
  [3e-7, 8]
])('an uncertainty of %d justifies %d decimals', (halfWidth, decimals) => {
  expect(decimalsFor(halfWidth)).toBe(decimals)
})

test('the last digit shown is never finer than a tenth of the uncertainty, nor coarser than it', () => {
  fc.assert(
    fc.property(finite({ min: 1e-8, max: 1e8 }), (halfWidth) => {
      const step = 10 ** -decimalsFor(halfWidth)
      expect(step).toBeLessThanOrEqual(halfWidth * (1 + 1e-9))
      expect(step).toBeGreaterThan(halfWidth / 36)
    })
  )
})

test.each([
  [0.93, 2, '0.93'],
  [-0.041, 2, '−0.04'],
  [-0.0004, 3, '0.000'],
  [-0, 0, '0'],
  [1234.5, 0, '1235'],
  [12345.6, 0, '12,346'],
  [1234567, -3, '1,235,000'],
  [0.00000000031, 11, '3.1e−10'],
  [1e21, 0, '1e21'],
  [Number.POSITIVE_INFINITY, 2, '∞'],
  [Number.NaN, 2, '—']
])('%d at %d decimals is %s', (value, decimals, text) => {
  expect(figure(value, decimals)).toBe(text)
})

test.each([
  [0.04, 2, '+0.04'],
  [-0.04, 2, '−0.04'],
  [0.001, 2, '0.00'],
  [-0.001, 2, '0.00']
])('a difference of %d at %d decimals is %s', (value, decimals, text) => {
  expect(signedFigure(value, decimals)).toBe(text)
})

test.each([
  [0.95, '0.95'],
  [20, '20'],
  [0.1 + 0.2, '0.3'],
  [-1, '−1'],
  [512e6, '512,000,000'],
  [1e-12, '1e−12']
])('the bound %d is written %s', (value, text) => {
  expect(exactFigure(value)).toBe(text)
})

describe('a figure', () => {
  const read = (text: string): number => Number(text.replaceAll(',', '').replaceAll('−', '-'))

  test('is within half a step of its number, and never minus zero', () => {
    fc.assert(
      fc.property(finite({ min: -1e9, max: 1e9 }), fc.integer({ min: -3, max: 9 }), (value, decimals) => {
        const text = figure(value, decimals)
        expect(text).not.toMatch(/^−0(?:\.0*)?$/)
        expect(Math.abs(read(text) - value)).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-6 * Math.abs(value) * 1e-6
        )
        expect(read(text)).toBeCloseTo(rounded(value, decimals), 9)
      })
    )
  })

  test('with its sign means the same number', () => {
    fc.assert(
      fc.property(finite({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const text = signedFigure(value, decimals)
        expect(read(text)).toBe(read(figure(value, decimals)))
        expect(/^[+−]/.test(text)).toBe(read(text) !== 0)
      })
    )
  })

  test('of an exact bound loses nothing that a person would write', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = digits / 10 ** places
        expect(read(exactFigure(value))).toBe(value)
      })
    )
  })
})

test.each([
  [0, 0],
  [48.213, 1],
  [0.00123, 5],
  [1234, -1]
])('three digits of %d need %d decimals', (value, decimals) => {
  expect(decimalsOf(value, 3)).toBe(decimals)
})

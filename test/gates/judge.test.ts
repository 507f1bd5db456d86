/** The three-valued judgement of one estimate. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Requirement } from '../../src/gates/bound.ts'
import { judgeByEstimate, judgeByInterval } from '../../src/gates/judge.ts'
import { normalCdf } from '../../src/statistics/normal.ts'
import { estimates, fixedEstimate, normalEstimate } from './estimates.ts'

const atLeast = (threshold: number): Requirement => ({ side: 'at-least', threshold })
const atMost = (threshold: number): Requirement => ({ side: 'at-most', threshold })
const verdict = (low: number, value: number, high: number, requirement: Requirement): string =>
  judgeByInterval(fixedEstimate(value, low, high), requirement, 0.95).verdict

describe('by the interval', () => {
  test.each([
    [[0.95, 0.97, 0.99], 'pass', 'fail'],
    [[0.9, 0.97, 0.99], 'pass', 'inconclusive'],
    [[0.8, 0.85, 0.89], 'fail', 'pass'],
    [[0.8, 0.85, 0.9], 'inconclusive', 'pass'],
    [[0.89, 0.95, 0.99], 'inconclusive', 'inconclusive'],
    [[0.8, 0.85, 0.95], 'inconclusive', 'inconclusive']
  ] as const)(
    '%j against 0.9: %s where it is the least, %s where it is the most',
    ([low, value, high], least, most) => {
      expect(verdict(low, value, high, atLeast(0.9))).toBe(least)
      expect(verdict(low, value, high, atMost(0.9))).toBe(most)
    }
  )

  test('an interval of one point on the bound keeps it', () => {
    expect(verdict(0, 0, 0, atLeast(0))).toBe('pass')
    expect(verdict(0, 0, 0, atMost(0))).toBe('pass')
  })

  test('rounding of decimal numbers does not decide', () => {
    const drop = 0.9 - 0.91
    expect(drop).toBeLessThan(-0.01)
    expect(verdict(drop, drop, drop, atLeast(-0.01))).toBe('pass')
    expect(verdict(-0.010_001, -0.010_001, -0.010_001, atLeast(-0.01))).toBe('fail')
  })

  test.each([
    ['no interval', { value: 1, method: 'one row', interval: null }],
    ['an interval that is not a number', fixedEstimate(1, Number.NaN, 2)],
    ['a value that is not a number', fixedEstimate(Number.NaN, 1, 2)]
  ])('%s decides nothing', (_, estimate) => {
    for (const requirement of [atLeast(0), atLeast(5), atMost(0), atMost(5)])
      expect(judgeByInterval(estimate, requirement, 0.95)).toEqual({
        verdict: 'inconclusive',
        failLevel: 1,
        growth: null
      })
  })

  test('the level of failure is the p value of the claim', () => {
    for (const z of [1, 2, 3, 5]) {
      const { failLevel } = judgeByInterval(normalEstimate(-z, 1), atLeast(0), 0.95)
      expect(failLevel / (2 * normalCdf(-z))).toBeCloseTo(1, 6)
      expect(judgeByInterval(normalEstimate(z, 1), atLeast(0), 0.95).failLevel).toBe(1)
    }
  })

  test('growth is the factor of rows at which the interval would reach the bound', () => {
    const z = 1.959_963_984_540_054
    const { growth } = judgeByInterval(normalEstimate(0.93, 0.04), atLeast(0.95), 0.95)
    expect(growth).toBeCloseTo(((z * 0.04) / 0.02) ** 2, 9)
    expect(judgeByInterval(normalEstimate(0.95, 0.04), atLeast(0.95), 0.95).growth).toBeNull()
  })

  test('with as many rows as growth asks for, the same estimate is decided', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 1.9, noNaN: true }),
        fc.boolean(),
        (value, error, away, isAbove) => {
          const requirement = atLeast(value + (isAbove ? away : -away) * error)
          const before = judgeByInterval(normalEstimate(value, error), requirement, 0.95)
          expect(before.verdict).toBe('inconclusive')
          const grownBy = (rows: number) =>
            judgeByInterval(normalEstimate(value, error / Math.sqrt(rows)), requirement, 0.95).verdict
          expect(grownBy(before.growth! * 1.0001)).toBe(isAbove ? 'fail' : 'pass')
          expect(grownBy(before.growth! * 0.9999)).toBe('inconclusive')
        }
      )
    )
  })

  test('a stricter bound never turns fail or inconclusive into pass, nor fail into inconclusive', () => {
    const order = ['fail', 'inconclusive', 'pass']
    fc.assert(
      fc.property(
        estimates,
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (estimate, threshold, stricter, confidence) => {
          const rank = (requirement: Requirement) =>
            order.indexOf(judgeByInterval(estimate, requirement, confidence).verdict)
          expect(rank(atLeast(threshold + stricter))).toBeLessThanOrEqual(rank(atLeast(threshold)))
          expect(rank(atMost(threshold - stricter))).toBeLessThanOrEqual(rank(atMost(threshold)))
        }
      )
    )
  })

  test('more confidence never decides what less did not', () => {
    fc.assert(
      fc.property(estimates, fc.double({ min: -2, max: 2, noNaN: true }), (estimate, threshold) => {
        const sure = judgeByInterval(estimate, atLeast(threshold), 0.99).verdict
        if (sure !== 'inconclusive') expect(judgeByInterval(estimate, atLeast(threshold), 0.8).verdict).toBe(sure)
      })
    )
  })

  test('the level of failure and the verdict say the same', () => {
    fc.assert(
      fc.property(estimates, fc.double({ min: -2, max: 2, noNaN: true }), (estimate, threshold) => {
        const { verdict: found, failLevel } = judgeByInterval(estimate, atMost(threshold), 0.95)
        fc.pre(Math.abs(failLevel - 0.05) > 1e-9)
        expect(found === 'fail').toBe(failLevel < 0.05)
      })
    )
  })
})

describe('by the estimate', () => {
  test('the point alone decides, whatever its interval', () => {
    const estimate = fixedEstimate(0.93, 0.1, 1)
    expect(judgeByEstimate(estimate, atLeast(0.93)).verdict).toBe('pass')
    expect(judgeByEstimate(estimate, atLeast(0.931)).verdict).toBe('fail')
    expect(judgeByEstimate(estimate, atMost(0.93)).verdict).toBe('pass')
    expect(judgeByEstimate({ ...estimate, interval: null }, atMost(0.9)).verdict).toBe('fail')
  })

  test('what is not a number is not decided', () => {
    expect(judgeByEstimate(fixedEstimate(Number.NaN, 0, 1), atLeast(0)).verdict).toBe('inconclusive')
  })
})

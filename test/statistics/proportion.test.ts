/** The interval of a proportion near its ends. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalQuantile } from '../../src/statistics/normal.ts'
import { incompleteBeta } from '../../src/statistics/student-t.ts'
import { proportionInterval, wilsonInterval } from '../../src/statistics/wilson.ts'

const Z = normalQuantile(0.975)

/** Chance that the interval of so many rows holds the true proportion of misses, summed over all outcomes. */
function coverage(miss: number, rows: number): number {
  let held = 0
  let probability = (1 - miss) ** rows
  for (let misses = 0; misses <= rows; misses++) {
    const [low, high] = proportionInterval(misses / rows, rows, Z)
    if (low <= miss && miss <= high) held += probability
    probability *= ((rows - misses) / (misses + 1)) * (miss / (1 - miss))
  }
  return held
}

describe('few misses', () => {
  test.each([
    [0.001, 200],
    [0.001, 170],
    [0.001, 1_000],
    [0.0005, 1_000],
    [0.01, 200],
    [0.01, 1_000],
    [0.02, 50]
  ])('a share of %d of %d rows is held at least 93.5 times of 100', (miss, rows) => {
    expect(coverage(miss, rows)).toBeGreaterThan(0.935)
  })

  test('one miss in 170 does not rule out one in a thousand', () => {
    expect(1 - wilsonInterval(1 / 170, 170, Z)[0]).toBeLessThan(0.999)
    expect(1 - proportionInterval(1 / 170, 170, Z)[0]).toBeGreaterThan(0.999)
  })

  test('the end towards them is the exact one-sided limit: one miss has this chance there', () => {
    const [low] = proportionInterval(1 / 50, 50, Z)
    expect(low).toBeCloseTo(1 - 0.95 ** (1 / 50), 12)
    expect(incompleteBeta(proportionInterval(3 / 50, 50, Z)[0], 3, 48)).toBeCloseTo(0.05, 12)
  })
})

test('is Wilson’s where neither hits nor misses are few, and never inside it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }), (hits, more) => {
      const rows = hits + more
      const [low, high] = proportionInterval(hits / rows, rows, Z)
      const [from, to] = wilsonInterval(hits / rows, rows, Z)
      expect(low).toBeLessThanOrEqual(from)
      expect(high).toBeGreaterThanOrEqual(to)
      if (hits > 12 && more > 12) expect([low, high]).toEqual([from, to])
    })
  )
})

test('lies within 0 and 1, holds its proportion, mirrors, and grows with confidence', () => {
  const shares = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .filter(([a, b]) => a + b > 0)
  fc.assert(
    fc.property(shares, fc.double({ min: 0.1, max: 6, noNaN: true }), ([hits, misses], z) => {
      const rows = hits + misses
      const [low, high] = proportionInterval(hits / rows, rows, z)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(hits / rows)
      expect(high).toBeGreaterThanOrEqual(hits / rows)
      const [mirroredLow, mirroredHigh] = proportionInterval(misses / rows, rows, z)
      expect(mirroredLow).toBeCloseTo(1 - high, 8)
      expect(mirroredHigh).toBeCloseTo(1 - low, 8)
      const [wider, widerHigh] = proportionInterval(hits / rows, rows, z * 1.1)
      expect(wider).toBeLessThanOrEqual(low)
      expect(widerHigh).toBeGreaterThanOrEqual(high)
    })
  )
})

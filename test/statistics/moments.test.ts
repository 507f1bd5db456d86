import { describe, expect, test } from '@jest/globals'
import { arrayOf, BLOCK, differences, numbersOf } from '../../src/metrics/row-numbers.ts'
import { momentsOf } from '../../src/statistics/moments.ts'

/** Skewed numbers whose blocks have different means. */
const skewed = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => ((i * 0.618_033_988_749_894_9) % 1) ** 3 + (5 * i) / count)

const sum = (values: Float64Array, of: (value: number) => number): number =>
  values.reduce((total, value) => total + of(value), 0)

describe('moments of blocks', () => {
  test.each([1, 2, BLOCK, BLOCK + 1, 3 * BLOCK - 1])('are those of all %d numbers', (count) => {
    const values = skewed(count)
    const mean = sum(values, (value) => value) / count
    const found = momentsOf(numbersOf(values), count)
    expect(found.mean).toBeCloseTo(mean, 12)
    const close = (actual: number, power: number): void => {
      const size = sum(values, (value) => Math.abs(value - mean) ** power)
      expect(Math.abs(actual - sum(values, (value) => (value - mean) ** power))).toBeLessThanOrEqual(1e-12 * size)
    }
    close(found.second, 2)
    close(found.third, 3)
    close(found.fourth, 4)
  })

  test('of numbers that are all the same are exactly 0', () => {
    const { second, third, fourth } = momentsOf(numbersOf(new Float64Array(2 * BLOCK).fill(0.375)), 2 * BLOCK)
    expect([second, third, fourth]).toEqual([0, 0, 0])
  })
})

test('differences are made row by row, whatever the block', () => {
  const count = 2 * BLOCK + 5
  const [first, second] = [skewed(count), skewed(count).reverse()]
  const found = arrayOf(differences(numbersOf(first), numbersOf(second), [2, 0.5]), count)
  expect(found).toEqual(first.map((value, i) => 2 * value - 0.5 * second[i]!))
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ascending } from '../../src/metrics/order.ts'

const expected = (values: readonly number[]) =>
  values.map((_, row) => row).sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b))

const shapes: Readonly<Record<string, (i: number) => number>> = {
  'spread out': (i) => (i * 0.618_033_988_749_894_9) % 1,
  'nearly all tied': (i) => (i % 10 === 0 ? (i * 0.618) % 1 : 0.5),
  'all the same': () => 0.3,
  'of two values': (i) => i & 1,
  'with outliers': (i) => (i === 7 ? 1e200 : i === 9 ? -1e-200 : (i * 0.618) % 1),
  'of every magnitude': (i) => 2 ** (((i * 0.618) % 1) * 2_000 - 1_000),
  subnormal: (i) => ((i * 37) % 101) * Number.MIN_VALUE,
  'wider than doubles': (i) => (((i * 0.618) % 1) - 0.5) * 1.7e308 * 2,
  'with signed zeros': (i) => [0, -0, 1, -1][i % 4]!,
  'with infinities': (i) => (i % 50 === 0 ? Infinity : i % 70 === 0 ? -Infinity : i % 13)
}

describe('ascending', () => {
  test.each(Object.keys(shapes))('orders five thousand values %s', (shape) => {
    const values = Array.from({ length: 5_000 }, (_, i) => shapes[shape]!(i))
    const { order, values: sorted } = ascending(Float64Array.from(values))
    expect([...order]).toEqual(expected(values))
    expect([...sorted]).toEqual(expected(values).map((row) => values[row]))
  })

  test('orders any values, keeping the order of equal ones', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }),
      fc.integer({ min: -3, max: 3 }),
      fc.double({ min: 0, max: 1, noNaN: true })
    )
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), (values) => {
        expect([...ascending(Float64Array.from(values)).order]).toEqual(expected(values))
      })
    )
  })

  test('leaves the given values alone', () => {
    const values = Float64Array.from({ length: 200 }, (_, i) => -i)
    ascending(values)
    expect(values[0]).toBe(-0)
    expect(values[199]).toBe(-199)
  })
})

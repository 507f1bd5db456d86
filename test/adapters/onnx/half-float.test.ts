/** Half floats, against their definition and against the language where it has them. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromHalf, toHalf } from '../../../src/adapters/onnx/half-float.ts'

test('all 65,536 of them survive the way there and back', () => {
  const lost = Array.from({ length: 65_536 }, (_, bits) => bits).filter((bits) => {
    const value = fromHalf(bits)
    return toHalf(value) !== (Number.isNaN(value) ? 0x7e00 : bits)
  })
  expect(lost).toEqual([])
})

test('known values', () => {
  expect([0x3c00, 0xc000, 0x7bff, 0x0400, 0x0001, 0x8000, 0x7c00, 0xfc00].map(fromHalf)).toEqual([
    1,
    -2,
    65504,
    2 ** -14,
    2 ** -24,
    -0,
    Infinity,
    -Infinity
  ])
})

test('a value between two of them becomes the nearer one, in the middle the even one', () => {
  const wrong = Array.from({ length: 0x7bff }, (_, bits) => bits).filter((bits) => {
    const [low, high] = [fromHalf(bits), fromHalf(bits + 1)]
    const middle = (low + high) / 2
    const little = (high - low) / 1024
    const even = bits % 2 === 0 ? bits : bits + 1
    return (
      toHalf(middle) !== even || toHalf(middle - little) !== bits || toHalf(-middle - little) !== ((bits + 1) | 0x8000)
    )
  })
  expect(wrong).toEqual([])
  expect([65519.999, 65520, -1e300].map(toHalf)).toEqual([0x7bff, 0x7c00, 0xfc00])
})

test('rounding is done once: it agrees with Math.f16round', () => {
  const f16round: unknown = Reflect.get(Math, 'f16round')
  if (typeof f16round !== 'function') return
  const property = fc.property(fc.double({ noNaN: true }), fc.integer({ min: -30, max: 17 }), (value, exponent) => {
    const scaled =
      value === 0 || !Number.isFinite(value)
        ? value
        : (value / 2 ** Math.floor(Math.log2(Math.abs(value)))) * 2 ** exponent
    for (const given of [value, scaled]) if (!Object.is(fromHalf(toHalf(given)), f16round(given))) return false
    return true
  })
  fc.assert(property, { numRuns: 3000 })
})

/** What goes into a model as its own type, and what does not fit. */
import { describe, expect, test } from '@jest/globals'
import { narrow, widen } from '../../../src/adapters/onnx/element-types.ts'
import type { Tensor, TensorType } from '../../../src/ports.ts'

const numbers = (...data: number[]): Tensor => ({
  type: 'float64',
  shape: [data.length],
  data: Float64Array.from(data)
})
const texts = (...data: string[]): Tensor => ({ type: 'string', shape: [data.length], data })

describe('what a type holds is given as it is', () => {
  test.each<[TensorType, number[]]>([
    ['float32', [Number.NaN, Infinity, -0, 3.4028234663852886e38]],
    ['float64', [5e-324, Number.NaN]],
    ['int8', [-128, 127]],
    ['uint8', [0, 255]],
    ['int16', [-32768, 32767]],
    ['uint16', [65535]],
    ['int32', [-(2 ** 31), 2 ** 31 - 1]],
    ['uint32', [2 ** 32 - 1]],
    ['int64', [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]],
    ['uint64', [Number.MAX_SAFE_INTEGER]],
    ['bool', [0, 1]],
    ['float16', [0.5, -65504, Infinity]]
  ])('%s', (type, values) => {
    const data = widen('y', type, narrow('x', type, numbers(...values)))
    expect([...data]).toEqual(values)
  })
})

describe('what a type does not hold is refused, with input and row', () => {
  test.each<[TensorType, number]>([
    ['float32', 1e39],
    ['float16', 65520],
    ['int8', 128],
    ['uint8', -1],
    ['int64', 2 ** 53],
    ['int64', 0.5],
    ['int32', Number.NaN],
    ['uint64', -1],
    ['bool', 2]
  ])('%s: %d', (type, value) => {
    expect(() => narrow('age', type, numbers(0, 0, value))).toThrow(
      `Input "age" of the model takes ${type}, which cannot hold ${value} (row 3`
    )
  })

  test('in a matrix the row is the one of the matrix', () => {
    const tensor: Tensor = { type: 'float64', shape: [2, 3], data: Float64Array.of(1, 2, 3, 4, 5.5, 6) }
    expect(() => narrow('x', 'int32', tensor)).toThrow('5.5 (row 2')
  })

  test('texts for numbers and numbers for texts', () => {
    expect(() => narrow('x', 'float32', texts('1'))).toThrow('takes float32, but was given text')
    expect(() => narrow('x', 'string', numbers(1))).toThrow('takes string, but was given numbers')
    expect(narrow('x', 'string', texts('a'))).toEqual(['a'])
  })
})

test('whole numbers that float64 would round are refused', () => {
  expect(() => widen('id', 'int64', BigInt64Array.of(2n ** 53n))).toThrow(
    'Output "id" of the model has whole numbers beyond 2^53'
  )
  expect(() => widen('id', 'uint64', BigUint64Array.of(2n ** 64n - 1n))).toThrow('beyond 2^53')
})

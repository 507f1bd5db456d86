/** How columns are cut into runs: every row is given once, in order, to a model that takes what it says. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { batchAt, type Feeds, joinBatches, planBatches } from '../../../src/adapters/onnx/batches.ts'
import type { Tensor, TensorInfo } from '../../../src/ports.ts'

const info = (name: string, ...shape: (number | string)[]): TensorInfo => ({ name, type: 'float32', shape })
const column = (rows: number, width = 1): Tensor => ({
  type: 'float32',
  shape: [rows, width],
  data: Float64Array.from({ length: rows * width }, (_, i) => i)
})
const limits = { rows: 100, bytes: 1_000_000 }

describe('what is cut', () => {
  test('inputs that leave their rows open, by whatever name', () => {
    const feeds = { a: column(5), b: column(5, 2), c: column(5) }
    const plan = planBatches([info('a', 'N', 1), info('b', -1, 2), info('c', 'batch', 1)], feeds, limits)
    expect(plan).toMatchObject({ rows: 5, size: 5, fixed: false, cut: new Set(['a', 'b', 'c']) })
  })
  test('not an input of a fixed size beside open ones, nor a scalar', () => {
    const feeds = { a: column(5), w: column(5), s: { type: 'float32', shape: [], data: Float64Array.of(1) } as const }
    expect(planBatches([info('w', 5, 1), info('s'), info('a', 'N', 1)], feeds, limits).cut).toEqual(new Set(['a']))
  })
  test('a model of a fixed number of rows takes that many at a time', () => {
    expect(planBatches([info('a', 4, 1)], { a: column(10) }, limits)).toMatchObject({ rows: 10, size: 4, fixed: true })
  })
  test('wide rows are sent in smaller runs', () => {
    expect(planBatches([info('a', 'N', 10)], { a: column(50, 10) }, { rows: 100, bytes: 400 }).size).toBe(10)
    expect(planBatches([info('a', 'N', 10)], { a: column(50, 10) }, { rows: 100, bytes: 1 }).size).toBe(1)
  })
  test('a model without inputs is run once', () => {
    expect(planBatches([], {}, limits)).toMatchObject({ rows: 1, size: 1 })
  })
})

test('cut and joined again, everything is as it was, also where the last run is filled up', () => {
  const shape = fc.record({
    rows: fc.integer({ min: 1, max: 60 }),
    size: fc.integer({ min: 1, max: 20 }),
    fixed: fc.boolean(),
    width: fc.integer({ min: 1, max: 4 })
  })
  const property = fc.property(shape, fc.boolean(), ({ rows, size, fixed, width }, text) => {
    const data = Float64Array.from({ length: rows * width }, (_, i) => i)
    const given: Tensor = {
      type: text ? 'string' : 'float32',
      shape: [rows, width],
      data: text ? Array.from(data, String) : data
    }
    const plan = planBatches([info('a', fixed ? size : 'N', width)], { a: given }, { rows: size, bytes: 1_000_000 })
    const joiner = joinBatches(plan, 1_000_000)
    for (let start = 0; start < rows; start += plan.size) {
      const batch = batchAt(plan, { a: given }, start)
      if (fixed) expect(batch.feeds['a']?.shape).toEqual([size, width])
      joiner.add(batch.feeds, batch.rows)
    }
    expect(joiner.joined()['a']).toEqual(given)
  })
  fc.assert(property, { numRuns: 200 })
})

describe('outputs that cannot be joined are refused', () => {
  const plan = { rows: 4, size: 2, fixed: false, cut: new Set(['a']) }
  const add = (...outputs: Feeds[]): Feeds => {
    const joiner = joinBatches(plan, 10)
    for (const output of outputs) joiner.add(output, 2)
    return joiner.joined()
  }
  test('without a row for each row', () => {
    expect(() => add({ y: column(3) })).toThrow('has shape [3, 1] for a run of 2 rows')
    expect(() => add({ y: { type: 'float32', shape: [], data: Float64Array.of(1) } })).toThrow('has shape []')
  })
  test('of a width that changes', () => {
    expect(() => add({ y: column(2, 2) }, { y: column(2, 1) })).toThrow('outputs whose size follows the data')
  })
  test('of more values than are taken', () => {
    expect(() => add({ y: column(2, 3) })).toThrow('would have 12 values; at most 10')
  })
})

test('a model of one row at a time may leave the row out of its answer', () => {
  const joiner = joinBatches({ rows: 2, size: 1, fixed: true, cut: new Set(['a']) }, 100)
  for (const value of [1, 2])
    joiner.add(
      {
        p: { type: 'float32', shape: [2], data: Float64Array.of(value, -value) },
        s: { type: 'float32', shape: [], data: Float64Array.of(value) }
      },
      1
    )
  expect(joiner.joined()).toEqual({
    p: { type: 'float32', shape: [2, 2], data: Float64Array.of(1, -1, 2, -2) },
    s: { type: 'float32', shape: [2], data: Float64Array.of(1, 2) }
  })
})

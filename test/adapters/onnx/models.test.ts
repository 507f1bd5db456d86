/** Real models, run for real: the answers are those of onnxruntime in Python. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Model, Tensor } from '../../../src/ports.ts'
import { childrenOf, onLinux } from './child-processes.ts'
import { expected, feedsOf, fixture, makeBench, valuesOf } from './fixture-models.ts'

const bench = makeBench()
afterAll(bench.remove)

async function using<T>(name: string, use: (model: Model) => Promise<T>): Promise<T> {
  const model = await bench.models.open(fixture(name))
  try {
    return await use(model)
  } finally {
    await model.close()
    expect(bench.leftovers()).toEqual([])
    expect(childrenOf(process.pid)).toEqual([])
  }
}

function expectClose(given: Tensor | undefined, wanted: { shape: readonly number[]; data: readonly unknown[] }): void {
  expect(given?.shape).toEqual(wanted.shape)
  const data = valuesOf(given)
  if (typeof wanted.data[0] === 'string') expect(data).toEqual(wanted.data)
  else for (const [i, value] of wanted.data.entries()) expect(data[i]).toBeCloseTo(Number(value), 5)
}

describe('models answer as onnxruntime does in Python', () => {
  test.each(Object.keys(expected))('%s', async (name) => {
    const { feeds, outputs, classes } = expected[name]!
    await using(name, async (model) => {
      const given = await model.predict(feedsOf(model, feeds))
      expect(Object.keys(given)).toEqual(Object.keys(outputs))
      for (const [output, wanted] of Object.entries(outputs)) expectClose(given[output], wanted)
      expect(model.classes).toEqual(classes)
      for (const { name, type, shape } of model.outputs) {
        expect(given[name]?.type).toBe(type)
        if (shape.length > 0) expect(given[name]?.shape).toHaveLength(shape.length)
      }
    })
  })
})

test('what runs the model is named', async () => {
  await using('batch-named', async (model) => {
    expect(model.runtime).toMatchObject({
      name: 'onnxruntime',
      version: '1.30.0',
      provider: 'cpu',
      threads: 1,
      source: 'installed'
    })
    expect(model.runtime['cpu']).not.toBe('')
    expect(model.inputs).toEqual([{ name: 'x', type: 'float32', shape: ['batch', 3] }])
    expect(model.outputs).toEqual([{ name: 'y', type: 'float32', shape: ['batch', 2] }])
  })
})

test('the digest is of the file that was given, also where a copy without ZipMap was run', async () => {
  const model = await bench.models.open(fixture('zipmap-int'))
  await model.close()
  expect(model.sha256).toBe(
    createHash('sha256')
      .update(readFileSync(fixture('zipmap-int')))
      .digest('hex')
  )
})

test('outputs that are sequences are left out, the others are given', async () => {
  await using('sequence', async (model) => {
    expect(model.outputs.map(({ name }) => name)).toEqual(['label'])
  })
})

describe('batches', () => {
  const many = (rows: number, width: number): Tensor => ({
    type: 'float32',
    shape: [rows, width],
    data: Float64Array.from({ length: rows * width }, (_, i) => i % 97)
  })
  const wanted = (rows: number): number[] =>
    Array.from({ length: rows }, (_, row) => {
      const [a = 0, b = 0, c = 0] = [0, 1, 2].map((k) => (row * 3 + k) % 97)
      return [a + 0.5 * b + 3 * c, -a + 2 * b]
    }).flat()

  test.each(['batch-named', 'batch-unnamed', 'batch-one', 'batch-four'])(
    '%s gives a row for each row',
    async (name) => {
      await using(name, async (model) => {
        for (const rows of name === 'batch-one' ? [1, 7] : [1, 4, 1027, 10_000]) {
          const { y } = await model.predict({ x: many(rows, 3) })
          expect(y?.shape).toEqual([rows, 2])
          expect(valuesOf(y)).toEqual(wanted(rows))
        }
      })
    }
  )

  test('an output without a row for each row is refused as soon as the data is run in parts', async () => {
    await using('total', async (model) => {
      const { total } = await model.predict({ x: many(2, 3) })
      expect(total?.shape).toEqual([])
      await expect(model.predict({ x: many(5000, 3) })).rejects.toMatchObject({
        code: 'model-failed',
        message: expect.stringContaining('Output "total" of the model has shape [] for a run of 1024 rows')
      })
      expect((await model.predict({ x: many(2, 3) }))['y']?.shape).toEqual([2, 2])
    })
  })

  test('calls at the same time are answered one after the other', async () => {
    await using('batch-named', async (model) => {
      const answers = await Promise.all([3, 1, 9000].map((rows) => model.predict({ x: many(rows, 3) })))
      expect(answers.map(({ y }) => y?.shape)).toEqual([
        [3, 2],
        [1, 2],
        [9000, 2]
      ])
    })
  })

  test('no rows are no answers', async () => {
    await using('batch-named', async (model) => {
      expect((await model.predict({ x: many(0, 3) }))['y']).toMatchObject({ shape: [0, 2], data: new Float64Array() })
    })
  })
})

describe('what cannot be answered is an error that says why', () => {
  const numbers = (...data: number[]): Tensor => ({
    type: 'float64',
    shape: [data.length],
    data: Float64Array.from(data)
  })

  test('inputs that are missing, and names that are none', async () => {
    await using('by-column', async (model) => {
      await expect(model.predict({ age: numbers(1), place: numbers(1) })).rejects.toMatchObject({
        code: 'value-invalid',
        problems: [expect.stringContaining('"income", "city"'), expect.stringContaining('"place"')]
      })
    })
  })

  test('whole numbers beyond 2^53', async () => {
    await using('beyond-safe', async (model) => {
      await expect(model.predict({ x: numbers(1) })).rejects.toMatchObject({
        code: 'model-failed',
        message: expect.stringContaining('2^53')
      })
    })
  })

  test('a value that the input cannot hold, with its row', async () => {
    await using('types', async (model) => {
      const feeds = { ...feedsOf(model, expected['types']!.feeds), int32: numbers(1, 2.5, 3) }
      await expect(model.predict(feeds)).rejects.toMatchObject({
        code: 'value-invalid',
        message: expect.stringContaining('2.5 (row 2')
      })
    })
  })

  test('a shape that the model does not take, in the words of ONNX Runtime', async () => {
    await using('batch-named', async (model) => {
      const x: Tensor = { type: 'float32', shape: [1, 2], data: Float64Array.of(1, 2) }
      await expect(model.predict({ x })).rejects.toMatchObject({
        code: 'model-failed',
        message: expect.stringContaining('Got: 2 Expected: 3')
      })
    })
  })

  test('a model that is closed', async () => {
    const model = await bench.models.open(fixture('batch-named'))
    await model.close()
    await model.close()
    await expect(model.predict({ x: numbers(1) })).rejects.toMatchObject({
      code: 'model-failed',
      message: expect.stringContaining('already closed')
    })
  })
})

onLinux('candidate and baseline can be open at the same time', async () => {
  const [one, two] = await Promise.all(['batch-named', 'regressor'].map((name) => bench.models.open(fixture(name))))
  expect(childrenOf(process.pid)).toHaveLength(2)
  await one!.close()
  expect(childrenOf(process.pid)).toHaveLength(1)
  const { variable } = await two!.predict({ X: { type: 'float32', shape: [1, 10], data: new Float64Array(10) } })
  expect(variable?.shape).toEqual([1, 1])
  await two!.close()
  expect(bench.leftovers()).toEqual([])
})

test('a folder for temporary files that cannot be written is told', async () => {
  const nowhere = makeBench({ temp: '/dev/null/nowhere' })
  await expect(nowhere.models.open(fixture('batch-named'))).rejects.toMatchObject({
    code: 'model-failed',
    message: expect.stringContaining('/dev/null/nowhere cannot be written')
  })
  nowhere.remove()
})

test('NaN and infinities of a model come back as they are', async () => {
  await using('nan', async (model) => {
    const { y } = await model.predict({
      x: { type: 'float32', shape: [4], data: Float64Array.of(-1, 0, 1, Number.NaN) }
    })
    expect(valuesOf(y)).toEqual([Number.NaN, -Infinity, 0, Number.NaN])
  })
})

test('files that are no files are told apart', async () => {
  await expect(bench.models.open('/nowhere/model.onnx')).rejects.toMatchObject({ code: 'file-not-found' })
  await expect(bench.models.open(bench.temp)).rejects.toMatchObject({
    code: 'model-refused',
    message: expect.stringContaining('not a regular file')
  })
  expect(bench.leftovers()).toEqual([])
})

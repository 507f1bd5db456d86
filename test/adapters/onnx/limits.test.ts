/** Models that load and then do harm: each is stopped, said why, and nothing of it is left. */
import { afterAll, afterEach, expect, test } from '@jest/globals'
import type { Model, Tensor } from '../../../src/ports.ts'
import { childrenOf, environmentOf, folderOf, onLinux, openFilesOf } from './child-processes.ts'
import { fixture, makeBench } from './fixture-models.ts'

const MIB = 1024 * 1024
const bench = makeBench({ memoryBytes: 300 * MIB, timeoutMs: 60_000 })
const hasty = makeBench({ timeoutMs: 4000 })
const x: Tensor = { type: 'float32', shape: [2, 2], data: Float64Array.of(1, 2, 3, 4) }

afterEach(() => {
  expect([...bench.leftovers(), ...hasty.leftovers()]).toEqual([])
  expect(childrenOf(process.pid)).toEqual([])
})
afterAll(() => {
  for (const made of [bench, hasty]) made.remove()
})

async function failure({ models }: typeof bench, name: string): Promise<unknown> {
  const model = await models.open(fixture(name))
  try {
    return await model.predict({ x }).catch((error: unknown) => error)
  } finally {
    await model.close()
  }
}

test('a loop of 2^62 rounds is stopped when its time is over', async () => {
  const started = performance.now()
  const model = await hasty.models.open(fixture('hostile-loop'))
  await expect(model.predict({ x })).rejects.toMatchObject({
    code: 'model-limit',
    message: expect.stringContaining('was not run within 4 s')
  })
  expect(performance.now() - started).toBeLessThan(20_000)
  // Stopped once, it stays so, and says the same.
  await expect(model.predict({ x })).rejects.toMatchObject({ code: 'model-limit' })
  await model.close()
})

test('a tensor of 3.6 GB is refused by the kernel before it is filled', async () => {
  const error = await failure(bench, 'hostile-bomb')
  expect(error).toMatchObject({ code: 'model-limit', message: expect.stringContaining('needed more than 300 MiB') })
})

test('memory that grows in small steps is stopped', async () => {
  expect(await failure(bench, 'hostile-creep')).toMatchObject({ code: 'model-limit' })
})

test('an answer that is larger than is taken is not sent', async () => {
  const small = makeBench({ predictLimits: { outputBytes: 10 * MIB } })
  expect(await failure(small, 'hostile-large-output')).toMatchObject({
    code: 'model-limit',
    message: expect.stringContaining('returned more data at once than is taken')
  })
  expect(small.leftovers()).toEqual([])
  small.remove()
})

test('the answers of all batches together are bounded too', async () => {
  const small = makeBench({ predictLimits: { rows: 1, values: 5 } })
  const model = await small.models.open(fixture('batch-named'))
  const wide = { type: 'float32', shape: [3, 3], data: new Float64Array(9) } as const
  await expect(model.predict({ x: wide })).rejects.toMatchObject({
    code: 'model-limit',
    message: expect.stringContaining('would have 6 values')
  })
  await model.close()
  small.remove()
})

test('what ONNX Runtime says is kept to one line, without the names of temporary folders', async () => {
  const error = await bench.models.open(fixture('hostile-names')).catch((error: Error) => error)
  expect(error).toMatchObject({ code: 'model-failed' })
  expect((error as Error).message).toContain('NoSuchOperator')
  expect((error as Error).message).not.toMatch(/\n|modelgate-test/)
})

onLinux('the process of a model has no variable of ours, and a folder with nothing else in it', async () => {
  const canaries = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'NODE_OPTIONS']
  const before = process.env['NODE_OPTIONS']
  for (const name of canaries) process.env[name] = '--title=canary'
  let model: Model | undefined
  try {
    model = await bench.models.open(fixture('batch-named'))
    const [child, ...others] = childrenOf(process.pid)
    expect(others).toEqual([])
    expect(environmentOf(child!.pid).toSorted()).toEqual([
      'NODE_CHANNEL_FD',
      'NODE_CHANNEL_SERIALIZATION_MODE',
      'ORT_DISABLE_TELEMETRY'
    ])
    expect(child!.command).not.toContain('canary')
    expect(folderOf(child!.pid)).toEqual(['model.onnx'])
  } finally {
    for (const name of canaries) delete process.env[name]
    if (before !== undefined) process.env['NODE_OPTIONS'] = before
    await model?.close()
  }
})

onLinux('ONNX Runtime is not allowed to report what is run to its maker', async () => {
  const model = await bench.models.open(fixture('batch-named'))
  try {
    await model.predict({ x: { type: 'float32', shape: [1, 3], data: new Float64Array(3) } })
    const [child] = childrenOf(process.pid)
    expect(openFilesOf(child!.pid).filter((path) => /onnxruntime\.db|mat-debug/.test(path))).toEqual([])
  } finally {
    await model.close()
  }
})

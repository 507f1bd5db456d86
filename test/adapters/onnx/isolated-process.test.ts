/** Processes that misbehave in every way that can be thought of, without a model. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { processError } from '../../../src/adapters/onnx/child-failure.ts'
import { type IsolatedProcess, startIsolated } from '../../../src/adapters/onnx/isolated-process.ts'
import { onLinux, processesWith } from './child-processes.ts'

const script = fileURLToPath(new URL('misbehaving/behave.mjs', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'modelgate-isolated-'))
afterEach(() => {
  expect(readdirSync(root)).toEqual([])
  expect(processesWith(root)).toEqual([])
})
afterAll(() => rmSync(root, { recursive: true }))

async function start(how: string, startTimeoutMs = 20_000): Promise<IsolatedProcess> {
  const folder = join(root, `${how}.${Math.random()}`)
  mkdirSync(folder)
  return startIsolated({ script, folder, memoryBytes: 200 * 1024 ** 2, startTimeoutMs })
}

/** What a user would be told when the process is asked once. */
async function told(how: string, timeoutMs = 20_000): Promise<unknown> {
  const isolated = await start(how)
  const context = { shown: 'model.onnx', doing: 'run', memoryBytes: 200 * 1024 ** 2, timeoutMs } as const
  try {
    return await isolated.ask({}, timeoutMs).catch((error: unknown) => processError(error, context))
  } finally {
    await isolated.end()
  }
}

const stopped = (code: string, message: string): object => ({ code, message: expect.stringContaining(message) })

test('one that never answers', async () => {
  expect(await told('silent', 300)).toMatchObject(stopped('model-limit', 'model.onnx was not run within 0.3 s'))
})

test('one that prints without end', async () => {
  expect(await told('loud')).toMatchObject(stopped('model-limit', 'print more than 1 MB'))
})

test('one that crashes', async () => {
  expect(await told('crash')).toMatchObject(stopped('model-failed', 'crashed (SIGABRT) while the model was run'))
})

test('one that ends by itself, with the last that it said, made harmless', async () => {
  expect(await told('exit')).toMatchObject(
    stopped('model-failed', 'ended with code 3 while the model was run. It last said: last words\\u{202e}')
  )
})

test('one that the system kills', async () => {
  expect(await told('killed')).toMatchObject(stopped('model-limit', 'most likely for its memory'))
})

onLinux('one that takes memory until there is none', async () => {
  expect(await told('grow')).toMatchObject(stopped('model-limit', 'needed more than 200 MiB'))
})

onLinux('one that writes a file', async () => {
  const isolated = await start('write')
  expect(isolated.memoryLimit).toBe('kernel and watched')
  expect(await isolated.ask({}, 20_000)).toEqual({ error: 'EFBIG' })
  await isolated.end()
})

test('one that does not get ready', async () => {
  await expect(start('late', 300)).rejects.toMatchObject({ failure: { kind: 'timeout' } })
})

test('where the system does not show its memory, the process of a model ends itself', async () => {
  const folder = join(root, 'self')
  mkdirSync(folder)
  const child = fileURLToPath(new URL('../../../src/adapters/onnx/onnx-child.ts', import.meta.url))
  const settings = JSON.stringify({ folder, maxResidentBytes: 10 * 1024 ** 2 })
  const started = spawn(process.execPath, ['--no-warnings', child, settings], {
    stdio: ['pipe', 'ignore', 'ignore', 'ipc']
  })
  const [, signal] = await once(started, 'exit')
  expect(signal).toBe('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test('many, one after the other, leave no listeners behind', async () => {
  for (let i = 0; i < 12; i++) await (await start('silent')).end()
  expect(process.listenerCount('exit')).toBeLessThan(10)
})

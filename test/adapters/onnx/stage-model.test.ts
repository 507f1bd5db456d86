/** A model is copied out of reach, whole, or not at all. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { stageModel } from '../../../src/adapters/onnx/stage-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-stage-'))
const limits = { shown: 'model.onnx', maxBytes: 1_000_000_000 }
afterAll(() => rmSync(folder, { recursive: true }))

test('the copy is the owner’s alone, and the digest is of its bytes', async () => {
  const source = join(folder, 'source')
  const target = join(folder, 'target')
  const bytes = Buffer.alloc(5_000_000, 0x08)
  writeFileSync(source, bytes)
  expect(await stageModel(source, target, limits)).toEqual({
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex')
  })
  expect(readFileSync(target).equals(bytes)).toBe(true)
  if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o600)
})

test('a file that is cut while it is read is not taken for a model', async () => {
  const source = join(folder, 'growing')
  const target = join(folder, 'cut')
  writeFileSync(source, '')
  truncateSync(source, 400_000_000)
  const staged = stageModel(source, target, limits)
  const told = expect(staged).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringContaining('model.onnx was changed while it was read')
  })
  while (!existsSync(target)) await sleep(1)
  truncateSync(source, 1000)
  await told
})

test('where there is no room for the copy, that is said', async () => {
  const source = join(folder, 'small')
  writeFileSync(source, Buffer.alloc(10, 0x08))
  await expect(stageModel(source, join(folder, 'nowhere', 'target'), limits)).rejects.toMatchObject({
    code: 'model-failed',
    message: expect.stringContaining('There is no room for a copy of model.onnx (ENOENT)')
  })
})

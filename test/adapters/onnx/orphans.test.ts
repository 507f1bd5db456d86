/** However the parent ends, the process of the model ends too, and its folder goes. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { makePrivateFolder, sweepPrivateFolders } from '../../../src/adapters/onnx/private-folder.ts'
import { processesWith } from './child-processes.ts'
import { fixture } from './fixture-models.ts'

const temp = mkdtempSync(join(tmpdir(), 'modelgate-orphans-'))
afterAll(() => rmSync(temp, { recursive: true }))

/** Starts a parent that opens a model, and comes back when it is open. */
async function parent(then: string, model = 'batch-named'): Promise<{ end(signal?: NodeJS.Signals): Promise<void> }> {
  const script = fileURLToPath(new URL('misbehaving/open-and-wait.ts', import.meta.url))
  const child = spawn(process.execPath, ['--no-warnings', script, fixture(model), temp, then], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
  return {
    async end(signal) {
      if (signal !== undefined) child.kill(signal)
      await gone
    }
  }
}

async function expectNothingLeft(): Promise<void> {
  const deadline = performance.now() + 10_000
  while (performance.now() < deadline && (readdirSync(temp).length > 0 || processesWith(temp).length > 0))
    await sleep(20)
  expect(processesWith(temp)).toEqual([])
  expect(readdirSync(temp)).toEqual([])
}

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('a parent that gets %s', async (signal) => {
  const { end } = await parent('wait')
  expect(readdirSync(temp)).toHaveLength(1)
  await end(signal)
  await expectNothingLeft()
})

test('a parent that is killed while the model is in an endless loop', async () => {
  const { end } = await parent('predict', 'hostile-loop')
  await sleep(500)
  await end('SIGKILL')
  await expectNothingLeft()
})

test('a parent that exits without closing the model', async () => {
  await (await parent('exit')).end()
  await expectNothingLeft()
})

test('an open model does not keep a parent that is done from ending', async () => {
  await (await parent('end')).end()
  await expectNothingLeft()
})

test('folders of runs that are gone are swept, those of live ones and of other machines are not', async () => {
  const mine = await makePrivateFolder(temp)
  const [prefix = ''] = mine.split(`-${process.pid}-`)
  const gone = `${prefix}-4194999-AbCdEf`
  const elsewhere = join(temp, 'modelgate-onnx-00000000-4194999-AbCdEf')
  const similar = join(temp, 'modelgate-onnx-notes')
  for (const folder of [gone, elsewhere, similar]) mkdirSync(folder)
  await sweepPrivateFolders(temp)
  expect(
    readdirSync(temp)
      .map((name) => join(temp, name))
      .sort()
  ).toEqual([elsewhere, similar, mine].sort())
  for (const folder of [elsewhere, similar, mine]) rmSync(folder, { recursive: true })
})

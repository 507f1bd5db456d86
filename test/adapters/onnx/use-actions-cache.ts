/** Run as a process of its own, because @actions/cache reads the environment: saves a folder, then brings it back. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionsCache } from '../../../src/adapters/onnx/actions-cache.ts'

const folder = join(process.argv[2] ?? '', 'kept')
const cache = await actionsCache()
if (cache === undefined) {
  process.stdout.write('RESULT no cache\n')
} else {
  const before = await cache.restore(folder, 'key-1')
  mkdirSync(join(folder, 'inner'), { recursive: true })
  writeFileSync(join(folder, 'inner/file'), 'kept text')
  await cache.save(folder, 'key-1')
  rmSync(folder, { recursive: true })
  const after = await cache.restore(folder, 'key-1')
  const other = await cache.restore(folder, 'key-2')
  process.stdout.write(
    `RESULT ${JSON.stringify({ before, after, other, text: readFileSync(join(folder, 'inner/file'), 'utf8') })}\n`
  )
}

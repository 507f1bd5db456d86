/** The first policy holds for the predictions that it was made from, however different the two models are. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { seededRandom } from '../../src/statistics/random.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-init-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cli = new URL('../../src/local/cli.ts', import.meta.url).href
const modelgate = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `await (await import('${cli}')).runCommand(${JSON.stringify(args)})`],
    { cwd: folder, encoding: 'utf8' }
  )

function predictions(seed: number): string {
  const [truth, noise] = [seededRandom(1), seededRandom(seed)]
  const rows = Array.from({ length: 800 }, (_, id) => {
    const label = truth() < 0.4 ? 1 : 0
    const score = 0.2 + 0.3 * label + 0.4 * noise()
    return `${id},${label},${score.toFixed(4)}`
  })
  return `id,label,score\n${rows.join('\n')}\n`
}

test('a policy of init is kept by its own predictions, also where one row in ten flipped', () => {
  writeFileSync(join(folder, 'candidate.csv'), predictions(2))
  writeFileSync(join(folder, 'production.csv'), predictions(3))
  const made = modelgate('init', '--candidate', 'candidate.csv', '--baseline', 'production.csv')
  expect(made).toMatchObject({ status: 0 })
  const { status, stdout } = modelgate('evaluate')
  expect(stdout).toMatch(/^Pass: All \d+ blocking checks passed\.\n/)
  expect(stdout).toContain('negative-flip-rate')
  expect(status).toBe(0)
})

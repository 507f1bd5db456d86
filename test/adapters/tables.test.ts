import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeFiles } from '../../src/adapters/files.ts'
import { tableReader } from '../../src/adapters/tables/read-tables.ts'
import { joinRows } from '../../src/tables/join-rows.ts'
import { readTable } from '../../src/tables/read-table.ts'
import type { Wanted } from '../../src/tables/table.ts'

const wanted: readonly Wanted[] = [
  { name: 'id', as: 'text', missing: 'refuse' },
  { name: 'score', as: 'number', missing: 'refuse' },
  { name: 'label', as: 'text', missing: 'keep' }
]
/** Large enough to be worth a thread. */
const ROWS = 200_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-tables-'))
  const row = (i: number) =>
    `patient-${i},0.${String(i * 7_919).padStart(12, '0')},${i % 7 === 0 ? '' : `größe ${i % 3}`}\n`
  const rows = Array.from({ length: ROWS }, (_, i) => row(i))
  await writeFile(join(folder, 'a.csv'), `id,score,label\n${rows.join('')}`)
  await writeFile(join(folder, 'b.csv'), `id,score,label\n${rows.reverse().join('')}`)
  await writeFile(join(folder, 'bad.csv'), `id,score,label\n${rows.join('')}patient-x,many,\n`)
})
afterAll(() => rm(folder, { recursive: true }))

describe('two tables that are read at once', () => {
  test('are the tables that are read one by one', async () => {
    const read = tableReader()
    const files = nodeFiles(folder)
    const [first, second] = [await files.find('a.csv'), await files.find('b.csv')]
    const [here, there] = await Promise.all([read(first, wanted), read(second, wanted)])
    const alone = await readTable(await files.find('b.csv'), wanted)
    expect([here.rows, there.rows, there.parts]).toEqual([ROWS, ROWS, alone.parts])
    const texts = (table: typeof alone, name: string, row: number) => {
      const column = table.columns.get(name)
      if (column?.kind !== 'text') throw new Error('no texts')
      return column.codes[row]! < 0 ? '' : column.texts.text(column.codes[row]!)
    }
    for (const row of [0, 1, 7, 99_999, ROWS - 1])
      for (const name of ['id', 'label']) expect(texts(there, name, row)).toBe(texts(alone, name, row))
    const [ours, theirs] = [there, alone].map((table) => {
      const column = table.columns.get('score')
      return column?.kind === 'number' ? [...column.values] : []
    })
    expect(ours).toHaveLength(ROWS)
    expect(ours!.findIndex((value, row) => value !== theirs![row])).toBe(-1)
    expect([...joinRows(here, there, 'id').subarray(0, 3)]).toEqual([ROWS - 1, ROWS - 2, ROWS - 3])
  })

  test('know the digests of the bytes that were read', async () => {
    const read = tableReader()
    const files = nodeFiles(folder)
    const [first, second] = [await files.find('a.csv'), await files.find('b.csv')]
    await Promise.all([read(first, wanted), read(second, wanted)])
    const digest = createHash('sha256')
      .update(await readFile(join(folder, 'b.csv')))
      .digest('hex')
    expect(await second[0]!.digest()).toBe(digest)
  })

  test('tell what is wrong with the one that another thread read', async () => {
    const read = tableReader()
    const files = nodeFiles(folder)
    const [good, bad] = [await files.find('a.csv'), await files.find('bad.csv')]
    const [, outcome] = await Promise.allSettled([read(good, wanted), read(bad, wanted)])
    expect(outcome).toMatchObject({
      status: 'rejected',
      reason: { code: 'value-invalid', problems: [expect.stringContaining(`row ${ROWS + 1}`)] }
    })
  })
})

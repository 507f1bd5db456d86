import { describe, expect, test } from '@jest/globals'
import { readBatches } from '../../src/tables/read-batches.ts'
import { readTable } from '../../src/tables/read-table.ts'
import { locate } from '../../src/tables/table.ts'
import { byteSource } from './byte-source.ts'
import { cellsOf, problemsOf, wanted } from './read-cells.ts'

const lines = (rows: number, from = 0) =>
  Array.from({ length: rows }, (_, n) => `id-${from + n},${(from + n) / 7},${n % 3 === 0 ? 'yes' : 'no'}\n`).join('')

describe('readTable', () => {
  test('the rows of many files are one table, whatever the order of their columns', async () => {
    const sources = [
      byteSource('1.csv', 'id,score\na,1\nb,2\n'),
      byteSource('2.tsv', 'score\tmore\tid\n3\tx\tc\n'),
      byteSource('3.jsonl', '{"id": "a", "score": 4}\n{"score": 5, "id": 17}\n')
    ]
    const table = await readTable(sources, wanted('score:number', 'id'))
    expect(table.rows).toBe(5)
    expect([...table.columns.keys()]).toEqual(['score', 'id'])
    expect(cellsOf(table.columns.get('score'))).toEqual([1, 2, 3, 4, 5])
    expect(cellsOf(table.columns.get('id'))).toEqual(['a', 'b', 'c', 'a', '17'])
    expect(table.parts).toEqual([
      { uri: '1.csv', rows: 2 },
      { uri: '2.tsv', rows: 1 },
      { uri: '3.jsonl', rows: 2 }
    ])
    expect([0, 2, 4].map((row) => locate(table, row))).toEqual(['1.csv, row 1', '2.tsv, row 1', '3.jsonl, row 2'])
  })

  test('10,000 rows in blocks of any size, with and without a known length', async () => {
    const text = `id,score,label\n${lines(10_000)}`
    for (const blockSize of [1000, 2 ** 16, 2 ** 23]) {
      for (const expectedBytes of [undefined, 1, text.length]) {
        const source = { ...byteSource('x.csv', text, blockSize), expectedBytes }
        const table = await readTable([source], wanted('id', 'score:number', 'label'))
        expect(table.rows).toBe(10_000)
        const [id, score, label] = [...table.columns.values()]
        if (id?.kind !== 'text' || score?.kind !== 'number' || label?.kind !== 'text') throw new Error('other kinds')
        expect(id.codes.every((code, row) => code === row)).toBe(true)
        expect(score.values.every((value, row) => value === row / 7)).toBe(true)
        expect(label.codes.every((code, row) => code === (row % 3 === 0 ? 0 : 1))).toBe(true)
        expect([id.texts.size, id.texts.text(9_999), label.texts.size]).toEqual([10_000, 'id-9999', 2])
      }
    }
  })

  test('no columns and no files', async () => {
    expect((await readTable([byteSource('1.csv', 'a,b\n1,2\n3,4\n')], [])).rows).toBe(2)
    expect(await readTable([], wanted('a'))).toMatchObject({ rows: 0, parts: [] })
  })

  test('a column that is wanted twice is a fault of the caller', async () => {
    await expect(readTable([], wanted('a', 'a:number'))).rejects.toThrow(RangeError)
  })
})

describe('readBatches', () => {
  test('hands out views that are valid until the next batch, and says how far it is', async () => {
    const text = `id,score,label\n${lines(50_000)}`
    const sources = [byteSource('1.csv', text), byteSource('2.csv', `id,score,label\n${lines(10, 50_000)}`)]
    const reader = readBatches(sources, wanted('score:number', 'label'))
    let rows = 0
    let sum = 0
    let progress = 0
    const parts = new Set<number>()
    for await (const batch of reader) {
      const [score, label] = batch.columns
      expect([score!.length, label!.length]).toEqual([batch.rows, batch.rows])
      expect(batch.rows).toBeLessThan(40_000)
      expect(batch.progress).toBeGreaterThanOrEqual(progress)
      progress = batch.progress!
      parts.add(batch.part)
      for (const value of score!) sum += value
      rows += batch.rows
    }
    expect([rows, progress, [...parts]]).toEqual([50_010, 1, [0, 1]])
    expect(sum).toBeCloseTo((50_010 * 50_009) / 2 / 7, 3)
    expect(reader.texts.get('label')?.size).toBe(2)
    expect(reader.parts).toEqual([
      { uri: '1.csv', rows: 50_000 },
      { uri: '2.csv', rows: 10 }
    ])
  })

  test('gives out no batch with a problem, nor any behind it, and then tells all of them', async () => {
    const text = `id,score,label\n${lines(20_000)}id,x,yes\n${lines(40_000)}id,y,yes\n`
    const reader = readBatches([byteSource('1.csv', text)], wanted('score:number'))
    let rows = 0
    const read = async () => {
      for await (const batch of reader) rows += batch.rows
    }
    const { problems } = await problemsOf(read())
    expect(problems).toEqual(['column "score": 2 cells are not numbers: 1.csv, row 20001: "x"; 1.csv, row 60002: "y"'])
    expect(rows).toBeLessThan(20_001)
  })

  test('closes the file when nobody reads on', async () => {
    let closed = false
    const inner = byteSource('1.csv', `id,score,label\n${lines(50_000)}`, 2 ** 16)
    const source = {
      ...inner,
      async *blocks() {
        try {
          yield* inner.blocks()
        } finally {
          closed = true
        }
      }
    }
    for await (const _ of readBatches([source], wanted('id'))) break
    expect(closed).toBe(true)
  })

  test('trouble of the file itself goes through as it is', async () => {
    const source = {
      ...byteSource('1.csv', ''),
      // biome-ignore lint/correctness/useYield: it fails before its first block
      async *blocks(): AsyncGenerator<Uint8Array> {
        throw new Error('the disk is gone')
      }
    }
    await expect(readTable([source], wanted('id'))).rejects.toThrow('the disk is gone')
  })
})

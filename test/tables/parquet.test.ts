import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { CompressionCodec } from 'hyparquet'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { describeColumns } from '../../src/tables/describe-columns.ts'
import { readBatches } from '../../src/tables/read-batches.ts'
import { byteSource } from './byte-source.ts'
import { problemsOf, readCells, wanted } from './read-cells.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url))
const bytesOf = (name: string) => new Uint8Array(fixture(name))
const jsonOf = (name: string) => JSON.parse(fixture(name).toString('utf8'))
const missing = (cell: unknown) => (cell === null ? undefined : cell)

function written(
  columnData: ColumnSource[],
  options: { codec?: CompressionCodec; rowGroupSize?: number } = {}
): Uint8Array {
  const compressors = {
    GZIP: (input: Uint8Array) => gzipSync(input),
    BROTLI: (input: Uint8Array) => brotliCompressSync(input)
  }
  return new Uint8Array(parquetWriteBuffer({ columnData, compressors, codec: 'SNAPPY', ...options }) as ArrayBuffer)
}

const read = (bytes: Uint8Array, ...columns: string[]) => readCells(byteSource('x.parquet', bytes), wanted(...columns))

describe('Parquet files of pyarrow', () => {
  const texts = jsonOf('types.json') as Record<string, (string | null)[]>

  test.each(Object.keys(texts))('%s as text', async (name) => {
    const cells = await read(bytesOf('types.parquet'), `${name}:text?`)
    expect(cells[name]).toEqual(texts[name]!.map(missing))
  })

  const numeric = Object.keys(texts).filter((name) => /int|half|float|double|decimal/.test(name))
  test.each(numeric)('%s as number', async (name) => {
    const cells = await read(bytesOf('types.parquet'), `${name}:number?`)
    expect(cells[name]).toEqual(texts[name]!.map((text) => (text === null ? Number.NaN : Number(text))))
  })

  test('timestamps of the old kind', async () => {
    expect((await read(bytesOf('int96.parquet'), 'timestamp_ns:text?'))['timestamp_ns']).toEqual(
      texts['timestamp_ns']!.map(missing)
    )
  })

  test('columns that cannot be read as they are wanted', async () => {
    const columns = ['bool', 'string', 'date', 'list', 'struct', 'map', 'time', 'int64'].map(
      (name) => `${name}:number?`
    )
    expect(await problemsOf(read(bytesOf('types.parquet'), ...columns))).toEqual({
      code: 'value-invalid',
      problems: [
        'x.parquet: column "bool" has the type BOOLEAN, which is not a number; write it as a number',
        'x.parquet: column "string" has the type STRING, which is not a number; write it as a number',
        'x.parquet: column "date" has the type DATE, which is not a number; write it as a number',
        'x.parquet: column "time" has the type TIME, which is not supported',
        'x.parquet: column "list" is nested (a list, a map or a record); write it as a flat column',
        'x.parquet: column "struct" is nested (a list, a map or a record); write it as a flat column',
        'x.parquet: column "map" is nested (a list, a map or a record); write it as a flat column'
      ]
    })
  })

  test('missing cells and columns', async () => {
    expect(await problemsOf(read(bytesOf('types.parquet'), 'int32:number', 'string', 'nothing'))).toEqual({
      code: 'value-invalid',
      problems: [
        'column "int32": 1 cell is missing: x.parquet, row 4',
        'column "string": 1 cell is missing: x.parquet, row 4',
        'column "nothing": 4 cells are missing: x.parquet, row 1; x.parquet, row 2; x.parquet, row 3; x.parquet, row 4'
      ]
    })
    const { code, problems } = await problemsOf(read(bytesOf('types.parquet'), 'strings'))
    expect([code, problems[0]]).toEqual(['column-missing', 'x.parquet has no column "strings"; did you mean "string"?'])
  })

  test('what the columns hold', async () => {
    const columns = await describeColumns(byteSource('x.parquet', bytesOf('types.parquet')))
    const kinds = Object.fromEntries(columns.map(({ name, kind }) => [name, kind]))
    expect(numeric.every((name) => kinds[name] === 'number')).toBe(true)
    expect([kinds['string'], kinds['date'], kinds['bool'], kinds['list'], kinds['struct']]).toEqual([
      'text',
      'text',
      'text',
      'nested',
      'nested'
    ])
  })

  const table = jsonOf('codecs.json') as { id: string[]; x: (number | null)[]; n: number[]; label: string[] }
  test.each(['codec-none', 'codec-snappy', 'codec-gzip', 'codec-brotli', 'codec-zstd', 'codec-lz4', 'encodings'])(
    '%s',
    async (name) => {
      const columns = wanted('label', 'x:number?', 'n:number', 'id')
      let parts = 0
      for await (const _ of readBatches([byteSource('x.parquet', bytesOf(`${name}.parquet`))], columns)) parts += 1
      expect(parts).toBe(name === 'encodings' ? 1 : 3)
      expect(await readCells(byteSource('x.parquet', bytesOf(`${name}.parquet`)), columns)).toEqual({
        ...table,
        x: table.x.map((value) => value ?? Number.NaN)
      })
    }
  )

  test('a file without rows', async () => {
    expect(await problemsOf(read(bytesOf('no-rows.parquet'), 'id'))).toEqual({
      code: 'table-invalid',
      problems: ['x.parquet has no rows']
    })
  })

  test('a file that is cut short, anywhere', async () => {
    const whole = bytesOf('codec-snappy.parquet')
    for (let length = 5; length < whole.length; length += 97) {
      const { code, problems } = await problemsOf(read(whole.slice(0, length), 'id', 'x:number?'))
      expect([code, problems.length]).toEqual(['table-invalid', 1])
      expect(problems[0]).toMatch(/^x\.parquet is damaged or cut short: .* cannot be read \(.*\)$/s)
    }
  })

  test('a file with damage is refused or read, but never breaks the reader', async () => {
    const whole = bytesOf('codec-snappy.parquet')
    let refused = 0
    for (let at = 4; at < whole.length; at += 41) {
      const damaged = whole.slice()
      damaged[at]! ^= 0xff
      try {
        await read(damaged, 'id:text?', 'x:number?', 'n:number?')
      } catch (error) {
        expect(error).toHaveProperty('code', expect.stringMatching(/table-invalid|value-invalid|column-missing/))
        refused += 1
      }
    }
    expect(refused).toBeGreaterThan(0)
  })
})

describe('Parquet files of another writer', () => {
  const rows = 5000
  const ids = Array.from({ length: rows }, (_, n) => `id-${n}`)
  const scores = Float64Array.from({ length: rows }, (_, n) => n / 7)
  const labels = Array.from({ length: rows }, (_, n) => (n % 3 === 0 ? 'yes' : 'no'))

  test.each<[CompressionCodec, number]>([
    ['UNCOMPRESSED', 1000],
    ['SNAPPY', 1],
    ['SNAPPY', 5000],
    ['GZIP', 999],
    ['BROTLI', 4999]
  ])('%s, %i rows a group', async (codec, rowGroupSize) => {
    const count = rowGroupSize === 1 ? 20 : rows
    const bytes = written(
      [
        { name: 'id', data: ids.slice(0, count), type: 'STRING' },
        { name: 'score', data: scores.slice(0, count), type: 'DOUBLE' },
        { name: 'label', data: labels.slice(0, count), type: 'STRING' }
      ],
      { codec, rowGroupSize }
    )
    const cells = await read(bytes, 'label', 'id', 'score:number')
    expect(cells).toEqual({
      id: ids.slice(0, count),
      score: [...scores.slice(0, count)],
      label: labels.slice(0, count)
    })
  })

  test('a large row group is read in pieces where its pages can be found', async () => {
    const count = 2 ** 18 + 5
    const bytes = written(
      [
        { name: 'x', data: Float64Array.from({ length: count }, (_, n) => n), type: 'DOUBLE' },
        { name: 'more', data: new Int32Array(count), type: 'INT32' }
      ],
      { rowGroupSize: count }
    )
    const sizes: number[] = []
    let sum = 0
    for await (const { rows, columns, progress } of readBatches([byteSource('x.parquet', bytes)], wanted('x:number'))) {
      sizes.push(rows)
      for (const value of columns[0]!) sum += value
      expect(progress).toBeLessThanOrEqual(1)
    }
    expect([sizes, sum]).toEqual([[2 ** 18, 5], (count * (count - 1)) / 2])
  })

  test('text that is no UTF-8', async () => {
    const bytes = written([{ name: 'id', data: [Uint8Array.of(0x61), Uint8Array.of(0xff)], type: 'BYTE_ARRAY' }])
    expect(await problemsOf(read(bytes, 'id'))).toEqual({
      code: 'value-invalid',
      problems: ['column "id": 1 text is not valid UTF-8: x.parquet, row 2: "\ufffd"']
    })
  })

  test('numbers that are not finite', async () => {
    const bytes = written([
      { name: 'x', data: Float64Array.of(1, Number.NaN, Number.POSITIVE_INFINITY), type: 'DOUBLE' }
    ])
    expect((await problemsOf(read(bytes, 'x:number'))).problems).toEqual([
      'column "x": 1 cell is missing: x.parquet, row 2',
      'column "x": 1 cell is infinite: x.parquet, row 3'
    ])
    expect(await read(bytes, 'x:text?')).toEqual({ x: ['1', undefined, 'Infinity'] })
  })

  test('universally unique ids', async () => {
    const data = ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6', '00000000-0000-0000-0000-000000000001']
    expect(await read(written([{ name: 'id', data, type: 'UUID' }]), 'id')).toEqual({ id: data })
  })
})

describe('files of pandas', () => {
  test.each(['pandas.csv', 'pandas.jsonl'])('%s', async (name) => {
    const columns = wanted('id:text?', 'count:number?', 'ok')
    const cells = await readCells(byteSource(name, bytesOf(name)), columns)
    const words = name === 'pandas.csv' ? ['True', 'False'] : ['true', 'false']
    expect(cells).toEqual({
      id: ['a', 'b,c', 'd "e"', 'f\ng', '10', undefined],
      count: [1, 2, Number.NaN, 4, 5, 6],
      ok: [0, 1, 0, 0, 1, 0].map((at) => words[at])
    })
  })

  test('scores to the last bit', async () => {
    const cells = await readCells(byteSource('pandas.csv', bytesOf('pandas.csv')), wanted('score:number?'))
    expect(cells['score']).toEqual([0.1, 1e-20, 123456789.12345679, -0, Number.POSITIVE_INFINITY, Number.NaN])
  })
})

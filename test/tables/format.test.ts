import { describe, expect, test } from '@jest/globals'
import { columnNames } from '../../src/tables/column-names.ts'
import { describeColumns } from '../../src/tables/describe-columns.ts'
import { detectFormat } from '../../src/tables/format.ts'
import { byteSource } from './byte-source.ts'
import { problemsOf } from './read-cells.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('detectFormat', () => {
  test.each([
    ['x.csv', 'a,b\n', 'csv'],
    ['x.csv', 'a\tb\n', 'csv'],
    ['x.csv.gz', 'a,b\n', 'csv'],
    ['x.CSV', '[a],[b]\n', 'csv'],
    ['x.tsv', 'a,b\n', 'tsv'],
    ['x.tab', 'a\tb\n', 'tsv'],
    ['x.txt', 'a\tb\n1,5\t2\n', 'tsv'],
    ['x.txt', 'a,b\tc\n', 'csv'],
    ['x', 'a\n', 'csv'],
    ['x.jsonl', 'a,b\n', 'json-lines'],
    ['x.ndjson', '\n{"a":1}', 'json-lines'],
    ['x.json', '{"a":1}\n{"a":2}\n', 'json-lines'],
    ['x.json', '\ufeff [{"a":1}]', 'json-array'],
    ['x.csv', '{"a":1}\n', 'json-lines'],
    ['x.txt', ' { }', 'json-lines'],
    ['x.csv', '{a},{b}\n', 'csv'],
    ['x.csv', 'PAR1\x15\x04', 'parquet'],
    ['x.csv', 'PAR1,PAR2\n', 'csv'],
    ['x.csv', 'PAR1\n', 'csv']
  ])('%s that begins with %j is %s', (uri, start, format) => {
    expect(detectFormat(uri, new TextEncoder().encode(start))).toBe(format)
  })

  test.each([
    [
      'version https://git-lfs.github.com/spec/v1\noid sha256:',
      /a Git LFS pointer, not the data; check out with `lfs: true`/
    ],
    ['PK\x03\x04', /a ZIP archive or an Excel workbook; export it as CSV/],
    ['\xd0\xcf\x11\xe0', /an old Excel workbook/],
    ['\x1f\x8b', /compressed with gzip twice/],
    ['\x28\xb5\x2f\xfd', /Zstandard/],
    ['BZh91AY&SY', /bzip2/],
    ['\xfd7zXZ\0', /xz/],
    ['ARROW1\0\0', /an Arrow or Feather file; write it as Parquet/],
    ['\x89HDF', /HDF5/],
    ['\x93NUMPY', /NumPy/],
    ['SQLite format 3\0', /SQLite/],
    ['<!DOCTYPE html>', /an HTML page; was it downloaded without signing in\?/],
    ['<html>', /an HTML page/]
  ])('%j is refused with what to do', (start, words) => {
    expect(() => detectFormat('x.csv', latin1(start))).toThrow(words)
  })

  test('a name that promises Parquet', () => {
    expect(() => detectFormat('x.parquet', latin1('a,b\n'))).toThrow(
      'x.parquet is not a Parquet file: it does not begin with PAR1'
    )
  })
})

describe('describeColumns', () => {
  const kinds = async (uri: string, text: string) => {
    const columns = await describeColumns(byteSource(uri, text, 16))
    return columns.map(({ name, kind }) => `${name}: ${kind}`)
  }

  test('of a CSV file', async () => {
    expect(await kinds('x.csv', 'id,score,"a ""b""",none\nx,1,2,\ny,NA,3,NA\n')).toEqual([
      'id: text',
      'score: number',
      'a "b": number',
      'none: empty'
    ])
    expect(await kinds('x.csv', 'id,score')).toEqual(['id: empty', 'score: empty'])
    expect(await kinds('x.csv', `id\n${'1\n'.repeat(200)}x\n`)).toEqual(['id: number'])
    expect(await kinds('x.csv', 'id,score\n1\n\n"2\n')).toEqual(['id: number', 'score: empty'])
  })

  test('of JSON', async () => {
    const text = '{"id": 1, "ok": true, "v": [1]}\nnonsense\n{"id": 2, "more": "3", "none": null}\n'
    const expected = ['id: number', 'ok: text', 'v: nested', 'more: number', 'none: empty']
    expect(await kinds('x.jsonl', text)).toEqual(expected)
    expect(await kinds('x.json', '[{"a": 1}, {"b": "x"}]')).toEqual(['a: number', 'b: text'])
  })

  test('of what is no table', async () => {
    expect(await problemsOf(columnNames(byteSource('x.csv', '\n\n')))).toEqual({
      code: 'table-invalid',
      problems: ['x.csv has no header']
    })
    expect(await problemsOf(columnNames(byteSource('x.csv', '')))).toEqual({
      code: 'table-invalid',
      problems: ['x.csv is empty']
    })
  })

  test('names alone', async () => {
    expect(await columnNames(byteSource('x.tsv', 'b\ta\n1\t2\n'))).toEqual(['b', 'a'])
  })
})

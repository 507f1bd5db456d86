import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseNumber } from '../../src/tables/number-text.ts'
import { byteSource } from './byte-source.ts'
import { problemsOf, readCells, wanted } from './read-cells.ts'

async function numbers(text: string, blockSize?: number): Promise<unknown[]> {
  const { x } = await readCells(byteSource('x.csv', text, blockSize), wanted('x:number?'))
  return x!
}

describe('numbers in a CSV file', () => {
  test('what pandas, R and spreadsheets write', async () => {
    const cells = [
      '17',
      '-0.5',
      '.5',
      '5.',
      '+1.5',
      '  2.5 ',
      '"3.5"',
      '" 4.5"',
      '1e-05',
      '1E5',
      '-0',
      '1e400',
      '0.30000000000000004'
    ]
    expect(await numbers(`x\n${cells.join('\n')}\n`)).toEqual([
      17,
      -0.5,
      0.5,
      5,
      1.5,
      2.5,
      3.5,
      4.5,
      1e-5,
      1e5,
      -0,
      Number.POSITIVE_INFINITY,
      0.30000000000000004
    ])
  })

  test('missing and infinite ones, where they are kept', async () => {
    const cells = ['""', 'NaN', 'nan', 'NA', 'N/A', 'null', 'NULL', 'None', '#N/A', ' ', 'inf', '-inf', 'Infinity']
    const { NaN: nan, POSITIVE_INFINITY: infinity } = Number
    expect(await numbers(`x\n${cells.join('\n')}\n`)).toEqual([...Array(10).fill(nan), infinity, -infinity, infinity])
  })

  const digits = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value.toPrecision(17)),
    fc.stringMatching(/^[+-]?\d{1,24}(\.\d{0,24})?([eE][+-]?\d{1,3})?$/),
    fc.constantFrom('', 'NA', 'inf', '-Infinity', '0', '1')
  )
  const cell = fc
    .tuple(digits, fc.constantFrom('', ' ', '\t', '  '), fc.constantFrom('', ' '), fc.boolean())
    .map(([text, before, after, quoted]) => ({
      text,
      written: quoted ? `"${before}${text}${after}"` : `${before}${text}${after}`
    }))

  test('random ones, to the last bit, in any blocks', async () => {
    const other = fc.constantFrom('', 'abc', '"q,""\n"', '1')
    const row = fc.tuple(cell, other, cell)
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 64 }),
        async (rows, blockSize) => {
          const text = `x,other,y\n${rows.map(([x, other, y]) => `${x.written},${other},${y.written}`).join('\n')}`
          const cells = await readCells(byteSource('x.csv', text, blockSize), wanted('x:number?', 'y:number?'))
          expect(cells['x']).toEqual(rows.map(([x]) => parseNumber(x.text)))
          expect(cells['y']).toEqual(rows.map(([, , y]) => parseNumber(y.text)))
        }
      ),
      { numRuns: 1000 }
    )
  }, 60_000)

  test('what is no number is reported, not guessed', async () => {
    const cells = ['0x10', '1_000', '1.000,5', '2024-01-01', 'abc', '1 000', '5%', '1e', '.', '-']
    const problems = await problemsOf(numbers(`x\n${cells.map((text) => `"${text}"`).join('\n')}\n`))
    expect(problems).toEqual({
      code: 'value-invalid',
      problems: [
        'column "x": 10 cells are not numbers: x.csv, row 1: "0x10"; x.csv, row 2: "1_000"; x.csv, row 3: "1.000,5"; ' +
          'x.csv, row 4: "2024-01-01"; x.csv, row 5: "abc"; and 5 more'
      ]
    })
  })

  test('missing and infinite ones, where they are refused', async () => {
    const read = readCells(
      byteSource('x.csv', 'x,y\n1,inf\n,2\nNA,-Infinity\n4,1e999\n'),
      wanted('x:number', 'y:number')
    )
    expect(await problemsOf(read)).toEqual({
      code: 'value-invalid',
      problems: [
        'column "y": 3 cells are infinite: x.csv, row 1: "inf"; x.csv, row 3: "-Infinity"; x.csv, row 4: "1e999"',
        'column "x": 2 cells are missing: x.csv, row 2; x.csv, row 3: "NA"'
      ]
    })
  })
})

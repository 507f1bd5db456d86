import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { UserError } from '../../src/errors.ts'
import { byteSource } from './byte-source.ts'
import { goodFiles } from './csv-corpus.ts'
import { readCells, wanted } from './read-cells.ts'

/** What csv-parse makes of a file: its names, and its cells column by column; an empty cell is missing. */
function reference(
  text: string,
  delimiter: string
): { names: string[]; columns: Record<string, (string | undefined)[]> } {
  const [names = [], ...rows] = parse(text, {
    delimiter,
    bom: true,
    skip_empty_lines: true,
    relax_quotes: true
  }) as string[][]
  const columns = Object.fromEntries(
    names.map((name, at) => [name, rows.map((row) => (row[at] === '' ? undefined : row[at]))])
  )
  return { names, columns }
}

async function agree(text: string, delimiter: string, blockSize: number): Promise<void> {
  const { names, columns } = reference(text, delimiter)
  const source = byteSource(delimiter === '\t' ? 'x.tsv' : 'x.csv', text, blockSize)
  expect(await readCells(source, wanted(...names.map((name) => `${name}:text?`)))).toEqual(columns)
}

describe('a CSV file reads as csv-parse reads it', () => {
  for (const { says, text, delimiter = ',' } of goodFiles) {
    test(says, async () => {
      for (const blockSize of text.length > 1000 ? [1000, 65_536, 2 ** 20] : [1, 2, 3, 5, 7, 64, 2 ** 20]) {
        await agree(text, delimiter, blockSize)
      }
    })
  }

  const cell = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'b', '1', '.', ' ', ',', ';', '\t', '"', '\n', '\r', 'é', '日', '😀'),
      maxLength: 8
    }),
    fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text)),
    fc.double({ noNaN: true }).map(String)
  )
  const table = fc
    .record({
      columns: fc.integer({ min: 1, max: 5 }),
      rows: fc.integer({ min: 1, max: 12 }),
      delimiter: fc.constantFrom(',', '\t'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      quoting: fc.constantFrom('all', 'needed'),
      end: fc.boolean(),
      blockSize: fc.integer({ min: 1, max: 64 })
    })
    .chain((shape) =>
      fc.tuple(
        fc.constant(shape),
        fc.array(fc.array(cell, { minLength: shape.columns, maxLength: shape.columns }), {
          minLength: shape.rows,
          maxLength: shape.rows
        })
      )
    )

  test('random tables, in any quoting and any blocks', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ([{ columns, delimiter, newline, quoting, end, blockSize }, rows]) => {
        const quoted = (text: string) => {
          const needed = text === '' || text.includes(delimiter) || /["\r\n]/.test(text)
          return quoting === 'all' || needed ? `"${text.replaceAll('"', '""')}"` : text
        }
        const names = Array.from({ length: columns }, (_, at) => `c${at}`)
        const lines = [names, ...rows].map((row) => row.map(quoted).join(delimiter))
        const text = lines.join(newline) + (end ? newline : '')
        const source = byteSource(delimiter === ',' ? 'x.csv' : 'x.tsv', text, blockSize)
        const cells = await readCells(source, wanted(...names.map((name) => `${name}:text?`)))
        const expected = names.map((_, at) => rows.map((row) => (row[at] === '' ? undefined : row[at])))
        expect(Object.values(cells)).toEqual(expected)
      }),
      { numRuns: 600 }
    )
  }, 120_000)

  test('any bytes give the same cells, or the same problems, in blocks of any size', async () => {
    const soup = fc.string({
      unit: fc.constantFrom(',', '"', '\n', '\r', 'a', '1', '.', ' ', 'é', '\0'),
      maxLength: 40
    })
    const outcome = (text: string, blockSize: number) => {
      const columns = wanted('a:text?', 'b:number?')
      return readCells(byteSource('x.csv', text, blockSize), columns).catch((error: UserError) => error.problems)
    }
    await fc.assert(
      fc.asyncProperty(
        soup,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('a,b\n', '\r\n"a",b\r', ''),
        async (rest, blockSize, head) => {
          expect(await outcome(head + rest, blockSize)).toEqual(await outcome(head + rest, 2 ** 20))
        }
      ),
      { numRuns: 1500 }
    )
  }, 60_000)
})

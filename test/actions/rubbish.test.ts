/** Files as users have them: each gives the right answer, or an error that says what is wrong and where. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/actions/evaluate.ts'
import { bounds, POLICY, policyOf, predictionsCsv } from '../acceptance/predictions.ts'
import { inFolder, runHere } from './run-here.ts'

const good = predictionsCsv()
const policy = policyOf(`metric: accuracy, min: ${bounds.pass}`, 'metric: recall, min: 0.5, by: size')
const project = { [POLICY]: policy, 'model.bin': '' }
const zipped = gzipSync(good)
const wide = Buffer.alloc(100_000_000, 'a')
const jsonLines = good
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([id, label, score, size]) => JSON.stringify({ id, label: Number(label), score: Number(score), size }))
  .join('\n')

const right: readonly (readonly [string, string, string | Uint8Array])[] = [
  ['a byte order mark', 'c.csv', `\ufeff${good}`],
  ['line ends of Windows', 'c.csv', good.replaceAll('\n', '\r\n')],
  ['line ends of an old Mac', 'c.csv', good.replaceAll('\n', '\r')],
  ['line ends in quotes', 'c.csv', good.replace('r5,', '"r\n5",')],
  ['columns in another order', 'c.csv', good.replaceAll(/^(.*?),(.*?),(.*?),(.*)$/gm, '$4,$3,$2,$1')],
  ['a column too many', 'c.csv', good.replaceAll(/$/gm, ',x').replace(/,x$/, '')],
  ['tabs', 'c.tsv', good.replaceAll(',', '\t')],
  ['gzip', 'c.csv.gz', zipped],
  ['gzip under a plain name', 'c.csv', zipped],
  ['plain text under the name of a gzip', 'c.csv.gz', good],
  ['JSON Lines', 'c.jsonl', jsonLines],
  ['a JSON array', 'c.json', `[${jsonLines.split('\n').join(',')}]`]
]
test.each(right)('%s: the same figures', (_, candidate, content) =>
  inFolder({ ...project, [candidate]: content }, async (folder) => {
    const { verdict, report } = await runHere(evaluate, folder, { candidate })
    expect(verdict).toBe('pass')
    expect(report.gates[0]?.evidence?.checks[0]).toMatchObject({ candidate: { value: 0.95 }, rows: 400 })
  })
)

const cell = (row: number, from: RegExp, to: string): string =>
  good
    .split('\n')
    .map((line, at) => (at === row ? line.replace(from, to) : line))
    .join('\n')
const score = (to: string): string => cell(4, /,0\.\d+,/, `,${to},`)

const wrong: readonly (readonly [string, string, string | Uint8Array, string, string | RegExp])[] = [
  ['nothing', 'c.csv', '', 'table-invalid', 'c.csv is empty'],
  ['blank lines', 'c.csv', '\n\n', 'table-invalid', 'c.csv has no header'],
  ['only a header', 'c.csv', 'id,label,score,size\n', 'table-invalid', 'c.csv has a header but no rows'],
  ['a column in other words', 'c.csv', good.replace('score', 'Score '), 'column-missing', 'did you mean "Score "?'],
  ['semicolons', 'c.csv', good.replaceAll(',', ';'), 'column-missing', 'separated by semicolons: write it with commas'],
  ['an empty cell', 'c.csv', score(''), 'value-invalid', 'column "score": 1 cell is missing: c.csv, row 4'],
  ['NaN', 'c.csv', score('NaN'), 'value-invalid', '1 cell is missing: c.csv, row 4: "NaN"'],
  ['an infinity', 'c.csv', score('-inf'), 'value-invalid', '1 cell is infinite: c.csv, row 4: "-inf"'],
  ['a word', 'c.csv', score('high'), 'value-invalid', '1 cell is not a number: c.csv, row 4: "high"'],
  ['a score above 1', 'c.csv', score('1.5'), 'value-invalid', '1 score is outside 0 to 1: 1.5 (c.csv, row 4)'],
  ['scores in percent', 'c.csv', good.replaceAll(',0.', ','), 'value-invalid', /\d+ scores are outside 0 to 1: /],
  ['a third label', 'c.csv', cell(4, /,[01],/, ',2,'), 'value-invalid', 'two labels, but there are 3: "0", "1", "2"'],
  ['an id that stands twice', 'c.csv', cell(4, /^r3/, 'r1'), 'ids-invalid', '"r1" (c.csv, row 2; c.csv, row 4)'],
  [
    'an id that is missing',
    'c.csv',
    cell(4, /^r3/, ''),
    'value-invalid',
    'column "id": 1 cell is missing: c.csv, row 4'
  ],
  ['a cell too many', 'c.csv', cell(4, /$/, ',x'), 'table-invalid', 'line 5: 5 cells, the header has 4'],
  ['a quote without end', 'c.csv', cell(4, /^/, '"'), 'table-invalid', 'line 5: a quote is opened and never closed'],
  [
    'UTF-16',
    'c.csv',
    Buffer.from(`\ufeff${good}`, 'utf16le'),
    'table-invalid',
    'c.csv is UTF-16 text; save it as UTF-8'
  ],
  ['a cut gzip', 'c.csv.gz', zipped.subarray(0, 500), 'file-unreadable', /damaged or cut short/],
  ['a workbook', 'c.xlsx', Buffer.from('PK\u0003\u0004 and more'), 'table-invalid', 'export it as CSV'],
  ['a broken line of JSON', 'c.jsonl', jsonLines.replace('}', ''), 'table-invalid', 'c.jsonl, line 1'],
  [
    'a Parquet file that breaks off',
    'c.parquet',
    Buffer.from('PAR1\u0015\u0004 and no more'),
    'table-invalid',
    'damaged or cut short'
  ],
  ['one line of 100 MB', 'c.csv', wide, 'table-invalid', 'one record is longer than 16 MiB']
]
describe('an error for', () => {
  test.each(wrong)('%s', (_, candidate, content, code, problem) =>
    inFolder({ ...project, [candidate]: content }, async (folder) => {
      const { verdict, reasonCode, error } = await runHere(evaluate, folder, { candidate })
      const said = error?.problems.join('\n')
      expect({ verdict, reasonCode, said }).toEqual({
        verdict: 'inconclusive',
        reasonCode: code,
        said: typeof problem === 'string' ? expect.stringContaining(problem) : expect.stringMatching(problem)
      })
    })
  )

  test('a directory, a link to nothing, and a name that is nearly right', () =>
    inFolder({ ...project, 'near.csv': good }, async (folder) => {
      mkdirSync(join(folder, 'directory'))
      symlinkSync('nowhere', join(folder, 'link.csv'))
      const { error } = await runHere(evaluate, folder, { candidate: 'directory\nlink.csv\nneat.csv' })
      expect(error?.problems).toEqual([
        'directory is a directory; name its files, for example directory/*.csv',
        'link.csv is a link to a file that is not there',
        'there is no file neat.csv; did you mean near.csv?'
      ])
    }))

  test('model files that are not there', () =>
    inFolder({ [POLICY]: policy.replace('[model.bin]', '[a.bin, b.bin]'), 'c.csv': good }, async (folder) => {
      const { error } = await runHere(evaluate, folder, { candidate: 'c.csv' })
      expect(error?.problems).toEqual(['there is no file a.bin', 'there is no file b.bin'])
    }))

  test('a file in place of the evidence folder', () =>
    inFolder({ ...project, 'c.csv': good }, async (folder) => {
      const { verdict, evidence, error } = await runHere(evaluate, folder, { candidate: 'c.csv', evidence: 'c.csv' })
      expect({ verdict, evidence, problems: error?.problems }).toEqual({
        verdict: 'inconclusive',
        evidence: '',
        problems: ['c.csv/evaluate.json cannot be written: there is a file where its folder should be']
      })
    }))

  test('both sides at once', () =>
    inFolder({ ...project, 'c.csv': score('high'), 'b.csv': 'id,score\nr1,0.5\nr2,?\n' }, async (folder) => {
      const { error } = await runHere(evaluate, folder, { candidate: 'c.csv', baseline: 'b.csv' })
      expect(error?.problems).toEqual([
        'column "score": 1 cell is not a number: c.csv, row 4: "high"',
        'column "score": 1 cell is not a number: b.csv, row 2: "?"'
      ])
    }))
})

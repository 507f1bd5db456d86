import { describe, expect, test } from '@jest/globals'
import { byteSource } from './byte-source.ts'
import { problemsOf, readCells, wanted } from './read-cells.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** What reading one file ends with. */
function problems(
  content: string | Uint8Array,
  columns: readonly string[] = ['a', 'b'],
  uri = 'x.csv',
  blockSize?: number
) {
  return problemsOf(readCells(byteSource(uri, content, blockSize), wanted(...columns)))
}

describe('a CSV file that cannot be read says why', () => {
  test.each<[says: string, content: string | Uint8Array, code: string, problems: string[]]>([
    ['empty', '', 'table-invalid', ['x.csv is empty']],
    ['blank', '\n\r\n\n', 'table-invalid', ['x.csv holds nothing but blank lines']],
    ['a header alone', 'a,b\n', 'table-invalid', ['x.csv has a header but no rows']],
    ['a header without its end', 'a,b', 'table-invalid', ['x.csv has a header but no rows']],
    [
      'rows of other lengths',
      'a,b\n1,2\n3\n"4\n\n",5\n\n6,7,8\n9,10,11,\n',
      'table-invalid',
      [
        '3 rows have another number of cells than their header: x.csv, line 3: 1 cell, the header has 2; ' +
          'x.csv, line 8: 3 cells, the header has 2; x.csv, line 9: 4 cells, the header has 2'
      ]
    ],
    [
      'text behind a quote',
      'a,b\n1,2\n"3"x,4\n',
      'table-invalid',
      ['x.csv, line 3: text follows the closing quote of a cell; a quote within a quoted cell has to be doubled']
    ],
    ['an open quote', 'a,b\n1,2\n3,"4\n5,6\n', 'table-invalid', ['x.csv, line 3: a quote is opened and never closed']],
    [
      'an open quote in the header',
      'a,"b\n1,2\n',
      'table-invalid',
      ['x.csv, line 1: a quote is opened and never closed']
    ],
    [
      'NUL bytes in a text',
      'a,b\n1\0,2\n',
      'value-invalid',
      ['column "a": 1 text is not valid UTF-8: x.csv, row 1: "1\\u0000"']
    ],
    [
      'a tail of NUL bytes',
      `a,b\n1,2\n${'\0'.repeat(99)}`,
      'table-invalid',
      ['x.csv, line 3: there are NUL bytes; the file is damaged, or is not text']
    ],
    ['UTF-16', latin1('\xff\xfea\0,\0b\0\n\0'), 'table-invalid', ['x.csv is UTF-16 text; save it as UTF-8']],
    ['UTF-16, other way', latin1('\xfe\xff\0a\0,\0b\0\n'), 'table-invalid', ['x.csv is UTF-16 text; save it as UTF-8']],
    [
      'UTF-16 without a mark',
      latin1('a\0,\0b\0\n\0x\0,\0y\0\n\0'),
      'table-invalid',
      ['x.csv has NUL bytes in its header; save the file as UTF-8']
    ],
    [
      'a header in Latin-1',
      latin1('a,b,gr\xf6\xdfe\n1,2,3\n'),
      'table-invalid',
      ['x.csv: the header is not valid UTF-8; save the file as UTF-8']
    ],
    [
      'cells in Latin-1',
      latin1('a,b\ngr\xf6\xdfe,2\ngr\xf6\xdfe,3\nM\xfcll,4\n'),
      'value-invalid',
      [
        'column "a": 2 texts are not valid UTF-8: x.csv, row 1: "gr\\u{fffd}\\u{fffd}e"; x.csv, row 3: "M\\u{fffd}ll"'.replaceAll(
          '\\u{fffd}',
          '\ufffd'
        )
      ]
    ],
    [
      'missing texts',
      'a,b\n,2\n"",3\n1,4\n',
      'value-invalid',
      ['column "a": 2 cells are missing: x.csv, row 1; x.csv, row 2']
    ],
    ['a column twice', 'a,b,a\n1,2,3\n', 'table-invalid', ['x.csv has 2 columns named "a"']],
    ['many columns', `${'a,'.repeat(10_000)}b\n`, 'table-invalid', ['x.csv has 10001 columns; at most 10000 are read']],
    [
      'missing columns',
      'id,scores,Label\n1,2,3\n',
      'column-missing',
      ['x.csv has no column "a"', 'x.csv has no column "b"', 'x.csv has the columns "id", "scores", "Label"']
    ],
    [
      'semicolons',
      'a;b\n1;2\n',
      'column-missing',
      [
        'x.csv has no column "a"',
        'x.csv has no column "b"',
        'x.csv has the columns "a;b"; it looks separated by semicolons: write it with commas'
      ]
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      'column-missing',
      [
        'x.csv has no column "a"',
        'x.csv has no column "b"',
        'x.csv has the columns "a\\tb"; it looks separated by tabs: name it .tsv, or write it with commas'
      ]
    ],
    [
      'bars',
      'a|b\n1|2\n',
      'column-missing',
      [
        'x.csv has no column "a"',
        'x.csv has no column "b"',
        'x.csv has the columns "a|b"; it looks separated by vertical bars: write it with commas'
      ]
    ],
    [
      'no header',
      '0.5,1\n0.7,0\n',
      'column-missing',
      [
        'x.csv has no column "a"',
        'x.csv has no column "b"',
        'x.csv has the columns "0.5", "1"; the first line looks like data: a header is needed'
      ]
    ]
  ])('%s', async (_, content, code, lines) => {
    for (const blockSize of [1, 7, 2 ** 20]) {
      if (content.length > 1000 && blockSize < 7) continue
      expect(await problems(content, ['a', 'b'], 'x.csv', blockSize)).toEqual({ code, problems: lines })
    }
  })

  test('commas in a .tsv', async () => {
    expect(await problems('a,b\n1,2\n', ['a'], 'x.tsv')).toEqual({
      code: 'column-missing',
      problems: ['x.tsv has no column "a"', 'x.tsv has the columns "a,b"; it looks separated by commas: name it .csv']
    })
  })

  test('the nearest name of a missing column', async () => {
    const { problems: lines } = await problems('id,scores, Label,ground_truth\n1,2,3,4\n', [
      'score',
      'label',
      'ground-truth',
      'weight'
    ])
    expect(lines).toEqual([
      'x.csv has no column "score"; did you mean "scores"?',
      'x.csv has no column "label"; did you mean " Label"?',
      'x.csv has no column "ground-truth"; did you mean "ground_truth"?',
      'x.csv has no column "weight"',
      'x.csv has the columns "id", "scores", " Label", "ground_truth"'
    ])
  })

  test('a long list of columns and long names are bounded', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `${at}`.repeat(300))
    const { problems: lines } = await problems(`${names.join(',')}\n`, ['a'])
    expect(lines.join('\n').length).toBeLessThan(1200)
    expect(lines.at(-1)).toContain('and 280 more')
  })

  test('cells of a message are bounded and show what hides', async () => {
    const { problems: lines } = await problems(`a\n"x\u202e\n\u200b${'y'.repeat(100_000)}"\n`, ['a:number'])
    expect(lines).toEqual([
      `column "a": 1 cell is not a number: x.csv, row 1: "x\\u{202e}\\n\\u{200b}${'y'.repeat(36)}…"`
    ])
  })

  test('a record of more than 16 MiB is not held', async () => {
    const line = `${'x'.repeat(2 ** 20)},`
    const long =
      'x.csv, line 2: one record is longer than 16 MiB; is this a CSV file with line breaks, and is every quote closed?'
    for (const content of [`a,b\n${line.repeat(20)}`, `a,b\n"${'x\n'.repeat(9 * 2 ** 20)}`]) {
      expect(await problems(content)).toEqual({ code: 'table-invalid', problems: [long] })
    }
  })

  test('a text of more than 1 MiB', async () => {
    expect(await problems(`a,b\n${'x'.repeat(2 ** 20 + 1)},1\n${'x'.repeat(2 ** 20)},2\n`)).toEqual({
      code: 'value-invalid',
      problems: ['column "a": 1 text is longer than 1 MiB: x.csv, row 1']
    })
  })

  test('of several files, every problem at once', async () => {
    const sources = [
      byteSource('1.csv', 'id,score\n1,x\n2,\n'),
      byteSource('2.csv', 'id,scores\n1,2\n'),
      byteSource('3.csv', ''),
      byteSource('4.csv', 'score,id\n1\n0.5,\nz,4\n'),
      byteSource('5.csv', 'id,score\n1,0.5\n')
    ]
    expect(await problemsOf(readCells(sources, wanted('id', 'score:number')))).toEqual({
      code: 'table-invalid',
      problems: [
        '2.csv has no column "score"; did you mean "scores"?',
        '2.csv has the columns "id", "scores"',
        '3.csv is empty',
        'column "score": 2 cells are not numbers: 1.csv, row 1: "x"; 4.csv, row 3: "z"',
        'column "score": 1 cell is missing: 1.csv, row 2',
        '1 row has another number of cells than its header: 4.csv, line 2: 1 cell, the header has 2',
        'column "id": 1 cell is missing: 4.csv, row 2'
      ]
    })
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { byteSource } from './byte-source.ts'
import { problemsOf, readCells, wanted } from './read-cells.ts'

const lines = (...objects: unknown[]) => objects.map((object) => `${JSON.stringify(object)}\n`).join('')

function read(text: string | Uint8Array, columns: readonly string[], uri = 'x.jsonl', blockSize?: number) {
  return readCells(byteSource(uri, text, blockSize), wanted(...columns))
}

describe('JSON Lines', () => {
  test('numbers and texts, by name', async () => {
    const text = '{"id": "a", "x": 1.5}\r\n\n  {"x": -2e3, "more": {"x": 9}, "id": "b\\u00e9"}\n{"id":"😀","x":0}'
    for (const blockSize of [1, 5, 64, 2 ** 20]) {
      expect(await read(text, ['id', 'x:number'], 'x.jsonl', blockSize)).toEqual({
        id: ['a', 'bé', '😀'],
        x: [1.5, -2000, 0]
      })
    }
  })

  test('what stands for a number, and what stands for nothing', async () => {
    const text = `${lines({ x: '0.5' }, { x: ' 1e3 ' }, { x: 'NaN' }, { x: null }, {})}{"x": NaN}\n{"x": "inf"}\n{"x": -Infinity}\n{"x": 1e999}\n`
    const { NaN: nan, POSITIVE_INFINITY: infinity } = Number
    expect(await read(text, ['x:number?'])).toEqual({
      x: [0.5, 1000, nan, nan, nan, nan, infinity, -infinity, infinity]
    })
  })

  test('bare NaN and Infinity within strings stay as they are', async () => {
    const text = '{"id": "NaN \\" -Infinity", "x": NaN}\n{"id": "Infinity", "x": -Infinity}\n'
    expect(await read(text, ['id', 'x:number?'])).toEqual({
      id: ['NaN " -Infinity', 'Infinity'],
      x: [Number.NaN, Number.NEGATIVE_INFINITY]
    })
  })

  test('one text for one value, as in other formats', async () => {
    const text =
      '{"id": 17}\n{"id": 17.0}\n{"id": "17"}\n{"id": 0.1}\n{"id": true}\n{"id": false}\n{"id": -0}\n{"id": ""}\n{"id": null}\n'
    expect(await read(text, ['id:text?'])).toEqual({
      id: ['17', '17', '17', '0.1', 'true', 'false', '0', undefined, undefined]
    })
  })

  test('whole numbers of more than 53 bits keep all their digits', async () => {
    const text =
      '{"id": 12345678901234567890, "v": {"id": 1}}\n{"v": {"id": 9}, "id": 12345678901234567891}\n{"id": -9007199254740993}\n'
    expect(await read(text, ['id'])).toEqual({
      id: ['12345678901234567890', '12345678901234567891', '-9007199254740993']
    })
  })

  test('but not if they are written with an exponent, or within one list', async () => {
    const problems = ['column "id": 1 whole number is too long for a JSON number: x.jsonl, row 2: "1e+21"']
    expect(await problemsOf(read('{"id": 1}\n{"id": 1e21}\n', ['id']))).toEqual({ code: 'value-invalid', problems })
    expect((await problemsOf(read('[{"id": 12345678901234567890}]', ['id'], 'x.json'))).problems).toEqual([
      'column "id": 1 whole number is too long for a JSON number: x.json, row 1: "12345678901234567000"'
    ])
  })

  test('names that objects have by birth', async () => {
    const text = '{"constructor": 1, "__proto__": 2, "toString": "x"}\n{"constructor": 3, "__proto__": 4}\n'
    expect(await read(text, ['constructor:number', '__proto__:number', 'toString:text?'])).toEqual(
      Object.fromEntries([
        ['constructor', [1, 3]],
        ['__proto__', [2, 4]],
        ['toString', ['x', undefined]]
      ])
    )
  })

  test('a name that is missing here and there', async () => {
    expect(await read(lines({ a: 1 }, { b: 'x' }, { a: 2, b: '' }), ['a:number?', 'b:text?'])).toEqual({
      a: [1, Number.NaN, 2],
      b: [undefined, 'x', undefined]
    })
    expect(await problemsOf(read(lines({ a: 1 }, { b: 'x' }, { a: 2, b: '' }, { c: 0 }), ['a:number', 'b']))).toEqual({
      code: 'value-invalid',
      problems: [
        'column "a": 2 cells are missing: x.jsonl, row 2; x.jsonl, row 4',
        'column "b": 3 cells are missing: x.jsonl, row 1; x.jsonl, row 3; x.jsonl, row 4'
      ]
    })
  })

  test('a name that no object has', async () => {
    const text = lines(...Array.from({ length: 3000 }, (_, n) => ({ id: n, scores: 1 })))
    const problems = ['x.jsonl has no column "score"; did you mean "scores"?', 'x.jsonl has the columns "id", "scores"']
    expect(await problemsOf(read(text, ['id', 'score:number']))).toEqual({ code: 'column-missing', problems })
    expect(await problemsOf(read(text, ['id', 'score:text?']))).toEqual({ code: 'column-missing', problems })
    expect(await problemsOf(read('{}\n{}\n', ['id']))).toEqual({
      code: 'column-missing',
      problems: ['x.jsonl has no column "id"', 'x.jsonl has no columns']
    })
  })

  test('cells that cannot be what they shall be', async () => {
    const text = lines({ x: 'abc', id: 1 }, { x: true, id: [1, 2] }, { x: { y: 1 }, id: {} }, { x: '0x1', id: 2 })
    expect(await problemsOf(read(text, ['x:number', 'id']))).toEqual({
      code: 'value-invalid',
      problems: [
        'column "x": 3 cells are not numbers: x.jsonl, row 1: "abc"; x.jsonl, row 2: "true"; x.jsonl, row 4: "0x1"',
        'column "id": 2 cells are lists or objects: x.jsonl, row 2: "[1,2]"; x.jsonl, row 3: "{}"',
        'column "x": 1 cell is a list or an object: x.jsonl, row 3: "{\\"y\\":1}"'
      ]
    })
  })

  test('half a surrogate pair is no text', async () => {
    expect(await problemsOf(read('{"id": "a\\ud800"}\n{"id": "b"}\n', ['id']))).toEqual({
      code: 'value-invalid',
      problems: ['column "id": 1 text is not valid UTF-8: x.jsonl, row 1: "\ufffd"']
    })
  })

  test('lines that are no objects', async () => {
    const text = '{"x": 1}\n[1]\n17\n\n{"x": 1},\n{"x": 2} {"x": 3}\n{"x":\nnull\n'
    expect(await problemsOf(read(text, ['x:number']))).toEqual({
      code: 'table-invalid',
      problems: [
        '6 lines or items are not one JSON object each: x.jsonl, line 2: "[1]"; x.jsonl, line 3: "17"; ' +
          'x.jsonl, line 5: "{\\"x\\": 1},"; x.jsonl, line 6: "{\\"x\\": 2} {\\"x\\": 3}"; x.jsonl, line 7: "{\\"x\\":"; and 1 more'
      ]
    })
  })

  test('bytes that are no text, lines without end, and no rows', async () => {
    const bytes = Uint8Array.from('{"x": 1}\n{"x": "\xe9"}\n', (character) => character.charCodeAt(0))
    expect(await problemsOf(read(bytes, ['x']))).toEqual({
      code: 'table-invalid',
      problems: ['x.jsonl, line 1 or below: not valid UTF-8; save the file as UTF-8']
    })
    expect(await problemsOf(read(`{"x": "${'y'.repeat(17 * 2 ** 20)}"}`, ['x']))).toEqual({
      code: 'table-invalid',
      problems: ['x.jsonl, line 1: one line is longer than 16 MiB; JSON Lines has one object per line']
    })
    expect(await problemsOf(read('\n\n', ['x']))).toEqual({ code: 'table-invalid', problems: ['x.jsonl has no rows'] })
  })

  test('random objects, in any blocks', async () => {
    const row = fc.record({
      id: fc.string({ unit: 'grapheme', minLength: 1 }),
      x: fc.double({ noNaN: true, noDefaultInfinity: true })
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 64 }),
        async (rows, blockSize) => {
          const cells = await read(lines(...rows), ['id', 'x:number'], 'x.jsonl', blockSize)
          expect(cells['id']).toEqual(rows.map(({ id }) => id))
          expect(cells['x']).toEqual(rows.map(({ x }) => (Object.is(x, -0) ? 0 : x)))
        }
      ),
      { numRuns: 300 }
    )
  })
})

describe('a JSON list of objects', () => {
  test('is read as a whole', async () => {
    const text = '\ufeff [ {"id": "a", "x": 1},\n {"id": 2, "x": NaN} ]\n'
    for (const blockSize of [1, 7, 2 ** 20]) {
      expect(await read(text, ['id', 'x:number?'], 'x.json', blockSize)).toEqual({ id: ['a', '2'], x: [1, Number.NaN] })
    }
  })

  test.each([
    ['[]', 'x.json has no rows'],
    ['[{"x": 1}', 'x.json begins with [ but is not a JSON list'],
    ['[{"x": 1}]\n[{"x": 2}]', 'x.json begins with [ but is not a JSON list'],
    ['[{"x": 1}, 2, [3]]', '2 lines or items are not one JSON object each: x.json, item 2: "2"; x.json, item 3: "[3]"'],
    ['[{"y": 1}]', 'x.json has no column "x"\nx.json has the columns "y"']
  ])('%s', async (text, problem) => {
    const { problems } = await problemsOf(read(text, ['x'], 'x.json'))
    expect(problems.join('\n')).toBe(problem)
  })

  test('of more than 64 MiB is refused', async () => {
    const text = `[${`{"x": "${'y'.repeat(2 ** 20)}"},\n`.repeat(65)}{"x": 1}]`
    expect(await problemsOf(read(text, ['x'], 'x.json'))).toEqual({
      code: 'table-invalid',
      problems: ['x.json holds one JSON list of more than 64 MiB; write one object per line (JSON Lines), or Parquet']
    })
  })
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/errors.ts'
import { Interner } from '../../src/tables/interner.ts'
import { joinRows } from '../../src/tables/join-rows.ts'
import type { Table } from '../../src/tables/table.ts'

function idTable(uri: string, ids: readonly string[], texts = new Interner()): Table {
  const codes = Int32Array.from(ids, (id) => texts.intern(id))
  return {
    rows: ids.length,
    columns: new Map([['id', { kind: 'text', codes, texts }]]),
    parts: [{ uri, rows: ids.length }]
  }
}

/** Both tables read with one interner, or with one each. */
function tables(candidate: readonly string[], baseline: readonly string[], shared = true): [Table, Table] {
  const texts = new Interner()
  return [idTable('c.csv', candidate, texts), idTable('b.csv', baseline, shared ? texts : undefined)]
}

function problems(candidate: readonly string[], baseline: readonly string[], shared = true): readonly string[] {
  try {
    joinRows(...tables(candidate, baseline, shared), 'id')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.code).toBe('ids-invalid')
    return error.problems
  }
  throw new Error('no problem was reported')
}

describe('joinRows', () => {
  test('finds each id of the candidate in the baseline', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        (ids, numbers, shared) => {
          const shuffled = ids
            .map((id) => ({ id, key: numbers.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ id }) => id)
          for (const [candidate, baseline] of [
            [ids, shuffled],
            [shuffled, ids],
            [ids, ids]
          ] as const) {
            const rows = joinRows(...tables(candidate, baseline, shared), 'id')
            expect(Array.from(rows, (row) => baseline[row])).toEqual(candidate)
          }
        }
      )
    )
  })

  test('a column that is no text column is a fault of the caller', () => {
    expect(() => joinRows(...tables(['a'], ['a']), 'key')).toThrow(RangeError)
  })

  test.each([true, false])('lists everything that is wrong at once (one interner: %s)', (shared) => {
    const candidate = ['a', 'b', '', 'a', 'c', 'a', 'b', '', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x6']
    expect(problems(candidate, ['c', 'd', 'a', 'd', '', 'b', 'y'], shared)).toEqual([
      'column "id": 2 candidate ids are empty: c.csv, row 3; c.csv, row 8',
      'column "id": 3 candidate ids stand in more than one row: "a" (c.csv, row 1; c.csv, row 4); ' +
        '"b" (c.csv, row 2; c.csv, row 7); "x6" (c.csv, row 14; c.csv, row 15)',
      'column "id": 1 baseline id is empty: b.csv, row 5',
      'column "id": 1 baseline id stands in more than one row: "d" (b.csv, row 2; b.csv, row 4)',
      'column "id": 6 candidate ids are not in the baseline: "x1" (c.csv, row 9); "x2" (c.csv, row 10); ' +
        '"x3" (c.csv, row 11); "x4" (c.csv, row 12); "x5" (c.csv, row 13); and 1 more',
      'column "id": 2 baseline ids are not in the candidate: "d" (b.csv, row 2); "y" (b.csv, row 7)'
    ])
  })

  test('the same ids, each twice, are no pairs', () => {
    expect(problems(['a', 'a'], ['a', 'a'])).toHaveLength(2)
    expect(problems(['', 'a'], ['', 'a'])).toHaveLength(2)
    expect(problems(['a', 'b'], ['a', 'b', 'b'])).toEqual([
      'column "id": 1 baseline id stands in more than one row: "b" (b.csv, row 2; b.csv, row 3)'
    ])
    expect(problems(['a'], ['a', 'b'])).toEqual([
      'column "id": 1 baseline id is not in the candidate: "b" (b.csv, row 2)'
    ])
    expect(problems([], ['a'])).toHaveLength(1)
  })

  test.each<[string, string[], string[], string]>([
    [
      'blanks',
      [' 1', '2', '3 '],
      ['1', '2', '3'],
      '2 ids would match if blanks around them were removed: " 1" and "1"'
    ],
    [
      'decimals',
      ['1.0', '2.0'],
      ['2', '1'],
      '2 ids would match if ".0" at their end were removed (numbers that were once written as decimals): "1.0" and "1"'
    ],
    ['case', ['AB', 'c'], ['ab', 'C'], '2 ids would match if upper and lower case were the same: "AB" and "ab"'],
    ['zeros', ['007', '010'], ['7', '10'], '2 ids would match if zeros at their beginning were removed: "007" and "7"'],
    ['all of it', [' 07.0'], ['7'], '1 id would match if all of this were done: " 07.0" and "7"']
  ])('says if ids differ only in spelling, and joins nothing: %s', (_, candidate, baseline, hint) => {
    expect(problems(candidate, baseline).at(-1)).toBe(
      `column "id": ${hint}; write them alike, they are not changed here`
    )
  })

  test('says nothing of spelling where that does not explain it', () => {
    expect(problems(['a', 'b'], ['c', 'd'])).toHaveLength(2)
  })
})

import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { listNames, nearestName } from '../../src/tables/names.ts'
import { Problems } from '../../src/tables/problems.ts'
import { counted, shown, shownPath } from '../../src/tables/shown.ts'

describe('words of messages', () => {
  test('somebody’s data, quoted and bounded', () => {
    expect(shown('a "b" \\')).toBe('"a \\"b\\" \\\\"')
    expect(shown('a\nb\u0000\u202e\u2028\u200b')).toBe('"a\\nb\\u0000\\u{202e}\\u{2028}\\u{200b}"')
    expect(shown('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`)
    expect(shown('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`)
    expect(shown('😀'.repeat(41))).toBe(`"${'😀'.repeat(40)}…"`)
    expect(shown('\ud800')).toBe('"\\ud800"')
  })

  test('a path keeps its letters and loses what hides', () => {
    expect(shownPath('a b/grün.csv')).toBe('a b/grün.csv')
    expect(shownPath('a\n::error::b')).toBe('a\\u{a}::error::b')
  })

  test('counts', () => {
    expect([counted(1, 'row'), counted(0, 'row'), counted(2, 'entry', 'entries')]).toEqual([
      '1 row',
      '0 rows',
      '2 entries'
    ])
  })

  test.each([
    ['score', ['scores', 'id'], 'scores'],
    ['LABEL', ['label', 'labels'], 'label'],
    ['id', [' ID '], ' ID '],
    ['prediction', ['pred', 'predictoin'], 'predictoin'],
    ['y', ['x', 'id'], undefined],
    ['weight', ['label', ''], undefined],
    ['x'.repeat(200), ['x'.repeat(199)], undefined]
  ])('the nearest of names to %s', (name, names, nearest) => expect(nearestName(name, names)).toBe(nearest))

  test('lists of names are bounded', () => {
    expect(listNames(['a', 'b'])).toBe('"a", "b"')
    expect(listNames(Array.from({ length: 23 }, (_, n) => `${n}`))).toMatch(/"19", and 3 more$/)
  })
})

describe('Problems', () => {
  test('keeps silent when there are none', () => {
    const problems = new Problems()
    expect(problems.any).toBe(false)
    expect(() => problems.throwIfAny()).not.toThrow()
  })

  test('takes the gravest code, counts all and asks for few places', () => {
    const problems = new Problems()
    let asked = 0
    const place = () => `place ${++asked}`
    for (let time = 0; time < 1000; time++) problems.cell('missing', 'x', place)
    problems.file(new UserError('column-missing', ['one', 'two']))
    problems.line('ragged', place)
    expect(asked).toBe(6)
    try {
      problems.throwIfAny()
    } catch (error) {
      expect(error).toMatchObject({
        code: 'table-invalid',
        problems: [
          'one',
          'two',
          'column "x": 1000 cells are missing: place 1; place 2; place 3; place 4; place 5; and 995 more',
          '1 row has another number of cells than its header: place 6'
        ]
      })
    }
    expect.assertions(2)
  })
})

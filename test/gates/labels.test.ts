/** Which labels mean which classes. */
import { describe, expect, test } from '@jest/globals'
import { binaryClasses, canonicalLabel, classOrder, distinctLabels } from '../../src/gates/labels.ts'
import { Interner } from '../../src/tables/interner.ts'
import type { TextColumn } from '../../src/tables/table.ts'

const column = (...labels: readonly string[]): TextColumn => {
  const texts = new Interner()
  return { kind: 'text', codes: Int32Array.from(labels, (label) => texts.intern(label)), texts }
}
const invalid = (message: string) =>
  expect.objectContaining({ code: 'value-invalid', problems: [expect.stringContaining(message)] })

test.each([
  ['1.0', '1'],
  ['-1.00', '-1'],
  [' cat ', 'cat'],
  ['1.5', '1.5'],
  ['1.', '1.'],
  [1, '1']
])('the label %j is %j', (label, canonical) => {
  expect(canonicalLabel(label)).toBe(canonical)
})

test('distinct labels: numbers by their size, then texts, each once', () => {
  expect(distinctLabels([column('10', 'b', '9', '1.0', 'a'), column('1', '-2')])).toEqual([
    '-2',
    '1',
    '9',
    '10',
    'a',
    'b'
  ])
})

describe('two classes', () => {
  test.each([
    [
      ['0', '1'],
      ['0', '1']
    ],
    [
      ['-1', '1'],
      ['-1', '1']
    ],
    [
      ['False', 'True'],
      ['false', 'true']
    ],
    [['1'], ['0', '1']],
    [['0'], ['0', '1']],
    [['-1'], ['-1', '1']]
  ])('%j need no telling', (labels, classes) => {
    const found = binaryClasses(labels, undefined)
    expect(found.classes).toEqual(classes)
    expect(found.classOf(labels.at(-1)!)).toBe(classes.indexOf(labels.at(-1)!.toLowerCase()))
  })

  test.each([[['a', 'b']], [['0', 'true']], [['1', '2']]])('%j have to be told', (labels) => {
    expect(() => binaryClasses(labels, undefined)).toThrow(invalid('evaluate.positive-label'))
  })

  test('the policy names the positive one, also as a number', () => {
    expect(binaryClasses(['1', '2'], 2)).toMatchObject({ classes: ['1', '2'] })
    expect(binaryClasses(['1', '2'], 1)).toMatchObject({ classes: ['2', '1'] })
    expect(binaryClasses(['a'], 'b').classOf('a')).toBe(0)
    expect(binaryClasses(['b'], 'b').classes).toEqual(['not b', 'b'])
    expect(() => binaryClasses(['a', 'b'], 'c')).toThrow(invalid('no row has the positive label "c"'))
  })

  test('three are too many', () => {
    expect(() => binaryClasses(['0', '1', '2'], 1)).toThrow(invalid('a binary task has two labels, but there are 3'))
  })
})

describe('the order of several classes', () => {
  const order = (labels: readonly string[], columns: readonly string[] | null) => classOrder(labels, columns, undefined)

  test.each([
    [
      ['cat', 'dog'],
      ['p_dog', 'p_cat'],
      ['dog', 'cat']
    ],
    [
      ['cat', 'dog'],
      ['dog', 'cat', 'eel'],
      ['dog', 'cat', 'eel']
    ],
    [
      ['1', '2'],
      ['class 2 score', 'class 1 score'],
      ['2', '1']
    ],
    [
      ['cat', 'cow'],
      ['p_cow', 'p_cat'],
      ['cow', 'cat']
    ]
  ])('%j in columns %j: by their names', (labels, columns, classes) => {
    expect(order(labels, columns)).toEqual({ classes, from: 'the score columns’ names' })
  })

  test('numbers from 0 are the numbers of the columns', () => {
    expect(order(['0', '2'], ['a', 'b', 'c'])).toEqual({
      classes: ['0', '1', '2'],
      from: 'the numbers of the columns'
    })
  })

  test('columns that only count take the labels in their order', () => {
    expect(order(['cat', 'dog'], ['p0', 'p1'])).toEqual({ classes: ['cat', 'dog'], from: 'the sorted labels' })
  })

  test('columns of other names are not guessed', () => {
    expect(() => order(['cat', 'dog'], ['x', 'y'])).toThrow(invalid('with evaluate.classes'))
    expect(() => order(['cat', 'dog'], ['p0', 'p1', 'p2'])).toThrow(invalid('3 score columns and 2 labels'))
  })

  test('without scores there is nothing to get wrong', () => {
    expect(order(['cat', 'dog'], null)).toEqual({ classes: ['cat', 'dog'], from: 'the sorted labels' })
  })

  test('what is stated is obeyed, and checked', () => {
    const given = (...classes: readonly (string | number)[]) => ({ classes, from: 'evaluate.classes' }) as const
    expect(classOrder(['1', '2'], ['x', 'y'], given(2, 1))).toEqual({ classes: ['2', '1'], from: 'evaluate.classes' })
    expect(() => classOrder(['1'], ['x', 'y'], given(1))).toThrow(invalid('1 class, but there are 2 score columns'))
    expect(() => classOrder(['1'], ['x', 'y'], given(1, '1.0'))).toThrow(invalid('names the class "1" twice'))
  })
})

/** Which columns feed a model, and what is said when they do not fit. */
import { describe, expect, test } from '@jest/globals'
import { buildFeeds, type FeatureRequest, planFeatures, wantedFeatures } from '../../src/gates/features.ts'
import type { TensorInfo } from '../../src/ports.ts'
import { Interner } from '../../src/tables/interner.ts'
import type { Column, Table } from '../../src/tables/table.ts'

const input = (name: string, shape: (number | string)[], type: TensorInfo['type'] = 'float32'): TensorInfo => ({
  name,
  type,
  shape
})
const request = (given: Partial<FeatureRequest>): FeatureRequest => ({
  inputs: [],
  columns: [],
  roles: new Map(),
  ...given
})
const plan = (given: Partial<FeatureRequest>): unknown =>
  planFeatures(request(given)).map(({ input, columns }) => [input.name, columns])

function problems(given: Partial<FeatureRequest>): readonly string[] {
  try {
    planFeatures(request(given))
  } catch (error) {
    expect(error).toMatchObject({ code: 'column-missing' })
    return (error as { problems: readonly string[] }).problems
  }
  throw new Error('a plan was made')
}

describe('columns and inputs are paired', () => {
  test('by name, where every input has a column of its name', () => {
    const inputs = [input('age', ['N', 1]), input('city', [-1, 1], 'string'), input('size', ['N'])]
    expect(plan({ inputs, columns: ['id', 'city', 'size', 'age', 'label'] })).toEqual([
      ['age', ['age']],
      ['city', ['city']],
      ['size', ['size']]
    ])
  })
  test('by name also when the column has another role: a slice can be a feature', () => {
    expect(
      plan({ inputs: [input('size', ['N', 1])], columns: ['size', 'x'], roles: new Map([['size', 'slice']]) })
    ).toEqual([['size', ['size']]])
  })
  test('in file order, without columns of other roles, for one input that takes as many', () => {
    const roles = new Map([
      ['label', 'label'],
      ['id', 'id']
    ])
    expect(plan({ inputs: [input('X', ['N', 2])], columns: ['id', 'b', 'a', 'label'], roles })).toEqual([
      ['X', ['b', 'a']]
    ])
  })
  test('in the order of the policy, where it has one', () => {
    expect(plan({ inputs: [input('X', [-1, 2])], columns: ['a', 'b', 'c'], features: ['c', 'a'] })).toEqual([
      ['X', ['c', 'a']]
    ])
  })
  test('any number of them, where the model leaves it open', () => {
    expect(plan({ inputs: [input('X', ['N', 'features'])], columns: ['a', 'b', 'c'] })).toEqual([
      ['X', ['a', 'b', 'c']]
    ])
  })
  test('as many as a picture has points', () => {
    const columns = Array.from({ length: 12 }, (_, i) => `p${i}`)
    expect(plan({ inputs: [input('X', ['N', 1, 3, 4])], columns })).toEqual([['X', columns]])
  })
  test('one column for an input of one dimension', () => {
    expect(plan({ inputs: [input('X', ['N'])], columns: ['a', 'y'], roles: new Map([['y', 'label']]) })).toEqual([
      ['X', ['a']]
    ])
  })
})

describe('what does not fit is told with what was found, what was expected and what to do', () => {
  test('too few or too many columns', () => {
    const roles = new Map([['label', 'label']])
    expect(problems({ inputs: [input('X', ['rows', 30])], columns: ['a', 'b', 'label'], roles })).toEqual([
      'The model takes 30 columns, but was offered 2 columns: "a", "b".',
      'The model\'s inputs: "X" (float32, [rows, 30]).',
      'The dataset\'s columns: "a", "b"; used otherwise: "label" as label.',
      expect.stringContaining('Set `evaluate.features`')
    ])
  })
  test('no column is left', () => {
    expect(
      problems({ inputs: [input('X', ['rows', 'any'])], columns: ['y'], roles: new Map([['y', 'label']]) })[0]
    ).toContain('at least one column, but was offered 0 columns')
  })
  test('several inputs of which some have no column', () => {
    const inputs = [input('age', ['N', 1]), input('weight', ['N', 1]), input('X', ['N', 3])]
    expect(problems({ inputs, columns: ['age', 'height'] })[0]).toBe(
      'There is no column for 2 of its 3 inputs: "weight", "X".'
    )
  })
  test('several inputs that take more than a value each', () => {
    const inputs = [input('a', ['N', 3]), input('b', ['N', 1])]
    expect(problems({ inputs, columns: ['a', 'b'] })[0]).toBe('Each of its 2 inputs must take one value of a row.')
  })
  test('features that the dataset does not have', () => {
    expect(problems({ inputs: [input('X', ['N', 2])], columns: ['a'], features: ['a', 'b'] })[0]).toBe(
      'The dataset has no "b", which `evaluate.features` names.'
    )
  })
  test('inputs whose size nobody knows, or that are no rows', () => {
    expect(problems({ inputs: [input('X', ['N', 'time', 4])], columns: ['a'] })[0]).toContain(
      'rows of columns cannot fill'
    )
    expect(problems({ inputs: [input('X', [])], columns: ['a'] })[0]).toContain('rows of columns cannot fill')
    expect(problems({ inputs: [], columns: ['a'] })[0]).toContain('Each of its 0 inputs')
  })
})

describe('columns become tensors', () => {
  const numbers = (...values: number[]): Column => ({ kind: 'number', values: Float64Array.from(values) })
  const texts = (...cells: string[]): Column => {
    const texts = new Interner()
    return { kind: 'text', codes: Int32Array.from(cells, (cell) => texts.intern(cell)), texts }
  }
  const table = (columns: Record<string, Column>, rows: number): Table => ({
    rows,
    columns: new Map(Object.entries(columns)),
    parts: []
  })

  test('a matrix in row order, an empty cell being NaN', () => {
    const made = planFeatures(request({ inputs: [input('X', ['N', 2])], columns: ['a', 'b'] }))
    expect(wantedFeatures(made)).toEqual([
      { name: 'a', as: 'number', missing: 'keep' },
      { name: 'b', as: 'number', missing: 'keep' }
    ])
    expect(buildFeeds(made, table({ a: numbers(1, 2, 3), b: numbers(4, Number.NaN, 6) }, 3))).toEqual({
      X: { type: 'float32', shape: [3, 2], data: Float64Array.of(1, 4, 2, Number.NaN, 3, 6) }
    })
  })
  test('a column for each input, texts for inputs of texts', () => {
    const made = planFeatures(
      request({ inputs: [input('n', ['N', 1], 'int64'), input('t', ['N'], 'string')], columns: ['t', 'n'] })
    )
    expect(wantedFeatures(made).map(({ name, as }) => [name, as])).toEqual([
      ['n', 'number'],
      ['t', 'text']
    ])
    expect(buildFeeds(made, table({ n: numbers(1, 2), t: texts('x', '') }, 2))).toEqual({
      n: { type: 'int64', shape: [2, 1], data: Float64Array.of(1, 2) },
      t: { type: 'string', shape: [2], data: ['x', ''] }
    })
  })
  test('a matrix of texts, and a picture', () => {
    const words = planFeatures(request({ inputs: [input('X', ['N', 2], 'string')], columns: ['a', 'b'] }))
    expect(buildFeeds(words, table({ a: texts('p', 'q'), b: texts('r', 'p') }, 2))['X']?.data).toEqual([
      'p',
      'r',
      'q',
      'p'
    ])
    const picture = planFeatures(request({ inputs: [input('X', ['N', 1, 2, 1])], columns: ['a', 'b'] }))
    expect(buildFeeds(picture, table({ a: numbers(1), b: numbers(2) }, 1))['X']).toMatchObject({ shape: [1, 1, 2, 1] })
  })
})

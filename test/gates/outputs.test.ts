/** Which output of a model is measured, and how its values become columns. */
import { describe, expect, test } from '@jest/globals'
import { readDecisions, readNumbers, readScores } from '../../src/gates/output-columns.ts'
import { chooseOutput, type OutputRequest } from '../../src/gates/outputs.ts'
import type { Tensor, TensorInfo } from '../../src/ports.ts'

const out = (name: string, shape: (number | string)[], type: TensorInfo['type'] = 'float32'): TensorInfo => ({
  name,
  type,
  shape
})
const choose = (given: Partial<OutputRequest>): unknown =>
  chooseOutput({ task: 'binary', outputs: [], classes: {}, ...given })
const label = out('label', ['N'], 'int64')

function problems(given: Partial<OutputRequest>): readonly string[] {
  try {
    choose(given)
  } catch (error) {
    expect(error).toMatchObject({ code: 'policy-invalid' })
    return (error as { problems: readonly string[] }).problems
  }
  throw new Error('an output was chosen')
}

describe('a binary task', () => {
  const two = out('p', ['N', 2])
  const classes = { p: ['no', 'yes'] }
  test('takes the second of two scores', () => {
    expect(choose({ outputs: [label, two] })).toEqual({ kind: 'number', output: 'p', column: 'positive' })
    expect(choose({ outputs: [label, two], classes })).toEqual({ kind: 'number', output: 'p', column: 'positive' })
  })
  test('takes the score of the class that the policy calls positive', () => {
    expect(choose({ outputs: [two], classes, positiveLabel: 'no' })).toMatchObject({ column: 0 })
    expect(choose({ outputs: [two], classes: { p: ['0', '1'] }, positiveLabel: 1 })).toMatchObject({ column: 1 })
    expect(problems({ outputs: [two], classes, positiveLabel: 'maybe' })[0]).toContain(
      '"no", "yes"; "maybe", the positive label, is not one of them'
    )
  })
  test.each([[['N']], [['N', 1]]])('takes a single score as it is: %j', (shape) => {
    expect(choose({ outputs: [out('p', shape)] })).toEqual({ kind: 'number', output: 'p', column: 'only' })
  })
  test('takes labels where there are no scores', () => {
    expect(choose({ outputs: [label] })).toEqual({ kind: 'decision', output: 'label' })
    expect(choose({ outputs: [out('label', ['N', 1], 'string')] })).toMatchObject({ kind: 'decision' })
  })
  test('does not guess between two outputs, but takes the one that has classes, or that is named', () => {
    const outputs = [out('a', ['N', 1]), out('b', ['N', 1])]
    expect(problems({ outputs })).toEqual([
      'More than one output could be meant: "a" (float32, [N, 1]), "b" (float32, [N, 1]).',
      'The model\'s outputs: "a" (float32, [N, 1]), "b" (float32, [N, 1]).',
      'Name one with `evaluate.output`.'
    ])
    expect(choose({ outputs, output: 'b' })).toMatchObject({ output: 'b' })
    expect(choose({ outputs, classes: { a: ['no', 'yes'] } })).toMatchObject({ output: 'a' })
  })
  test('says what does not fit', () => {
    expect(problems({ outputs: [out('emb', ['N', 128])] })[0]).toContain('No output of the model fits the task binary')
    expect(problems({ outputs: [out('emb', ['N', 128])], output: 'emb' })[0]).toContain(
      'Output "emb" does not fit the task binary'
    )
    expect(problems({ outputs: [label], output: 'p' })).toEqual([
      'The model has no output "p".',
      expect.stringContaining('"label" (int64, [N])')
    ])
    expect(problems({ outputs: [] })[1]).toBe("The model's outputs: none.")
  })
})

describe('a task of several classes', () => {
  const three = out('p', ['N', 3])
  const classes = { p: ['a', 'b', 'c'] }
  const task = 'multiclass'
  test('takes all scores, in the order of the policy where it has one', () => {
    expect(choose({ task, outputs: [label, three] })).toEqual({
      kind: 'scores',
      output: 'p',
      columns: undefined,
      labels: undefined
    })
    expect(choose({ task, outputs: [three], classes })).toMatchObject({ columns: undefined, labels: ['a', 'b', 'c'] })
    expect(choose({ task, outputs: [three], labels: ['x', 'y', 'z'] })).toMatchObject({
      columns: undefined,
      labels: ['x', 'y', 'z']
    })
    expect(choose({ task, outputs: [three], classes, labels: ['c', 'a', 'b'] })).toMatchObject({
      columns: [2, 0, 1],
      labels: ['c', 'a', 'b']
    })
  })
  test('leaves out outputs of another width than there are classes', () => {
    expect(choose({ task, outputs: [out('emb', ['N', 128]), three], labels: [1, 2, 3] })).toMatchObject({ output: 'p' })
    expect(problems({ task, outputs: [out('emb', ['N', 128]), three] })[0]).toContain('More than one output')
  })
  test('says which classes are missing or not listed', () => {
    expect(problems({ task, outputs: [three], classes, labels: ['a', 'b', 'd'] })[0]).toBe(
      'The model\'s classes are "a", "b", "c"; there is none for "d".'
    )
    expect(problems({ task, outputs: [three], classes, labels: ['a', 'b'] })[0]).toContain('does not list: "c"')
  })
})

test('a regression takes one number a row, and never labels', () => {
  expect(choose({ task: 'regression', outputs: [out('y', ['N', 1])] })).toEqual({
    kind: 'number',
    output: 'y',
    column: 'only'
  })
  expect(choose({ task: 'regression', outputs: [out('y', [])] })).toMatchObject({ output: 'y' })
  expect(problems({ task: 'regression', outputs: [label] })[0]).toContain(
    'needs a floating-point output of shape [rows] or [rows, 1]'
  )
})

describe('values become columns', () => {
  const tensor = (shape: number[], ...data: number[]): Tensor => ({
    type: 'float32',
    shape,
    data: Float64Array.from(data)
  })
  const four = { p: tensor([2, 2], 0.9, 0.1, 0.3, 0.7) }

  test('one of two, or the only one', () => {
    expect(readNumbers({ kind: 'number', output: 'p', column: 'positive' }, four, 2)).toEqual(Float64Array.of(0.1, 0.7))
    expect(readNumbers({ kind: 'number', output: 'p', column: 0 }, four, 2)).toEqual(Float64Array.of(0.9, 0.3))
    for (const column of ['positive', 'only'] as const)
      expect(readNumbers({ kind: 'number', output: 'p', column }, { p: tensor([2, 1], 1, 2) }, 2)).toEqual(
        Float64Array.of(1, 2)
      )
  })
  test('all classes, in order', () => {
    const six = { p: tensor([2, 3], 1, 2, 3, 4, 5, 6) }
    expect(readScores({ kind: 'scores', output: 'p', columns: [2, 0, 1], labels: ['c', 'a', 'b'] }, six, 2)).toEqual([
      Float64Array.of(3, 6),
      Float64Array.of(1, 4),
      Float64Array.of(2, 5)
    ])
    expect(readScores({ kind: 'scores', output: 'p', columns: undefined, labels: undefined }, six, 2)).toHaveLength(3)
  })
  test('labels as texts', () => {
    expect(readDecisions({ kind: 'decision', output: 'l' }, { l: tensor([2], -1, 1) }, 2)).toEqual(['-1', '1'])
    expect(
      readDecisions({ kind: 'decision', output: 'l' }, { l: { type: 'string', shape: [1], data: ['yes'] } }, 1)
    ).toEqual(['yes'])
  })
  test('what came back in another shape than was announced is an error', () => {
    expect(() => readNumbers({ kind: 'number', output: 'p', column: 'only' }, four, 2)).toThrow(
      'Output "p" of the model has 2 values for a row; 1 was expected'
    )
    expect(() => readNumbers({ kind: 'number', output: 'p', column: 'only' }, four, 3)).toThrow('4 values for 3 rows')
    expect(() =>
      readScores({ kind: 'scores', output: 'p', columns: undefined, labels: ['a', 'b', 'c'] }, four, 2)
    ).toThrow('2 scores for a row; the classes are "a", "b", "c"')
    expect(() => readDecisions({ kind: 'decision', output: 'p' }, four, 2)).toThrow('4 values for 2 rows')
  })
})

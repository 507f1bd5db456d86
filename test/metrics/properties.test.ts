/** What must hold of metrics whatever the rows are. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairedOutcome } from '../../src/metrics/flips.ts'
import type { ConfusionMetric, MetricOf } from '../../src/metrics/metric.ts'
import { isUndefined } from '../../src/metrics/metric.ts'
import { binary, multiclass, paired, regression } from '../../src/metrics/registry.ts'
import type { ClassificationRows, RegressionRows, Rows } from '../../src/metrics/rows.ts'
import { metricRange } from '../../src/policy/metric-names.ts'
import { pointOf } from '../../src/statistics/point.ts'
import { binaryRows, decidedRows, multiclassRows, regressionRows } from '../support/rows.ts'

interface Cell {
  readonly label: number
  readonly score: number
  readonly times: number
}

/** Scores on a coarse grid, so that there are ties and scores on cuts. */
const cell = fc.record({
  label: fc.integer({ min: 0, max: 1 }),
  score: fc.integer({ min: 0, max: 30 }).map((score) => score / 30),
  times: fc.integer({ min: 1, max: 4 })
})
const cells = fc.array(cell, { minLength: 1, maxLength: 40 })
const classCell = fc.record({
  label: fc.integer({ min: 0, max: 2 }),
  score: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
  times: fc.integer({ min: 1, max: 4 })
})
const number = fc.integer({ min: -50, max: 50 }).map((n) => n / 4)
const errorCell = fc.record({ label: number, prediction: number, times: fc.integer({ min: 1, max: 4 }) })

const ofCells = (rows: readonly Cell[], weight: readonly number[] | null = null): ClassificationRows =>
  binaryRows(
    rows.map(({ label }) => label),
    rows.map(({ score }) => score),
    { weight }
  )
const ofClasses = (
  rows: readonly { readonly label: number; readonly score: readonly number[] }[],
  weight: readonly number[] | null = null
) =>
  multiclassRows(
    rows.map(({ label }) => label),
    rows.map(({ score }) => score.map((s) => s / score.reduce((sum, one) => sum + one, 0))),
    { weight }
  )
const ofErrors = (
  rows: readonly { readonly label: number; readonly prediction: number }[],
  weight: readonly number[] | null = null
): RegressionRows =>
  regressionRows(
    rows.map(({ label }) => label),
    rows.map(({ prediction }) => prediction),
    { weight }
  )

const repeated = <T extends { readonly times: number }>(rows: readonly T[]): T[] =>
  rows.flatMap((row) => Array.from({ length: row.times }, () => row))
const timesOf = (rows: readonly { readonly times: number }[]): number[] => rows.map(({ times }) => times)

function expectSame(name: string, a: unknown, b: unknown) {
  if (typeof a !== 'number' || typeof b !== 'number') return expect({ name, value: a }).toEqual({ name, value: b })
  expect({ name, a, b, same: Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) }).toEqual({ name, a, b, same: true })
}

const tasks = [
  ['binary', binary, cells, ofCells],
  ['multiclass', multiclass, fc.array(classCell, { minLength: 1, maxLength: 40 }), ofClasses],
  ['regression', regression, fc.array(errorCell, { minLength: 1, maxLength: 40 }), ofErrors]
] as unknown as readonly (readonly [
  string,
  Readonly<Record<string, MetricOf<Rows> | ConfusionMetric>>,
  fc.Arbitrary<readonly { readonly times: number }[]>,
  (rows: readonly object[], weight?: readonly number[] | null) => Rows
])[]

describe.each(tasks)('every metric of a %s task', (_, metrics, drawn, rowsOf) => {
  test('takes whole weights as repeated rows', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const weighted = rowsOf(rows, timesOf(rows))
        const longer = rowsOf(repeated(rows))
        for (const [name, metric] of Object.entries(metrics)) {
          // one row alone has no variance, but two of the same have one, of 0
          if (name === 'r2' && rows.length === 1) continue
          expectSame(name, pointOf(metric, weighted), pointOf(metric, longer))
        }
      })
    )
  })

  test('does not see the order of the rows', () => {
    fc.assert(
      fc.property(
        drawn.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))),
        ([rows, shuffled]) => {
          for (const [name, metric] of Object.entries(metrics))
            expectSame(name, pointOf(metric, rowsOf(rows)), pointOf(metric, rowsOf(shuffled)))
        }
      )
    )
  })

  test('is a number in its range, or says in words why there is none', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        for (const [name, metric] of Object.entries(metrics)) {
          const value = pointOf(metric, rowsOf(rows))
          if (isUndefined(value)) expect(value.undefined).toMatch(/^[a-z].{5,}/)
          else {
            const [low, high] = metricRange(name)
            expect({ name, value, inside: value >= low - 1e-12 && value <= high + 1e-12 }).toMatchObject({
              inside: true
            })
          }
        }
      })
    )
  })

  test('does not exist without rows', () => {
    for (const metric of Object.values(metrics))
      expect(pointOf(metric, rowsOf([]))).toEqual({ undefined: 'there is no row' })
  })
})

describe('a ranking', () => {
  const value = (name: 'auroc' | 'average-precision', rows: ClassificationRows) => pointOf(binary[name], rows)
  const scored = (rows: readonly Cell[], change: (score: number) => number, weighted: boolean) =>
    ofCells(
      rows.map((row) => ({ ...row, score: change(row.score) })),
      weighted ? timesOf(rows) : null
    )

  test.each([false, true])('the other way round has the rest of the area; weighted: %s', (weighted) => {
    fc.assert(
      fc.property(cells, (rows) => {
        const area = value(
          'auroc',
          scored(rows, (score) => score, weighted)
        )
        const reversed = value(
          'auroc',
          scored(rows, (score) => 1 - score, weighted)
        )
        if (isUndefined(area)) expect(reversed).toEqual(area)
        else expectSame('auroc', reversed, 1 - area)
      })
    )
  })

  test.each([false, true])('is the same after any rising transformation; weighted: %s', (weighted) => {
    fc.assert(
      fc.property(cells, (rows) => {
        for (const name of ['auroc', 'average-precision'] as const)
          expectSame(
            name,
            value(
              name,
              scored(rows, (score) => score ** 3 / 2 + 0.1, weighted)
            ),
            value(
              name,
              scored(rows, (score) => score, weighted)
            )
          )
      })
    )
  })

  test('is the share of pairs in order, ties counting half', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const positives = rows.filter(({ label }) => label === 1)
        const negatives = rows.filter(({ label }) => label === 0)
        fc.pre(positives.length > 0 && negatives.length > 0)
        let inOrder = 0
        for (const { score: up } of positives)
          for (const { score: down } of negatives) inOrder += up > down ? 1 : up === down ? 0.5 : 0
        expectSame('auroc', value('auroc', ofCells(rows)), inOrder / positives.length / negatives.length)
      })
    )
  })
})

describe('metrics of counts', () => {
  const of = (name: keyof typeof binary, rows: ClassificationRows) => pointOf(binary[name], rows)
  const swapped = (rows: readonly Cell[]) =>
    decidedRows(
      rows.map(({ label }) => 1 - label),
      rows.map(({ score }) => (score >= 0.5 ? 0 : 1)),
      2
    )

  test('with the classes swapped recall is specificity, and correlation and accuracy stay', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const [plain, other] = [ofCells(rows), swapped(rows)]
        const [recall, specificity] = [of('recall', other), of('specificity', plain)]
        expect(isUndefined(recall)).toBe(isUndefined(specificity))
        if (!isUndefined(recall)) expectSame('recall', recall, specificity)
        for (const name of ['accuracy', 'balanced-accuracy', 'mcc'] as const)
          expectSame(name, of(name, other), of(name, plain))
      })
    )
  })

  test('f1 is the harmonic mean of precision and recall', () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        const rows = ofCells(drawn)
        const [precision, recall, f1] = [of('precision', rows), of('recall', rows), of('f1', rows)]
        fc.pre(typeof precision === 'number' && typeof recall === 'number' && precision + recall > 0)
        expectSame(
          'f1',
          f1,
          (2 * (precision as number) * (recall as number)) / ((precision as number) + (recall as number))
        )
      })
    )
  })

  test('negative flips are the rows lost by accuracy, and no more than disagreements', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), (pairs) => {
        const candidate = ofCells(pairs.map(([a]) => a))
        const baseline = ofCells(pairs.map(([a, b]) => ({ ...b, label: a.label })))
        const share = (name: keyof typeof paired, a: ClassificationRows, b: ClassificationRows) =>
          pairedOutcome(paired[name], a, b).reduce((sum, hit) => sum + hit, 0) / a.count
        const lost = share('negative-flip-rate', candidate, baseline)
        const gained = share('negative-flip-rate', baseline, candidate)
        const change = (of('accuracy', candidate) as number) - (of('accuracy', baseline) as number)
        expect(gained - lost).toBeCloseTo(change, 12)
        expect(gained + lost).toBeCloseTo(share('disagreement-rate', candidate, baseline), 12)
      })
    )
  })
})

test.each([
  ['auroc', [1, 1], [0.1, 0.9], 'no row has the negative label'],
  ['auroc', [0, 0], [0.1, 0.9], 'no row has the positive label'],
  ['average-precision', [0, 0], [0.1, 0.9], 'no row has the positive label'],
  ['recall', [0, 0], [0.1, 0.9], 'no row has the positive label'],
  ['specificity', [1, 1], [0.1, 0.9], 'no row has the negative label'],
  ['precision', [0, 1], [0.1, 0.2], 'no row is decided to be positive'],
  ['f1', [0, 0], [0.1, 0.2], 'no row is positive, by label or by decision'],
  ['mcc', [0, 0], [0.1, 0.9], 'all rows have the same label'],
  ['mcc', [0, 1], [0.1, 0.2], 'all rows have the same decision'],
  ['balanced-accuracy', [1, 1], [0.1, 0.9], 'all rows have the same label']
] as const)('%s of labels %j and scores %j does not exist: %s', (name, label, score, reason) => {
  expect(pointOf(binary[name], binaryRows(label, score))).toEqual({ undefined: reason })
})

test.each(['log-loss', 'brier', 'auroc', 'average-precision', 'calibration-error'] as const)(
  '%s needs scores',
  (name) => {
    expect(pointOf(binary[name], decidedRows([0, 1], [0, 1], 2))).toEqual({
      undefined: 'there are decisions but no scores'
    })
  }
)

test('errors scale with the unit of the label', () => {
  fc.assert(
    fc.property(fc.array(errorCell, { minLength: 2, maxLength: 40 }), (rows) => {
      const times = (factor: number) =>
        ofErrors(rows.map(({ label, prediction }) => ({ label: factor * label, prediction: factor * prediction })))
      for (const [name, power] of [
        ['mae', 1],
        ['rmse', 1],
        ['median-absolute-error', 1],
        ['mse', 2],
        ['r2', 0],
        ['mape', 0]
      ] as const) {
        const [one, four] = [pointOf(regression[name], times(1)), pointOf(regression[name], times(4))]
        if (isUndefined(one)) expect(four).toEqual(one)
        else expectSame(name, four, one * 4 ** power)
      }
    })
  )
})

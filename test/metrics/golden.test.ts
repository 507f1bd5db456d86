/** Every metric against scikit-learn, to 1e-9; where a metric does not exist it says why, whatever a library answers. */
import { describe, expect, test } from '@jest/globals'
import { pairedOutcome } from '../../src/metrics/flips.ts'
import type { ConfusionMetric, MetricOf } from '../../src/metrics/metric.ts'
import { isUndefined } from '../../src/metrics/metric.ts'
import { binary, multiclass, paired, regression } from '../../src/metrics/registry.ts'
import type { Rows } from '../../src/metrics/rows.ts'
import { pointOf, rowShares } from '../../src/statistics/point.ts'
import { distance, readGolden } from '../support/golden.ts'
import { binaryRows, decidedRows, multiclassRows, regressionRows } from '../support/rows.ts'

type Expected = Readonly<Record<string, number | null>>
interface Case {
  readonly name: string
  readonly label: readonly number[]
  readonly weight: readonly number[] | null
  readonly expected: Expected
}

function expectMetrics<R extends Rows>(
  metrics: Readonly<Record<string, MetricOf<R> | ConfusionMetric>>,
  rows: R,
  expected: Expected
) {
  for (const [name, value] of Object.entries(expected)) {
    const metric = metrics[name]
    if (metric === undefined) throw new Error(`there is no metric ${name}`)
    const found = pointOf(metric, rows)
    if (value === null) expect({ name, found }).toEqual({ name, found: { undefined: expect.any(String) } })
    else
      expect({ name, found, off: isUndefined(found) || distance(found as number, value) > 1e-9 }).toEqual({
        name,
        found,
        off: false
      })
  }
}

describe('binary', () => {
  const { cases } = readGolden<{
    readonly cases: readonly (Case & { readonly score: readonly number[]; readonly threshold: number })[]
  }>('binary.json')
  test.each(cases)('$name', ({ label, score, threshold, weight, expected }) => {
    expectMetrics(binary, binaryRows(label, score, { threshold, weight }), expected)
  })
})

describe('multiclass', () => {
  const { cases } = readGolden<{
    readonly cases: readonly (Case & { readonly score: readonly (readonly number[])[] })[]
  }>('multiclass.json')
  test.each(cases)('$name', ({ label, score, weight, expected }) => {
    expectMetrics(multiclass, multiclassRows(label, score, { weight }), expected)
  })
})

describe('regression', () => {
  const { cases } = readGolden<{ readonly cases: readonly (Case & { readonly prediction: readonly number[] })[] }>(
    'regression.json'
  )
  test.each(cases)('$name', ({ label, prediction, weight, expected }) => {
    expectMetrics(regression, regressionRows(label, prediction, { weight }), expected)
  })
})

describe('flips', () => {
  const { cases } = readGolden<{
    readonly cases: readonly (Case & { readonly candidate: readonly number[]; readonly baseline: readonly number[] })[]
  }>('flips.json')
  test.each(cases)('$name', ({ label, candidate, baseline, weight, expected }) => {
    const size = Math.max(...label, ...candidate, ...baseline) + 1
    const [first, second] = [candidate, baseline].map((decision) => decidedRows(label, decision, size, { weight }))
    for (const [name, metric] of Object.entries(paired)) {
      const { hits, counted } = rowShares(pairedOutcome(metric, first!, second!), first!)
      expect(hits / counted).toBeCloseTo(expected[name]!, 12)
    }
  })
})

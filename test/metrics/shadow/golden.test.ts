/** Every measure of two samples against SciPy and NumPy, to 1e-12. */
import { describe, expect, test } from '@jest/globals'
import { compareCategorical } from '../../../src/metrics/shadow/categorical.ts'
import { chiSquare } from '../../../src/metrics/shadow/chi-square.ts'
import { categoricalMeasures, numericMeasures } from '../../../src/metrics/shadow/measures.ts'
import { compareNumeric, type NumericComparison } from '../../../src/metrics/shadow/numeric.ts'
import { distance, readGolden } from '../../support/golden.ts'
import { shadowSample } from '../../support/shadow-samples.ts'

type Expected = Readonly<Record<string, number | null>>
interface NumericCase {
  readonly name: string
  readonly cuts: readonly number[]
  readonly production: readonly number[]
  readonly candidate: readonly number[]
  readonly missing: readonly number[]
  readonly expected: Expected
}
interface CategoricalCase {
  readonly name: string
  readonly production: readonly number[]
  readonly candidate: readonly number[]
  readonly expected: Expected
  readonly test: { readonly statistic: number; readonly degreesOfFreedom: number } | null
}
type Made = readonly [kind: string, seed: number, count: number]

const golden = readGolden<{
  readonly numeric: readonly (NumericCase & { readonly samples: readonly (readonly number[])[] })[]
  readonly large: readonly (NumericCase & { readonly made: readonly Made[] })[]
  readonly categorical: readonly CategoricalCase[]
}>('shadow.json')

function expectValues<C>(
  measures: Readonly<Record<string, (comparison: C) => unknown>>,
  comparison: C,
  expected: Expected
): void {
  for (const [name, value] of Object.entries(expected)) {
    const found = measures[name]!(comparison)
    if (value === null) expect({ name, found }).toEqual({ name, found: { undefined: expect.any(String) } })
    else expect({ name, found, off: !(distance(found as number, value) <= 1e-12) }).toEqual({ name, found, off: false })
  }
}

function expectCase(
  comparison: NumericComparison,
  { cuts, production, candidate, missing, expected }: NumericCase
): void {
  expect(comparison.bins).toEqual({ cuts, counts: production, missing: missing[0] })
  expect(comparison.candidate).toEqual({ counts: candidate, missing: missing[1] })
  expectValues(numericMeasures, comparison, expected)
}

describe('numbers', () => {
  test.each(golden.numeric)('$name', ({ samples, ...expected }) => {
    const [production, candidate] = samples.map((sample) => Float64Array.from(sample))
    expectCase(compareNumeric(production!, candidate!), expected)
  })
})

describe('many numbers', () => {
  test.each(golden.large)('$name', ({ made, ...expected }) => {
    const [production, candidate] = made.map((sample) => shadowSample(...sample))
    expectCase(compareNumeric(production!, candidate!), expected)
  })
})

describe('categories', () => {
  test.each(golden.categorical)('$name', ({ production, candidate, expected, test: scipy }) => {
    const counts = (sizes: readonly number[]) =>
      new Map(sizes.map((size, k) => [`category ${k}`, size] as const).filter(([, size]) => size > 0))
    const comparison = compareCategorical(counts(production), counts(candidate))
    expectValues(categoricalMeasures, comparison, expected)
    const found = chiSquare(comparison.counts)
    if (scipy === null) expect(found).toEqual({ undefined: expect.any(String) })
    else {
      expect(found).toEqual({ statistic: expect.any(Number), degreesOfFreedom: scipy.degreesOfFreedom })
      expect(distance((found as typeof scipy).statistic, scipy.statistic)).toBeLessThan(1e-12)
    }
  })
})

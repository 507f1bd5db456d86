import { describe, expect, test } from '@jest/globals'
import { isUndefined } from '../../../src/metrics/metric.ts'
import { type NumericMeasure, numericMeasures } from '../../../src/metrics/shadow/measures.ts'
import { compareNumeric } from '../../../src/metrics/shadow/numeric.ts'
import { normalVariate, seededRandom } from '../../../src/statistics/random.ts'
import { numericEstimate } from '../../../src/statistics/shadow/estimate.ts'

function normal(seed: number, rows: number, shift: number): Float64Array {
  const random = seededRandom(seed)
  return Float64Array.from({ length: rows }, () => normalVariate(random) + shift)
}

function intervalOf(measure: NumericMeasure, rows: number, shift: number, confidence = 0.95) {
  const estimate = numericEstimate(measure, compareNumeric(normal(1, rows, 0), normal(2, rows, shift)), 1)
  if (isUndefined(estimate)) throw new Error(estimate.undefined)
  return { ...estimate, ends: estimate.interval!(confidence) }
}

const measures = Object.keys(numericMeasures) as NumericMeasure[]

describe.each(measures)('%s', (measure) => {
  test('of samples that do not differ keeps below 0.1 where rows are many', () => {
    const { ends, pValue } = intervalOf(measure, 5_000, 0)
    expect(ends[0]).toBeLessThan(0.05)
    expect(ends[1]).toBeLessThan(0.1)
    expect(pValue).toBeGreaterThan(0.001)
  })

  test('of samples that differ by half a deviation is above 0.1', () => {
    const { ends, value, pValue } = intervalOf(measure, 5_000, 0.5)
    expect(ends[0]).toBeGreaterThan(0.1)
    expect(ends[0]).toBeLessThan(value)
    expect(ends[1]).toBeGreaterThan(ends[0])
    expect(pValue).toBeLessThan(1e-6)
  })

  test('knows less at a higher confidence, and detects more with more rows', () => {
    const wide = intervalOf(measure, 1_000, 0.3, 0.999)
    const narrow = intervalOf(measure, 1_000, 0.3, 0.9)
    expect(wide.ends[0]).toBeLessThanOrEqual(narrow.ends[0])
    expect(wide.ends[1]).toBeGreaterThanOrEqual(narrow.ends[1])
    expect(intervalOf(measure, 10_000, 0.3).detectable!).toBeLessThan(narrow.detectable!)
  })
})

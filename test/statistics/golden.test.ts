/** The statistics against SciPy, R and high-precision arithmetic. */
import { describe, expect, test } from '@jest/globals'
import { auroc } from '../../src/metrics/auroc.ts'
import { correctedPercentiles } from '../../src/statistics/bootstrap.ts'
import { differenceOf } from '../../src/statistics/difference.ts'
import { estimateOf } from '../../src/statistics/estimate.ts'
import { holm } from '../../src/statistics/holm.ts'
import type { Estimate, Interval } from '../../src/statistics/interval.ts'
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts'
import { pairedDifference } from '../../src/statistics/paired.ts'
import { incompleteBeta, logGamma, tCdf, tQuantile } from '../../src/statistics/student-t.ts'
import { tangoInterval } from '../../src/statistics/tango.ts'
import { wilsonInterval } from '../../src/statistics/wilson.ts'
import { readGolden } from '../support/golden.ts'
import { binaryRows } from '../support/rows.ts'

interface Share {
  readonly hits: number
  readonly rows: number
}
interface Distribution {
  readonly distribution: string
  readonly parameters: readonly number[]
  readonly p?: number
  readonly x?: number
  readonly expected: { readonly quantile?: number; readonly lower?: number; readonly upper?: number }
}
interface Golden {
  readonly proportions: readonly (Share & {
    readonly confidence: number
    readonly expected: { readonly wilson: Interval }
  })[]
  readonly unpaired: readonly {
    readonly first: Share
    readonly second: Share
    readonly confidence: number
    readonly expected: { readonly newcombe: Interval }
  }[]
  readonly paired: readonly {
    readonly gained: number
    readonly lost: number
    readonly rows: number
    readonly confidence: number
    readonly expected: { readonly tango: Interval; readonly mcnemar: { readonly asymptotic: number | null } }
  }[]
  readonly areas: readonly {
    readonly name: string
    readonly label: readonly number[]
    readonly first: readonly number[]
    readonly second: readonly number[]
    readonly expected: {
      readonly areas: readonly [number, number]
      readonly variances: readonly [number, number]
      readonly differenceStandardError: number
    }
  }[]
  readonly bootstraps: readonly {
    readonly values: readonly number[]
    readonly resamples: readonly (readonly number[])[]
    readonly expected: readonly {
      readonly statistic: string
      readonly confidence: number
      readonly estimate: number
      readonly acceleration: number
      readonly bca: Interval
    }[]
  }[]
  readonly corrections: readonly {
    readonly p: readonly number[]
    readonly expected: { readonly holm: readonly number[] }
  }[]
  readonly distributions: readonly Distribution[]
  readonly functions: readonly {
    readonly function: string
    readonly arguments: readonly number[]
    readonly expected: number
  }[]
}

const golden = readGolden<Golden>('statistics.json')
const z = (confidence: number) => normalQuantile((1 + confidence) / 2)

function expectNear(found: number, expected: number, tolerance: number, what: unknown): void {
  const off = Math.abs(found - expected) > tolerance * Math.max(1, Math.abs(expected))
  expect({ what, found, expected, off }).toEqual({ what, found, expected, off: false })
}

function expectRelative(found: number, expected: number, tolerance: number, what: unknown): void {
  const off = found !== expected && Math.abs(found - expected) > tolerance * Math.abs(expected)
  expect({ what, found, expected, off }).toEqual({ what, found, expected, off: false })
}

describe('distributions', () => {
  const of = (name: string) => golden.distributions.filter(({ distribution }) => distribution === name)

  test('the normal distribution and its quantiles, to 1e-13 in both tails', () => {
    for (const { p, x, expected } of of('normal')) {
      if (p !== undefined) expectRelative(normalQuantile(p), expected.quantile!, 1e-13, { p })
      if (x !== undefined) {
        expectRelative(normalCdf(x), expected.lower!, 1e-12, { x })
        expectRelative(normalCdf(-x), expected.upper!, 1e-12, { x: -x })
      }
    }
  })

  test("Student's t and its quantiles, to 1e-9", () => {
    for (const { p, x, parameters, expected } of of('t')) {
      const [df = 0] = parameters
      if (p !== undefined) expectRelative(tQuantile(p, df), expected.quantile!, 1e-9, { p, df })
      if (x !== undefined) {
        expectNear(tCdf(x, df), expected.lower!, 1e-9, { x, df })
        expectRelative(tCdf(-x, df), expected.upper!, 1e-8, { x: -x, df })
      }
    }
  })

  test('log gamma and the incomplete beta function', () => {
    for (const { function: name, arguments: given, expected } of golden.functions) {
      if (name === 'log-gamma') expectNear(logGamma(given[0]!), expected, 1e-13, given)
      if (name === 'incomplete-beta')
        expectRelative(incompleteBeta(given[2]!, given[0]!, given[1]!), expected, 1e-9, given)
    }
  })
})

describe('intervals', () => {
  test('Wilson', () => {
    for (const { hits, rows, confidence, expected } of golden.proportions) {
      const found = wilsonInterval(hits / rows, rows, z(confidence))
      for (const [side, end] of found.entries())
        expectNear(end, expected.wilson[side]!, 1e-12, { hits, rows, confidence })
    }
  })

  test("Newcombe's, as the difference of two Wilson intervals", () => {
    const estimate = ({ hits, rows }: Share): Estimate => ({
      value: hits / rows,
      method: 'Wilson',
      interval: (confidence) => wilsonInterval(hits / rows, rows, z(confidence))
    })
    for (const { first, second, confidence, expected } of golden.unpaired) {
      const found = differenceOf(estimate(first), estimate(second)).interval!(confidence)
      for (const [side, end] of found.entries())
        expectNear(end, expected.newcombe[side]!, 1e-12, { first, second, confidence })
    }
  })

  test('Tango', () => {
    for (const { gained, lost, rows, confidence, expected } of golden.paired) {
      const found = tangoInterval(gained, lost, rows, z(confidence))
      for (const [side, end] of found.entries())
        expectNear(end, expected.tango[side]!, 1e-9, { gained, lost, rows, confidence })
    }
  })

  test("Tango's interval excludes 0 exactly when McNemar's test rejects", () => {
    for (const { gained, lost, rows, confidence, expected } of golden.paired) {
      const { asymptotic } = expected.mcnemar
      if (asymptotic === null || Math.abs(asymptotic - (1 - confidence)) < 1e-6) continue
      const [low, high] = tangoInterval(gained, lost, rows, z(confidence))
      expect({ gained, lost, rows, excluded: low > 0 || high < 0 }).toEqual({
        gained,
        lost,
        rows,
        excluded: asymptotic < 1 - confidence
      })
    }
  })

  test.each(golden.areas)('DeLong: $name', ({ label, first, second, expected }) => {
    const [a, b] = [first, second].map((score) => binaryRows(label, score))
    for (const [at, rows] of [a!, b!].entries()) {
      const { standardError } = auroc.direct!(rows) as { standardError: number }
      expectNear(auroc.value(rows) as number, expected.areas[at]!, 1e-12, 'area')
      expectNear(standardError ** 2, expected.variances[at]!, 1e-12, 'variance')
    }
    const difference = pairedDifference(auroc, { candidate: a!, baseline: b! }, 1) as Estimate
    if (difference.method !== 'DeLong, paired') return
    const [low, high] = difference.interval!(0.95)
    expectNear(high - low, 2 * z(0.95) * expected.differenceStandardError, 1e-12, 'width')
  })

  test('BCa percentiles of given resamples', () => {
    const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length
    const deviation = (values: readonly number[]) =>
      Math.sqrt(values.reduce((sum, v) => sum + (v - mean(values)) ** 2, 0) / (values.length - 1))
    for (const { values, resamples, expected } of golden.bootstraps)
      for (const { statistic, confidence, estimate, acceleration, bca } of expected) {
        if (statistic === 'median') continue
        const of = statistic === 'mean' ? mean : deviation
        const replicates = Float64Array.from(resamples, (at) => of(at.map((i) => values[i]!))).sort()
        const found = correctedPercentiles(replicates, estimate, acceleration)(confidence)
        for (const [side, end] of found.entries()) expectNear(end, bca[side]!, 1e-9, { statistic, confidence })
      }
  })
})

test('a perfect area has an interval of its own', () => {
  const rows = binaryRows([0, 0, 0, 0, 1, 1, 1, 1], [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9])
  const [low, high] = (estimateOf(auroc, rows, 1) as Estimate).interval!(0.95)
  expect(high).toBe(1)
  expect(low).toBeGreaterThan(0.5)
  expect(low).toBeLessThan(0.8)
})

test("Holm's procedure, as the adjusted p values of R", () => {
  for (const { p, expected } of golden.corrections)
    for (const level of [0.01, 0.05, 0.2])
      expect(holm(p, level)).toEqual(expected.holm.map((adjusted) => adjusted <= level + 1e-15))
})

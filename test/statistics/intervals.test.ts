/** What must hold of every interval: of one model, of a difference, and of resampling. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ConfusionMetric, isUndefined, type MetricOf } from '../../src/metrics/metric.ts'
import { binary, regression } from '../../src/metrics/registry.ts'
import {
  type ClassificationRows,
  type RegressionRows,
  type Rows,
  selectClassification
} from '../../src/metrics/rows.ts'
import { differenceOf } from '../../src/statistics/difference.ts'
import { estimateOf } from '../../src/statistics/estimate.ts'
import { holm } from '../../src/statistics/holm.ts'
import type { Estimate } from '../../src/statistics/interval.ts'
import { pairedDifference } from '../../src/statistics/paired.ts'
import { normalVariate, seededRandom } from '../../src/statistics/random.ts'
import { binaryRows, regressionRows } from '../support/rows.ts'

interface Pair<R> {
  readonly candidate: R
  readonly baseline: R
}

function binaryPair(seed: number, count: number): Pair<ClassificationRows> {
  const random = seededRandom(seed)
  const label: number[] = []
  const scores: [number[], number[]] = [[], []]
  for (let i = 0; i < count; i++) {
    const signal = 1.5 * normalVariate(random)
    label.push(random() < 1 / (1 + Math.exp(-signal)) ? 1 : 0)
    for (const score of scores) score.push(1 / (1 + Math.exp(-signal - normalVariate(random))))
  }
  return { candidate: binaryRows(label, scores[0]), baseline: binaryRows(label, scores[1]) }
}

function regressionPair(seed: number, count: number): Pair<RegressionRows> {
  const random = seededRandom(seed)
  const label = Array.from({ length: count }, () => 5 + normalVariate(random))
  const predicted = () => label.map((value) => value + 0.5 * normalVariate(random))
  return { candidate: regressionRows(label, predicted()), baseline: regressionRows(label, predicted()) }
}

type Metric = MetricOf<Rows> | ConfusionMetric
const subjects = [
  ...Object.entries(binary).map(([name, metric]) => [name, metric, binaryPair] as const),
  ...Object.entries(regression).map(([name, metric]) => [name, metric, regressionPair] as const)
] as unknown as readonly (readonly [string, Metric, (seed: number, count: number) => Pair<Rows>])[]

function known(
  outcome: Estimate | { readonly undefined: string }
): Estimate & { readonly interval: NonNullable<Estimate['interval']> } {
  if (isUndefined(outcome)) throw new Error(outcome.undefined)
  if (outcome.interval === null) throw new Error(outcome.method)
  return { ...outcome, interval: outcome.interval }
}
const width = (outcome: Estimate | { readonly undefined: string }, confidence = 0.95): number => {
  const [low, high] = known(outcome).interval(confidence)
  return high - low
}

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const few = { numRuns: 2 }

describe.each(subjects)('%s', (name, metric, draw) => {
  const single = ({ candidate }: Pair<Rows>, seed = 1) => known(estimateOf(metric, candidate, seed))
  const difference = (pair: Pair<Rows>, seed = 1, scale = 1) => known(pairedDifference(metric, pair, seed, scale))

  test('holds its estimate, at every level, and grows with it', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.5, max: 0.999_999, noNaN: true }), (seed, confidence) => {
        const pair = draw(seed, 200)
        for (const { value, interval } of [single(pair), difference(pair), difference(pair, 1, 0.98)]) {
          const [low, high] = interval(confidence)
          const [lower, higher] = interval(1 - (1 - confidence) / 2)
          expect({ ordered: lower <= low && low <= value && value <= high && high <= higher }).toEqual({
            ordered: true
          })
        }
      }),
      few
    )
  })

  test('is mirrored when the two sides of a difference are swapped', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { candidate, baseline } = draw(seed, 200)
        const [there, back] = [
          difference({ candidate, baseline }),
          difference({ candidate: baseline, baseline: candidate })
        ]
        expect(there.value).toBeCloseTo(-back.value, 12)
        // drawn shares differ from one table to its mirror image
        const tolerance = /Dirichlet/.test(there.method) ? 0.15 * width(there) : 1e-9
        expect(Math.abs(there.interval(0.95)[0] + back.interval(0.95)[1])).toBeLessThanOrEqual(tolerance)
        expect(Math.abs(there.interval(0.95)[1] + back.interval(0.95)[0])).toBeLessThanOrEqual(tolerance)
      }),
      few
    )
  })

  test('is the same for the same seed', () => {
    const pair = () => draw(5, 200)
    expect(single(pair(), 9).interval(0.9)).toEqual(single(pair(), 9).interval(0.9))
    expect(difference(pair(), 9).interval(0.9)).toEqual(difference(pair(), 9).interval(0.9))
  })

  test('is narrower for the same rows than for different ones', () => {
    const { candidate, baseline } = draw(17, 1_000)
    const apart = differenceOf(known(estimateOf(metric, candidate, 1)), known(estimateOf(metric, baseline, 2)))
    // errors of two regressions that nothing has in common are as good as errors of different rows
    const most = name in regression ? 1.15 : 1.02
    expect(width(difference({ candidate, baseline })) / width(apart)).toBeLessThan(most)
  })
})

describe('what the rows cannot tell has no interval', () => {
  test.each(Object.entries(regression))('%s of one row', (_, metric) => {
    const found = estimateOf(metric, regressionRows([1], [2]), 1)
    expect(isUndefined(found) || found.interval === null).toBe(true)
  })

  test('a mean of errors that are nearly all in one row', () => {
    const label = Array.from({ length: 200 }, () => 0)
    const prediction = label.map((_, at) => (at === 0 ? 100 : 0.001 * (at % 7)))
    const found = estimateOf(regression.mae, regressionRows(label, prediction), 1) as Estimate
    expect(found).toMatchObject({
      interval: null,
      method: 'one or two rows outweigh all others, so that the spread is not known'
    })
  })

  test('rows of one cluster', () => {
    const { candidate } = binaryPair(3, 50)
    const together = { ...candidate, clusters: { codes: new Int32Array(50), count: 1 } }
    for (const metric of Object.values(binary)) {
      const found = estimateOf(metric, together, 1)
      expect({ name: metric.name, interval: isUndefined(found) ? null : found.interval }).toEqual({
        name: metric.name,
        interval: null
      })
    }
  })
})

test('accuracy and error rate have mirrored intervals', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { candidate } = binaryPair(seed, 150)
      const wrong = { ...candidate, decision: candidate.decision.map((decision) => 1 - decision) }
      const [low, high] = known(estimateOf(binary.accuracy, candidate, 1)).interval(0.95)
      const [errorLow, errorHigh] = known(estimateOf(binary.accuracy, wrong, 1)).interval(0.95)
      expect(errorLow).toBeCloseTo(1 - high, 12)
      expect(errorHigh).toBeCloseTo(1 - low, 12)
    })
  )
})

test('clusters of one row are rows, but for the degrees of freedom', () => {
  const { candidate } = binaryPair(31, 2_000)
  const single = {
    ...candidate,
    clusters: { codes: Int32Array.from({ length: 2_000 }, (_, row) => row), count: 2_000 }
  }
  for (const metric of Object.values(binary)) {
    const ratio = width(estimateOf(metric, single, 1)) / width(estimateOf(metric, candidate, 1))
    expect({ name: metric.name, alike: Math.abs(ratio - 1) < 0.1 }).toEqual({ name: metric.name, alike: true })
  }
})

test('rows that a cluster repeats widen the interval', () => {
  const { candidate } = binaryPair(37, 200)
  const five = selectClassification(
    candidate,
    Uint32Array.from({ length: 1_000 }, (_, row) => Math.floor(row / 5))
  )
  const codes = Int32Array.from({ length: 1_000 }, (_, row) => Math.floor(row / 5))
  for (const name of ['accuracy', 'f1', 'auroc', 'log-loss'] as const) {
    const apart = width(estimateOf(binary[name], five, 1))
    const together = width(estimateOf(binary[name], { ...five, clusters: { codes, count: 200 } }, 1))
    expect(together / apart).toBeGreaterThan(1.9)
  }
})

describe("Holm's procedure", () => {
  const levels = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
  const share = fc.double({ min: 0.001, max: 0.5, noNaN: true })

  test('lets stand what Bonferroni does, and nothing beyond the plain level', () => {
    fc.assert(
      fc.property(levels, share, (p, level) => {
        holm(p, level).forEach((stands, at) => {
          if (p[at]! <= level / p.length) expect(stands).toBe(true)
          if (p[at]! > level) expect(stands).toBe(false)
        })
      })
    )
  })

  test('a smaller p value anywhere, or fewer claims, takes nothing away', () => {
    fc.assert(
      fc.property(levels, share, fc.nat(), (p, level, which) => {
        const before = holm(p, level)
        const at = which % p.length
        const smaller = holm(
          p.map((one, i) => (i === at ? one / 2 : one)),
          level
        )
        const fewer = holm(
          p.filter((_, i) => i !== at),
          level
        )
        before.forEach((stands, i) => {
          if (stands) expect(smaller[i]).toBe(true)
          if (stands && i !== at) expect(fewer[i < at ? i : i - 1]).toBe(true)
        })
      })
    )
  })

  test('does not see the order', () => {
    fc.assert(
      fc.property(levels, share, (p, level) => {
        expect(holm([...p].reverse(), level)).toEqual([...holm(p, level)].reverse())
      })
    )
  })
})

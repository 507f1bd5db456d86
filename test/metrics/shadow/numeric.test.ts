import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countInBins } from '../../../src/metrics/shadow/bins.ts'
import { gridFor } from '../../../src/metrics/shadow/grid.ts'
import { numericMeasures } from '../../../src/metrics/shadow/measures.ts'
import { compareNumeric, NumericPair } from '../../../src/metrics/shadow/numeric.ts'
import { pilotOf } from '../../../src/metrics/shadow/span.ts'
import { normalVariate, seededRandom } from '../../../src/statistics/random.ts'
import { distance } from '../../support/golden.ts'

const ROWS = 60_000

function normal(seed: number, shift = 0): Float64Array {
  const random = seededRandom(seed)
  return Float64Array.from({ length: ROWS }, () => normalVariate(random) + shift)
}

/** F and G at every number, by sorting. */
function bySorting(production: Float64Array, candidate: Float64Array) {
  const all = Float64Array.from([...production, ...candidate]).sort()
  const [p, c] = [production.slice().sort(), candidate.slice().sort()]
  const found = { ks: 0, wasserstein: 0 }
  let i = 0
  let j = 0
  all.forEach((value, at) => {
    while (i < p.length && p[i]! <= value) i++
    while (j < c.length && c[j]! <= value) j++
    const gap = Math.abs(i / p.length - j / c.length)
    found.ks = Math.max(found.ks, gap)
    if (at + 1 < all.length) found.wasserstein += gap * (all[at + 1]! - value)
  })
  return found
}

const numbers = fc.float64Array({
  minLength: 1,
  maxLength: 50,
  noNaN: true,
  noDefaultInfinity: true,
  min: -1e100,
  max: 1e100
})

describe('two samples of numbers', () => {
  test('differ as sorting them says', () => {
    fc.assert(
      fc.property(numbers, numbers, (production, candidate) => {
        const found = compareNumeric(production, candidate)
        const sorted = bySorting(production, candidate)
        expect(found.ks).toBe(sorted.ks)
        expect(distance(found.wasserstein, sorted.wasserstein)).toBeLessThan(1e-12)
      })
    )
  })

  test('are the same in whatever order their rows come', () => {
    const [production, candidate] = [normal(1), normal(2, 0.1)]
    const found = compareNumeric(production, candidate)
    const ordered = compareNumeric(production.slice().sort(), candidate.slice().sort().reverse())
    expect(ordered.ks).toBe(found.ks)
    expect(ordered.bins).toEqual(found.bins)
    expect(ordered.candidate).toEqual(found.candidate)
    expect(distance(ordered.wasserstein, found.wasserstein)).toBeLessThan(1e-12)
  })

  test.each([1_000, 7_777, 50_000])(
    'are the same in blocks of %i rows, even if the first are unlike the rest',
    (size) => {
      const [production, candidate] = [normal(3).sort(), normal(4, 0.05).sort()]
      const whole = compareNumeric(production, candidate)
      const pair = new NumericPair()
      let passes = 0
      do {
        for (let from = 0; from < ROWS; from += size) {
          pair.observe('production', production.subarray(from, from + size))
          pair.observe('candidate', candidate.subarray(from, from + size))
        }
        passes++
      } while (pair.endPass())
      const { ks, wasserstein, bins } = pair.result()
      expect({ ks, bins }).toEqual({ ks: whole.ks, bins: whole.bins })
      expect(distance(wasserstein, whole.wasserstein)).toBeLessThan(1e-12)
      expect(passes).toBeLessThan(6)
    }
  )

  test('are the same when parts of them are counted apart and added up', () => {
    const [production, candidate] = [normal(10), normal(11, 0.1)]
    const whole = compareNumeric(production, candidate)
    const grid = gridFor(pilotOf([production]), 2 * ROWS)
    const [pair, part] = [new NumericPair({ grid }), new NumericPair({ grid })]
    pair.observe('production', production.subarray(0, 20_000))
    part.observe('production', production.subarray(20_000))
    part.observe('candidate', candidate)
    pair.merge(part)
    while (pair.endPass()) {
      pair.observe('production', production)
      pair.observe('candidate', candidate)
    }
    const { ks, wasserstein, bins } = pair.result()
    expect({ ks, bins }).toEqual({ ks: whole.ks, bins: whole.bins })
    expect(distance(wasserstein, whole.wasserstein)).toBeLessThan(1e-12)
  })

  test('do not differ from themselves', () => {
    const sample = normal(5)
    const found = compareNumeric(sample, sample.slice().reverse())
    expect([found.ks, found.wasserstein, numericMeasures.psi(found), numericMeasures['jensen-shannon'](found)]).toEqual(
      [0, 0, 0, 0]
    )
  })

  test('are counted in bins that were frozen before', () => {
    const [before, candidate] = [normal(6), normal(7, 0.2)]
    const { bins } = compareNumeric(before, normal(8))
    const frozen = JSON.parse(JSON.stringify(bins)) as typeof bins
    const later = compareNumeric(normal(8), candidate, { cuts: frozen.cuts })
    expect(later.bins.cuts).toEqual(bins.cuts)
    expect(later.candidate).toEqual(countInBins(frozen, candidate))
  })

  test.each([
    ['no row', [], [1, 2], 'production has no row'],
    ['all missing', [1, 2], [Number.NaN], 'every value of the candidate is missing'],
    ['infinite', [1, 2], [Infinity, 1], 'the candidate has 1 rows whose value is infinite']
  ])('have no distance: %s', (_, production, candidate, reason) => {
    const found = compareNumeric(Float64Array.from(production), Float64Array.from(candidate))
    expect(numericMeasures.ks(found)).toEqual({ undefined: reason })
  })

  test('show missing values as a bin of their own', () => {
    const production = normal(9)
    const found = compareNumeric(
      production,
      production.map((value, row) => (row % 2 === 0 ? Number.NaN : value))
    )
    expect(numericMeasures.psi(found)).toBeGreaterThan(1)
    expect(found.candidate.missing).toBe(ROWS / 2)
  })
})

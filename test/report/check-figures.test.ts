import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkFigures } from '../../src/report/check-figures.ts'
import { makeCheck, makeMeasurement } from './samples.ts'

const spaced = (figures: object): object => JSON.parse(JSON.stringify(figures).replaceAll('\u00a0', ' '))

test('all numbers of a row share the decimals that the deciding interval justifies', () => {
  const check = makeCheck({
    candidate: { value: 0.92963, interval: [0.88341, 0.96121] },
    baseline: { value: 0.97059, interval: [0.9421, 0.9893] },
    delta: { value: -0.04096, interval: [-0.0803, -0.0104] }
  })
  expect(spaced(checkFigures('evaluate', check))).toEqual({
    baseline: '0.97',
    candidate: '0.93 [0.88, 0.96]',
    delta: '−0.04 [−0.08, −0.01]',
    bound: '≥ 0.95'
  })
})

test('rounding never carries a number across its bound', () => {
  const check = makeCheck({ candidate: { value: 0.9512, interval: [0.94996, 0.96] } })
  expect(spaced(checkFigures('evaluate', check))).toMatchObject({ candidate: '0.95120 [0.94996, 0.96000]' })
})

test('an interval that ends on its bound shows it', () => {
  const check = makeCheck({ candidate: { value: 0.97, interval: [0.95, 0.99] }, baseline: null, delta: null })
  expect(spaced(checkFigures('evaluate', check))).toEqual({
    baseline: '—',
    candidate: '0.97 [0.95, 0.99]',
    delta: '—',
    bound: '≥ 0.95'
  })
})

test('a relative bound shows the difference as a share too', () => {
  const check = makeCheck({
    metric: 'latency-p50',
    bound: { kind: 'max-rise', value: 0.05, relative: true },
    baseline: { value: 8, interval: null },
    candidate: { value: 8.44, interval: null },
    delta: { value: 0.44, interval: [0.34, 0.54] }
  })
  expect(spaced(checkFigures('benchmark', check))).toEqual({
    baseline: '8.00 ms',
    candidate: '8.44 ms',
    delta: '+0.44 ms [+0.34, +0.54] (+5.5 %)',
    bound: 'rise ≤ 5 %'
  })
})

test.each([
  ['latency-p99', 20, 12.3412, '12.3 ms', '≤ 20 ms'],
  ['latency-p99', 20, 0.0421, '0.0421 ms', '≤ 20 ms'],
  ['latency-p99', 0.05, 0.0421, '42.1 µs', '≤ 50 µs'],
  ['load-time', 2_000, 1_234.4, '1234 ms', '≤ 2000 ms'],
  ['load-time', 20_000, 12_345, '12.3 s', '≤ 20 s'],
  ['peak-memory', 512e6, 498_765_432, '499 MB', '≤ 512 MB'],
  ['peak-memory', 512 * 2 ** 20, 498_765_432, '499 MB', '≤ 536.870912 MB'],
  ['model-size', 900, 512, '512 B', '≤ 900 B']
])('%s of at most %d, measured %d, reads %s, bound %s', (metric, max, value, candidate, bound) => {
  const check = makeCheck({
    metric,
    bound: { kind: 'max', value: max },
    candidate: { value, interval: null },
    baseline: null,
    delta: null
  })
  expect(spaced(checkFigures('benchmark', check))).toMatchObject({ candidate, bound })
})

test('a size of the user’s own metrics has no unit that we could know', () => {
  const check = makeCheck({
    metric: 'batch-size',
    candidate: { value: 4096, interval: null },
    baseline: null,
    delta: null
  })
  expect(checkFigures('evaluate', check).candidate).toBe('4096')
})

test('whole counts stay whole', () => {
  const check = makeCheck({
    metric: 'new-categories',
    bound: { kind: 'max', value: 5 },
    candidate: { value: 3, interval: null },
    baseline: { value: 0, interval: null },
    delta: null
  })
  expect(spaced(checkFigures('shadow', check))).toMatchObject({ baseline: '0', candidate: '3', bound: '≤ 5' })
})

test('a gap between slices has no sign', () => {
  const check = makeCheck({
    bound: { kind: 'max-gap', value: 0.05 },
    candidate: null,
    baseline: null,
    delta: { value: 0.07, interval: [0.05, 0.09] }
  })
  expect(spaced(checkFigures('evaluate', check))).toMatchObject({ delta: '0.07 [0.05, 0.09]', bound: 'gap ≤ 0.05' })
})

test('a measurement without a value shows none, and a value without an interval three digits', () => {
  const none = makeMeasurement({ candidate: { value: null, interval: null }, baseline: null, delta: null })
  expect(checkFigures('evaluate', none)).toEqual({ baseline: '—', candidate: '—', delta: '—', bound: '' })
  const bare = makeMeasurement({ candidate: { value: 0.123456, interval: null }, baseline: null, delta: null })
  expect(checkFigures('evaluate', bare).candidate).toBe('0.123')
})

test('the numbers shown stand on the side of the bound on which the exact ones do', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(unit, unit, unit, fc.integer({ min: 0, max: 100 }), (a, b, c, percent) => {
      const [low, value, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number]
      const bound = percent / 100
      const check = makeCheck({
        bound: { kind: 'min', value: bound },
        candidate: { value, interval: [low, high] },
        baseline: null,
        delta: null
      })
      const exact = [value, low, high]
      // Closer than a millionth of the interval is equal to any reader.
      fc.pre(exact.every((x) => Math.abs(x - bound) > Math.max(1e-6 * (high - low), 1e-6)))
      const texts = checkFigures('evaluate', check).candidate.match(/\d[\d.e−]*/g) ?? []
      const shown = texts.map((text) => Number(text.replace('−', '-')))
      expect(shown.map((x) => Math.sign(x - bound))).toEqual(exact.map((x) => Math.sign(x - bound)))
    }),
    { numRuns: 500 }
  )
})

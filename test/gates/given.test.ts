/** Metrics that were made elsewhere. */
import { describe, expect, test } from '@jest/globals'
import { parseMetrics } from '../../src/gates/given-metrics.ts'
import { checkOf, runGate } from './run-gate.ts'

const section = (checks: string): string => `{task: given, checks: [${checks}]}`
const file = (...metrics: readonly object[]): string => JSON.stringify({ metrics })

describe('judged', () => {
  const withInterval = file({ metric: 'exact-match', value: 0.81, interval: [0.78, 0.84], rows: 1200 })

  test.each([
    ['min: 0.78', 'pass'],
    ['min: 0.79', 'inconclusive'],
    ['min: 0.85', 'fail'],
    ['min: 0.82, decide: estimate', 'fail'],
    ['min: 0.81, decide: estimate', 'pass']
  ])('by the interval that came with it: %s, %s', async (bound, verdict) => {
    const found = await runGate({ section: section(`{metric: exact-match, ${bound}}`), candidate: withInterval })
    expect(found.verdict).toBe(verdict)
    expect(checkOf(found, `exact-match/min`).candidate?.value).toBe(0.81)
  })

  test('without an interval only the estimate can decide', async () => {
    const candidate = '{"exact-match": 0.81, "rouge-l": 0.4}'
    const open = await runGate({ section: section('{metric: exact-match, min: 0.1}'), candidate })
    expect(open.verdict).toBe('inconclusive')
    expect(checkOf(open, 'exact-match/min')).toMatchObject({
      candidate: { value: 0.81, interval: null },
      reason: expect.stringContaining('add one, or let the estimate decide with "decide: estimate"')
    })
    const decided = await runGate({
      section: section('{metric: exact-match, min: 0.1, decide: estimate}'),
      candidate
    })
    expect(decided.verdict).toBe('pass')
  })

  test('against a baseline, as different rows', async () => {
    const baseline = file({ metric: 'exact-match', value: 0.8, interval: [0.76, 0.84] })
    const found = await runGate({
      section: section('{metric: exact-match, max-drop: 0.05}'),
      candidate: withInterval,
      baseline
    })
    expect(checkOf(found, 'exact-match/max-drop')).toMatchObject({ verdict: 'pass', baseline: { value: 0.8 } })
    const [low, high] = checkOf(found, 'exact-match/max-drop').delta!.interval!
    expect(low).toBeCloseTo(0.01 - 0.05, 12)
    expect(high).toBeCloseTo(0.01 + 0.05, 12)
  })

  test('what the file does not name is inconclusive, for either side', async () => {
    const other = '{"rouge-l": 0.4}'
    const checks = section('{metric: exact-match, min: 0.1, max-drop: 1}')
    const ours = await runGate({ section: checks, candidate: other, baseline: withInterval })
    expect(ours.checks.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['inconclusive', 'exact-match is undefined: the file does not name it'],
      ['inconclusive', 'exact-match is undefined: the file does not name it']
    ])
    const theirs = await runGate({ section: checks, candidate: withInterval, baseline: other })
    expect(checkOf(theirs, 'exact-match/max-drop')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'exact-match is undefined: for the baseline, the file does not name it'
    })
  })

  test('min-rows asks for rows that the file states', async () => {
    const found = await runGate({
      section: section('{metric: exact-match, min: 0.1, min-rows: 10}'),
      candidate: file({ metric: 'exact-match', value: 0.81, interval: [0.78, 0.84] })
    })
    expect(found.verdict).toBe('inconclusive')
  })
})

describe('slices', () => {
  const slice = (language: string, value: number, more = {}) => ({
    metric: 'f1',
    value,
    interval: [value - 0.02, value + 0.02],
    slice: { language },
    ...more
  })
  const candidate = file(slice('en', 0.8), slice('de', 0.7))

  test('are those that either file names', async () => {
    const found = await runGate({
      section: section('{metric: f1, min: 0.5, by: language}'),
      candidate,
      baseline: file(slice('en', 0.8), slice('fr', 0.8))
    })
    expect(found.checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['f1/language=de/min', 'pass'],
      ['f1/language=en/min', 'pass'],
      ['f1/language=fr/min', 'inconclusive']
    ])
  })

  test('that nobody names are no pass', async () => {
    const found = await runGate({ section: section('{metric: f1, min: 0.5, by: region}'), candidate })
    expect(found.checks).toMatchObject([
      { id: 'f1/region/min', verdict: 'inconclusive', reason: 'f1 by region: there is no slice by region' }
    ])
  })

  test.each([
    [0.15, 'pass'],
    [0.1, 'inconclusive'],
    [0.05, 'fail']
  ])('a gap of at most %d between them, though the file states no rows: %s', async (bound, verdict) => {
    const found = await runGate({ section: section(`{metric: f1, max-gap: ${bound}, by: language}`), candidate })
    expect(checkOf(found, 'f1/language/max-gap').reason).not.toContain('fewer')
    expect(found.verdict).toBe(verdict)
  })

  test('a gap with a slice that only production has is inconclusive', async () => {
    const found = await runGate({
      section: section('{metric: f1, max-gap: 1, by: language}'),
      candidate,
      baseline: file(slice('en', 0.8), slice('de', 0.7), slice('fr', 0.7))
    })
    expect(checkOf(found, 'f1/language/max-gap')).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('language=fr')
    })
  })
})

describe('the file', () => {
  test.each([
    ['no JSON', '{', 'is not JSON'],
    ['no metric', '{}', 'names no metric'],
    ['a text for a number', '{"f1": "0.8"}', 'is not as expected'],
    ['a metric twice', file({ metric: 'f1', value: 1 }, { metric: 'f1', value: 1 }), 'names "f1" 2 times'],
    [
      'an interval beside its value',
      file({ metric: 'f1', value: 0.9, interval: [0.1, 0.2] }),
      'the interval of "f1" does not hold its value'
    ],
    ['an interval the wrong way round', file({ metric: 'f1', value: 0.2, interval: [0.3, 0.1] }), 'does not hold'],
    ['fewer than no rows', file({ metric: 'f1', value: 0.2, rows: -1 }), 'is not as expected']
  ])('of %s is refused', (_, content, problem) => {
    expect(() => parseMetrics(content, 'm.json')).toThrow(expect.objectContaining({ code: 'table-invalid' }))
    expect(() => parseMetrics(content, 'm.json')).toThrow(problem)
  })

  test('the columns of a slice may stand in any order', () => {
    const twice = file(
      { metric: 'f1', value: 1, slice: { a: '1', b: '2' } },
      { metric: 'f1', value: 1, slice: { b: '2', a: '1' } }
    )
    expect(() => parseMetrics(twice, 'm.json')).toThrow('2 times')
  })
})

/** The same rows under both models, by their ids. */
import { describe, expect, test } from '@jest/globals'
import { checkOf, drawn, normal, refusal, runShadow } from './run-shadow.ts'

const ids = (count: number): string[] => Array.from({ length: count }, (_, row) => `r${row}`)
const section = (checks: string, columns = '{id: id}'): string => `{columns: ${columns}, checks: [${checks}]}`
const decision = drawn(1_000, 1, { yes: 0.4, no: 0.6 })
/** Every n-th decision the other way. */
const turned = (every: number): string[] =>
  decision.map((one, row) => (row % every === 0 ? (one === 'yes' ? 'no' : 'yes') : one))
const rate = section('{metric: disagreement-rate, column: decision, max: 0.05}')

describe('decisions', () => {
  test.each([
    [1_000, 'pass', 0.001],
    [10, 'fail', 0.1],
    [20, 'inconclusive', 0.05]
  ])('of which one in %i differs: %s', async (every, verdict, value) => {
    const found = await runShadow({
      section: rate,
      candidate: { id: ids(1_000), decision: turned(every) },
      baseline: { id: ids(1_000), decision }
    })
    expect(found.verdict).toBe(verdict)
    expect(checkOf(found, 'disagreement-rate/decision/max')).toMatchObject({
      candidate: { value, interval: [expect.any(Number), expect.any(Number)] },
      baseline: null,
      column: 'decision',
      rows: 1_000
    })
  })

  test('are paired by id, whatever the order of the files', async () => {
    const found = await runShadow({
      section: rate,
      candidate: { id: ids(1_000).reverse(), decision: [...decision].reverse() },
      baseline: { id: ids(1_000), decision }
    })
    expect(checkOf(found, 'disagreement-rate/decision/max').candidate?.value).toBe(0)
    expect(found.differences).toEqual([{ column: 'decision', total: 0, worst: [] }])
  })

  test('that turned wrong are told by id, and labels and slices need not be repeated', async () => {
    const site = ids(1_000).map((_, row) => (row < 500 ? 'north' : 'south'))
    const check = '{metric: negative-flip-rate, column: decision, max: 0.05, by: site}'
    const found = await runShadow({
      section: section(check, '{id: id, label: truth}'),
      candidate: { id: ids(1_000), decision: turned(100), site, truth: decision },
      baseline: { id: ids(1_000), decision }
    })
    expect(found.verdict).toBe('pass')
    expect(found.flips).toMatchObject({
      total: 10,
      worst: expect.arrayContaining([expect.objectContaining({ id: 'r0', slice: { site: 'north' } })])
    })
    expect(found.differences).toMatchObject([{ column: 'decision', total: 10 }])
    expect(found.measurements.map(({ metric }) => metric)).toContain('negative-flip-rate')
  })

  test('on every slice', async () => {
    const site = ids(1_000).map((_, row) => (row < 500 ? 'north' : 'south'))
    const found = await runShadow({
      section: section('{metric: disagreement-rate, column: decision, max: 0.05, by: site}'),
      candidate: { id: ids(1_000), site, decision: decision.map((one, row) => (row < 500 ? one : turned(5)[row]!)) },
      baseline: { id: ids(1_000), site, decision }
    })
    expect(found.checks.map(({ id, verdict, rows }) => [id, verdict, rows])).toEqual([
      ['disagreement-rate/decision/site=north/max', 'pass', 500],
      ['disagreement-rate/decision/site=south/max', 'fail', 500]
    ])
  })

  test('that are missing on one side are decided differently', async () => {
    const found = await runShadow({
      section: rate,
      candidate: { id: ids(1_000), decision: decision.map((one, row) => (row % 5 === 0 ? null : one)) },
      baseline: { id: ids(1_000), decision }
    })
    expect(checkOf(found, 'disagreement-rate/decision/max')).toMatchObject({
      candidate: { value: 0.2 },
      verdict: 'fail'
    })
    expect(found.differences?.[0]?.worst[0]).toMatchObject({ id: 'r0', candidate: '(missing)' })
  })

  test('that are missing everywhere are none', async () => {
    const none = { id: ids(100), decision: Array(100).fill(null) }
    const found = await runShadow({ section: rate, candidate: none, baseline: none })
    expect([found.verdict, found.checks[0]?.reason]).toEqual([
      'inconclusive',
      'disagreement-rate of decision is undefined: no row has a value'
    ])
  })
})

describe('numbers', () => {
  const score = normal(1_000, 1)
  const check = section('{metric: mean-absolute-difference, column: score, max: 0.1}')

  test.each([
    [0.01, 'pass'],
    [0.5, 'fail']
  ])('that differ by about %f: %s', async (size, verdict) => {
    const noise = normal(1_000, 2)
    const candidate = score.map((value, row) => value + size * noise[row]!)
    const found = await runShadow({
      section: check,
      candidate: { id: ids(1_000), score: candidate },
      baseline: { id: ids(1_000), score }
    })
    expect(found.verdict).toBe(verdict)
    const mean = candidate.reduce((sum, value, row) => sum + Math.abs(value - score[row]!), 0) / 1_000
    expect(checkOf(found, 'mean-absolute-difference/score/max').candidate?.value).toBeCloseTo(mean, 12)
    const largest = Math.max(...candidate.map((value, row) => Math.abs(value - score[row]!)))
    const [first] = found.differences?.[0]?.worst ?? []
    expect(Math.abs(Number(first?.candidate) - Number(first?.baseline))).toBeCloseTo(largest, 12)
  })

  test('that are missing on one side make no mean', async () => {
    const found = await runShadow({
      section: check,
      candidate: { id: ids(1_000), score: score.map((value, row) => (row === 7 ? null : value)) },
      baseline: { id: ids(1_000), score }
    })
    expect(checkOf(found, 'mean-absolute-difference/score/max')).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('1 rows have a value on one side only')
    })
    expect(found.differences?.[0]?.worst[0]).toMatchObject({ id: 'r7', candidate: '(missing)' })
  })
})

describe('is refused', () => {
  test.each([
    ['no common ids', ids(10).map((id) => `x${id}`)],
    ['ids that would match without blanks', ids(10).map((id) => `${id} `)],
    ['an id that stands twice', ['r0', 'r0', ...ids(10).slice(2)]],
    ['fewer ids', ids(9)]
  ])('%s', async (name, others) => {
    const [code, ...problems] = await refusal({
      section: rate,
      candidate: { id: others, decision: decision.slice(0, others.length) },
      baseline: { id: ids(10), decision: decision.slice(0, 10) }
    })
    expect(code).toBe('ids-invalid')
    if (name.includes('blanks')) expect(problems.join(' ')).toContain('would match if blanks around them were removed')
  })

  test('a slice of an id that the files do not agree on', async () => {
    const [code] = await refusal({
      section: section('{metric: disagreement-rate, column: decision, max: 0.05, by: site}'),
      candidate: { id: ids(10), site: Array(10).fill('a'), decision: decision.slice(0, 10) },
      baseline: { id: ids(10), site: Array(10).fill('b'), decision: decision.slice(0, 10) }
    })
    expect(code).toBe('labels-differ')
  })
})

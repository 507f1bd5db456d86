import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CheckRecord } from '../../src/evidence/statement.ts'
import { COMMENT_LIMIT, LEAST_LIMIT, renderReport, SUMMARY_LIMIT } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { hostileName } from './hostile-names.ts'
import { rendered, rowWidths } from './rendered.ts'
import { makeCheck, makeGate, makeMeasurement, makeReport } from './samples.ts'

interface Sizes {
  readonly measurements: number
  readonly passingSlices: number
  readonly flips: number
  readonly passingChecks: number
  readonly failing: number
  readonly names?: readonly string[]
}

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

function reportOf({ measurements, passingSlices, flips, passingChecks, failing, names = ['n'] }: Sizes): Report {
  const name = (i: number): string => `${names[i % names.length]}${i}`
  const checks: CheckRecord[] = [
    ...many(passingSlices, (i) => makeCheck({ slice: { size: name(i) } })),
    ...many(passingChecks, (i) => makeCheck({ metric: name(i) })),
    ...many(failing, (i) => makeCheck({ slice: { bad: name(i) }, verdict: 'fail' }))
  ]
  const gate = makeGate({
    verdict: 'fail',
    reasonCode: 'checks-failed',
    checks,
    measurements: many(measurements, (i) => makeMeasurement({ metric: `m-${name(i)}` })),
    flips: {
      total: flips,
      worst: many(Math.min(100, flips), (i) => ({
        id: name(i),
        label: '1',
        baseline: '1',
        candidate: '0',
        shift: -0.5
      }))
    }
  })
  return makeReport({ verdict: 'fail', reasonCode: 'checks-failed', summary: 'recall fell', gates: [gate] })
}

const bytes = (text: string): number => new TextEncoder().encode(text).length

function expectWhole(text: string): void {
  const html = rendered(text)
  expect(html.match(/<details>/g)?.length ?? 0).toBe(html.match(/<\/details>/g)?.length ?? 0)
  expect(rowWidths(html).filter((width) => ![2, 5, 6].includes(width))).toEqual([])
  expect(text).toMatch(/^> \[!CAUTION\]\n> \*\*Fail:\*\* recall fell\n/)
  expect(text).toMatch(/\[run\]\(https:\/\/github\.com\/acme\/model\/actions\/runs\/17\)\n$/)
}

/** What each kind of detail looks like in the text. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['other measurements', /<summary>[\d,]+ other measurements?</],
  ['passing slices', /<summary>[\d,]+ slices pass</],
  ['negative flips', /<summary>[\d,]+ negative flips/],
  ['passing checks', /<summary>[\d,]+ checks pass</]
]
const shown = (text: string): readonly string[] =>
  parts.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)

const plenty: Sizes = { measurements: 200, passingSlices: 200, flips: 100, passingChecks: 200, failing: 200 }

test('detail goes in a fixed order, and the report says what went', () => {
  const report = reportOf(plenty)
  const full = renderReport(report, { limit: SUMMARY_LIMIT })
  expect(full).not.toContain('Left out')
  const seen: string[] = []
  for (let limit = full.length + 10_000; limit >= LEAST_LIMIT; limit -= 7_000) {
    const text = renderReport(report, { limit })
    expect(bytes(text)).toBeLessThanOrEqual(limit)
    expectWhole(text)
    const state = shown(text).join(', ')
    if (seen.at(-1) !== state) seen.push(state)
  }
  expect(seen).toEqual([
    'other measurements, passing slices, negative flips, passing checks',
    'passing slices, negative flips, passing checks',
    'negative flips, passing checks',
    'passing checks',
    ''
  ])
})

test('what was left out is counted and can be found', () => {
  const text = renderReport(reportOf(plenty), { limit: 30_000 })
  expect(text).toContain(
    '**Left out to fit:** 200 other measurements, 200 passing slices, 100 negative flips, 200 passing checks. All of it is in the summary and the evidence files of [the run](https://github.com/acme/model/actions/runs/17).'
  )
})

test('a table too long is cut at whole rows, and says how many are missing', () => {
  const text = renderReport(reportOf({ ...plenty, failing: 2_000 }), { limit: COMMENT_LIMIT })
  expectWhole(text)
  expect(rowWidths(rendered(text)).filter((width) => width === 6)).toHaveLength(201)
  expect(text).toContain('1,800 further rows')
})

test('the counts remain when nothing else fits', () => {
  const names = ['\u202e'.repeat(60)]
  const report = reportOf({ ...plenty, failing: 2_000, names })
  const text = renderReport({ ...report, gates: many(60, () => report.gates[0]!) }, { limit: LEAST_LIMIT })
  expectWhole(text)
  expect(text).toContain('- evaluate: fail. Of 2,400 blocking checks: 2,000 fail, 400 pass.')
  expect(text).toContain('- and 40 more')
  expect(text).toContain('everything but the counts')
})

test('the longest names there can be fit into the least limit', () => {
  const name = '\u{e0041}'.repeat(5_000)
  const gate = makeGate({ name, verdict: 'fail', summary: name }, { reasonCode: 'checks-failed' })
  const missing = { ...gate, evidence: null }
  const text = renderReport(
    makeReport({
      verdict: 'fail',
      reasonCode: 'checks-failed',
      summary: name,
      gates: [...many(500, () => gate), ...many(500, () => missing)],
      model: { name, digest: name },
      policy: { uri: name, digest: name, ref: name },
      notices: many(500, () => name)
    }),
    { limit: LEAST_LIMIT }
  )
  expect(bytes(text)).toBeLessThanOrEqual(LEAST_LIMIT)
  expect(text).toContain('[run](')
})

test('whatever the sizes and the limit, the report fits, in characters and in bytes, and is whole', () => {
  const count = fc.integer({ min: 0, max: 120 })
  fc.assert(
    fc.property(
      fc.record({ measurements: count, passingSlices: count, flips: count, passingChecks: count, failing: count }),
      fc.array(hostileName, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: LEAST_LIMIT, max: 80_000 }),
      (sizes, names, limit) => {
        const text = renderReport(reportOf({ ...sizes, names }), { limit })
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(bytes(text)).toBeLessThanOrEqual(limit)
        expectWhole(text)
        // A looser limit never shows less.
        const looser = renderReport(reportOf({ ...sizes, names }), { limit: 2 * limit })
        expect(shown(looser)).toEqual(expect.arrayContaining([...shown(text)]))
      }
    ),
    { numRuns: 20 }
  )
})

test('a limit in which nothing could be said is a mistake of the caller', () => {
  expect(() => renderReport(makeReport(), { limit: LEAST_LIMIT - 1 })).toThrow(RangeError)
})

test.each([
  ['pass', COMMENT_LIMIT],
  ['pass', SUMMARY_LIMIT],
  ['fail', COMMENT_LIMIT],
  ['fail', SUMMARY_LIMIT]
])('2,000 slices that %s, in at most %d characters, take less than 200 ms', (verdict, limit) => {
  // In a process of its own, as in an action: Jest's sandbox makes every global slow.
  const script = fileURLToPath(new URL('render-time.ts', import.meta.url))
  const { stdout } = spawnSync(process.execPath, [script, verdict, String(limit)], { encoding: 'utf8' })
  expect(Number.parseFloat(stdout)).toBeLessThan(200)
})

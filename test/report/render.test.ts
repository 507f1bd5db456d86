import { expect, test } from '@jest/globals'
import { COMMENT_LIMIT, renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { expectGolden } from './golden.ts'
import { rendered } from './rendered.ts'
import { makeCheck, makeEvidence, makeGate, makeReport, regression } from './samples.ts'

const render = (report: Report): string => renderReport(report, { limit: COMMENT_LIMIT })

test('a regression in one slice', () => {
  expectGolden('regression.md', render(regression()))
})

test('a release that passes', () => {
  const summary = 'every blocking check passed'
  const build = makeGate({
    gate: 'build',
    summary,
    measurements: [],
    inputs: [],
    checks: [
      makeCheck({
        metric: 'image-size',
        bound: { kind: 'max', value: 800e6 },
        candidate: { value: 412_345_678, interval: null },
        baseline: null,
        delta: null
      })
    ]
  })
  const shadow = makeGate({
    gate: 'shadow',
    name: 'eu-west',
    checks: [
      makeCheck({
        metric: 'psi',
        column: 'score',
        bound: { kind: 'max', value: 0.1 },
        candidate: { value: 0.0214, interval: [0.012, 0.041] },
        baseline: { value: 0.0083, interval: null },
        delta: null,
        rows: 10_000
      })
    ]
  })
  expectGolden('pass.md', render(makeReport({ summary, gates: [makeGate(), shadow, build] })))
})

test('an error that has several causes names them all', () => {
  const problems = ['c.csv has no column "lable"; did you mean "label"?', 'b.csv, row 2: <!-- "NaN" | @everyone']
  const summary = `${problems[0]} (and 1 more problem)`
  const error = { verdict: 'inconclusive', reasonCode: 'column-missing', summary } as const
  const text = render(makeReport({ ...error, gates: [makeGate({ ...error, problems, checks: [], measurements: [] })] }))
  expect(rendered(text).match(/<li>/g)).toHaveLength(2)
  expect(text).not.toContain('<!-- "NaN"')
  expectGolden('problems.md', text)
})

test('of several gates, the worst one is not told twice', () => {
  const summary = '1 of 3 blocking checks failed: recall is 0.5'
  const failed = { verdict: 'fail', reasonCode: 'checks-failed', summary } as const
  const text = render(
    makeReport({ ...failed, summary: `evaluate: ${summary}`, gates: [makeGate(failed), makeGate({ gate: 'shadow' })] })
  )
  expect(text.match(/recall is 0\.5/g)).toHaveLength(1)
})

test('a policy without a check', () => {
  const gate = makeGate({
    verdict: 'inconclusive',
    reasonCode: 'no-checks',
    checks: [],
    summary: 'the policy declares no check'
  })
  expectGolden(
    'no-checks.md',
    render(
      makeReport({
        verdict: 'inconclusive',
        reasonCode: 'no-checks',
        summary: 'the policy declares no check',
        gates: [gate]
      })
    )
  )
})

test('nothing but an error', () => {
  expectGolden(
    'error.md',
    render(
      makeReport({
        verdict: 'inconclusive',
        reasonCode: 'evidence-invalid',
        summary: 'modelgate-evidence holds 300 files; at most 200 are read',
        gates: [],
        model: null,
        policy: null,
        runUrl: null
      })
    )
  )
})

test('an error is never shown as a pass', () => {
  expect(render(makeReport({ verdict: 'pass', reasonCode: 'evidence-invalid' }))).toMatch(
    /^> \[!CAUTION\]\n> \*\*Error:\*\*/
  )
})

test('a summary that begins with its verdict does not say it twice', () => {
  expect(render(makeReport({ summary: 'Pass: all good' }))).toMatch(/^> \[!TIP\]\n> \*\*Pass:\*\* all good\n/)
})

test('numbers after a name that runs from right to left keep their order', () => {
  expect(render(makeReport({ summary: 'recall on קטן 0.97 → 0.88' }))).toContain('recall on `קטן\u200e` 0.97 → 0.88')
})

test('there is one alert, and it comes first', () => {
  for (const [verdict, kind] of [
    ['pass', 'TIP'],
    ['fail', 'CAUTION'],
    ['inconclusive', 'WARNING']
  ] as const) {
    const text = render(makeReport({ verdict }))
    expect(text.startsWith(`> [!${kind}]\n`)).toBe(true)
    expect(text.match(/\[!/g)).toHaveLength(1)
  }
})

test('what is missing comes before what was found, and the worst gate before the rest', () => {
  const html = rendered(render(regression()))
  const order = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title)
  expect(order).toEqual(['Not measured', 'Notices', '❌ evaluate: fail', '✅ benchmark: pass'])
})

test('no slice that is not a pass is folded', () => {
  const checks = Array.from({ length: 40 }, (_, i) =>
    makeCheck({
      slice: { size: `s${i}` },
      ...(i % 4 === 1 ? { verdict: 'fail' as const } : i % 4 === 2 ? { verdict: 'inconclusive' as const } : {})
    })
  )
  const html = rendered(render(makeReport({ gates: [makeGate({ checks })] })))
  const [open = '', ...folded] = html.split('<details>')
  expect(open.match(/<strong>fail</g)).toHaveLength(10)
  expect(open.match(/<strong>inconclusive</g)).toHaveLength(10)
  expect(open).not.toContain('✅ pass</td>')
  expect(folded.join('')).not.toMatch(/fail<|inconclusive</)
  expect(folded[0]).toContain('<summary>20 slices pass</summary>')
})

test('each check names what kept it from a pass', () => {
  const notes = (overrides: Parameters<typeof makeCheck>[0]): string =>
    render(makeReport({ gates: [makeGate({ checks: [makeCheck(overrides)] })] }))
  expect(notes({ verdict: 'inconclusive', rows: 284, rowsNeeded: 881 })).toContain('needs about 890 rows, has 284')
  expect(notes({ verdict: 'inconclusive', rows: 9, rowsNeeded: 1_234_567 })).toContain(
    'needs about 1,300,000 rows, has 9'
  )
  expect(notes({ verdict: 'inconclusive', reason: 'fewer than min-rows' })).toContain('<br>fewer than min-rows')
  expect(notes({ verdict: 'fail', candidate: null, reason: 'slice vanished' })).toContain('<br>slice vanished')
  expect(notes({ verdict: 'fail', decide: 'estimate' })).toContain('<br>decided by the estimate alone')
})

test('measurements that are checked too are not listed twice', () => {
  const evidence = makeEvidence()
  const { bound: _, tier: __, verdict: ___, reason: ____, rowsNeeded: _____, ...same } = evidence.checks[0]!
  expect(render(makeReport({ gates: [makeGate({ measurements: [same] })] }))).not.toContain('other measurement')
})

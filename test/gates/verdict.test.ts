/** The verdict of a gate from its checks, tiers and waivers. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CheckRecord, Verdict } from '../../src/evidence/statement.ts'
import { gateVerdict } from '../../src/gates/verdict.ts'
import type { Waiver } from '../../src/policy/release.ts'

const TODAY = '2026-11-22'

const check = (id: string, verdict: Verdict, tier: CheckRecord['tier'] = 'blocking'): CheckRecord => ({
  id,
  metric: 'recall',
  slice: null,
  column: null,
  candidate: { value: 0.9, interval: [0.8, 1] },
  baseline: null,
  delta: null,
  rows: 100,
  tier,
  bound: { kind: 'min', value: 0.95 },
  rowsNeeded: null,
  verdict,
  reason: `${id} is so`
})
const waiver = (overrides: Partial<Waiver> = {}): Waiver => ({
  gate: 'evaluate',
  check: 'a/min',
  owner: 'ada',
  reason: 'relabelled',
  until: '2026-12-31',
  ...overrides
})
const decide = (checks: readonly CheckRecord[], waivers: readonly Waiver[] = [], today = TODAY) =>
  gateVerdict('evaluate', checks, waivers, today)

describe('without waivers', () => {
  test.each<[readonly CheckRecord[], Verdict, string]>([
    [[], 'inconclusive', 'no-checks'],
    [[check('a/min', 'pass', 'advisory')], 'inconclusive', 'only-advisory-checks'],
    [[check('a/min', 'pass')], 'pass', 'all-checks-passed'],
    [[check('a/min', 'pass'), check('b/min', 'fail', 'advisory')], 'pass', 'all-checks-passed'],
    [[check('a/min', 'pass'), check('b/min', 'inconclusive', 'advisory')], 'pass', 'all-checks-passed'],
    [[check('a/min', 'pass'), check('b/min', 'inconclusive')], 'inconclusive', 'checks-inconclusive'],
    [[check('a/min', 'inconclusive'), check('b/min', 'fail')], 'fail', 'checks-failed']
  ])('%#: %j', (checks, verdict, reasonCode) => {
    expect(decide(checks)).toMatchObject({ verdict, reasonCode })
  })

  test('the summary counts, and names the first of the worst', () => {
    expect(decide([check('a/min', 'inconclusive'), check('b/min', 'fail'), check('c/min', 'fail')]).summary).toBe(
      '2 of 3 blocking checks failed: b/min is so.'
    )
    expect(decide([check('a/min', 'fail'), check('b/min', 'fail')]).summary).toBe(
      'All 2 blocking checks failed: a/min is so.'
    )
    expect(decide([check('a/min', 'pass')]).summary).toBe('1 of 1 blocking check passed.')
  })

  test('passes only where there is a blocking check and all of them pass', () => {
    const verdicts = fc.constantFrom<Verdict>('pass', 'fail', 'inconclusive')
    const checks = fc.array(fc.tuple(verdicts, fc.constantFrom('blocking' as const, 'advisory' as const)))
    fc.assert(
      fc.property(checks, (drawn) => {
        const blocking = drawn.filter(([, tier]) => tier === 'blocking').map(([verdict]) => verdict)
        const { verdict } = decide(drawn.map(([found, tier], at) => check(`${at}/min`, found, tier)))
        expect(verdict === 'pass').toBe(blocking.length > 0 && blocking.every((found) => found === 'pass'))
        expect(verdict === 'fail').toBe(blocking.includes('fail'))
      })
    )
  })
})

describe('a waiver', () => {
  test.each(['fail', 'inconclusive'] as const)('stands for a pass of a check that is %s, and is shown', (verdict) => {
    const found = decide([check('a/min', verdict), check('b/min', 'pass')], [waiver()])
    expect(found).toMatchObject({ verdict: 'pass', reasonCode: 'passed-with-waivers' })
    expect(found.summary).toBe('1 of 2 blocking checks passed; 1 is waived.')
    expect(found.checks[0]).toMatchObject({
      verdict,
      waived: { owner: 'ada', reason: 'relabelled', until: '2026-12-31' }
    })
    expect(found.checks[1]).not.toHaveProperty('waived')
  })

  test('holds to the end of its last day, and then says that it ended', () => {
    const failing = [check('a/min', 'fail')]
    expect(decide(failing, [waiver({ until: TODAY })]).verdict).toBe('pass')
    const after = decide(failing, [waiver({ until: '2026-11-21' })])
    expect(after.verdict).toBe('fail')
    expect(after.checks[0]?.reason).toBe('a/min is so (the waiver of ada ended on 2026-11-21)')
  })

  test('that still holds counts beside one that has ended', () => {
    expect(decide([check('a/min', 'fail')], [waiver({ until: '2026-01-01' }), waiver()]).verdict).toBe('pass')
  })

  test.each([
    ['another gate', { gate: 'shadow' as const }],
    ['another check', { check: 'a/max' }],
    ['a slice of the check', { check: 'a/size=large/min' }],
    ['the beginning of its id', { check: 'a' }]
  ])('of %s changes nothing', (_, overrides) => {
    expect(decide([check('a/min', 'fail')], [waiver(overrides)])).toMatchObject({
      verdict: 'fail',
      reasonCode: 'checks-failed'
    })
  })

  test('is not spent on a check that passes, and does not make an advisory check decide', () => {
    expect(decide([check('a/min', 'pass')], [waiver()])).toMatchObject({ reasonCode: 'all-checks-passed' })
    expect(decide([check('a/min', 'fail', 'advisory')], [waiver()])).toMatchObject({
      verdict: 'inconclusive',
      reasonCode: 'only-advisory-checks'
    })
  })
})

/** The gate from files to verdict: what is measured on which rows, and what cannot be. */
import { describe, expect, test } from '@jest/globals'
import { checkOf, type Row, rowsOf, runGate } from './run-gate.ts'

const right = { label: 1, score: 0.9 }
const missed = { label: 1, score: 0.2 }
const calm = { label: 0, score: 0.1 }
const alarm = { label: 0, score: 0.7 }
const sliced = (row: Row, size: string): Row => ({ ...row, size })
const section = (checks: string, more = ''): string => `{task: binary, columns: {id: id}${more}, checks: [${checks}]}`

describe('a bound on the candidate', () => {
  test.each([
    ['min: 0.8', 'pass', 'recall is 0.9 [0.8457, 0.9366]; asked is at least 0.8'],
    ['min: 0.97', 'fail', 'recall is 0.9 [0.8457, 0.9366]; asked is at least 0.97'],
    [
      'min: 0.93',
      'inconclusive',
      'recall is 0.9 [0.8457, 0.9366]; asked is at least 0.93: not decided, about 597 rows would (400 are there)'
    ],
    ['min: 0.93, decide: estimate', 'fail', 'decided by the estimate alone, as the policy says'],
    ['min: 0.9, decide: estimate', 'pass', 'decided by the estimate alone, as the policy says']
  ])('%s: %s', async (bound, verdict, reason) => {
    const candidate = rowsOf([153, right], [17, missed], [230, calm])
    const found = await runGate({ section: section(`{metric: recall, ${bound}}`), candidate })
    expect(found.verdict).toBe(verdict)
    expect(checkOf(found, 'recall/min')).toMatchObject({ verdict, reason: expect.stringContaining(reason), rows: 400 })
  })

  test('rows needed are rows of the file, so that they can be collected', async () => {
    const kinds = (times: number) => rowsOf([153 * times, right], [17 * times, missed], [230 * times, calm])
    const few = await runGate({ section: section('{metric: recall, min: 0.93}'), candidate: kinds(1) })
    const needed = checkOf(few, 'recall/min').rowsNeeded ?? 0
    expect(needed).toBeGreaterThan(400)
    const times = Math.ceil(needed / 400)
    const more = await runGate({ section: section('{metric: recall, min: 0.93}'), candidate: kinds(times) })
    expect(more.verdict).toBe('fail')
  })

  test('every metric of the task is measured, gated or not', async () => {
    const found = await runGate({
      section: section('{metric: recall, min: 0.5}'),
      candidate: rowsOf([50, right], [5, missed], [50, calm], [5, alarm])
    })
    const { measurements } = found
    expect(measurements.map(({ metric }) => metric)).toContain('auroc')
    expect(measurements.find(({ metric }) => metric === 'accuracy')?.candidate?.value).toBeCloseTo(100 / 110, 12)
  })

  test('a metric that does not exist on these rows is inconclusive, and says why', async () => {
    const found = await runGate({
      section: section('{metric: auroc, min: 0.5}, {metric: precision, min: 0.5}'),
      candidate: rowsOf([50, calm])
    })
    expect(found.verdict).toBe('inconclusive')
    expect(checkOf(found, 'auroc/min')).toMatchObject({
      verdict: 'inconclusive',
      candidate: { value: null, interval: null },
      reason: 'auroc is undefined: no row has the positive label'
    })
    expect(checkOf(found, 'precision/min').reason).toBe('precision is undefined: no row is decided to be positive')
  })

  test('fewer rows than min-rows are inconclusive, and tell how many it takes', async () => {
    const found = await runGate({
      section: section('{metric: accuracy, min: 0.1, min-rows: 51}'),
      candidate: rowsOf([50, right])
    })
    expect(checkOf(found, 'accuracy/min')).toMatchObject({
      verdict: 'inconclusive',
      rowsNeeded: 51,
      reason: 'accuracy: 50 rows are fewer than the 51 that min-rows asks for'
    })
  })

  test('one row decides nothing', async () => {
    const found = await runGate({
      section: '{task: regression, checks: [{metric: mae, max: 5}]}',
      candidate: 'label,prediction\n1,1\n'
    })
    expect(found.verdict).toBe('inconclusive')
    expect(checkOf(found, 'mae/max').reason).toContain('one independent row has no spread')
  })

  test('no checks, or only advisory ones, decide nothing', async () => {
    const candidate = rowsOf([50, right])
    expect(await runGate({ section: '{task: binary}', candidate })).toMatchObject({
      verdict: 'inconclusive',
      reasonCode: 'no-checks'
    })
    const advisory = section('{metric: accuracy, min: 0.1, tier: advisory}')
    expect(await runGate({ section: advisory, candidate })).toMatchObject({
      verdict: 'inconclusive',
      reasonCode: 'only-advisory-checks'
    })
  })
})

describe('a bound on the difference to the baseline', () => {
  const drop = section('{metric: accuracy, max-drop: 0.05}')
  const candidate = rowsOf([430, right], [70, missed])

  test('without a baseline is inconclusive', async () => {
    const found = await runGate({ section: drop, candidate })
    expect(checkOf(found, 'accuracy/max-drop')).toMatchObject({
      verdict: 'inconclusive',
      baseline: null,
      delta: null,
      reason: 'accuracy: this bound compares with production, but no baseline was given: set "baseline"'
    })
  })

  test('is paired by id, in whatever order the baseline has them', async () => {
    const baseline = [...rowsOf([440, right], [60, missed])].reverse()
    const found = await runGate({ section: drop, candidate, baseline })
    const { delta, method, verdict } = checkOf(found, 'accuracy/max-drop')
    expect(found.settings['paired']).toBe(true)
    expect({ verdict, method }).toEqual({ verdict: 'pass', method: 'Tango' })
    expect(delta?.value).toBeCloseTo(-0.02, 12)
  })

  test('is unpaired where there are no ids, and then wider', async () => {
    const baseline = rowsOf([440, right], [60, missed])
    const noIds = '{task: binary, checks: [{metric: accuracy, max-drop: 0.05}]}'
    const paired = checkOf(await runGate({ section: drop, candidate, baseline }), 'accuracy/max-drop')
    const unpaired = await runGate({ section: noIds, candidate, baseline })
    const found = checkOf(unpaired, 'accuracy/max-drop')
    const width = ({ delta }: typeof found) => delta!.interval![1] - delta!.interval![0]
    expect(unpaired.settings['paired']).toBe(false)
    expect(found.delta?.value).toBeCloseTo(-0.02, 12)
    expect(width(found)).toBeGreaterThan(1.5 * width(paired))
    expect(unpaired.flips).toBeUndefined()
  })

  test('relative margins are shares of the value of production', async () => {
    const baseline = rowsOf([440, right], [60, missed])
    const relative = (percent: string) =>
      runGate({ section: section(`{metric: accuracy, max-drop: ${percent}, decide: estimate}`), candidate, baseline })
    // 430 of 440: a drop of 2.27 %
    expect((await relative('"2.3%"')).verdict).toBe('pass')
    expect((await relative('"2.2%"')).verdict).toBe('fail')
  })

  test('a share of nothing means nothing', async () => {
    const wrong = rowsOf([100, missed])
    const found = await runGate({
      section: section('{metric: accuracy, max-rise: "2%"}'),
      candidate: rowsOf([100, right]),
      baseline: wrong
    })
    expect(checkOf(found, 'accuracy/max-rise')).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining("a share of production's value means nothing where that is not above 0")
    })
  })

  test('a metric that the baseline does not have is inconclusive', async () => {
    const found = await runGate({
      section: section('{metric: precision, max-drop: 0.5}'),
      candidate: rowsOf([50, right], [50, calm]),
      baseline: rowsOf([50, missed], [50, calm])
    })
    expect(checkOf(found, 'precision/max-drop')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'precision is undefined: for the baseline, no row is decided to be positive'
    })
  })

  test.each([
    ['ids of one side only', rowsOf([499, right]), 'ids-invalid'],
    ['labels that differ', rowsOf([499, right], [1, alarm]), 'labels-differ']
  ])('%s are an error', async (_, baseline, code) => {
    await expect(runGate({ section: drop, candidate, baseline })).rejects.toMatchObject({ code })
  })
})

describe('slices', () => {
  const rows = rowsOf(
    [200, sliced(right, 'large')],
    [20, sliced(missed, 'large')],
    [150, sliced(right, 'small')],
    [50, sliced(missed, 'small')]
  )

  test('every value of a column is checked', async () => {
    const found = await runGate({ section: section('{metric: recall, min: 0.8, by: size}'), candidate: rows })
    expect(found.checks.map(({ id, verdict, rows: count }) => [id, verdict, count])).toEqual([
      ['recall/size=large/min', 'pass', 220],
      ['recall/size=small/min', 'inconclusive', 200]
    ])
    expect(found.checks[0]).toMatchObject({ slice: { size: 'large' }, column: null })
    expect(found.verdict).toBe('inconclusive')
  })

  test('of several columns every combination that has rows', async () => {
    const candidate = rows.map((row, at) => ({ ...row, site: at < 210 ? 'north' : 'so,uth=1' }))
    const found = await runGate({ section: section('{metric: recall, min: 0.1, by: [size, site]}'), candidate })
    expect(found.checks.map(({ id }) => id)).toEqual([
      'recall/size=large,site=north/min',
      'recall/size=large,site=so%2Cuth%3D1/min',
      'recall/size=small,site=so%2Cuth%3D1/min'
    ])
    expect(found.checks[1]?.slice).toEqual({ size: 'large', site: 'so,uth=1' })
  })

  test('rows without a value are a slice too', async () => {
    const candidate = rows.map((row, at) => (at < 30 ? { ...row, size: '' } : row))
    const found = await runGate({ section: section('{metric: recall, min: 0.1, by: size}'), candidate })
    expect(checkOf(found, 'recall/size=(missing)/min').rows).toBe(30)
  })

  test('one that production has and the candidate has not is never a pass', async () => {
    const noIds = (checks: string) => `{task: binary, checks: [${checks}]}`
    const candidate = rows.filter(({ size }) => size === 'large')
    const found = await runGate({
      section: noIds(
        '{metric: recall, min: 0.1, by: size}, {metric: accuracy, max-drop: 1, by: size}, {metric: recall, max-gap: 1, by: size}'
      ),
      candidate,
      baseline: rows
    })
    expect(found.verdict).toBe('inconclusive')
    expect(checkOf(found, 'recall/size=large/min').verdict).toBe('pass')
    expect(checkOf(found, 'recall/size=small/min')).toMatchObject({
      verdict: 'inconclusive',
      rows: 0,
      candidate: { value: null, interval: null },
      reason: 'recall on size=small: this slice exists in production but has no row in the candidate'
    })
    expect(checkOf(found, 'accuracy/size=small/max-drop').verdict).toBe('inconclusive')
    expect(checkOf(found, 'recall/size/max-gap').verdict).toBe('inconclusive')
  })

  test('one that only the candidate has cannot be compared', async () => {
    const found = await runGate({
      section: '{task: binary, checks: [{metric: accuracy, max-drop: 1, min: 0.1, by: size}]}',
      candidate: rows,
      baseline: rows.filter(({ size }) => size === 'large')
    })
    expect(checkOf(found, 'accuracy/size=small/min').verdict).toBe('pass')
    expect(checkOf(found, 'accuracy/size=small/max-drop')).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('this slice has no row in the baseline to compare with')
    })
  })

  test('too few rows in one leave that one open', async () => {
    const found = await runGate({
      section: section('{metric: recall, min: 0.1, by: size, min-rows: 210}'),
      candidate: rows
    })
    expect(found.checks.map(({ verdict, rowsNeeded }) => [verdict, rowsNeeded])).toEqual([
      ['pass', null],
      ['inconclusive', 210]
    ])
  })

  test('the gap between them, whichever is better', async () => {
    const gap = (bound: number) =>
      runGate({ section: section(`{metric: recall, max-gap: ${bound}, by: size}`), candidate: rows })
    const verdicts = await Promise.all([0.3, 0.15, 0.05].map(async (bound) => (await gap(bound)).verdict))
    expect(verdicts).toEqual(['pass', 'inconclusive', 'fail'])
    const found = checkOf(await gap(0.3), 'recall/size/max-gap')
    expect(found).toMatchObject({ slice: null, column: 'size', delta: null, rows: 420 })
    expect(found.candidate?.value).toBeCloseTo(200 / 220 - 0.75, 12)
  })

  test('a gap needs two slices of enough rows', async () => {
    const large = rows.filter(({ size }) => size === 'large')
    const one = await runGate({ section: section('{metric: recall, max-gap: 1, by: size}'), candidate: large })
    expect(checkOf(one, 'recall/size/max-gap')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the gap in recall by size is undefined: a gap needs two slices, and there are 1'
    })
    const short = await runGate({
      section: section('{metric: recall, max-gap: 1, by: size, min-rows: 210}'),
      candidate: rows
    })
    expect(checkOf(short, 'recall/size/max-gap')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the gap in recall by size: 1 of 2 slices have fewer than 210 rows (size=small)'
    })
  })
})

describe('many checks', () => {
  /** 24 slices of 100 rows, each worse than the bound by about two standard errors: p values near 0.05. */
  const candidate = Array.from({ length: 24 }, (_, slice) =>
    rowsOf([82, sliced(right, `s${slice}`)], [18, sliced(missed, `s${slice}`)])
  )
    .flat()
    .map((row, at) => ({ ...row, id: `r${at}` }))

  test('a failure that can be chance among them is inconclusive, and says so', async () => {
    const alone = await runGate({
      section: section('{metric: recall, min: 0.9, by: size}'),
      candidate: candidate.slice(0, 100)
    })
    expect(alone.verdict).toBe('fail')
    const among = await runGate({ section: section('{metric: recall, min: 0.9, by: size}'), candidate })
    expect(among.verdict).toBe('inconclusive')
    expect(checkOf(among, 'recall/size=s3/min')).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/; asked is at least 0.9: beyond the bound, but among 24 checks that can be chance/)
    })
  })

  test('one that cannot be chance still fails', async () => {
    const worst = candidate.map((row, at) => (at < 50 ? { ...row, score: 0.1 } : row))
    const found = await runGate({ section: section('{metric: recall, min: 0.9, by: size}'), candidate: worst })
    expect(found.verdict).toBe('fail')
    expect(found.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual(['recall/size=s0/min'])
  })

  test('passing needs no correction: each at the stated confidence', async () => {
    const good = candidate.map((row) => ({ ...row, score: 0.9 }))
    const found = await runGate({ section: section('{metric: recall, min: 0.96, by: size}'), candidate: good })
    expect(found).toMatchObject({ verdict: 'pass', reasonCode: 'all-checks-passed' })
  })

  test('what the estimate decides is not a claim that chance could make', async () => {
    const found = await runGate({
      section: section('{metric: recall, min: 0.83, by: size, decide: estimate}'),
      candidate
    })
    expect(found.checks.every(({ verdict }) => verdict === 'fail')).toBe(true)
  })
})

describe('labels of a binary task', () => {
  const rows = (positive: string, negative: string): string =>
    `id,label,score\n${Array.from({ length: 40 }, (_, i) =>
      [`r${i}`, i < 20 ? positive : negative, i < 18 ? 0.9 : 0.1].join(',')
    ).join('\n')}\n`

  test.each([
    ['1', '0'],
    ['1', '-1'],
    ['true', 'false'],
    ['True', 'False'],
    ['TRUE', 'FALSE'],
    ['1.0', '0.0']
  ])('%s is positive beside %s', async (positive, negative) => {
    const found = await runGate({ section: section('{metric: recall, min: 0.5}'), candidate: rows(positive, negative) })
    expect(checkOf(found, 'recall/min').candidate?.value).toBeCloseTo(0.9, 12)
    expect(found.verdict).toBe('pass')
  })

  test('others have to be told', async () => {
    const checks = '{metric: recall, min: 0.5}'
    await expect(runGate({ section: section(checks), candidate: rows('spam', 'ham') })).rejects.toMatchObject({
      code: 'value-invalid',
      problems: [expect.stringContaining('evaluate.positive-label')]
    })
    const told = await runGate({
      section: section(checks, ', positive-label: spam'),
      candidate: rows('spam', 'ham')
    })
    expect(checkOf(told, 'recall/min').candidate?.value).toBeCloseTo(0.9, 12)
    expect(told.settings['positiveLabel']).toBe('spam')
    const other = await runGate({ section: section(checks, ', positive-label: 0'), candidate: rows('1', '0') })
    expect(checkOf(other, 'recall/min').candidate?.value).toBeCloseTo(0, 12)
  })

  test.each([['0.91'], ['0.9']])('the decision threshold %s itself is positive', async (threshold) => {
    const found = await runGate({
      section: section('{metric: recall, min: 0.5}', `, decision-threshold: ${threshold}`),
      candidate: rows('1', '0')
    })
    expect(checkOf(found, 'recall/min').candidate?.value).toBeCloseTo(threshold === '0.9' ? 0.9 : 0, 12)
    expect(found.settings['decisionThreshold']).toBe(Number(threshold))
  })
})

describe('a task of several classes', () => {
  const candidate = `id,label,p_cat,p_dog,p_eel\n${Array.from({ length: 60 }, (_, i) =>
    [
      `r${i}`,
      ['dog', 'cat', 'eel'][i % 3],
      ...(i < 48
        ? [
            [0, 1, 0],
            [1, 0, 0],
            [0, 0, 1]
          ]
        : [
            [1, 0, 0],
            [0, 1, 0],
            [0, 1, 0]
          ])[i % 3]!
    ].join(',')
  ).join('\n')}\n`
  const columns = 'columns: {id: id, score: [p_cat, p_dog, p_eel]}'

  test('takes the classes from the names of the columns', async () => {
    const found = await runGate({
      section: `{task: multiclass, ${columns}, checks: [{metric: accuracy, min: 0.5}]}`,
      candidate
    })
    expect(checkOf(found, 'accuracy/min').candidate?.value).toBeCloseTo(0.8, 12)
    expect(found.settings).toMatchObject({ classes: ['cat', 'dog', 'eel'], classesFrom: 'the score columns’ names' })
  })

  test('obeys the order that the policy states', async () => {
    const found = await runGate({
      section: `{task: multiclass, ${columns}, classes: [dog, cat, eel], checks: [{metric: accuracy, min: 0.01}]}`,
      candidate
    })
    expect(found.settings).toMatchObject({ classes: ['dog', 'cat', 'eel'], classesFrom: 'evaluate.classes' })
    expect(checkOf(found, 'accuracy/min').candidate?.value).toBeCloseTo((16 + 4 + 4) / 60, 12)
  })

  test('a label that is none of them is an error', async () => {
    await expect(
      runGate({
        section: `{task: multiclass, ${columns}, classes: [dog, cat, owl], checks: [{metric: accuracy, min: 0.5}]}`,
        candidate
      })
    ).rejects.toMatchObject({ code: 'value-invalid' })
  })
})

describe('negative flips', () => {
  const scored = (scores: readonly number[]): Row[] => scores.map((score, at) => ({ id: `r${at}`, label: 1, score }))

  test('are listed by id, the most probability lost first, equal ones in the order of the file', async () => {
    const found = await runGate({
      section: section('{metric: negative-flip-rate, max: 1}'),
      candidate: scored([0.4, 0.1, 0.9, 0.4, 0.4]),
      baseline: scored([0.6, 0.6, 0.6, 0.4, 0.6])
    })
    expect(found.flips?.total).toBe(3)
    expect(found.flips?.worst.map(({ id, shift }) => [id, Number(shift?.toFixed(9))])).toEqual([
      ['r1', 0.5],
      ['r0', 0.2],
      ['r4', 0.2]
    ])
    expect(found.flips?.worst[0]).toEqual({ id: 'r1', label: '1', baseline: '1', candidate: '0', shift: 0.5 })
    expect(checkOf(found, 'negative-flip-rate/max')).toMatchObject({ candidate: { value: 0.6 }, baseline: null })
  })

  test('at most twenty, and all are counted', async () => {
    const found = await runGate({
      section: section('{metric: negative-flip-rate, max: 1}'),
      candidate: scored(Array.from({ length: 50 }, () => 0.1)),
      baseline: scored(Array.from({ length: 50 }, () => 0.9))
    })
    expect(found.flips?.total).toBe(50)
    expect(found.flips?.worst).toHaveLength(20)
  })

  test('without a baseline there is no rate of them, and that is inconclusive', async () => {
    const found = await runGate({
      section: section('{metric: negative-flip-rate, max: 1}'),
      candidate: scored([0.4, 0.1])
    })
    expect(found.flips).toBeUndefined()
    expect(checkOf(found, 'negative-flip-rate/max')).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('it compares with a baseline, and none was given')
    })
  })
})

test('a waiver of the policy covers the check that it names', async () => {
  const found = await runGate({
    section: section('{metric: recall, min: 0.97, by: size}'),
    candidate: rowsOf([60, sliced(right, 'l')], [40, sliced(missed, 'l')], [400, sliced(right, 's')]),
    policy: [
      'waivers:',
      '  - {gate: evaluate, check: recall/size=l/min, owner: ada, reason: relabelled, until: 2026-12-31}'
    ]
  })
  expect(found).toMatchObject({ verdict: 'pass', reasonCode: 'passed-with-waivers' })
  expect(checkOf(found, 'recall/size=l/min')).toMatchObject({ verdict: 'fail', waived: { owner: 'ada' } })
})

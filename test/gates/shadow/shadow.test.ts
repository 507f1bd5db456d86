/** The gate from files to verdict: two samples of predictions, whichever rows they are of. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareNumeric } from '../../../src/metrics/shadow/numeric.ts'
import { checkOf, drawn, normal, refusal, runShadow } from './run-shadow.ts'

const measures = ['psi', 'ks', 'wasserstein', 'jensen-shannon', 'mean-shift']
const section = (checks: string, more = ''): string => `{${more}checks: [${checks}]}`
const psi = section('{metric: psi, column: score, max: 0.1}')

describe('a column of numbers', () => {
  test.each([
    [0, 'pass'],
    [0.7, 'fail'],
    [0.28, 'inconclusive']
  ])('moved by %f standard deviations: %s', async (mean, verdict) => {
    const found = await runShadow({
      section: psi,
      candidate: { score: normal(3_000, 1, mean) },
      baseline: { score: normal(3_000, 2) }
    })
    expect(found.verdict).toBe(verdict)
    expect(checkOf(found, 'psi/score/max')).toMatchObject({
      column: 'score',
      rows: 3_000,
      verdict,
      reason: expect.stringMatching(/^psi of score is [\d.e-]+ \[.*\]; asked is at most 0.1/),
      pValue: expect.any(Number),
      detectable: expect.any(Number),
      baseline: null
    })
  })

  test('of two samples of few rows is not decided, and the rows that would do are told', async () => {
    const found = await runShadow({
      section: section('{metric: ks, column: score, max: 0.15}'),
      candidate: { score: normal(60, 1, 0.2) },
      baseline: { score: normal(60, 2) }
    })
    expect(found.verdict).toBe('inconclusive')
    expect(checkOf(found, 'ks/score/max').rowsNeeded).toBeGreaterThan(60)
  })

  test('has every measure, gated or not, and its bins as production cuts them', async () => {
    const baseline = { score: Array.from({ length: 1_001 }, (_, at) => at / 1_000) }
    const found = await runShadow({ section: psi, candidate: baseline, baseline })
    expect(found.measurements.map(({ id }) => id)).toEqual(measures.map((measure) => `${measure}/score`))
    expect(found.bins).toEqual([
      {
        column: 'score',
        cuts: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((cut) => expect.closeTo(cut, 12)),
        counts: expect.any(Array),
        missing: 0
      }
    ])
  })

  test('that stands in the policy as categories is compared as such', async () => {
    const found = await runShadow({
      section: section('{metric: psi, column: grade, max: 0.1}', 'categorical: [grade], '),
      candidate: { grade: drawn(2_000, 1, { '1': 0.5, '2': 0.5 }) },
      baseline: { grade: drawn(2_000, 2, { '1': 0.5, '2': 0.5 }) }
    })
    expect(found.measurements.map(({ metric }) => metric)).toContain('total-variation')
    expect(found.bins).toMatchObject([{ column: 'grade', categories: ['1', '2'] }])
  })
})

describe('a column of categories', () => {
  const shares = { cat: 0.5, dog: 0.3, owl: 0.2 }
  test.each([
    ['as it was', shares, 'pass'],
    ['moved', { cat: 0.2, dog: 0.6, owl: 0.2 }, 'fail']
  ])('%s', async (_, candidate, verdict) => {
    const found = await runShadow({
      section: section('{metric: total-variation, column: animal, max: 0.1}'),
      candidate: { animal: drawn(3_000, 1, candidate) },
      baseline: { animal: drawn(3_000, 2, shares) }
    })
    expect(found.verdict).toBe(verdict)
  })

  test('names what is new and what has vanished', async () => {
    const found = await runShadow({
      section: section('{metric: new-categories, column: animal, max: 0.01}'),
      candidate: { animal: drawn(2_000, 1, { cat: 0.8, fox: 0.2 }) },
      baseline: { animal: drawn(2_000, 2, { cat: 0.8, dog: 0.2 }) }
    })
    expect(found.verdict).toBe('fail')
    expect(checkOf(found, 'new-categories/animal/max').reason).toMatch(/; new: "fox"; vanished: "dog"$/)
  })

  test('counts rows without a value as a category', async () => {
    const holes = drawn(2_000, 1, shares).map((animal, row) => (row % 2 === 0 ? null : animal))
    const found = await runShadow({
      section: section('{metric: total-variation, column: animal, max: 0.1}'),
      candidate: { row: holes.map((_, row) => row), animal: holes },
      baseline: { row: holes.map((_, row) => row), animal: drawn(2_000, 2, shares) }
    })
    expect(checkOf(found, 'total-variation/animal/max')).toMatchObject({
      verdict: 'fail',
      reason: expect.stringContaining('new: "(missing)"')
    })
  })

  test('has the same categories as evaluate: a number that was written as a decimal is the same', async () => {
    const found = await runShadow({
      section: section('{metric: new-categories, column: grade, max: 0.05}'),
      candidate: { grade: drawn(2_000, 1, { '1.0': 0.5, '2.0': 0.5 }) },
      baseline: { grade: drawn(2_000, 2, { '1': 0.5, '2': 0.5 }) }
    })
    expect(checkOf(found, 'new-categories/grade/max').candidate?.value).toBe(0)
  })
})

describe('slices', () => {
  const of = (seed: number, north: number) => ({
    site: [...Array(2_000).fill('north'), ...Array(2_000).fill('south')],
    score: [...normal(2_000, seed, north), ...normal(2_000, seed + 1)]
  })

  test('are each compared with their own in production', async () => {
    const found = await runShadow({
      section: section('{metric: ks, column: score, max: 0.1, by: site}'),
      candidate: of(1, 1),
      baseline: of(11, 0)
    })
    expect(found.checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['ks/score/site=north/max', 'fail'],
      ['ks/score/site=south/max', 'pass']
    ])
  })

  test('of several columns have the values of all of them', async () => {
    const even = (rows: number) => Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? 'even' : null))
    const found = await runShadow({
      section: section('{metric: ks, column: score, max: 0.2, by: [site, parity]}'),
      candidate: { ...of(1, 0), parity: even(4_000) },
      baseline: { ...of(11, 0), parity: even(4_000) }
    })
    expect(found.checks.map(({ slice }) => slice)).toEqual(
      ['north', 'south'].flatMap((site) => ['(missing)', 'even'].map((parity) => ({ site, parity })))
    )
    expect(found.verdict).toBe('pass')
  })

  test('that one side lacks, or that have too few rows, are not decided', async () => {
    const some = (site: string, count: number) => ({ site: Array(count).fill(site), score: normal(count, 3) })
    const north = some('north', 500)
    const both = (other: ReturnType<typeof some>) => ({
      site: [...north.site, ...other.site],
      score: [...north.score, ...other.score]
    })
    const found = await runShadow({
      section: section('{metric: ks, column: score, max: 0.2, by: site, min-rows: 100}'),
      candidate: both(some('south', 20)),
      baseline: both(some('east', 300))
    })
    expect(found.checks.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([
      expect.stringMatching(/east.* fewer than the 100 that min-rows asks for$/),
      expect.stringMatching(/north/),
      expect.stringMatching(/south.*: 0 rows of a sample are fewer than the 100/)
    ])
    expect(found.checks.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'pass', 'inconclusive'])
  })

  test('are the same whether they stand in order or not', async () => {
    const candidate = of(1, 0.3)
    const order = Array.from({ length: 4_000 }, (_, row) => (row * 1_303) % 4_000)
    const shuffled = {
      site: order.map((row) => candidate.site[row]!),
      score: order.map((row) => candidate.score[row]!)
    }
    const check = section('{metric: wasserstein, column: score, max: 0.2, by: site}')
    const run = (rows: typeof candidate) => runShadow({ section: check, candidate: rows, baseline: of(11, 0) })
    const [plain, mixed] = [await run(candidate), await run(shuffled)]
    mixed.checks.forEach(({ candidate: found }, at) => {
      expect(found?.value).toBeCloseTo(plain.checks[at]!.candidate!.value!, 12)
    })
    expect(mixed.checks.map(({ verdict }) => verdict)).toEqual(plain.checks.map(({ verdict }) => verdict))
  })
})

describe('a control', () => {
  const drifting = (control: number) =>
    runShadow({
      section: psi,
      candidate: { score: normal(3_000, 1, 0.7) },
      baseline: { score: normal(3_000, 2) },
      control: { score: normal(3_000, 3, control) }
    })

  test('shows the noise floor, and what is beyond it fails', async () => {
    const check = checkOf(await drifting(0), 'psi/score/max')
    expect(check).toMatchObject({ verdict: 'fail', baseline: { value: expect.any(Number) } })
    expect(check.baseline!.value!).toBeLessThan(0.05)
    expect(check.delta!.value!).toBeCloseTo(check.candidate!.value! - check.baseline!.value!, 12)
  })

  test('that differs from production as much takes a failure away, but gives no pass', async () => {
    const found = await drifting(0.7)
    expect(found.verdict).toBe('inconclusive')
    expect(checkOf(found, 'psi/score/max').reason).toMatch(
      /beyond the bound, but not surely beyond what production differs from itself by$/
    )
  })

  test('of hardly any rows takes a failure away as well', async () => {
    const found = await runShadow({
      section: psi,
      candidate: { score: normal(3_000, 1, 0.7) },
      baseline: { score: normal(3_000, 2) },
      control: { score: normal(3, 3) }
    })
    expect(checkOf(found, 'psi/score/max').reason).toMatch(/not surely beyond what production differs from itself by$/)
    expect(found.verdict).toBe('inconclusive')
  })

  test('that cannot be measured takes a failure away as well', async () => {
    const found = await runShadow({
      section: psi,
      candidate: { score: normal(3_000, 1, 0.7) },
      baseline: { score: normal(3_000, 2) },
      control: { score: ['inf', ...normal(500, 3)] }
    })
    expect(checkOf(found, 'psi/score/max').reason).toMatch(/the control cannot tell/)
    expect(found.verdict).toBe('inconclusive')
  })
})

test('files of many rows are read again until the result is exact, on all rows and on slices', async () => {
  const count = 40_000
  const site = Array.from({ length: count }, (_, row) => (row % 3 === 0 ? 'north' : 'south'))
  const candidate = { site, score: normal(count, 1, 0.05) }
  const baseline = { site, score: normal(count, 2) }
  const control = { site, score: normal(count, 3) }
  const found = await runShadow({
    section: section('{metric: ks, column: score, max: 0.1}, {metric: wasserstein, column: score, max: 0.1, by: site}'),
    candidate,
    baseline,
    control
  })
  const at = ({ score }: typeof candidate, of?: string) =>
    Float64Array.from(score.filter((_, row) => of === undefined || site[row] === of))
  const between = (of?: string) => compareNumeric(at(baseline, of), at(candidate, of))
  const values = found.checks.map(({ candidate: estimate }) => estimate?.value)
  expect(values[0]).toBe(between().ks)
  expect(values[1]).toBeCloseTo(between('north').wasserstein, 12)
  expect(values[2]).toBeCloseTo(between('south').wasserstein, 12)
  expect(found.checks[0]?.baseline?.value).toBe(compareNumeric(at(baseline), at(control)).ks)
  expect(found.bins).toMatchObject([{ column: 'score', counts: Array(10).fill(count / 10) }])
})

describe('nothing passes by absence', () => {
  const rows = { score: normal(500, 1), animal: drawn(500, 1, { cat: 0.5, dog: 0.5 }) }
  const numeric = section(measures.map((metric) => `{metric: ${metric}, column: score, max: 0.9}`).join(', '))
  const categorical = section(
    ['psi', 'total-variation', 'jensen-shannon', 'chi-square', 'new-categories']
      .map((metric) => `{metric: ${metric}, column: animal, max: 0.9}`)
      .join(', ')
  )
  const alike = (value: string | number | null, count = 500) => ({
    row: normal(count, 1),
    score: Array(count).fill(value),
    animal: Array(count).fill(value)
  })

  test.each([
    ['no checks', '{}'],
    ['an empty list of checks', '{checks: []}'],
    ['only advisory checks', section('{metric: psi, column: score, max: 0.1, tier: advisory}')]
  ])('%s', async (_, policy) => {
    expect((await runShadow({ section: policy, candidate: rows, baseline: rows })).verdict).toBe('inconclusive')
  })

  const samples = {
    'one row': [alike(1, 1), alike(1, 1)],
    'all missing': [alike(null), alike(null)],
    constant: [alike(1), alike(1)]
  } as const
  test.each(Object.keys(samples) as (keyof typeof samples)[])('%s', async (name) => {
    const [candidate, baseline] = samples[name]
    const kinds = name === 'constant' || name === 'one row' ? 'categorical: [animal], ' : ''
    for (const policy of [numeric, categorical.replace('{', `{${kinds}`)]) {
      const { verdict, checks } = await runShadow({ section: policy, candidate, baseline })
      expect(verdict).toBe('inconclusive')
      for (const check of checks) expect([check.id, check.verdict]).toEqual([check.id, 'inconclusive'])
    }
  })

  test('values that only the candidate lacks are not passed over', async () => {
    const score = normal(2_000, 1)
    const lacking = score.map((value, row) => (row % 2 === 0 ? null : value))
    const { verdict, checks } = await runShadow({
      section: section('{metric: ks, column: score, max: 0.2}, {metric: mean-shift, column: score, max: 0.2}'),
      candidate: { row: score, score: lacking },
      baseline: { row: score, score }
    })
    expect(verdict).toBe('inconclusive')
    for (const check of checks) {
      expect(check.candidate?.value).toBeLessThan(0.1)
      expect([check.verdict, check.reason]).toEqual([
        'inconclusive',
        expect.stringContaining("50 % of the candidate's values are missing and 0 % of production's")
      ])
    }
  })

  test('infinite values are told, not measured', async () => {
    const { checks } = await runShadow({
      section: numeric,
      candidate: { score: ['inf', ...normal(499, 1)] },
      baseline: rows
    })
    for (const { reason, verdict } of checks)
      expect([verdict, reason]).toEqual(['inconclusive', expect.stringContaining('infinite')])
  })
})

describe('is refused', () => {
  const score = normal(20, 1)
  test('a file without rows', async () => {
    expect(await refusal({ section: psi, candidate: { score: [] }, baseline: { score } })).toEqual([
      'table-invalid',
      'candidate.csv has a header but no rows'
    ])
  })

  test('a column that a file lacks, with the nearest name', async () => {
    const [code, ...problems] = await refusal({ section: psi, candidate: { scores: score }, baseline: { score } })
    expect(code).toBe('column-missing')
    expect(problems.join('\n')).toContain('candidate.csv has no column "score"; did you mean "scores"?')
  })

  test('numbers on one side and texts on the other', async () => {
    const texts = drawn(20, 1, { high: 0.5, low: 0.5 })
    expect(await refusal({ section: psi, candidate: { score: texts }, baseline: { score } })).toEqual([
      'value-invalid',
      'column "score" holds numbers in baseline.csv but texts in candidate.csv: mend the file, or name the column in shadow.categorical'
    ])
  })

  test('a measure of numbers on a column of texts', async () => {
    const texts = { score: drawn(20, 1, { high: 0.5, low: 0.5 }) }
    const check = section('{metric: ks, column: score, max: 0.1}')
    expect(await refusal({ section: check, candidate: texts, baseline: texts })).toEqual([
      'value-invalid',
      'ks compares numbers, but column "score" holds texts in baseline.csv'
    ])
  })

  test('a text far below the rows that are looked at first', async () => {
    const late = [...normal(300, 1), 'n/b']
    const [code, problem] = await refusal({ section: psi, candidate: { score: late }, baseline: { score } })
    expect([code, problem]).toEqual([
      'value-invalid',
      'column "score": 1 cell is not a number: candidate.csv, row 301: "n/b"'
    ])
  })

  test('a column of identities', async () => {
    const ids = { id: Array.from({ length: 10_002 }, (_, row) => `r${row}`) }
    const check = section('{metric: psi, column: id, max: 0.1}')
    const [code, problem] = await refusal({ section: check, candidate: ids, baseline: ids })
    expect(code).toBe('value-invalid')
    expect(problem).toContain('more than 10000 different values')
  })
})

describe('whatever the rows are,', () => {
  const sample = fc.array(fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constant(null)), {
    minLength: 20,
    maxLength: 200
  })
  const strict = (max: number) =>
    section(measures.map((metric) => `{metric: ${metric}, column: score, max: ${max}, decide: interval}`).join(', '))

  test('a sample against itself does not fail', async () => {
    await fc.assert(
      fc.asyncProperty(sample, async (score) => {
        const found = await runShadow({ section: strict(0.05), candidate: { score }, baseline: { score } })
        expect(found.verdict).not.toBe('fail')
      }),
      { numRuns: 10 }
    )
  })

  test('a stricter bound turns no failure into a pass', async () => {
    await fc.assert(
      fc.asyncProperty(sample, sample, fc.constantFrom(0.2, 0.5, 0.9), async (score, production, max) => {
        const run = (bound: number) =>
          runShadow({ section: strict(bound), candidate: { score }, baseline: { score: production } })
        const [loose, tight] = [await run(max), await run(max / 2)]
        loose.checks.forEach(({ verdict }, at) => {
          if (verdict !== 'pass') expect(tight.checks[at]!.verdict).not.toBe('pass')
        })
      }),
      { numRuns: 6 }
    )
  })
})

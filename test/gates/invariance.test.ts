/** What must not change the gate's mind: the order of rows, the names of ids, weights that are all the same, repeats. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { EstimateRecord } from '../../src/evidence/statement.ts'
import { normalVariate, type Random, seededRandom } from '../../src/statistics/random.ts'
import { type GateResult, type Row, runGate } from './run-gate.ts'

interface Drawn {
  readonly candidate: Row[]
  readonly baseline: Row[]
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Rows of a binary task in two slices and clusters of one to four rows, some scores tied. */
function draw(seed: number, count: number): Drawn {
  const random = seededRandom(seed)
  const candidate: Row[] = []
  const baseline: Row[] = []
  let cluster = 0
  for (let i = 0; i < count; i++) {
    const signal = 2 * normalVariate(random)
    const label = random() < logistic(signal) ? 1 : 0
    if (random() < 0.5) cluster++
    const facts = {
      id: `r${i}`,
      label,
      size: i % 3 === 0 ? 'small' : 'large',
      weight: 1 + (i % 4),
      patient: `p${cluster}`
    }
    const score = () => Math.round(1_000 * logistic(signal + normalVariate(random))) / 1_000
    candidate.push({ ...facts, score: score() })
    baseline.push({ ...facts, score: score() })
  }
  return { candidate, baseline }
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}

const metrics = ['accuracy', 'recall', 'precision', 'f1', 'mcc', 'auroc', 'average-precision', 'calibration-error']
const checks = [
  ...metrics.map((metric) => `{metric: ${metric}, min: 0.7, max-drop: 0.05}`),
  '{metric: log-loss, max: 0.5, max-rise: "10%"}',
  '{metric: accuracy, min: 0.75, max-drop: 0.02, max-gap: 0.1, by: size}',
  '{metric: negative-flip-rate, max: 0.1}'
].join(', ')
const sectionWith = (columns: string): string => `{task: binary, columns: {id: id${columns}}, checks: [${checks}]}`
const designs = ['', ', weight: weight', ', cluster: patient', ', weight: weight, cluster: patient']

const numbers = (record: EstimateRecord | null): readonly (number | null)[] =>
  record === null ? [] : [record.value, ...(record.interval ?? [])]

/** Every number that the gate found, by what it is. */
function found({ checks: judged, measurements }: GateResult): Map<string, readonly (number | null)[]> {
  return new Map(
    [...judged, ...measurements].map(({ id, candidate, baseline, delta, rows }) => [
      id,
      [rows, ...numbers(candidate), ...numbers(baseline), ...numbers(delta)]
    ])
  )
}

function expectSame(a: GateResult, b: GateResult, digits: number) {
  expect(b.checks.map(({ id, verdict }) => [id, verdict])).toEqual(a.checks.map(({ id, verdict }) => [id, verdict]))
  expect(b.verdict).toBe(a.verdict)
  const others = found(b)
  for (const [id, values] of found(a)) {
    const other = others.get(id)
    expect(other).toHaveLength(values.length)
    values.forEach((value, at) => {
      if (value === null) expect(other?.[at]).toBeNull()
      else
        expect({ id, at, off: Math.abs(value - (other?.[at] ?? Number.NaN)) < 10 ** -digits }).toEqual({
          id,
          at,
          off: true
        })
    })
  }
}

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const few = { numRuns: 2 }

describe.each(designs)('columns {id: id%s}', (columns) => {
  const section = sectionWith(columns)

  test('the same files give the same evidence', async () => {
    const drawn = draw(7, 300)
    expect(await runGate({ section, ...drawn })).toEqual(await runGate({ section, ...drawn }))
  })

  test('the order of the rows changes no value and no verdict', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { candidate, baseline } = draw(seed, 200)
        const random = seededRandom(seed + 1)
        const before = await runGate({ section, candidate, baseline })
        const after = await runGate({
          section,
          candidate: shuffled(candidate, random),
          baseline: shuffled(baseline, random)
        })
        expectSame(before, after, 12)
        expect(after.flips?.total).toBe(before.flips?.total)
      }),
      few
    )
  })

  test('what the ids are changes nothing', async () => {
    const { candidate, baseline } = draw(11, 200)
    const named = (rows: readonly Row[]) => rows.map((row) => ({ ...row, id: `x${String(row['id']).slice(1)}-9` }))
    expectSame(
      await runGate({ section, candidate, baseline }),
      await runGate({ section, candidate: named(candidate), baseline: named(baseline) }),
      15
    )
  })
})

describe('weights', () => {
  const weighing = (rows: readonly Row[], weight: (row: Row, at: number) => number) =>
    rows.map((row, at) => ({ ...row, weight: weight(row, at) }))

  test.each([1, 2.5])('that are all %d are none', async (weight) => {
    const { candidate, baseline } = draw(3, 200)
    const plain = await runGate({ section: sectionWith(''), candidate, baseline })
    const weighted = await runGate({
      section: sectionWith(', weight: weight'),
      candidate: weighing(candidate, () => weight),
      baseline: weighing(baseline, () => weight)
    })
    expectSame(plain, weighted, 15)
  })

  test('count by their ratios', async () => {
    const { candidate, baseline } = draw(5, 200)
    const times = (factor: number) =>
      runGate({
        section: sectionWith(', weight: weight'),
        candidate: weighing(candidate, (row) => factor * Number(row['weight'])),
        baseline: weighing(baseline, (row) => factor * Number(row['weight']))
      })
    expectSame(await times(1), await times(8), 12)
  })

  test('of 0 leave a row out', async () => {
    const { candidate, baseline } = draw(5, 240)
    const weighted = (rows: readonly Row[]) => weighing(rows, (row, at) => (at % 6 === 0 ? 0 : Number(row['weight'])))
    const section = sectionWith(', weight: weight')
    const kept = (rows: readonly Row[]) => weighted(rows).filter(({ weight }) => weight > 0)
    const without = await runGate({ section, candidate: kept(candidate), baseline: kept(baseline) })
    expectSame(without, await runGate({ section, candidate: weighted(candidate), baseline: weighted(baseline) }), 12)
  })
})

describe('clusters', () => {
  test('every row twice in its cluster says nothing new', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { candidate, baseline } = draw(seed, 150)
        const twice = (rows: readonly Row[]) => rows.flatMap((row) => [row, { ...row, id: `${row['id']} again` }])
        const section = sectionWith(', cluster: patient')
        const once = await runGate({ section, candidate, baseline })
        const doubled = await runGate({ section, candidate: twice(candidate), baseline: twice(baseline) })
        const widths = ({ checks: judged, measurements }: GateResult) =>
          [...judged, ...measurements].flatMap(({ id, candidate: own, delta }) =>
            [own, delta].map((record, at) => ({
              id: `${id} ${at}`,
              width: record?.interval == null ? 0 : record.interval[1] - record.interval[0]
            }))
          )
        const before = new Map(widths(once).map(({ id, width }) => [id, width]))
        for (const { id, width } of widths(doubled))
          expect({ id, narrowed: width < before.get(id)! - 1e-12 }).toEqual({ id, narrowed: false })
      }),
      few
    )
  })
})

describe('a candidate that answers as production does', () => {
  test('differs by 0, never fails, and passes margins that the rows can tell from 0', async () => {
    const { candidate } = draw(13, 400)
    for (const columns of designs) {
      const result = await runGate({ section: sectionWith(columns), candidate, baseline: candidate })
      for (const { id, delta, bound, verdict } of result.checks) {
        if (bound.kind !== 'max-drop' && bound.kind !== 'max-rise') continue
        expect({ id, value: delta?.value }).toEqual({ id, value: 0 })
        expect(delta!.interval![0]).toBeLessThanOrEqual(0)
        expect(delta!.interval![1]).toBeGreaterThanOrEqual(0)
        expect({ id, verdict }).not.toEqual({ id, verdict: 'fail' })
        if (bound.value === 0.05) expect({ id, columns, verdict }).toEqual({ id, columns, verdict: 'pass' })
      }
      expect(result.flips).toEqual({ total: 0, worst: [] })
    }
  })

  test('passes a margin of 0 where no row differs in what is measured, but not where differences may be rare', async () => {
    const { candidate } = draw(13, 400)
    const result = await runGate({
      section:
        '{task: binary, columns: {id: id}, checks: [{metric: log-loss, max-rise: 0}, {metric: accuracy, max-drop: 0}]}',
      candidate,
      baseline: candidate
    })
    expect(result.checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['log-loss/max-rise', 'pass'],
      ['accuracy/max-drop', 'inconclusive']
    ])
  })
})

test('a stricter bound never makes a pass of anything else', async () => {
  const at = async (drawn: Drawn, min: number, drop: number) =>
    (
      await runGate({
        section: `{task: binary, columns: {id: id}, checks: [{metric: recall, min: ${min}, max-drop: ${drop}, by: size}, {metric: f1, min: ${min}, max-drop: ${drop}}]}`,
        ...drawn
      })
    ).checks.map(({ verdict }) => verdict)
  await fc.assert(
    fc.asyncProperty(
      seeds,
      fc.double({ min: 0.5, max: 0.9, noNaN: true }),
      fc.double({ min: 0.01, max: 0.1, noNaN: true }),
      async (seed, min, step) => {
        const drawn = draw(seed, 200)
        const loose = await at(drawn, min, 0.1)
        const strict = await at(drawn, min + step, 0.1 - step)
        strict.forEach((verdict, check) => {
          if (verdict === 'pass') expect(loose[check]).toBe('pass')
        })
      }
    ),
    { numRuns: 8 }
  )
})

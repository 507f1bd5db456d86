/**
 * How often the intervals hold the truth: `node bench/coverage.ts [--quick]`. Nominal 95 %; the bar is 93.5 % to 96.5 %.
 * Truth is the metric on a population of four million rows.
 */
import { type ConfusionMetric, isUndefined, type MetricOf } from '../src/metrics/metric.ts'
import { binary, multiclass, paired, regression } from '../src/metrics/registry.ts'
import type { ClassificationRows, RegressionRows, Rows } from '../src/metrics/rows.ts'
import { estimateOf, proportionOf } from '../src/statistics/estimate.ts'
import type { Estimate } from '../src/statistics/interval.ts'
import { pairedDifference } from '../src/statistics/paired.ts'
import { pointOf, rowShares } from '../src/statistics/point.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'
import { binaryPair, type Drawn, multiclassPair, regressionPair } from './populations.ts'

const quick = process.argv.includes('--quick')
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const POPULATION = quick ? 1_000_000 : 4_000_000
const SIZES: readonly (readonly [rows: number, runs: number])[] = quick
  ? [
      [200, 400],
      [1_000, 300]
    ]
  : [
      [200, 2_000],
      [1_000, 2_000],
      [10_000, 1_000]
    ]

interface Subject<R extends Rows> {
  readonly name: string
  readonly truth: (population: Drawn<R>) => number
  readonly estimate: (sample: Drawn<R>, seed: number) => Estimate | { undefined: string } | undefined
}

let worst = 0
await study('binary', binaryPair, subjectsOf<ClassificationRows>(Object.values(binary)).concat(flipSubjects()))
await study(
  'multiclass',
  multiclassPair,
  subjectsOf<ClassificationRows>(Object.values(multiclass).filter(({ name }) => !/top-([3-9]|10)-/.test(name)))
)
await study('regression', regressionPair, subjectsOf<RegressionRows>(Object.values(regression)))
console.log(`\nfarthest from 95 %: ${worst.toFixed(1)} points`)

function subjectsOf<R extends Rows>(metrics: readonly (MetricOf<R> | ConfusionMetric)[]): Subject<R>[] {
  return metrics.flatMap((metric) => [
    {
      name: metric.name,
      truth: ({ candidate }) => pointOf(metric, candidate) as number,
      estimate: ({ candidate }, seed) => estimateOf(metric, candidate, seed)
    },
    {
      name: `${metric.name}, difference`,
      truth: ({ candidate, baseline }) =>
        (pointOf(metric, candidate) as number) - (pointOf(metric, baseline) as number),
      estimate: (pair, seed) => pairedDifference(metric, pair, seed)
    }
  ])
}

function flipSubjects(): Subject<ClassificationRows>[] {
  return Object.values(paired).map((metric) => {
    const rate = ({ candidate, baseline }: Drawn<ClassificationRows>) => {
      const { hits, counted } = rowShares(metric.outcome(candidate, baseline), candidate)
      return hits / counted
    }
    return {
      name: metric.name,
      truth: rate,
      estimate: ({ candidate, baseline }) => proportionOf(metric.outcome(candidate, baseline), candidate, 'no row')
    }
  })
}

async function study<R extends Rows>(
  title: string,
  draw: (count: number, random: Random) => Drawn<R>,
  subjects: Subject<R>[]
) {
  const chosen = subjects.filter(({ name }) => only === undefined || name.startsWith(only))
  if (chosen.length === 0) return
  const population = draw(POPULATION, seededRandom(20_261_122))
  const truths = chosen
    .map((subject) => subject.truth(population))
    .map((truth) => (Number.isFinite(truth) ? truth : null))
  console.log(`\n${title}: coverage in % (misses below / above the truth)`)
  console.log(`${'metric'.padEnd(36)}${'truth'.padStart(9)}${SIZES.map(([n]) => `n = ${n}`.padStart(20)).join('')}`)
  const cells = chosen.map(() => [] as string[])
  for (const [rows, runs] of SIZES) {
    const random = seededRandom(rows)
    const tally = chosen.map(() => ({ held: 0, low: 0, high: 0 }))
    for (let run = 0; run < runs; run++) {
      const sample = draw(rows, random)
      chosen.forEach((subject, at) => {
        const truth = truths[at]
        if (truth === null || truth === undefined) return
        const estimate = subject.estimate(sample, run)
        if (estimate === undefined || isUndefined(estimate) || estimate.interval === null) return
        const [low, high] = estimate.interval(0.95)
        if (truth > high) tally[at]!.low++
        else if (truth < low) tally[at]!.high++
        else tally[at]!.held++
      })
    }
    tally.forEach(({ held, low, high }, at) => {
      const all = held + low + high
      if (all === 0) {
        cells[at]!.push('-')
        return
      }
      worst = Math.max(worst, Math.abs((100 * held) / all - 95))
      cells[at]!.push(
        `${((100 * held) / all).toFixed(1)} (${((100 * low) / all).toFixed(1)}/${((100 * high) / all).toFixed(1)})`
      )
    })
  }
  chosen.forEach(({ name }, at) => {
    console.log(
      `${name.padEnd(36)}${(truths[at] ?? Number.NaN).toFixed(4).padStart(9)}${cells[at]!.map((cell) => cell.padStart(20)).join('')}`
    )
  })
}

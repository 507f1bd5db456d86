/**
 * How often the intervals hold the truth, and how often the gate decides wrongly, as Markdown:
 * `node bench/coverage.ts [--quick] [part ...] > docs/coverage.md`. The bar is 93.5 % to 96.5 % for intervals of 95 %.
 * Truth is the metric on a population of four million rows.
 */
import { pairedOutcome } from '../src/metrics/flips.ts'
import { type ConfusionMetric, isUndefined, type MetricOf } from '../src/metrics/metric.ts'
import { binary, multiclass, paired, regression } from '../src/metrics/registry.ts'
import type { ClassificationRows, RegressionRows, Rows } from '../src/metrics/rows.ts'
import { estimateOf, pairedProportion } from '../src/statistics/estimate.ts'
import type { Estimate } from '../src/statistics/interval.ts'
import { pairedDifference } from '../src/statistics/paired.ts'
import { pointOf, rowShares } from '../src/statistics/point.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'
import {
  allButPerfectPair,
  binaryPair,
  type Drawn,
  multiclassPair,
  nearlyPerfectPair,
  rarePair,
  regressionPair
} from './populations.ts'
import { printVerdictErrors } from './verdict-errors.ts'

const quick = process.argv.includes('--quick')
const POPULATION = quick ? 1_000_000 : 4_000_000

type Sizes = readonly (readonly [rows: number, runs: number])[]
const usual: Sizes = quick
  ? [
      [200, 400],
      [1_000, 300]
    ]
  : [
      [200, 2_000],
      [1_000, 2_000],
      [10_000, 1_000]
    ]
const extreme = usual.slice(0, 2)

interface Subject<R extends Rows> {
  readonly name: string
  readonly truth: (population: Drawn<R>) => number
  readonly estimate: (sample: Drawn<R>, seed: number) => Estimate | { undefined: string } | undefined
}

const binarySubjects = subjectsOf<ClassificationRows>(Object.values(binary)).concat(flipSubjects())
const parts: Readonly<Record<string, () => void>> = {
  binary: () => study('Binary', binaryPair, binarySubjects, usual),
  multiclass: () =>
    study(
      'Three classes',
      multiclassPair,
      subjectsOf<ClassificationRows>(Object.values(multiclass).filter(({ name }) => !/top-([3-9]|10)-/.test(name))),
      usual
    ),
  regression: () => study('Regression', regressionPair, subjectsOf<RegressionRows>(Object.values(regression)), usual),
  rare: () => study('Four positives in a hundred rows', rarePair, binarySubjects, extreme),
  'nearly-perfect': () => study('Accuracy of 0.993', nearlyPerfectPair, binarySubjects, extreme),
  'all-but-perfect': () => study('Accuracy of 0.9995', allButPerfectPair, binarySubjects, extreme),
  verdicts: () => printVerdictErrors(quick)
}
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
for (const [name, print] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) print()

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
  return Object.values(paired).map((metric) => ({
    name: metric.name,
    truth: ({ candidate, baseline }) => {
      const { hits, counted } = rowShares(pairedOutcome(metric, candidate, baseline), candidate)
      return hits / counted
    },
    estimate: ({ candidate, baseline }) => pairedProportion(metric, { candidate, baseline })
  }))
}

interface Tally {
  held: number
  low: number
  high: number
  none: number
}

function study<R extends Rows>(
  title: string,
  draw: (count: number, random: Random) => Drawn<R>,
  subjects: readonly Subject<R>[],
  sizes: Sizes
) {
  const population = draw(POPULATION, seededRandom(20_261_122))
  const truths = subjects.map((subject) => subject.truth(population))
  const columns = sizes.map(([rows, runs]) => {
    const random = seededRandom(rows)
    const tallies = subjects.map((): Tally => ({ held: 0, low: 0, high: 0, none: 0 }))
    for (let run = 0; run < runs; run++) {
      const sample = draw(rows, random)
      subjects.forEach((subject, at) => {
        count(tallies[at]!, subject.estimate(sample, run), truths[at]!)
      })
    }
    return tallies
  })
  const heads = sizes.map(([rows, runs]) => `${rows.toLocaleString('en')} rows, ${runs.toLocaleString('en')} runs`)
  console.log(
    `\n### ${title}\n\n| metric | truth | ${heads.join(' | ')} |\n|---|--:|${sizes.map(() => '--:|').join('')}`
  )
  subjects.forEach(({ name }, at) => {
    console.log(`| ${name} | ${truths[at]!.toFixed(4)} | ${columns.map((tallies) => cell(tallies[at]!)).join(' | ')} |`)
  })
}

function count(tally: Tally, estimate: Estimate | { undefined: string } | undefined, truth: number) {
  const [low, high] =
    estimate === undefined || isUndefined(estimate) || estimate.interval === null
      ? [Number.NaN, Number.NaN]
      : estimate.interval(0.95)
  if (truth > high) tally.low++
  else if (truth < low) tally.high++
  else if (truth >= low && truth <= high) tally.held++
  else tally.none++
}

/** `95.0 (2.2/2.8)`: held, below and above the truth, of those that there are. */
function cell({ held, low, high, none }: Tally): string {
  const all = held + low + high
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1)
  const missing = none === 0 ? '' : `, none ${percent(none, all + none)}`
  return all === 0 ? 'none' : `${percent(held, all)} (${percent(low, all)}/${percent(high, all)})${missing}`
}

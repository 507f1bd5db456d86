/**
 * How often `shadow` decides wrongly: `node bench/calibration.ts [runs]`. Two samples of one distribution must hardly ever
 * fail, however many rows there are, nor a shift that lies on the bound, and one of twice the bound must hardly ever go
 * unseen at 5,000 rows.
 */

import { judgeShadow } from '../src/gates/shadow/checks.ts'
import type { Comparison } from '../src/gates/shadow/comparing.ts'
import { unpairedData } from '../src/gates/shadow/unpaired.ts'
import { compareCategorical } from '../src/metrics/shadow/categorical.ts'
import { compareNumeric } from '../src/metrics/shadow/numeric.ts'
import { jensenShannon, stabilityIndex } from '../src/metrics/shadow/shares.ts'
import type { ShadowMetric } from '../src/policy/metric-names.ts'
import { normalCdf, normalQuantile } from '../src/statistics/normal.ts'
import { normalVariate, type Random, seededRandom } from '../src/statistics/random.ts'

const CONFIDENCE = 0.95
const SIZES = [500, 5_000, 500_000]
/** True distances, in bounds: on the bound a failure is still wrong. */
const MULTIPLES = [1, 2]
const POWER_SIZE = 5_000
const RUNS = Number(process.argv[2] ?? 200)

interface Population {
  readonly kind: Comparison['kind']
  /** Measures with the bound that is asked of each. */
  readonly bounds: Readonly<Partial<Record<ShadowMetric, number>>>
  /** The measure's true value at a shift; it grows with the shift. */
  truth(metric: ShadowMetric, shift: number): number
  compare(size: number, shift: number, random: Random): Comparison
}

/** Standard normal numbers; the candidate's mean is moved. */
const numbers: Population = {
  kind: 'numeric',
  bounds: { psi: 0.1, ks: 0.1, wasserstein: 0.2, 'jensen-shannon': 0.1, 'mean-shift': 0.2 },
  truth(metric, shift) {
    if (metric === 'ks') return 2 * normalCdf(shift / 2) - 1
    if (metric === 'wasserstein' || metric === 'mean-shift') return shift
    const cuts = Array.from({ length: 9 }, (_, at) => normalQuantile((at + 1) / 10) - shift)
    const upTo = [...cuts.map(normalCdf), 1]
    // shares of so many rows that half a row more a bin does not show
    const share = (count: number) => 1e9 * count
    const table = {
      production: Float64Array.from(upTo, () => share(0.1)),
      candidate: Float64Array.from(upTo, (p, at) => share(p - (upTo[at - 1] ?? 0)))
    }
    return metric === 'psi' ? stabilityIndex(table) : jensenShannon(table)
  },
  compare(size, shift, random) {
    const draw = (mean: number) => Float64Array.from({ length: size }, () => normalVariate(random) + mean)
    return compareNumeric(draw(0), draw(shift))
  }
}

const SHARES = [0.4, 0.3, 0.2, 0.1]

/** Four categories; the candidate gives a share of the first to the last, or to one that production never had. */
function categories(isNew: boolean): Population {
  const bounds = isNew
    ? ({ 'new-categories': 0.02 } as const)
    : ({ psi: 0.1, 'total-variation': 0.1, 'jensen-shannon': 0.1, 'chi-square': 0.1 } as const)
  const sharesAt = (shift: number) => {
    const [first = 0, ...rest] = SHARES
    return isNew
      ? [first - shift, ...rest, shift]
      : [first - shift, ...rest.map((share, at) => (at === rest.length - 1 ? share + shift : share))]
  }
  const tally = (size: number, shares: readonly number[], random: Random) => {
    const counts = new Map<string, number>()
    for (let row = 0; row < size; row++) {
      let left = random()
      const at = shares.findIndex((share) => {
        left -= share
        return left < 0
      })
      const name = `c${Math.max(at, 0)}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return counts
  }
  return {
    kind: 'categorical',
    bounds,
    truth(metric, shift) {
      if (metric === 'total-variation' || metric === 'new-categories') return shift
      const table = {
        production: Float64Array.from(SHARES, (share) => 1e9 * share),
        candidate: Float64Array.from(sharesAt(shift), (share) => 1e9 * share)
      }
      if (metric === 'psi') return stabilityIndex(table)
      if (metric === 'jensen-shannon') return jensenShannon(table)
      return Math.sqrt(
        SHARES.reduce((sum, p, at) => sum + (p - sharesAt(shift)[at]!) ** 2 / (p + sharesAt(shift)[at]!), 0) / 2
      )
    },
    compare: (size, shift, random) =>
      compareCategorical(tally(size, SHARES, random), tally(size, sharesAt(shift), random))
  }
}

/** The shift at which the measure is as large as asked. */
function shiftFor({ truth }: Population, metric: ShadowMetric, wanted: number): number {
  let low = 0
  let high = 0.399
  if (truth(metric, high) < wanted) high = 3
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (truth(metric, middle) < wanted) low = middle
    else high = middle
  }
  return high
}

/** Share of runs in which each measure, bounded by itself, fails. */
function sharesFailed(population: Population, metrics: readonly ShadowMetric[], size: number, shift: number) {
  const failed = new Map(metrics.map((metric) => [metric, 0]))
  const variable = { name: 'x', kind: population.kind }
  for (let run = 0; run < RUNS; run++) {
    const candidate = population.compare(size, shift, seededRandom(1_000_003 * run + size))
    const found = [{ slice: null, compared: { candidate, control: null } }]
    const data = unpairedData([variable], { found: () => found, parts: new Map() }, 1)
    for (const metric of metrics) {
      const max = population.bounds[metric]!
      const [check] = judgeShadow([{ metric, column: 'x', max }], data, CONFIDENCE)
      if (check?.verdict === 'fail') failed.set(metric, failed.get(metric)! + 1)
    }
  }
  return failed
}

const percent = (failed: number): string => `${((100 * failed) / RUNS).toFixed(1)} %`

console.log(
  `| column | measure | max | ${SIZES.map((size) => `no change, n = ${size}`).join(' | ')} | ${MULTIPLES.map((times) => `${times} × max, n = ${POWER_SIZE}`).join(' | ')} |`
)
console.log(`| --- | --- | --- | ${SIZES.map(() => '---').join(' | ')} | ${MULTIPLES.map(() => '---').join(' | ')} |`)
for (const population of [numbers, categories(false), categories(true)]) {
  const metrics = Object.keys(population.bounds) as ShadowMetric[]
  const still = SIZES.map((size) => sharesFailed(population, metrics, size, 0))
  for (const metric of metrics) {
    const max = population.bounds[metric]!
    const moved = MULTIPLES.map((times) =>
      sharesFailed(population, [metric], POWER_SIZE, shiftFor(population, metric, times * max))
    )
    const cells = [...still, ...moved].map((failed) => percent(failed.get(metric)!))
    console.log(`| ${population.kind} | \`${metric}\` | ${max} | ${cells.join(' | ')} |`)
  }
}

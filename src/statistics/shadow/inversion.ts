/**
 * Interval of a distance between two distributions. Noise can only lengthen a distance, so that the plain value is too
 * large, the more so the fewer the rows, and resampling would lengthen it once more. The interval inverts a test instead:
 * it holds the true differences, as multiples of the one seen, under which a distance like the one seen is not odd. The
 * distance's distribution under each is drawn from the counts of a few cells: the cost does not depend on the rows.
 */
import type { Table } from '../../metrics/shadow/bins.ts'
import type { Estimate, Interval } from '../interval.ts'
import { normalCdf, normalQuantile } from '../normal.ts'
import { normalVariate, type Random, seededRandom } from '../random.ts'

/** Read once: in a context of its own, as tests have, every mention of a global is looked up anew, a hundred million times. */
const { sqrt, max, exp } = Math

export interface DistanceEstimate extends Estimate {
  /** Chance of a distance this large or larger if nothing differed. */
  readonly pValue: number | null
  /** The smallest distance that rows this many would have shown four times in five, at 95 %. */
  readonly detectable: number | null
}

/** Multiples of the difference seen at which the distance is drawn; in between its bias and spread are interpolated. */
const MULTIPLES = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30]
const DRAWS = 400
/** Fewer rows than this say nothing of a distribution. */
const FEWEST_ROWS = 10
const POWER = 0.8
const LEVEL = 0.95

/** How the distance lies about the truth: its mean less the truth, its spread and its skewness. */
interface Noise {
  readonly bias: number
  readonly deviation: number
  readonly skewness: number
}

/**
 * @param value the plain distance, which may rest on more than the cells
 * @param cells rows of both samples in cells, of which the distance is a function
 */
export function distanceEstimate(
  value: number,
  cells: Table,
  distance: (cells: Table) => number,
  seed: number
): DistanceEstimate {
  const sizes = [total(cells.production), total(cells.candidate)] as const
  if (Math.min(...sizes) < FEWEST_ROWS)
    return {
      value,
      method: `fewer than ${FEWEST_ROWS} rows of a sample`,
      interval: null,
      pValue: null,
      detectable: null
    }
  const seen = distance(cells)
  // where cells are coarser than what the value was made of
  const scale = seen > 0 ? value / seen : 1
  const none = noiseAt(cells, distance, 0, seed)
  const floor = quantileOf(none, 0.5)
  // a difference within noise has noise's direction: what may yet be there is looked for along a plain shift
  const along = seen > floor ? cells : shifted(cells, distance, max(floor, seen))
  const path = pathOf(along, distance, seed)
  const typical = max(seen, floor)
  const interval = (confidence: number): Interval => {
    const low = path.truthAt(seen, (1 + confidence) / 2)
    const high = path.truthAt(typical, (1 - confidence) / 2)
    return [low * scale, max(low, high) * scale]
  }
  const critical = quantileOf(none, LEVEL)
  return {
    value,
    method: 'inverted test of drawn distances',
    interval,
    pValue: exceedance(none, seen),
    detectable: path.truthAt(critical, 1 - POWER) * scale
  }
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0)

/** The truths along a line of ever larger differences. */
function pathOf(cells: Table, distance: (cells: Table) => number, seed: number) {
  const drawn: Noise[] = []
  const noiseOf = (at: number): Noise => (drawn[at] ??= noiseAt(cells, distance, MULTIPLES[at]!, seed))
  const truth = (multiple: number): number => distance(apart(cells, multiple))
  /** Quantile of the distance at a multiple from `MULTIPLES[at - 1]` to `MULTIPLES[at]`. */
  const quantile = (multiple: number, at: number, p: number): number => {
    const from = MULTIPLES[at - 1]!
    const share = (multiple - from) / (MULTIPLES[at]! - from)
    const left = noiseOf(at - 1)
    const right = noiseOf(at)
    const mix = (of: keyof Noise): number => left[of] * (1 - share) + right[of] * share
    return (
      truth(multiple) + quantileOf({ bias: mix('bias'), deviation: mix('deviation'), skewness: mix('skewness') }, p)
    )
  }
  return {
    /** The truth under which a share `p` of distances is at most the one given; 0 where even no difference gives more. */
    truthAt(given: number, p: number): number {
      if (quantile(0, 1, p) >= given) return truth(0)
      let at = 1
      while (at < MULTIPLES.length - 1 && quantile(MULTIPLES[at]!, at, p) < given) at++
      let low = MULTIPLES[at - 1]!
      let high = MULTIPLES[at]!
      for (let i = 0; i < 40; i++) {
        const middle = (low + high) / 2
        if (quantile(middle, at, p) >= given) high = middle
        else low = middle
      }
      return truth(high)
    }
  }
}

/** The expected counts if the shares differed by a multiple of how they do, about the same pooled shares. */
function apart({ production, candidate }: Table, multiple: number): Table {
  const n = total(production)
  const m = total(candidate)
  const along = (counts: Float64Array, size: number): Float64Array => {
    const shares = counts.map((count, cell) => {
      const pooled = (production[cell]! + candidate[cell]!) / (n + m)
      return max(pooled + multiple * (count / size - pooled), 0)
    })
    const sum = total(shares)
    return shares.map((share) => (share * size) / sum)
  }
  return { production: along(production, n), candidate: along(candidate, m) }
}

/** The pooled cells with a difference that grows from the first cell to the last, about as far apart as asked. */
function shifted({ production, candidate }: Table, distance: (cells: Table) => number, wanted: number): Table {
  const n = total(production)
  const m = total(candidate)
  const pooled = production.map((count, cell) => (count + candidate[cell]!) / (n + m))
  const tilt = (strength: number): Table => {
    let below = 0
    const tilted = pooled.map((share) => {
      const rank = below + share / 2
      below += share
      return share * (1 + strength * (2 * rank - 1))
    })
    return { production: pooled.map((share) => share * n), candidate: tilted.map((share) => share * m) }
  }
  let low = 0
  let high = 1
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (distance(tilt(middle)) < wanted) low = middle
    else high = middle
  }
  return tilt(high)
}

function noiseAt(cells: Table, distance: (cells: Table) => number, multiple: number, seed: number): Noise {
  // the same random numbers at every multiple, so that what lies between is smooth
  const random = seededRandom(seed)
  const expected = apart(cells, multiple)
  const drawn = {
    production: new Float64Array(cells.production.length),
    candidate: new Float64Array(cells.candidate.length)
  }
  const values = new Float64Array(DRAWS)
  for (let draw = 0; draw < DRAWS; draw++) {
    drawCounts(expected.production, drawn.production, random)
    drawCounts(expected.candidate, drawn.candidate, random)
    values[draw] = distance(drawn)
  }
  const mean = total(values) / DRAWS
  let second = 0
  let third = 0
  for (const value of values) {
    second += (value - mean) ** 2
    third += (value - mean) ** 3
  }
  const variance = second / DRAWS
  const skewness = variance > 0 ? third / DRAWS / variance ** 1.5 : 0
  return { bias: mean - distance(expected), deviation: sqrt((variance * DRAWS) / (DRAWS - 1)), skewness }
}

/** Above this a Poisson number is as good as a normal one. */
const MANY = 30

/** Independent Poisson counts; distances divide them by their sum, which makes them multinomial. */
function drawCounts(expected: Float64Array, drawn: Float64Array, random: Random): void {
  for (let cell = 0; cell < expected.length; cell++) {
    const mean = expected[cell]!
    drawn[cell] = mean > MANY ? max(mean + sqrt(mean) * normalVariate(random), 0) : poisson(mean, random)
  }
}

/** By inversion. */
function poisson(mean: number, random: Random): number {
  let left = random()
  let chance = exp(-mean)
  let count = 0
  while (left > chance && count < 10 * MANY) {
    left -= chance
    count++
    chance *= mean / count
  }
  return count
}

/** Quantile of the noise, as of a shifted gamma number (E. Wilson and M. Hilferty, PNAS 17 (1931)): a χ² without differences. */
function quantileOf({ bias, deviation, skewness }: Noise, p: number): number {
  const z = normalQuantile(p)
  if (Math.abs(skewness) < 1e-3) return bias + deviation * z
  const bent = 1 + (skewness * z) / 6 - skewness ** 2 / 36
  return bias + deviation * (2 / skewness) * (max(bent, 0) ** 3 - 1)
}

/** P(noise >= given), by the same. */
function exceedance({ bias, deviation, skewness }: Noise, given: number): number {
  if (deviation === 0) return given > bias ? 0 : 1
  const x = (given - bias) / deviation
  if (Math.abs(skewness) < 1e-3) return normalCdf(-x)
  const bent = Math.cbrt(max(1 + (x * skewness) / 2, 0))
  return normalCdf(-(bent - 1 + skewness ** 2 / 36) / (skewness / 6))
}

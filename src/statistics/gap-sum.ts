/**
 * A sum over bins of share × |gap|, such as the calibration error. Noise can only lengthen an absolute value, so the
 * plain estimate is too large, the more so the fewer the rows; resampling would lengthen it once more. The interval
 * inverts the test instead: were the true gaps s times the ones seen, the sum would have the mean and variance of folded
 * normals (Leone, Nelson and Nottingham, Technometrics 3 (1961)); it holds the s under which what was seen is not odd, and what was seen itself.
 */
import { type GapMetric, isUndefined, type Undefined } from '../metrics/metric.ts'
import type { RowNumbers } from '../metrics/row-numbers.ts'
import type { Rows } from '../metrics/rows.ts'
import { degreesOfFreedom, independentRows, isSimple } from './design.ts'
import type { Estimate, Interval } from './interval.ts'
import { normalCdf } from './normal.ts'
import { TOO_FEW } from './pair.ts'
import { tQuantile } from './student-t.ts'

interface Gaps {
  readonly value: number
  readonly shares: Float64Array
  readonly gaps: Float64Array
  /** Standard errors of the gaps. */
  readonly errors: Float64Array
}

export function gapsOf<R extends Rows>(metric: GapMetric<R>, rows: R): Gaps | Undefined {
  const sums = metric.sums(rows)
  if (isUndefined(sums)) return sums
  const { weight, squares, observed, expected } = sums
  let total = 0
  for (const w of weight) total += w
  const shares = weight.map((w) => w / total)
  const gaps = weight.map((w, b) => (w === 0 ? 0 : (observed[b]! - expected[b]!) / w))
  let value = 0
  for (let b = 0; b < metric.bins; b++) value += shares[b]! * Math.abs(gaps[b]!)
  // clusters leave fewer independent rows in every bin alike
  const kept = isSimple(rows) ? 1 : independentRows({ ...rows, weights: null }) / rows.count
  const errors = weight.map((w, b) => {
    if (w === 0) return 0
    const n = ((w * w) / squares[b]!) * kept
    // one added hit and miss: a bin whose few labels agree is not known for certain
    const p = ((observed[b]! / w) * n + 1) / (n + 2)
    return Math.sqrt((p * (1 - p)) / n)
  })
  return { value, shares, gaps, errors }
}

/** How each row moves the sum. */
export function gapInfluence<R extends Rows>(metric: GapMetric<R>, rows: R, { gaps, errors }: Gaps): RowNumbers {
  // an absolute value varies less than what it is made of, the more so the nearer to 0
  const slopes = gaps.map((gap, b) => {
    const { deviation } = folded(gap, errors[b]!)
    return errors[b] === 0 ? 0 : (Math.sign(gap) * deviation) / errors[b]!
  })
  return metric.sloped(rows, slopes)
}

/** Mean and standard deviation of the sum, were the true gaps `s` times the ones seen. */
function foldedSum({ shares, gaps, errors }: Gaps, s: number): { readonly mean: number; readonly deviation: number } {
  let mean = 0
  let variance = 0
  for (let b = 0; b < shares.length; b++) {
    const one = folded(s * gaps[b]!, errors[b]!)
    mean += shares[b]! * one.mean
    variance += (shares[b]! * one.deviation) ** 2
  }
  return { mean, deviation: Math.sqrt(variance) }
}

/** Mean and standard deviation of the absolute value of a normal number. */
function folded(mu: number, sigma: number): { readonly mean: number; readonly deviation: number } {
  if (sigma === 0) return { mean: Math.abs(mu), deviation: 0 }
  const peak = sigma * Math.sqrt(2 / Math.PI) * Math.exp((-mu * mu) / (2 * sigma * sigma))
  const mean = peak + mu * (1 - 2 * normalCdf(-mu / sigma))
  return { mean, deviation: Math.sqrt(Math.max(mu * mu + sigma * sigma - mean * mean, 0)) }
}

export function gapEstimate(found: Gaps, rows: Rows): Estimate {
  const { value } = found
  /** The largest s under which the sum would still, with the given number of standard deviations, be what was seen. */
  const scaleAt = (deviations: number): number => {
    const high = (s: number) => {
      const { mean, deviation } = foldedSum(found, s)
      return mean - deviations * deviation > value
    }
    if (high(0)) return 0
    let low = 0
    let above = 1
    while (!high(above) && above < 1e6) above *= 2
    for (let i = 0; i < 60; i++) {
      const middle = (low + above) / 2
      if (high(middle)) above = middle
      else low = middle
    }
    return low
  }
  const interval = (confidence: number): Interval => {
    const t = tQuantile((1 + confidence) / 2, degreesOfFreedom(rows))
    return [Math.min(value, value * scaleAt(-t)), Math.max(value, value * scaleAt(t))]
  }
  if (Math.min(degreesOfFreedom(rows), rows.count - 1) < 1) return { value, method: TOO_FEW, interval: null }
  return { value, method: 'inverted test of folded normal gaps', interval }
}

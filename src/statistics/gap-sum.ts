/**
 * A sum over bins of share × |gap|, such as the calibration error. Noise can only lengthen an absolute value, so the
 * plain estimate is too large, the more so the fewer the rows; resampling would lengthen it once more. The interval
 * inverts the test instead: were the true gaps s times the ones seen, the sum would have the mean and variance of folded
 * normals (Leone, Nelson and Nottingham, Technometrics 3 (1961)); it holds the s under which what was seen is not odd.
 */
import { type GapMetric, isUndefined, type Undefined } from '../metrics/metric.ts'
import type { Rows } from '../metrics/rows.ts'
import { degreesOfFreedom, independentRows, isSimple, totalWeight } from './design.ts'
import type { Estimate, Interval } from './interval.ts'
import { normalCdf } from './normal.ts'
import { tQuantile } from './student-t.ts'

interface Gaps {
  readonly value: number
  readonly shares: Float64Array
  readonly gaps: Float64Array
  /** Standard errors of the gaps. */
  readonly errors: Float64Array
  /** How each row moves the value. */
  readonly influence: Float64Array
}

export function gapsOf<R extends Rows>(metric: GapMetric<R>, rows: R): Gaps | Undefined {
  const found = metric.gaps(rows)
  if (isUndefined(found)) return found
  const { bin, expected, observed } = found
  const { count, weights } = rows
  const weight = new Float64Array(metric.bins)
  const squares = new Float64Array(metric.bins)
  const seen = new Float64Array(metric.bins)
  const said = new Float64Array(metric.bins)
  for (let i = 0; i < count; i++) {
    const w = weights === null ? 1 : weights[i]!
    const b = bin[i]!
    weight[b]! += w
    squares[b]! += w * w
    seen[b]! += w * observed[i]!
    said[b]! += w * expected[i]!
  }
  const total = totalWeight(rows)
  const shares = weight.map((w) => w / total)
  const gaps = weight.map((w, b) => (w === 0 ? 0 : (seen[b]! - said[b]!) / w))
  let value = 0
  for (let b = 0; b < metric.bins; b++) value += shares[b]! * Math.abs(gaps[b]!)
  // clusters leave fewer independent rows in every bin alike
  const kept = isSimple(rows) ? 1 : independentRows({ ...rows, weights: null }) / count
  const errors = weight.map((w, b) => {
    if (w === 0) return 0
    const n = ((w * w) / squares[b]!) * kept
    // one added hit and miss: a bin whose few labels agree is not known for certain
    const p = ((seen[b]! / w) * n + 1) / (n + 2)
    return Math.sqrt((p * (1 - p)) / n)
  })
  const influence = new Float64Array(count)
  for (let i = 0; i < count; i++) influence[i] = Math.sign(gaps[bin[i]!]!) * (observed[i]! - expected[i]!)
  return { value, shares, gaps, errors, influence }
}

export function gapEstimate({ value, shares, gaps, errors }: Gaps, rows: Rows): Estimate {
  /** Mean and standard deviation of the sum, were the true gaps `s` times the ones seen. */
  const sum = (s: number): readonly [number, number] => {
    let mean = 0
    let variance = 0
    for (let b = 0; b < shares.length; b++) {
      if (errors[b] === 0) continue
      const mu = s * gaps[b]!
      const sigma = errors[b]!
      const folded =
        sigma * Math.sqrt(2 / Math.PI) * Math.exp((-mu * mu) / (2 * sigma * sigma)) +
        mu * (1 - 2 * normalCdf(-mu / sigma))
      mean += shares[b]! * folded
      variance += shares[b]! ** 2 * Math.max(mu * mu + sigma * sigma - folded * folded, 0)
    }
    return [mean, Math.sqrt(variance)]
  }
  /** The largest s under which the sum would still, with the given number of standard deviations, be what was seen. */
  const scaleAt = (deviations: number): number => {
    const high = (s: number) => {
      const [mean, deviation] = sum(s)
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
    return [Math.min(value, value * scaleAt(-t)), Math.max(value * scaleAt(t), 0)]
  }
  return { value, method: 'inverted test of folded normal gaps', interval: rows.count > 1 ? interval : null }
}

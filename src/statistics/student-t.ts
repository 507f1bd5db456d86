/** Student's t distribution: the uncertainty of an uncertainty that was itself estimated, from few rows or clusters. */
import { normalCdf, normalQuantile } from './normal.ts'

/** Above this many degrees of freedom the distribution is the normal one to 1e-8 and better. */
const NORMAL_FROM = 1e7

/** P(T <= x) with the given degrees of freedom. */
export function tCdf(x: number, df: number): number {
  if (df > NORMAL_FROM) return normalCdf(x)
  const tail = upperTail(Math.abs(x), df)
  return x > 0 ? 1 - tail : tail
}

/** P(T > x) for x >= 0: near the centre by what lies inside, so that a small x is not lost beside many degrees of freedom. */
function upperTail(x: number, df: number): number {
  const square = x * x
  if (square < 1) return 0.5 * (1 - incompleteBeta(square / (df + square), 0.5, df / 2))
  return 0.5 * incompleteBeta(df / (df + square), df / 2, 0.5)
}

/** The x with P(T <= x) = p, by Newton's method on the smaller tail from the normal quantile. */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN
  if (p === 0.5) return 0
  if (df > NORMAL_FROM) return normalQuantile(p)
  const tail = Math.min(p, 1 - p)
  if (df === 1) return (p < 0.5 ? -1 : 1) / Math.tan(Math.PI * tail)
  // Newton on log(tail probability) in log(x) is nearly linear in the heavy tails, and cannot overshoot to the wrong side
  let x = Math.max(-normalQuantile(tail), 1e-8)
  for (let i = 0; i < 200; i++) {
    const upper = upperTail(x, df)
    const step = Math.log(upper / tail) / ((density(x, df) * x) / upper)
    x *= Math.exp(Math.min(Math.max(step, -1), 2))
    if (Math.abs(step) < 1e-14) break
  }
  return p < 0.5 ? -x : x
}

function density(x: number, df: number): number {
  const log = logGammaRise(df / 2, 0.5) - 0.5 * Math.log(df * Math.PI)
  return Math.exp(log - ((df + 1) / 2) * Math.log1p((x * x) / df))
}

/** The regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz; DLMF 8.17.22). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const [large, small] = a > b ? [a, b] : [b, a]
  const front = Math.exp(logGammaRise(large, small) - logGamma(small) + a * Math.log(x) + b * Math.log1p(-x)) / a
  const tiny = 1e-300
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < tiny ? tiny : d)
  let fraction = d
  for (let m = 1; m < 10_000; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    ]) {
      d = 1 + term * d
      c = 1 + term / c
      d = 1 / (Math.abs(d) < tiny ? tiny : d)
      c = Math.abs(c) < tiny ? tiny : c
      fraction *= d * c
    }
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return front * fraction
}

/** Stirling's series for log Γ (DLMF 5.11.1) is exact to 1e-16 from here. */
const STIRLING_FROM = 15

/** log Γ(x) for x > 0. */
export function logGamma(x: number): number {
  let shift = 0
  let z = x
  while (z < STIRLING_FROM) shift += Math.log(z++)
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + stirling(z) - shift
}

/** log Γ(a + b) - log Γ(a), without the cancellation of two large numbers. */
function logGammaRise(a: number, b: number): number {
  if (a < STIRLING_FROM) return logGamma(a + b) - logGamma(a)
  return (a - 0.5) * Math.log1p(b / a) + b * Math.log(a + b) - b + stirling(a + b) - stirling(a)
}

function stirling(z: number): number {
  const r = 1 / (z * z)
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / z
}

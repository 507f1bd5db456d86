/**
 * The two distances between distribution functions F (production) and G (candidate), added up from left to right:
 * Kolmogorov-Smirnov, the largest |F - G|, and the first Wasserstein distance, the integral of |F - G|.
 */

export interface Sizes {
  readonly production: number
  readonly candidate: number
}

/** How many numbers of each sample lie to the left. */
export interface Left {
  production: number
  candidate: number
}

export interface Distance {
  ks: number
  wasserstein: number
  /** What rounding has cut off the integral so far (Neumaier 1974). */
  lost: number
}

export const noDistance = (): Distance => ({ ks: 0, wasserstein: 0, lost: 0 })

/** F - G where so many lie to the left. */
export const gapOf = (production: number, candidate: number, sizes: Sizes): number =>
  production / sizes.production - candidate / sizes.candidate

export function addArea(distance: Distance, area: number): void {
  const sum = distance.wasserstein + area
  distance.lost += distance.wasserstein >= area ? distance.wasserstein - sum + area : area - sum + distance.wasserstein
  distance.wasserstein = sum
}

/** Both distances over the span of some numbers of both samples, in ascending order. */
export function addSorted(
  distance: Distance,
  production: Float64Array,
  candidate: Float64Array,
  left: Left,
  sizes: Sizes
): void {
  const { production: startP, candidate: startC } = left
  let p = 0
  let c = 0
  let gap = gapOf(startP, startC, sizes)
  let { ks } = distance
  let area = 0
  let before = Math.min(production[0] ?? Infinity, candidate[0] ?? Infinity)
  while (p < production.length || c < candidate.length) {
    const ofProduction = p < production.length ? production[p]! : Infinity
    const ofCandidate = c < candidate.length ? candidate[c]! : Infinity
    const value = Math.min(ofProduction, ofCandidate)
    area += Math.abs(gap) * (value - before)
    while (p < production.length && production[p] === value) p++
    while (c < candidate.length && candidate[c] === value) c++
    gap = gapOf(startP + p, startC + c, sizes)
    ks = Math.max(ks, Math.abs(gap))
    before = value
  }
  addArea(distance, area)
  distance.ks = ks
}

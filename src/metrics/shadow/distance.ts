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

/** Both distances over the span of some numbers of both samples, in ascending order. Moves `left` past them. */
export function addSorted(
  distance: Distance,
  production: Float64Array,
  candidate: Float64Array,
  left: Left,
  sizes: Sizes
): void {
  const startP = left.production
  const startC = left.candidate
  let p = 0
  let c = 0
  let before = Number.NaN
  while (p < production.length || c < candidate.length) {
    const value =
      c === candidate.length || (p < production.length && production[p]! <= candidate[c]!)
        ? production[p]!
        : candidate[c]!
    const gap = gapOf(startP + p, startC + c, sizes)
    if (p + c > 0) addArea(distance, Math.abs(gap) * (value - before))
    while (p < production.length && production[p]! === value) p++
    while (c < candidate.length && candidate[c]! === value) c++
    distance.ks = Math.max(distance.ks, Math.abs(gapOf(startP + p, startC + c, sizes)))
    before = value
  }
  left.production = startP + p
  left.candidate = startC + c
}

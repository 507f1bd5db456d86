/**
 * Seeded random numbers: xoshiro128** (Blackman and Vigna 2018), seeded by splitmix32. The same seed gives the same
 * numbers on every machine, so that the same inputs give the same evidence.
 */

/** Read once: in a context of its own, as tests have, every mention of a global is looked up anew, a hundred million times. */
const { imul, sqrt, log } = Math

/** Uniform on [0, 1) with 53 random bits. */
export type Random = () => number

export function seededRandom(seed: number): Random {
  const next = seededBits(seed)
  return () => (next() * 0x200000 + (next() >>> 11)) / 0x20000000000000
}

/** A seed of its own for whatever the text names: 32-bit FNV-1a of the text, begun from the seed. */
export function seedFor(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** 32 random bits a call. */
export function seededBits(seed: number): () => number {
  let state = seed >>> 0
  const splitmix = () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = imul(z ^ (z >>> 16), 0x21f0aaad)
    z = imul(z ^ (z >>> 15), 0x735a2d97)
    return z ^ (z >>> 15)
  }
  let a = splitmix()
  let b = splitmix()
  let c = splitmix()
  let d = splitmix()
  return () => {
    const mixed = imul(b, 5)
    const result = imul((mixed << 7) | (mixed >>> 25), 9)
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
}

/** A standard normal number, by the polar method (Marsaglia and Bray 1964). */
export function normalVariate(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1
    const v = 2 * random() - 1
    const s = u * u + v * v
    if (s > 0 && s < 1) return u * sqrt((-2 * log(s)) / s)
  }
}

/** A gamma number of the given shape and scale 1, by Marsaglia and Tsang (2000). */
export function gammaVariate(random: Random, shape: number): number {
  if (shape < 1) return gammaVariate(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / sqrt(9 * d)
  for (;;) {
    const x = normalVariate(random)
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    const u = 1 - random()
    // a bound from below that spares the logarithms nearly always
    if (u < 1 - 0.0331 * x ** 4) return d * v
    if (log(u) < 0.5 * x * x + d - d * v + d * log(v)) return d * v
  }
}

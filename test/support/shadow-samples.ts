/** The large samples of test/golden/cases_shadow.py, made from the same bits. */

/** T. Ettinger's mulberry32: uniform numbers with 32 random bits. */
function mulberry(seed: number, count: number): Float64Array {
  let state = seed
  return Float64Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0
    let z = Math.imul(state ^ (state >>> 15), state | 1)
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61)
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32
  })
}

const KINDS: Readonly<Record<string, (u: number) => number>> = {
  uniform: (u) => u,
  outliers: (u) => u,
  moved: (u) => u * 0.99 + 0.003,
  rounded: (u) => Math.floor(u * 100) / 100,
  ties: (u) => (Math.floor(u * 1024 * 1024) % 10 < 9 ? 0.25 : u),
  heavy: (u) => 1 / ((1.0000001 - u) * (1.0000001 - u)) - 1 / (u + 0.001),
  missing: (u) => (u < 0.1 ? Number.NaN : u),
  far: (u) => u * 1e-3 + 1e9,
  clusters: (u) => (u < 0.5 ? u * 1e-9 : u + 1e6)
}

export function shadowSample(kind: string, seed: number, count: number): Float64Array {
  const of = KINDS[kind]
  if (of === undefined) throw new Error(`no sample is called ${kind}`)
  const made = mulberry(seed, count).map(of)
  if (kind === 'outliers') {
    made[3] = 1e200
    made[77] = -1e-200
    made[count - 1] = -1e199
  }
  return made
}

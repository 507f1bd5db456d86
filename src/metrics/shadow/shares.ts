/** Distances between two rows of counts over the same bins or categories. Counts may be fractional. */
import type { Table } from './bins.ts'

const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0)

/**
 * Population stability index: sum of (p - q) ln(p / q), with (count + 0.5) / (n + 0.5 × bins) for a share, so that an
 * empty bin is finite.
 */
export function stabilityIndex({ production, candidate }: Table): number {
  const ofProduction = sum(production) + 0.5 * production.length
  const ofCandidate = sum(candidate) + 0.5 * production.length
  let index = 0
  for (let bin = 0; bin < production.length; bin++) {
    const p = (production[bin]! + 0.5) / ofProduction
    const q = (candidate[bin]! + 0.5) / ofCandidate
    index += (p - q) * Math.log(p / q)
  }
  return index
}

/** Jensen-Shannon distance in base 2, from 0 to 1: D. Endres and J. Schindelin, IEEE Trans. Information Theory 49 (2003). */
export function jensenShannon({ production, candidate }: Table): number {
  const ofProduction = sum(production)
  const ofCandidate = sum(candidate)
  let divergence = 0
  for (let bin = 0; bin < production.length; bin++) {
    const p = production[bin]! / ofProduction
    const q = candidate[bin]! / ofCandidate
    if (p + q > 0) divergence += ((p + q) / 2) * mixedEntropy((p - q) / (p + q))
  }
  return Math.sqrt(Math.min(divergence / 2 / Math.LN2, 1))
}

/** (1 + d) ln(1 + d) + (1 - d) ln(1 - d), which for a small d would be what is left of two numbers that cancel. */
function mixedEntropy(d: number): number {
  const square = d * d
  if (square < 1e-4) return square * (1 + square * (1 / 6 + square * (1 / 15 + square * (1 / 28 + square / 45))))
  return (1 + Math.abs(d)) * Math.log1p(Math.abs(d)) + (square === 1 ? 0 : (1 - Math.abs(d)) * Math.log1p(-Math.abs(d)))
}

/** Half the sum of |p - q|: the share of rows that would have to move. */
export function totalVariation({ production, candidate }: Table): number {
  const ofProduction = sum(production)
  const ofCandidate = sum(candidate)
  let distance = 0
  for (let bin = 0; bin < production.length; bin++)
    distance += Math.abs(production[bin]! / ofProduction - candidate[bin]! / ofCandidate)
  return distance / 2
}

/**
 * Cramér's V of the two samples, each weighed the same: sqrt(½ Σ (p - q)² / (p + q)), from 0 to 1. With as many rows on
 * both sides it is sqrt(χ² / N); unlike that it does not shrink when one sample is much the larger.
 */
export function cramersV({ production, candidate }: Table): number {
  const ofProduction = sum(production)
  const ofCandidate = sum(candidate)
  let squares = 0
  for (let bin = 0; bin < production.length; bin++) {
    const p = production[bin]! / ofProduction
    const q = candidate[bin]! / ofCandidate
    if (p + q > 0) squares += (p - q) ** 2 / (p + q)
  }
  return Math.sqrt(squares / 2)
}

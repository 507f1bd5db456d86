/** Values that other programs computed; see test/golden/NOTES.md for how, and for what the libraries do. */
import { readFileSync } from 'node:fs'

export function readGolden<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8'), (_, value) =>
    value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : value
  ) as T
}

/** Relative difference; absolute near 0. */
export const distance = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(b), 1e-300, Math.min(1, Math.abs(b) + 1e-3))

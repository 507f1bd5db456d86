/** Pearson's test that two samples have the same shares (K. Pearson, Philosophical Magazine 50 (1900)). */
import type { Undefined } from '../metric.ts'
import type { Table } from './bins.ts'

export interface ChiSquare {
  readonly statistic: number
  readonly degreesOfFreedom: number
}

/** Without a correction for continuity; a category without any row is left out. */
export function chiSquare({ production, candidate }: Table): ChiSquare | Undefined {
  const n = production.reduce((sum, count) => sum + count, 0)
  const m = candidate.reduce((sum, count) => sum + count, 0)
  let statistic = 0
  let categories = 0
  for (let k = 0; k < production.length; k++) {
    const both = production[k]! + candidate[k]!
    if (both === 0) continue
    categories++
    for (const [count, size] of [
      [production[k]!, n],
      [candidate[k]!, m]
    ] as const) {
      const expected = both * (size / (n + m))
      statistic += (count - expected) ** 2 / expected
    }
  }
  if (categories < 2) return { undefined: 'there is one category only' }
  return { statistic, degreesOfFreedom: categories - 1 }
}

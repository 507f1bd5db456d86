import { OUT, type ProportionMetric } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** A share of rows that depends on their label and decision alone, and so on the counts of the confusion table. */
export function cellProportion(
  name: string,
  empty: string,
  outcomeOf: (label: number, decision: number) => number
): ProportionMetric<ClassificationRows> {
  return {
    kind: 'proportion',
    name,
    empty,
    outcomeOf,
    outcome({ count, label, decision, classes }) {
      const size = classes.length
      const table = Uint8Array.from({ length: size * size }, (_, cell) =>
        outcomeOf(Math.floor(cell / size), cell % size)
      )
      const outcome = new Uint8Array(count).fill(OUT)
      for (let i = 0; i < count; i++) outcome[i] = table[label[i]! * size + decision[i]!]!
      return outcome
    }
  }
}

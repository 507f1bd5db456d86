/** The rows on which the two models differ most, by id and prediction; what else their files hold is not told. */
import type { DifferenceRecord } from '../../evidence/statement.ts'
import { cut } from '../flips.ts'
import type { PairedDecisions } from './paired-decisions.ts'
import type { PairedNumbers } from './paired-numbers.ts'

/** As many as a person looks at. */
const SHOWN = 20

type IdOf = (row: number) => string

/** Rows that are decided differently, newly wrong ones first. */
export function decisionDifferences(column: string, decisions: PairedDecisions, idOf: IdOf): DifferenceRecord {
  const { candidate, baseline } = decisions
  const { classes, label, decision } = candidate
  const sizes = decision.map((code, row) => {
    const other = baseline.decision[row]!
    return code === other ? 0 : other === label[row] ? 2 : 1
  })
  const name = (codes: ArrayLike<number>) => (row: number) => cut(classes[codes[row]!]!)
  return worstOf(column, Float64Array.from(sizes), idOf, name(decision), name(baseline.decision))
}

/** Rows with different numbers, the largest difference first; a missing number on one side is larger than any. */
export function numberDifferences(
  column: string,
  { candidate, baseline }: PairedNumbers,
  idOf: IdOf
): DifferenceRecord {
  const sizes = candidate.map((value, row) => {
    const other = baseline[row]!
    if (Object.is(value, other) || value === other) return 0
    return Number.isNaN(value - other) ? Infinity : Math.abs(value - other)
  })
  const name = (values: Float64Array) => (row: number) =>
    Number.isNaN(values[row]) ? '(missing)' : String(values[row])
  return worstOf(column, sizes, idOf, name(candidate), name(baseline))
}

function worstOf(column: string, sizes: Float64Array, idOf: IdOf, candidate: IdOf, baseline: IdOf): DifferenceRecord {
  let total = 0
  const worst: number[] = []
  sizes.forEach((size, row) => {
    if (size === 0) return
    total++
    if (worst.length === SHOWN && size <= sizes[worst[SHOWN - 1]!]!) return
    const place = worst.findIndex((other) => sizes[other]! < size)
    worst.splice(place < 0 ? worst.length : place, 0, row)
    if (worst.length > SHOWN) worst.pop()
  })
  return {
    column,
    total,
    worst: worst.map((row) => ({ id: cut(idOf(row)), baseline: baseline(row), candidate: candidate(row) }))
  }
}

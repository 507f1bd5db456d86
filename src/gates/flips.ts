/** The rows that the baseline decided rightly and the candidate does not, worst first. */
import type { Flip } from '../evidence/statement.ts'
import type { ClassificationRows } from '../metrics/rows.ts'
import type { Sides } from './task-data.ts'

/** As many as a person looks at. */
const SHOWN = 20
/** As many characters of an id or a label as evidence has room for. */
const LONGEST = 1_000
export const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

/**
 * @param idOf the id of a candidate's row
 * @param sliceOf the values of the slice columns of a row, empty where there are none
 */
export function negativeFlips(
  { candidate, baseline }: Sides<ClassificationRows>,
  idOf: (row: number) => string,
  sliceOf: (row: number) => Readonly<Record<string, string>>
): { total: number; worst: Flip[] } {
  if (baseline === null) return { total: 0, worst: [] }
  let total = 0
  const worst: { readonly row: number; readonly shift: number | null }[] = []
  for (let row = 0; row < candidate.count; row++) {
    if (baseline.decision[row] !== candidate.label[row] || candidate.decision[row] === candidate.label[row]) continue
    total++
    const shift = shiftOf(candidate, baseline, row)
    if (worst.length === SHOWN && (shift ?? 0) <= (worst[SHOWN - 1]!.shift ?? 0)) continue
    const place = worst.findIndex((other) => (other.shift ?? 0) < (shift ?? 0))
    worst.splice(place < 0 ? worst.length : place, 0, { row, shift })
    if (worst.length > SHOWN) worst.pop()
  }
  const { classes, label, decision } = candidate
  return {
    total,
    worst: worst.map(({ row, shift }) => {
      const slice = sliceOf(row)
      return {
        id: cut(idOf(row)),
        label: cut(classes[label[row]!]!),
        baseline: cut(classes[baseline.decision[row]!]!),
        candidate: cut(classes[decision[row]!]!),
        shift,
        ...(Object.keys(slice).length > 0 ? { slice: { ...slice } } : {})
      }
    })
  }
}

/** How much of the probability of the label the candidate took away. */
function shiftOf(candidate: ClassificationRows, baseline: ClassificationRows, row: number): number | null {
  const after = probability(candidate, row)
  const before = probability(baseline, row)
  return after === null || before === null ? null : before - after
}

function probability({ scores, label }: ClassificationRows, row: number): number | null {
  if (scores === null) return null
  if (scores.length > 1) return scores[label[row]!]![row]!
  return label[row] === 1 ? scores[0]![row]! : 1 - scores[0]![row]!
}

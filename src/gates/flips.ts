/** The rows that the baseline decided rightly and the candidate does not, worst first. */
import type { Flip } from '../evidence/statement.ts'
import type { ClassificationRows } from '../metrics/rows.ts'
import type { Sides } from './task-data.ts'

/** As many as a person looks at. */
const SHOWN = 20
/** As many characters of an id or a label as evidence has room for. */
const LONGEST = 1_000
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

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
  const rows: number[] = []
  for (let i = 0; i < candidate.count; i++)
    if (baseline.decision[i] === candidate.label[i] && candidate.decision[i] !== candidate.label[i]) rows.push(i)
  const shifts = new Map(rows.map((row) => [row, shiftOf(candidate, baseline, row)]))
  const worst = rows.sort((a, b) => (shifts.get(b) ?? 0) - (shifts.get(a) ?? 0) || a - b).slice(0, SHOWN)
  const { classes, label, decision } = candidate
  return {
    total: rows.length,
    worst: worst.map((row) => {
      const slice = sliceOf(row)
      return {
        id: cut(idOf(row)),
        label: cut(classes[label[row]!]!),
        baseline: cut(classes[baseline.decision[row]!]!),
        candidate: cut(classes[decision[row]!]!),
        shift: shifts.get(row) ?? null,
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

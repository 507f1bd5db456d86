/** What is true of a row is true of it in both files: its label, weight, cluster and slices must not depend on the model. */
import { UserError } from '../errors.ts'
import { counted, shown } from '../tables/shown.ts'
import { type Column, locate, type Table, type TextColumn } from '../tables/table.ts'
import type { Roles } from './evaluate-columns.ts'
import { canonicalLabel } from './labels.ts'

const MOST_EXAMPLES = 5

type Facts = Pick<Roles, 'id' | 'weight' | 'cluster' | 'slices'> & { readonly label: string | undefined }

/**
 * @param order for each row of the candidate its row in the baseline
 * @throws UserError `labels-differ` with every column in which the two disagree
 */
export function assertSameFacts(roles: Facts, candidate: Table, baseline: Table, order: Uint32Array): void {
  const names = [roles.label, roles.weight, roles.cluster, ...roles.slices]
  const problems = [...new Set(names)].flatMap((name) => {
    const ours = name === undefined ? undefined : candidate.columns.get(name)
    const theirs = name === undefined ? undefined : baseline.columns.get(name)
    if (name === undefined || ours === undefined || theirs === undefined) return []
    const differs =
      name === roles.label ? comparing(ours, theirs, canonicalLabel) : comparing(ours, theirs, (text) => text)
    let count = 0
    const examples: string[] = []
    for (let row = 0; row < order.length; row++) {
      if (!differs(row, order[row]!)) continue
      count++
      if (examples.length === MOST_EXAMPLES) continue
      const id =
        roles.id === undefined ? '' : `id ${shown(textAt(candidate.columns.get(roles.id) as TextColumn, row))}: `
      examples.push(
        `${id}${cell(ours, row)} (${locate(candidate, row)}) against ${cell(theirs, order[row]!)} (${locate(baseline, order[row]!)})`
      )
    }
    if (count === 0) return []
    const more = count > examples.length ? `; and ${count - examples.length} more` : ''
    return [
      `candidate and baseline differ in column ${shown(name)} of ${counted(count, 'row')}: ${examples.join('; ')}${more}`
    ]
  })
  if (problems.length > 0) throw new UserError('labels-differ', problems)
}

function comparing(a: Column, b: Column, canonical: (text: string) => string): (row: number, other: number) => boolean {
  if (a.kind === 'number' || b.kind === 'number')
    return (row, other) => a.kind !== b.kind || !Object.is(numberAt(a, row), numberAt(b, other))
  const [left, right] = [canonicalCodes(a, canonical), canonicalCodes(b, canonical)]
  return (row, other) => left(row) !== right(other)
}

/** Texts are compared once each, not once a row. */
function canonicalCodes({ codes, texts }: TextColumn, canonical: (text: string) => string): (row: number) => string {
  const known: string[] = []
  return (row) => {
    const code = codes[row]!
    if (code < 0) return ''
    known[code] ??= canonical(texts.text(code))
    return known[code]
  }
}

const numberAt = (column: Column, row: number): number =>
  column.kind === 'number' ? column.values[row]! + 0 : Number.NaN

const textAt = ({ codes, texts }: TextColumn, row: number): string => (codes[row]! < 0 ? '' : texts.text(codes[row]!))

const cell = (column: Column, row: number): string =>
  column.kind === 'number' ? String(column.values[row]) : shown(textAt(column, row))

/** Negative flips: rows that production got right and the candidate gets wrong, by id, for someone to look at. */
import type { Flip, Predicate } from '../evidence/statement.ts'
import { NONE } from './check-figures.ts'
import { sliceWords } from './check-row.ts'
import type { Block, Cell, Row } from './document.ts'
import { signedFigure } from './figures.ts'
import { counted } from './words.ts'

const titles = ['Id', 'Label', 'Production', 'Candidate', 'Shift', 'Slice']
const numeric = [false, false, false, false, true, false]

function row(flip: Flip, columns: number): Row {
  const all = (): readonly Cell[] => [
    { words: [{ name: flip.id }] },
    { words: [{ name: flip.label, max: 30 }] },
    { words: [{ name: flip.baseline, max: 30 }] },
    { words: [{ name: flip.candidate, max: 30 }] },
    { words: [flip.shift === null ? NONE : signedFigure(flip.shift, 2)] },
    { words: flip.slice === undefined ? [] : sliceWords(flip.slice) }
  ]
  return { rung: 'negative flips', cells: () => all().slice(0, columns), least: 4 * columns }
}

export function flipsBlock({ flips }: Predicate): readonly Block[] {
  if (flips === undefined || flips.total === 0) return []
  const { total, worst } = flips
  const sliced = worst.some((flip) => flip.slice !== undefined)
  const columns = sliced ? 6 : 5
  const some: Block = {
    kind: 'paragraph',
    words: [`Shown: ${counted(worst.length, 'row')}, by how far the probability moved away from the label.`]
  }
  const table: Block = {
    kind: 'table',
    head: titles.slice(0, columns),
    numeric: numeric.slice(0, columns),
    rows: worst.map((flip) => row(flip, columns))
  }
  const blocks = worst.length === total ? [table] : [some, table]
  return [{ kind: 'fold', of: 'flips', count: total, rung: 'negative flips', blocks }]
}

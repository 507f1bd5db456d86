/** The same report for a terminal or a log: aligned columns, no markup. */
import { aligned } from './columns.ts'
import { compose } from './compose.ts'
import { type Block, foldTitle, type Table } from './document.ts'
import type { Report } from './report.ts'
import { visibleName, visibleProse } from './visible.ts'
import type { Piece, Words } from './words.ts'

/**
 * A runner obeys `##[command]` anywhere in a line of its log, and `::command::` at the start of one. The first is pulled
 * apart here; the second cannot happen, as every line below begins with a word or a sign of ours.
 */
const inert = (text: string): string => text.replaceAll('##[', '## [')

function spoken(piece: Piece): string {
  if (typeof piece === 'string') return piece
  if ('name' in piece) return visibleName(piece.name, piece.max)
  if ('prose' in piece) return visibleProse(piece.prose, piece.max)
  if ('link' in piece) return piece.link
  return 'strong' in piece ? piece.strong : ''
}

const line = (words: Words): string => inert(words.map(spoken).join(''))

/** A table, its verdicts first; what is noted of a row stands under it. */
function tableLines({ head, numeric, rows }: Table): readonly string[] {
  const last = head.length - 1
  const order = head.map((_, i) => i)
  const columns = head[last] === 'Verdict' ? [last, ...order.slice(0, last)] : order
  const cellsOf = rows.map(({ cells }) => cells())
  const texts = cellsOf.map((cells) => columns.map((i) => line(cells[i]?.words ?? [])))
  const lines = aligned(
    [columns.map((i) => head[i] ?? ''), ...texts],
    columns.map((i) => numeric[i] ?? false)
  )
  return lines.flatMap((text, i) => {
    const notes = (cellsOf[i - 1] ?? []).flatMap(({ note }) => (note && note.length > 0 ? [line(note)] : []))
    return [`${i === 0 ? ' ' : '·'} ${text}`, ...notes.map((note) => `      (${note})`)]
  })
}

function blockLines(block: Block, full: boolean): readonly string[] {
  switch (block.kind) {
    case 'alert':
      return block.lines.map(line)
    case 'heading': {
      const title = line(block.words)
      return [title, '-'.repeat(Math.min(title.length, 80))]
    }
    case 'paragraph':
      return [line(block.words)]
    case 'list':
      return block.items.map((words) => `- ${line(words)}`)
    case 'table':
      return block.rows.length === 0 ? [] : tableLines(block)
    case 'fold': {
      const title = foldTitle(block.of, block.count)
      return full ? [`${title}:`, ...block.blocks.flatMap((inner) => blockLines(inner, full))] : [`(${title})`]
    }
  }
}

/** The report as lines of text, ending with a line end. `full` opens what the comment folds. */
export function renderPlain(report: Report, { full = false }: { readonly full?: boolean } = {}): string {
  const blocks = compose(report).map((block) => ({ block, text: blockLines(block, full).join('\n') }))
  const said = blocks.filter(({ text }) => text !== '')
  // What is folded away takes one line each, not a paragraph.
  const folded = (i: number): boolean => !full && said[i]?.block.kind === 'fold'
  const texts = said.map(({ text }, i) => (i === 0 ? '' : folded(i) && folded(i - 1) ? '\n' : '\n\n') + text)
  return `${texts.join('')}\n`
}

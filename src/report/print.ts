/** Blocks -> Markdown, with whatever is shed left out. Every row is serialised once, however often it is asked for. */
import type { ListItem, RootContent, TableRow } from 'mdast'
import { type Block, type Document, foldTitle, type Row, type Table } from './document.ts'
import { type Alert, cell, phrasing, serialise } from './markdown.ts'
import { keptRows, type Shed } from './size.ts'

export type Printer = (document: Document, shed: Shed) => string

const kinds: Readonly<Record<'good' | 'bad' | 'unsure', Alert['kind']>> = {
  good: 'TIP',
  bad: 'CAUTION',
  unsure: 'WARNING'
}

const toRow = (row: Row): TableRow => ({ type: 'tableRow', children: row.cells().map(cell) })

function toTable(table: Table, rows: readonly Row[]): string {
  const head: TableRow = { type: 'tableRow', children: table.head.map((title) => cell({ words: [title] })) }
  const align = table.numeric.map((right) => (right ? 'right' : null))
  return serialise([{ type: 'table', align, children: [head, ...rows.map(toRow)] }])
}

function simpleNode(block: Exclude<Block, { kind: 'table' | 'fold' }>): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: 3, children: phrasing(block.words) }
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(block.words) }
    case 'alert':
      return {
        type: 'alert',
        kind: kinds[block.mood],
        children: block.lines.map((words) => ({ type: 'paragraph', children: phrasing(words) }))
      }
    case 'list': {
      const items = block.items.map(
        (words): ListItem => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: phrasing(words) }]
        })
      )
      return { type: 'list', ordered: false, spread: false, children: items }
    }
  }
}

/** A printer that remembers what it has serialised, for one report. */
export function printer(): Printer {
  const lines = new Map<Row, string>()
  const heads = new Map<Table, string>()
  const texts = new Map<Block, string>()

  function table(block: Table, shed: Shed): string {
    const rows = keptRows(block, shed)
    if (rows.length === 0) return ''
    const fresh = rows.filter((row) => !lines.has(row))
    if (fresh.length > 0 || !heads.has(block)) {
      // A row is one line, whatever its cells hold; so any choice of lines under the head is a whole table.
      const [titles = '', rule = '', ...printed] = toTable(block, fresh).split('\n')
      heads.set(block, `${titles}\n${rule}`)
      for (const [i, row] of fresh.entries()) lines.set(row, printed[i] ?? '')
    }
    return [heads.get(block), ...rows.map((row) => lines.get(row))].join('\n')
  }

  function print(block: Block, shed: Shed): string {
    if (block.kind !== 'alert' && block.rung !== undefined && shed.rungs.has(block.rung)) return ''
    if (block.kind === 'table') return table(block, shed)
    if (block.kind === 'fold') {
      const inside = all(block.blocks, shed)
      const summary = foldTitle(block.of, block.count)
      return inside === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${inside}\n\n</details>`
    }
    const known = texts.get(block) ?? serialise([simpleNode(block)])
    texts.set(block, known)
    return known
  }

  const all = (document: Document, shed: Shed): string =>
    document
      .map((block) => print(block, shed))
      .filter((text) => text !== '')
      .join('\n\n')
  return all
}

/** How much of a document there is, without writing it. */
import { type Document, type Row, type Rung, rungs, type Table } from './document.ts'

/** What a rendering leaves out. */
export interface Shed {
  readonly rungs: ReadonlySet<Rung>
  /** Rows shown of each table. */
  readonly rows: number
}

/** The rows of a table that stay, in their order. */
export function keptRows(table: Table, shed: Shed): readonly Row[] {
  const kept = table.rows.filter((row) => !shed.rungs.has(row.rung))
  return kept.length > shed.rows ? kept.slice(0, shed.rows) : kept
}

/** Every table of a document, folded or not. */
export function tablesOf(document: Document): readonly Table[] {
  return document.flatMap((block): readonly Table[] => {
    if (block.kind === 'fold') return tablesOf(block.blocks)
    return block.kind === 'table' ? [block] : []
  })
}

/**
 * A length, in characters, that the tables surely have when written with something left out: what is far too long need
 * not be written to know.
 */
export function leastLength(tables: readonly Table[], shed: Shed): number {
  return tables.reduce((sum, table) => keptRows(table, shed).reduce((all, row) => all + row.least, sum), 0)
}

/** What is left out and how much of it, in the order in which it goes. */
export function lostRows(tables: readonly Table[], shed: Shed): readonly (readonly [number, Rung | 'further rows'])[] {
  const lost = new Map<Rung, number>()
  for (const { rung } of tables.flatMap((table) => table.rows)) {
    if (shed.rungs.has(rung)) lost.set(rung, (lost.get(rung) ?? 0) + 1)
  }
  const kept = tables.reduce((sum, table) => sum + keptRows(table, shed).length, 0)
  const all = tables.reduce((sum, table) => sum + table.rows.length, 0)
  const further = all - kept - [...lost.values()].reduce((sum, count) => sum + count, 0)
  const named = rungs.flatMap((rung): readonly (readonly [number, Rung])[] => {
    const count = lost.get(rung)
    return count === undefined ? [] : [[count, rung]]
  })
  return further > 0 ? [...named, [further, 'further rows']] : named
}

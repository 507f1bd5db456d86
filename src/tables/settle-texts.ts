import type { TextCells } from './interner.ts'
import type { RowBuffer } from './row-buffer.ts'
import { longestText } from './text-pool.ts'

/** Turns cells of consecutive rows, from `row` in the buffer, into codes of a text column; reports bad ones. */
export function settleTexts(
  buffer: RowBuffer,
  place: number,
  row: number,
  view: DataView,
  cells: TextCells,
  count: number
): void {
  const interner = buffer.interners[place]!
  const codes = buffer.codes[place]!.subarray(row, row + count)
  if (view.byteLength > longestText || cells.spare.byteLength > longestText) dropLong(buffer, place, row, cells, count)
  const known = interner.size
  const empty = interner.internAll(view, cells, codes)
  if (empty > 0 && buffer.wanted[place]!.missing === 'refuse') {
    for (let i = 0; i < count; i++) if (codes[i] === -1) buffer.report('missing', place, row + i)
  }
  for (const code of interner.malformed(known)) {
    buffer.report('malformed', place, row + codes.indexOf(code), interner.text(code))
  }
}

function dropLong(buffer: RowBuffer, place: number, row: number, { starts, stops }: TextCells, count: number): void {
  for (let i = 0; i < count; i++) {
    const start = starts[i]!
    if (stops[i]! - (start < 0 ? -1 - start : start) <= longestText) continue
    buffer.report('too-long', place, row + i)
    stops[i] = (start < 0 ? -1 - start : start) + 1
  }
}

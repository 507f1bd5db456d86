import { mostCells } from '../interner.ts'
import type { RowBuffer } from '../row-buffer.ts'
import { settleTexts } from '../settle-texts.ts'
import { TextWriter } from '../text-writer.ts'
import { numberOf, textOf } from './cell-values.ts'
import type { PlannedColumn } from './plan-columns.ts'
import type { TakeValues } from './read-pages.ts'

/** What puts the raw values of a column into the buffer, behind the rows that stand there. */
export function columnSink(column: PlannedColumn, buffer: RowBuffer): TakeValues {
  return buffer.wanted[column.place]!.as === 'number' ? numberSink(column, buffer) : textSink(column, buffer)
}

function numberSink({ place, type }: PlannedColumn, buffer: RowBuffer): TakeValues {
  const numbers = buffer.numbers[place]!
  let row = buffer.rows
  return (values, from, to) => {
    for (let i = from; i < to; i++, row++) {
      const value = values[i]
      const number = typeof value === 'number' && type.kind === 'float' ? value : numberOf(value, type)
      if (Number.isFinite(number)) numbers[row] = number
      else buffer.storeNumber(place, row, number)
    }
  }
}

function textSink({ place, type }: PlannedColumn, buffer: RowBuffer): TakeValues {
  const writer = new TextWriter()
  let row = buffer.rows
  return (values, from, to) => {
    for (let i = from; i < to; ) {
      for (const stop = Math.min(to, i + mostCells); i < stop; i++) {
        const value = values[i]
        if (type.kind === 'text' && value instanceof Uint8Array) writer.putBytes(value)
        else writer.put(textOf(value, type))
      }
      settleTexts(buffer, place, row, writer.cells.spare, writer.cells, writer.count)
      row += writer.count
      writer.clear()
    }
  }
}

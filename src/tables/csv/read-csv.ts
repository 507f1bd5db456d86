import { UserError } from '../../errors.ts'
import type { OpenFile } from '../open-file.ts'
import { placeColumns } from '../place-columns.ts'
import type { RowBuffer } from '../row-buffer.ts'
import { shownPath } from '../shown.ts'
import { csvCarry } from './csv-carry.ts'
import { readHeader } from './read-header.ts'
import { RecordScanner } from './record-scanner.ts'

/**
 * Reads a CSV file (RFC 4180) into a buffer, which is handed over at every yield. Lines end in LF, CRLF or CR; blank
 * lines are skipped; the last line may lack its end; a header is required. A quote in a cell that does not begin with
 * one is a character like any other.
 */
export async function* readCsv(file: OpenFile, delimiter: number, buffer: RowBuffer): AsyncGenerator<void, void> {
  const name = shownPath(file.uri)
  let scanner: RecordScanner | undefined
  const read = (bytes: Uint8Array, from: number, to: number): number => {
    let at = from
    if (scanner === undefined) {
      const header = readHeader(file.uri, bytes, from, to, delimiter)
      if (header === undefined) return from
      const places = placeColumns(
        file.uri,
        header.cells,
        buffer.wanted.map((column) => column.name)
      )
      scanner = new RecordScanner({ uri: file.uri, delimiter, firstLine: header.lines + 1 }, places, buffer)
      at = header.next
    }
    return scanner.read(bytes, at, to)
  }
  const place = () => `${name}, line ${scanner?.line ?? 1}`
  const carry = csvCarry(place)
  for await (const piece of file.pieces()) {
    carry.feed(piece, read)
    yield
  }
  if (!carry.finish(read)) throw new UserError('table-invalid', `${place()}: a quote is opened and never closed`)
  yield
  if (scanner === undefined) throw new UserError('table-invalid', `${name} holds nothing but blank lines`)
  if (buffer.partRows === 0) throw new UserError('table-invalid', `${name} has a header but no rows`)
}

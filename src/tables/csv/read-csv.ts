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
  const wanted = buffer.wanted.map((column) => column.name)
  let scanner: RecordScanner | undefined
  let headerLine = 1
  const read = (bytes: Uint8Array, from: number, to: number): number => {
    if (scanner !== undefined) return scanner.read(bytes, from, to)
    const { names, next, lines } = readHeader(file.uri, bytes, from, to, delimiter)
    headerLine += lines
    if (names === undefined) return next
    const places = placeColumns(file.uri, names, wanted)
    scanner = new RecordScanner({ uri: file.uri, delimiter, firstLine: headerLine }, places, buffer)
    return scanner.read(bytes, next, to)
  }
  const place = () => `${name}, line ${scanner?.line ?? headerLine}`
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

import { UserError } from '../../errors.ts'
import type { OpenFile } from '../open-file.ts'
import type { Sample } from '../sample.ts'
import { shownPath } from '../shown.ts'
import { csvCarry } from './csv-carry.ts'
import { readHeader } from './read-header.ts'
import { splitRecord } from './split-record.ts'

/** The header of a CSV file and at most so many of its first rows. */
export async function sampleCsv(file: OpenFile, delimiter: number, mostRows: number): Promise<Sample> {
  const name = shownPath(file.uri)
  let names: readonly string[] | undefined
  const rows: (readonly string[])[] = []
  const read = (bytes: Uint8Array, from: number, to: number): number => {
    let at = from
    if (names === undefined) {
      const header = readHeader(file.uri, bytes, at, to, delimiter)
      names = header.names
      at = header.next
      if (names === undefined) return at
    }
    while (rows.length < mostRows) {
      const record = splitRecord(bytes, at, to, delimiter)
      if (record === undefined) return at
      rows.push(record.cells)
      at = record.next
    }
    return to
  }
  const carry = csvCarry(() => `${name}, line 1 or below`)
  for await (const piece of file.pieces()) {
    carry.feed(piece, read)
    if (names !== undefined && rows.length === mostRows) break
  }
  if (names === undefined || rows.length < mostRows) carry.finish(read)
  if (names === undefined) throw new UserError('table-invalid', `${name} has no header`)
  return { names, rows }
}

import { UserError } from '../../errors.ts'
import { shownPath } from '../shown.ts'
import { type SplitRecord, splitRecord } from './split-record.ts'

/** The header of a CSV file in bytes[from, to), or undefined if it is not complete there. */
export function readHeader(
  uri: string,
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number
): SplitRecord | undefined {
  let header: SplitRecord | undefined
  try {
    header = splitRecord(bytes, from, to, delimiter, strictDecoder)
  } catch (cause) {
    throw new UserError('table-invalid', `${shownPath(uri)}: the header is not valid UTF-8; save the file as UTF-8`, {
      cause
    })
  }
  if (header?.cells.some((name) => name.includes('\0'))) {
    throw new UserError('table-invalid', `${shownPath(uri)} has NUL bytes in its header; save the file as UTF-8`)
  }
  return header
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

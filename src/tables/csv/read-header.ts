import { UserError } from '../../errors.ts'
import { shownPath } from '../shown.ts'
import { carriageReturn, lineFeed } from './bytes.ts'
import { type SplitRecord, splitRecord } from './split-record.ts'

export interface Header {
  /** Undefined if the header does not end in the bytes that were looked at. */
  readonly names: readonly string[] | undefined
  /** The index behind what was read: the header, or the blank lines before it. */
  readonly next: number
  /** Lines that were passed. */
  readonly lines: number
}

/** Reads the header of a CSV file in bytes[from, to), which ends with the end of a line. */
export function readHeader(uri: string, bytes: Uint8Array, from: number, to: number, delimiter: number): Header {
  let lines = 0
  let at = from
  for (; at < to && (bytes[at] === lineFeed || bytes[at] === carriageReturn); at++) {
    if (bytes[at] === lineFeed || bytes[at + 1] !== lineFeed) lines++
  }
  const header = splitStrictly(uri, bytes, at, to, delimiter)
  if (header === undefined) return { names: undefined, next: at, lines }
  if (header.cells.some((name) => name.includes('\0'))) {
    throw new UserError('table-invalid', `${shownPath(uri)} has NUL bytes in its header; save the file as UTF-8`)
  }
  return { names: header.cells, next: header.next, lines: lines + header.lines }
}

function splitStrictly(
  uri: string,
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number
): SplitRecord | undefined {
  try {
    return splitRecord(bytes, from, to, delimiter, strictDecoder)
  } catch (cause) {
    const text = `${shownPath(uri)}: the header is not valid UTF-8; save the file as UTF-8`
    throw new UserError('table-invalid', text, { cause })
  }
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

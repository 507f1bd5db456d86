import { carriageReturn, endOfCell, lineFeed, quote } from './bytes.ts'

export interface SplitRecord {
  readonly cells: readonly string[]
  /** The index behind the record and its end of line. */
  readonly next: number
  /** Ends of lines that were passed. */
  readonly lines: number
}

/**
 * The cells of the record that begins at `from` in bytes[from, to), which ends with the end of a line, or undefined if
 * the record goes on behind it. Plain and slow: for headers and samples.
 * @param decoder of the cells; by default, bytes that are not UTF-8 become U+FFFD
 */
export function splitRecord(
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
  decoder = lossyDecoder
): SplitRecord | undefined {
  const cells: string[] = []
  let lines = 0
  let at = from
  for (; at < to; at++) {
    let end = endOfQuotes(bytes, at, to)
    if (end === undefined) return undefined
    end = endOfCell(bytes, end, to, delimiter)
    if (end < 0) return undefined
    cells.push(cellText(decoder.decode(bytes.subarray(at, end))))
    for (let i = at; i < end; i++) if (bytes[i] === lineFeed) lines++
    at = end
    if (bytes[at] === delimiter) continue
    at += bytes[at] === carriageReturn && bytes[at + 1] === lineFeed && at + 1 < to ? 2 : 1
    return { cells, next: at, lines: lines + 1 }
  }
  return undefined
}

/** The index behind the quoted part that begins at `start`, `start` if nothing is quoted, undefined if it goes on. */
function endOfQuotes(bytes: Uint8Array, start: number, to: number): number | undefined {
  if (bytes[start] !== quote) return start
  for (let at = start + 1; at < to; at++) {
    if (bytes[at] !== quote) continue
    at++
    if (bytes[at] !== quote) return at
  }
  return undefined
}

function cellText(text: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)
  return quoted === null ? text : quoted[1]!.replaceAll('""', '"')
}

const lossyDecoder = new TextDecoder('utf-8', { ignoreBOM: true })

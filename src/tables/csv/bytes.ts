/** Bytes that mean something in a CSV file. */
export const lineFeed = 0x0a
export const carriageReturn = 0x0d
export const quote = 0x22
export const comma = 0x2c
export const tab = 0x09

/** Where the unquoted cell at `start` ends, at a delimiter or at the end of the line; -1 if it does not before `to`. */
export function endOfCell(bytes: Uint8Array, start: number, to: number, delimiter: number): number {
  for (let at = start; at < to; at++) {
    const byte = bytes[at]
    if (byte === delimiter || byte === lineFeed || byte === carriageReturn) return at
  }
  return -1
}

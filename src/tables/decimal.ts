import { storeScaled } from './scale.ts'

const minus = 0x2d
const plus = 0x2b
const zero = 0x30
const point = 0x2e ^ zero
const mostDigits = 18

/**
 * Reads the decimal number at bytes[start] into values[row], correctly rounded and without making a string: a minus
 * sign or none, digits with or without a point, an exponent or none. What follows it must not be part of a number.
 * @param view the same bytes
 * @returns the index behind the number, or -1 if there is none or it has to be left to `Number`
 */
export function readDecimal(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  values: Float64Array,
  row: number
): number {
  const negative = bytes[start] === minus
  const first = negative ? (start + 1) | 0 : start | 0
  let at = first
  // Significant digits: the first nine go to `high`, the next nine to `low`, so that both stay small integers.
  let high = 0
  let low = 0
  let digits = 0
  while (bytes[at] === zero) at = (at + 1) | 0
  let digit = bytes[at]! ^ zero
  while (digit < 10) {
    if (digits < 9) high = (Math.imul(high, 10) + digit) | 0
    else low = (Math.imul(low, 10) + digit) | 0
    digits = (digits + 1) | 0
    at = (at + 1) | 0
    digit = bytes[at]! ^ zero
  }
  let length = (at - first) | 0
  let scale = 0
  if (digit === point) {
    at = (at + 1) | 0
    const fraction = at
    const last = (bytes.length - 8) | 0
    if (digits === 0) while (bytes[at] === zero) at = (at + 1) | 0
    for (;;) {
      if ((digits < 2 || digits === 9) && at <= last) {
        const eight = eightDigits(view, at)
        if (eight >= 0) {
          if (digits === 9) low = eight
          else high = (Math.imul(high, 100_000_000) + eight) | 0
          digits = (digits + 8) | 0
          at = (at + 8) | 0
          continue
        }
      }
      digit = bytes[at]! ^ zero
      if (digit > 9) break
      if (digits < 9) high = (Math.imul(high, 10) + digit) | 0
      else low = (Math.imul(low, 10) + digit) | 0
      digits = (digits + 1) | 0
      at = (at + 1) | 0
    }
    scale = (at - fraction) | 0
    length = (length + scale) | 0
  }
  if (length === 0 || digits > mostDigits) return -1
  if ((bytes[at]! | 0x20) === 0x65) {
    at = (at + 1) | 0
    const down = bytes[at] === minus
    if (down || bytes[at] === plus) at = (at + 1) | 0
    const from = at
    let exponent = 0
    for (digit = bytes[at]! ^ zero; digit < 10 && at - from < 4; digit = bytes[at]! ^ zero) {
      exponent = exponent * 10 + digit
      at = (at + 1) | 0
    }
    if (at === from) return -1
    scale = down ? scale + exponent : scale - exponent
  }
  return storeScaled(high, low, digits, scale, negative ? -1 : 1, values, row) ? at : -1
}

/**
 * The value of eight digits at once, or -1 if one of the eight bytes is not a digit. Each half is a 32-bit word:
 * subtract '0' from every byte, see that none is over 9, then add neighbours in pairs (Lemire, "Number Parsing at a
 * Gigabyte per Second", 2021, section 5).
 */
function eightDigits(view: DataView, at: number): number {
  let left = (view.getInt32(at, true) - 0x30303030) | 0
  let right = (view.getInt32(at + 4, true) - 0x30303030) | 0
  if (((left | right | (left + 0x76767676) | (right + 0x76767676)) & 0x80808080) !== 0) return -1
  left = (Math.imul(left, 10) + (left >>> 8)) & 0x00ff00ff
  right = (Math.imul(right, 10) + (right >>> 8)) & 0x00ff00ff
  left = (Math.imul(left, 100) + (left >>> 16)) & 0xffff
  right = (Math.imul(right, 100) + (right >>> 16)) & 0xffff
  return (Math.imul(left, 10_000) + right) | 0
}

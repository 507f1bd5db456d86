/**
 * Work on short texts, four bytes at once. The last word of a text overlaps the one before where the length is no
 * multiple of four; texts of fewer than four bytes go byte by byte. No byte outside a text is touched.
 */

/** Whether two texts of that length are the same. */
export function sameText(left: DataView, leftAt: number, right: DataView, rightAt: number, length: number): boolean {
  if (length < 4) {
    for (let i = 0; i < length; i++) if (left.getUint8(leftAt + i) !== right.getUint8(rightAt + i)) return false
    return true
  }
  const last = (length - 4) | 0
  for (let i = 0; i < last; i = (i + 4) | 0) {
    if (left.getInt32((leftAt + i) | 0) !== right.getInt32((rightAt + i) | 0)) return false
  }
  return left.getInt32((leftAt + last) | 0) === right.getInt32((rightAt + last) | 0)
}

/** Whether the left text, of the same length, comes before the right one, byte by byte. */
export function textPrecedes(
  left: DataView,
  leftAt: number,
  right: DataView,
  rightAt: number,
  length: number
): boolean {
  if (length < 4) {
    for (let i = 0; i < length; i++) {
      const difference = right.getUint8(rightAt + i) - left.getUint8(leftAt + i)
      if (difference !== 0) return difference > 0
    }
    return false
  }
  const last = (length - 4) | 0
  let at = 0
  while (at < last && left.getInt32((leftAt + at) | 0) === right.getInt32((rightAt + at) | 0)) at = (at + 4) | 0
  if (at > last) at = last
  return left.getUint32((leftAt + at) | 0) < right.getUint32((rightAt + at) | 0)
}

/** Copies a text; returns a word with a bit of 0x80808080 set if a byte of it is NUL or not ASCII. */
export function copyText(from: DataView, fromAt: number, to: DataView, toAt: number, length: number): number {
  let unusual = 0
  if (length < 4) {
    for (let i = 0; i < length; i++) {
      const byte = from.getUint8(fromAt + i)
      to.setUint8(toAt + i, byte)
      unusual |= byte | (byte - 1)
    }
    return unusual
  }
  const last = (length - 4) | 0
  for (let i = 0; i < last; i = (i + 4) | 0) {
    const word = from.getInt32((fromAt + i) | 0)
    to.setInt32((toAt + i) | 0, word)
    unusual |= word | ((word - 0x01010101) & ~word)
  }
  const word = from.getInt32((fromAt + last) | 0)
  to.setInt32((toAt + last) | 0, word)
  return unusual | word | ((word - 0x01010101) & ~word)
}

/** A hash of a text, all 32 bits of it good: the finish is that of MurmurHash3 (public domain). */
export function hashText(view: DataView, at: number, length: number): number {
  let hash = length
  if (length < 4) {
    for (let i = 0; i < length; i++) hash = (hash << 8) | view.getUint8(at + i)
  } else {
    const last = (length - 4) | 0
    for (let i = 0; i < last; i = (i + 4) | 0) {
      hash = Math.imul(hash ^ view.getInt32((at + i) | 0), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    hash ^= view.getInt32((at + last) | 0)
  }
  hash = Math.imul(hash, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

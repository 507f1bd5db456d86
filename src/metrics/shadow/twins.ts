/**
 * Whether two streams hold the same numbers in whatever order, without keeping them: sums of 64 mixed bits of each. Sums
 * of different numbers agree by chance once in 2^64. A model that has not changed is found out this way, where nothing
 * else could settle its distance but all of its numbers.
 */
export type Fingerprints = Int32Array

export const noFingerprints = (count: number): Fingerprints => new Int32Array(2 * count)

const number = new Float64Array(1)
const words = new Int32Array(number.buffer)

export function addFingerprint(fingerprints: Fingerprints, at: number, value: number): void {
  // -0 and 0 are equal
  number[0] = value + 0
  const low = words[0]!
  const high = words[1]!
  let mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ high, 0xc2b2ae35)
  mixed ^= mixed >>> 13
  fingerprints[2 * at]! += mixed
  let other = Math.imul(high ^ Math.imul(low, 0x27d4eb2f), 0x165667b1)
  other = Math.imul(other ^ (other >>> 14) ^ low, 0x2c1b3c6d)
  other ^= other >>> 16
  fingerprints[2 * at + 1]! += other
}

export const sameFingerprint = (a: Fingerprints, b: Fingerprints, at: number): boolean =>
  a[2 * at] === b[2 * at] && a[2 * at + 1] === b[2 * at + 1]

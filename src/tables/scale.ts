const farthest = 280
const doubtful = 2 ** -98

/** Powers of ten, each the exact sum of a double and a rest, itself rounded to a double; and what it takes to use them. */
const powers = Float64Array.from({ length: farthest + 1 }, (_, exponent) => Number(`1e${exponent}`))
const rests = powers.map((power, exponent) => Number(10n ** BigInt(exponent) - BigInt(power)))
const inverses = powers.map((power) => 1 / power)
const upperHalves = powers.map(upperHalf)
const lowerHalves = powers.map((power, exponent) => power - upperHalves[exponent]!)

/**
 * Stores sign × (the digits of `high` and `low`) × 10^-scale as values[row], correctly rounded, if that can be proved.
 * `high` holds the first nine of the significant digits (at most 18), `low` the others.
 *
 * Few digits and a small power of ten are both exact doubles, so one division rounds correctly (Clinger, "How to Read
 * Floating Point Numbers Accurately", 1990). Otherwise the result is computed as a sum of two doubles (Dekker, "A
 * floating-point technique for extending the available precision", 1971), whose error is below 2^-101 of it; where not
 * even eight times that error could change the rounding, the rounding is right.
 *
 * Kept short, and the rare cases apart, so that the compiler takes it into the loop over rows.
 * @returns whether a value was stored
 */
export function storeScaled(
  high: number,
  low: number,
  digits: number,
  scale: number,
  sign: number,
  values: Float64Array,
  row: number
): boolean {
  // Exact: 10^9 times nine digits has a factor 2^9, and fewer than 53 bits beside it.
  const upper = digits <= 9 ? high : high * powers[digits - 9]!
  const whole = upper + low
  if (digits <= 15 && scale >= 0 && scale <= 22) {
    values[row] = (sign * whole) / powers[scale]!
    return true
  }
  if (scale <= 0 || scale > farthest || whole === 0) return storeRaised(upper, low, -scale, sign, values, row)
  const rest = low - (whole - upper)
  const inverse = inverses[scale]!
  const quotient = whole * inverse
  const product = quotient * powers[scale]!
  const left = whole - product - productError(quotient, scale, product)
  const correction = (left + (rest - quotient * rests[scale]!)) * inverse
  const nearest = quotient + correction
  const beyond = correction - (nearest - quotient)
  const doubt = nearest * doubtful
  if (nearest + (beyond + doubt) !== nearest || nearest + (beyond - doubt) !== nearest) return false
  values[row] = sign * nearest
  return true
}

/** The same for sign × (upper + low) × 10^exponent; zero and powers out of range end here too. */
function storeRaised(
  upper: number,
  low: number,
  exponent: number,
  sign: number,
  values: Float64Array,
  row: number
): boolean {
  const whole = upper + low
  if (exponent === 0 || whole === 0) {
    values[row] = sign * whole
    return true
  }
  if (exponent < 0 || exponent > farthest) return false
  const rest = low - (whole - upper)
  const power = powers[exponent]!
  const product = whole * power
  const correction = productError(whole, exponent, product) + (whole * rests[exponent]! + rest * power)
  const nearest = product + correction
  const beyond = correction - (nearest - product)
  const doubt = nearest * doubtful
  if (nearest + (beyond + doubt) !== nearest || nearest + (beyond - doubt) !== nearest) return false
  values[row] = sign * nearest
  return true
}

/** What factor × 10^exponent is more than `product`, which is its rounded value: exact, as products of halves are. */
function productError(factor: number, exponent: number, product: number): number {
  const upper = upperHalf(factor)
  const lower = factor - upper
  const upperPower = upperHalves[exponent]!
  const lowerPower = lowerHalves[exponent]!
  return upper * upperPower - product + upper * lowerPower + lower * upperPower + lower * lowerPower
}

/** The upper half of a double's bits. */
function upperHalf(x: number): number {
  const shifted = 134_217_729 * x
  return shifted - (shifted - x)
}

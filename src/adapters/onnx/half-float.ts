/** IEEE 754 half precision (binary16), which JavaScript has only in its newest versions. */

/** The value of 16 bits; exact. */
export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25))
}

/** The nearest half float, ties to even, as NumPy's astype(float16) has it; beyond 65504 it is infinite. */
export function toHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (Number.isNaN(size)) return 0x7e00
  if (size >= 65520) return sign | 0x7c00
  const exponent = Math.max(exponentOf(size), -14)
  // In units of the last place the value is exact (a power of two only shifts it), so it is rounded once.
  const units = roundToEven(size / 2 ** (exponent - 10))
  return sign | (units + ((exponent + 14) << 10))
}

const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)

/** floor(log2(x)) of a positive normal number; every platform of the runtime is little-endian. */
function exponentOf(value: number): number {
  float[0] = value
  return (((words[1] ?? 0) >>> 20) & 0x7ff) - 1023
}

function roundToEven(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor
}

/** The standard normal distribution, to nearly full double precision in both tails. */

/** P(Z <= x). By the complementary error function, so that small tails keep their digits. */
export function normalCdf(x: number): number {
  return 0.5 * erfc(-x / Math.SQRT2)
}

/**
 * The complementary error function. Rational approximations of W. J. Cody, Mathematics of Computation 23 (1969):
 * relative error below 1.2e-16.
 */
function erfc(x: number): number {
  const y = Math.abs(x)
  if (y <= 0.46875) return 1 - x * ratio(y * y, ERF_P, ERF_Q)
  if (y > 26.6) return x > 0 ? 0 : 2
  let tail: number
  if (y <= 4) tail = ratio(y, MID_P, MID_Q)
  else {
    const z = 1 / (y * y)
    tail = (1 / Math.sqrt(Math.PI) - z * ratio(z, FAR_P, FAR_Q)) / y
  }
  // exp(-y²) split so that rounding of y² does not reach the exponent
  const coarse = Math.trunc(y * 16) / 16
  tail *= Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse))
  return x > 0 ? tail : 2 - tail
}

function ratio(x: number, p: readonly number[], q: readonly number[]): number {
  let above = 0
  let below = 0
  for (let i = 0; i < p.length; i++) {
    above = above * x + p[i]!
    below = below * x + q[i]!
  }
  return above / below
}

// Coefficients from the highest power down.
const ERF_P = [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694]
const ERF_Q = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171]
const MID_P = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769,
  1712.0476126340707, 2051.0783778260716, 1230.3393547979972
]
const MID_Q = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495
]
const FAR_P = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378
]
const FAR_Q = [1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918]

/** The x with P(Z <= x) = p. M. J. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, CENTRE_P, CENTRE_Q)
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const x = r <= 5 ? ratio(r - 1.6, NEAR_TAIL_P, NEAR_TAIL_Q) : ratio(r - 5, FAR_TAIL_P, FAR_TAIL_Q)
  return q < 0 ? -x : x
}

const CENTRE_P = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665
]
const CENTRE_Q = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1
]
const NEAR_TAIL_P = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835
]
const NEAR_TAIL_Q = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1
]
const FAR_TAIL_P = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103
]
const FAR_TAIL_Q = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1
]

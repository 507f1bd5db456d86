/** Numbers as a reader should see them: as many digits as their uncertainty justifies, and no more. */

/**
 * Decimals for a value known to within plus or minus `halfWidth`: two digits of the uncertainty when it starts below
 * 355, one otherwise (Particle Data Group, "Rounding": https://pdg.lbl.gov/2023/reviews/rpp2022-rev-rpp-intro.pdf).
 * Negative when even the units are uncertain.
 */
export function decimalsFor(halfWidth: number): number {
  const exponent = exponentOf(halfWidth)
  return (halfWidth / 10 ** exponent < 3.55 ? 1 : 0) - exponent
}

/** Decimals that show this many significant digits. */
export function decimalsOf(value: number, digits: number): number {
  return value === 0 ? 0 : digits - 1 - exponentOf(value)
}

/** The power of ten of the first digit; within what a double can be rounded to. */
function exponentOf(value: number): number {
  return Math.max(-90, Math.min(90, Math.floor(Math.log10(Math.abs(value)))))
}

/** `value` at so many decimals, halves away from zero; never minus zero. */
export function rounded(value: number, decimals: number): number {
  const size = Math.abs(value)
  const scale = 10 ** Math.abs(decimals)
  const near = decimals < 0 ? Math.round(size / scale) * scale : Math.round(size * scale) / scale
  // Beyond 2^53 steps there is nothing to round.
  const kept = decimals >= 0 && size * scale > Number.MAX_SAFE_INTEGER ? size : near
  return value < 0 && kept !== 0 ? -kept : kept
}

/** Decimals beyond which a number is written with an exponent. */
const longest = 9

/** A number as text, with a true minus sign and thousands apart from five digits on. */
export function figure(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '—' : value < 0 ? '−∞' : '∞'
  const near = rounded(value, decimals)
  if (near !== 0 && (decimals > longest || Math.abs(near) >= 1e15)) {
    const digits = Math.max(0, Math.min(decimals + Math.floor(Math.log10(Math.abs(near))), 3))
    return Number(near.toExponential(digits)).toExponential().replace('e+', 'e').replaceAll('-', '−')
  }
  const [whole = '', part] = Math.abs(near)
    .toFixed(Math.max(0, Math.min(decimals, longest)))
    .split('.')
  const spaced = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return `${near < 0 ? '−' : ''}${spaced}${part === undefined ? '' : `.${part}`}`
}

/** A difference: its sign is always there, unless it rounds to nothing. */
export function signedFigure(value: number, decimals: number): string {
  return `${rounded(value, decimals) > 0 ? '+' : ''}${figure(value, decimals)}`
}

/** The shortest text that means exactly this number: for bounds, which a person wrote. */
export function exactFigure(value: number): string {
  const short = Number(value.toPrecision(12))
  const decimals = /e-(\d+)$/.test(String(short)) ? longest + 1 : (String(short).split('.')[1] ?? '').length
  return decimals > longest ? String(short).replaceAll('-', '−') : figure(short, decimals)
}

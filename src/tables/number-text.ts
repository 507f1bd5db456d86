const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const infinite = /^([+-]?)inf(?:inity)?$/i
const missing = new Set(['', 'NaN', 'nan', 'NA', 'N/A', 'null', 'NULL', 'None', '#N/A'])

/**
 * The number that a cell's text stands for: decimal notation, blanks around it allowed; NaN for the words that pandas,
 * R and spreadsheets write for a missing value; ±Infinity for `inf` and `Infinity`; undefined for everything else
 * (hexadecimal, digit groups, decimal commas, dates, words).
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/^[ \t]+|[ \t]+$/g, '')
  if (decimal.test(plain)) return Number(plain)
  if (missing.has(plain)) return Number.NaN
  const sign = infinite.exec(plain)
  if (sign === null) return undefined
  return sign[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

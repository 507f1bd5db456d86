/** The sentence of a check: what was found, what was asked, and what would decide it. */
import type { Verdict } from '../evidence/statement.ts'
import type { Interval } from '../statistics/interval.ts'
import type { Bound } from './bound.ts'

/** Four significant digits, and no more zeros than needed. */
function figure(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value === 0 ? 0 : value)
  const rounded = Number(value.toPrecision(4))
  return Math.abs(rounded) >= 1e-4 && Math.abs(rounded) < 1e7 ? String(rounded) : rounded.toExponential()
}

const interval = ([low, high]: Interval): string => `[${figure(low)}, ${figure(high)}]`

function boundWords({ kind, value, relative }: Bound): string {
  const amount = relative ? `${figure(100 * value)} % of production's` : figure(value)
  switch (kind) {
    case 'min':
      return `at least ${amount}`
    case 'max':
      return `at most ${amount}`
    case 'max-drop':
      return `a drop of at most ${amount}`
    case 'max-rise':
      return `a rise of at most ${amount}`
    case 'max-gap':
      return `a gap of at most ${amount} between slices`
  }
}

export interface Finding {
  readonly subject: string
  readonly bound: Bound
  readonly value: number
  readonly interval: Interval | null
  readonly rows: number
  /** Null where their number is not known, or where no number would do. */
  readonly rowsNeeded: number | null
  /** The estimate lies on the bound itself. */
  readonly isOnBound: boolean
}

/** `recall is 0.93 [0.88, 0.96]; asked is at least 0.95: not decided, about 900 rows would do (284 are there)` */
export function reasonOf(verdict: Verdict, finding: Finding): string {
  const { subject, bound, value, rows, rowsNeeded, isOnBound } = finding
  const at = finding.interval === null ? '' : ` ${interval(finding.interval)}`
  const comparing = bound.kind === 'max-drop' || bound.kind === 'max-rise'
  const found = comparing
    ? `${subject} differs from production's by ${figure(value)}${at}`
    : `${subject} is ${figure(value)}${at}`
  const asked = `asked is ${boundWords(bound)}`
  if (verdict !== 'inconclusive') return `${found}; ${asked}`
  return `${found}; ${asked}: not decided, ${whatWould()}`

  function whatWould(): string {
    if (isOnBound) return 'more rows would not decide it while it lies on the bound'
    return rowsNeeded === null ? 'more rows would' : `about ${rowsNeeded} rows would (${rows} are there)`
  }
}

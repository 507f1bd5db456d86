/** Production against the candidate, and against a second sample of itself, while their rows come by. */
import { UserError } from '../../errors.ts'
import { type CategoricalComparison, compareCategorical, countCategories } from '../../metrics/shadow/categorical.ts'
import { type NumericComparison, NumericPair } from '../../metrics/shadow/numeric.ts'
import type { Side } from '../../metrics/shadow/sides.ts'
import { shown } from '../../tables/shown.ts'
import { canonicalLabel } from '../labels.ts'
import type { Role } from './sample.ts'
import type { Variable } from './variables.ts'

/** Beyond this a column is not of categories but of identities, or of numbers. */
export const MOST_CATEGORIES = 10_000
const LONGEST_CATEGORY = 500

export type Comparison = NumericComparison | CategoricalComparison

export interface Compared {
  readonly candidate: Comparison
  /** What production and a second sample of it differ by; null where there is none. */
  readonly control: Comparison | null
}

/** Cells of one variable: numbers, or codes of texts. */
export type Cells = Float64Array | Int32Array

export interface Comparing {
  /** Whether all rows are still wanted. */
  readonly isOpen: boolean
  observe(role: Role, cells: Cells, textOf: (code: number) => string): void
  endPass(): void
  /** After the last pass. */
  compared(): Compared
}

export interface ComparingOptions {
  readonly hasControl: boolean
  /** About how many rows will come of all samples together. */
  readonly rows: number
}

export const comparing = (variable: Variable, options: ComparingOptions): Comparing =>
  variable.kind === 'numeric' ? numericComparing(options) : categoricalComparing(variable.name, options)

function numericComparing({ hasControl, rows }: ComparingOptions): Comparing {
  const pairOf = (role: Role) => ({ role, pair: new NumericPair({ rows }), isOpen: true })
  const candidate = pairOf('candidate')
  const control = hasControl ? pairOf('control') : null
  const pairs = control === null ? [candidate] : [candidate, control]
  return {
    get isOpen() {
      return pairs.some(({ isOpen }) => isOpen)
    },
    observe(role, cells) {
      for (const one of pairs)
        if (one.isOpen && (role === 'baseline' || role === one.role))
          one.pair.observe(role === 'baseline' ? 'production' : 'candidate', cells as Float64Array)
    },
    endPass() {
      for (const one of pairs) if (one.isOpen) one.isOpen = one.pair.endPass()
    },
    compared: () => ({ candidate: candidate.pair.result(), control: control?.pair.result() ?? null })
  }
}

function categoricalComparing(name: string, { hasControl }: ComparingOptions): Comparing {
  const countsOf = () => new Map<string | null, number>()
  const counts = { candidate: countsOf(), baseline: countsOf(), control: countsOf() }
  let isOpen = true
  return {
    get isOpen() {
      return isOpen
    },
    observe(role, cells, textOf) {
      if (!isOpen) return
      countCategories(counts[role], cells as Int32Array, (code) => categoryOf(name, textOf(code)))
      // one more for rows without a value
      if (counts[role].size > MOST_CATEGORIES + 1) throw tooManyCategories(name)
    },
    endPass() {
      isOpen = false
    },
    compared: () => ({
      candidate: compareCategorical(counts.baseline, counts.candidate),
      control: hasControl ? compareCategorical(counts.baseline, counts.control) : null
    })
  }
}

/** The same class is the same category, as in `evaluate`. */
function categoryOf(column: string, text: string): string {
  const category = canonicalLabel(text)
  if (category.length <= LONGEST_CATEGORY) return category
  throw new UserError(
    'value-invalid',
    `column ${shown(column)} holds ${shown(category)}, of ${category.length} characters: a category has at most ${LONGEST_CATEGORY}`
  )
}

export function tooManyCategories(column: string): UserError {
  return new UserError(
    'value-invalid',
    `column ${shown(column)} has more than ${MOST_CATEGORIES} different values: that is no column of categories; group them into a column with fewer`
  )
}

/** Rows of one side, those without a value included. */
export function rowsOf(comparison: Comparison, side: Side): number {
  if (comparison.kind === 'categorical') return comparison.rows[side]
  const { count, missing, infinite } = comparison.moments[side]
  return count + missing + infinite
}

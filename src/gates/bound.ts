/** One bound of a check, and what it means for an estimate to keep it. */
import type { Margin } from '../policy/fields.ts'

const boundKinds = ['min', 'max', 'max-drop', 'max-rise', 'max-gap'] as const
export type BoundKind = (typeof boundKinds)[number]

export interface Bound {
  readonly kind: BoundKind
  readonly value: number
  /** The value is a share of the baseline's, not a difference in the metric's own unit. */
  readonly relative: boolean
}

/** The bounds that a check of the policy states, in a fixed order. */
export function boundsOf(check: Readonly<Partial<Record<BoundKind, Margin | undefined>>>): readonly Bound[] {
  return boundKinds.flatMap((kind): Bound[] => {
    const given = check[kind]
    if (given === undefined) return []
    if (typeof given === 'number') return [{ kind, value: given, relative: false }]
    return [{ kind, value: given.relative, relative: true }]
  })
}

/** Which side of the threshold is good, for the number that the bound is about. */
export interface Requirement {
  readonly side: 'at-least' | 'at-most'
  readonly threshold: number
}

/** Compares with the baseline. */
export const isComparison = ({ kind }: Bound): boolean => kind === 'max-drop' || kind === 'max-rise'

/** Times that the baseline counts in the contrast candidate - scale × baseline, which a comparison is about. */
export function scaleOf({ kind, value, relative }: Bound): number {
  if (!relative) return 1
  return kind === 'max-drop' ? 1 - value : 1 + value
}

/** What the bound asks of the value itself, or for a comparison of the contrast. */
export function requirementOf({ kind, value, relative }: Bound): Requirement {
  switch (kind) {
    case 'min':
      return { side: 'at-least', threshold: value }
    case 'max':
    case 'max-gap':
      return { side: 'at-most', threshold: value }
    case 'max-drop':
      return { side: 'at-least', threshold: relative ? 0 : -value }
    case 'max-rise':
      return { side: 'at-most', threshold: relative ? 0 : value }
  }
}

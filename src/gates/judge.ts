/** Three-valued judgement of one estimate against what is required of it. */
import type { Verdict } from '../evidence/statement.ts'
import { smallestLevel } from '../statistics/holm.ts'
import type { Estimate } from '../statistics/interval.ts'
import type { Requirement } from './bound.ts'

export interface Judgement {
  readonly verdict: Verdict
  /** Level at which the claim that the requirement is missed would still stand; 1 where nothing is claimed. */
  readonly failLevel: number
  /** Factor by which the rows would have to grow for a decision, if the estimate stayed; null where none helps. */
  readonly growth: number | null
}

/** Rounding of decimal bounds and differences must not decide: 0.9 - 0.91 is a drop of 0.01. */
const SLACK = 1e-12

const UNDECIDED: Judgement = { verdict: 'inconclusive', failLevel: 1, growth: null }

/** Wholly on the good side: pass. Wholly on the bad side: fail. Astride, or without an interval: inconclusive. */
export function judgeByInterval(estimate: Estimate, requirement: Requirement, confidence: number): Judgement {
  if (estimate.interval === null) return UNDECIDED
  const [low, high] = estimate.interval(confidence)
  if (Number.isNaN(low) || Number.isNaN(high) || Number.isNaN(estimate.value)) return UNDECIDED
  const isBad = (from: number, to: number): boolean => !keeps(requirement.side === 'at-least' ? to : from, requirement)
  const failLevel = smallestLevel(estimate, isBad)
  if (keeps(requirement.side === 'at-least' ? low : high, requirement))
    return { verdict: 'pass', failLevel, growth: null }
  if (isBad(low, high)) return { verdict: 'fail', failLevel, growth: null }
  const { threshold } = requirement
  const distance = Math.abs(estimate.value - threshold)
  const reach = estimate.value < threshold ? high - estimate.value : estimate.value - low
  const growth = distance > 0 ? Math.max((reach / distance) ** 2, 1) : null
  return { verdict: 'inconclusive', failLevel, growth }
}

/** The point alone decides, because the policy says so. */
export function judgeByEstimate(estimate: Estimate, requirement: Requirement): Judgement {
  if (Number.isNaN(estimate.value)) return UNDECIDED
  return { verdict: keeps(estimate.value, requirement) ? 'pass' : 'fail', failLevel: 1, growth: null }
}

function keeps(value: number, { side, threshold }: Requirement): boolean {
  const slack = SLACK * Math.max(1, Math.abs(threshold))
  return side === 'at-least' ? value >= threshold - slack : value <= threshold + slack
}

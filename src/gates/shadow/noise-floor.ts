/** An effect that is not beyond what production differs from itself by is no failure. */
import { isUndefined } from '../../metrics/metric.ts'
import { differenceOf } from '../../statistics/difference.ts'
import type { Estimate } from '../../statistics/interval.ts'
import type { Bound } from '../bound.ts'
import type { Draft } from '../draft.ts'
import { judgeByEstimate, judgeByInterval } from '../judge.ts'
import type { ShadowMeasured } from './shadow-data.ts'

/** How much more the candidate differs from production than production from itself; null where that is not known. */
export function excessOf({ candidate, control }: Pick<ShadowMeasured, 'candidate' | 'control'>): Estimate | null {
  if (control === null || isUndefined(control) || isUndefined(candidate)) return null
  return differenceOf(candidate, control)
}

interface Held extends Pick<ShadowMeasured, 'candidate' | 'control'> {
  readonly decide: 'interval' | 'estimate'
  readonly bound: Bound
  readonly confidence: number
}

const NO_EXCESS = { side: 'at-most', threshold: 0 } as const

/** Two claims are made by a failure, that the bound is missed and the floor left; it is as sure as the less sure of them. */
export function beyondNoise(draft: Draft, { candidate, control, decide, bound, confidence }: Held): Draft {
  const { record, judgement } = draft
  if (control === null || bound.kind !== 'max' || record.verdict !== 'fail') return draft
  const excess = excessOf({ candidate, control })
  const withdrawn = (why: string): Draft => ({
    record: { ...record, verdict: 'inconclusive', reason: `${record.reason}: beyond the bound, but ${why}` },
    judgement: judgement === null ? null : { ...judgement, verdict: 'inconclusive', failLevel: 1 }
  })
  if (excess === null) return withdrawn('the control cannot tell what production differs from itself by')
  const found =
    decide === 'estimate' ? judgeByEstimate(excess, NO_EXCESS) : judgeByInterval(excess, NO_EXCESS, confidence)
  if (found.verdict !== 'fail') return withdrawn('not surely beyond what production differs from itself by')
  const failLevel = Math.max(judgement?.failLevel ?? 1, found.failLevel)
  return { record, judgement: judgement === null ? null : { ...judgement, failLevel } }
}

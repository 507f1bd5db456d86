/** One check on one slice and bound, before claims of failure have been weighed against each other. */
import type { BoundRecord, CheckRecord, Verdict } from '../evidence/statement.ts'
import { isUndefined } from '../metrics/metric.ts'
import type { EvaluateCheck } from '../policy/evaluate.ts'
import { shownPath } from '../tables/shown.ts'
import { type Bound, requirementOf } from './bound.ts'
import { type Judgement, judgeByEstimate, judgeByInterval } from './judge.ts'
import type { Outcome } from './outcome.ts'
import { sliceKey } from './slices.ts'
import { reasonOf } from './words.ts'

export interface Draft {
  readonly record: CheckRecord
  /** Null where no interval was asked to decide. */
  readonly judgement: Judgement | null
}

export type Fields = Omit<CheckRecord, 'tier' | 'bound' | 'rowsNeeded' | 'verdict' | 'reason'>

export interface Judged {
  /** What the requirement is about. */
  readonly about: Outcome | null
  /** What a reader is shown for it. */
  readonly shown: Outcome | null
  /** Why nothing can be decided although the metric may have a value. */
  readonly absence: string | null
  readonly confidence: number
}

export function concluded(check: EvaluateCheck, bound: Bound, fields: Fields, judged: Judged): Draft {
  const { about, shown, absence } = judged
  const decide = check.decide ?? 'interval'
  const record = (verdict: Verdict, reason: string, rowsNeeded: number | null): CheckRecord => ({
    ...fields,
    tier: check.tier ?? 'blocking',
    bound: boundRecord(bound),
    ...(decide === 'estimate' ? { decide } : {}),
    rowsNeeded,
    verdict,
    reason
  })
  const subject = subjectOf(fields, bound)
  if (absence !== null) {
    const needed = check['min-rows'] !== undefined && fields.rows < check['min-rows'] ? check['min-rows'] : null
    return { record: record('inconclusive', `${subject}: ${absence}`, needed), judgement: null }
  }
  if (about === null || shown === null || isUndefined(about) || isUndefined(shown)) {
    const why = about !== null && isUndefined(about) ? about.undefined : 'there is no baseline'
    return { record: record('inconclusive', `${subject} is undefined: ${why}`, null), judgement: null }
  }
  const requirement = requirementOf(bound)
  const judgement =
    decide === 'estimate' ? judgeByEstimate(about, requirement) : judgeByInterval(about, requirement, judged.confidence)
  const rowsNeeded = grown(fields.rows, judgement.growth)
  const finding = {
    subject,
    bound,
    value: shown.value,
    interval: decide === 'estimate' || shown.interval === null ? null : shown.interval(judged.confidence),
    rows: fields.rows,
    rowsNeeded,
    isOnBound: judgement.growth === null
  }
  const reason =
    judgement.verdict === 'inconclusive' && about.interval === null
      ? `${reasonOf('fail', finding)}: not decided, ${about.method}`
      : reasonOf(judgement.verdict, finding)
  const worded = decide === 'estimate' ? `${reason} (decided by the estimate alone, as the policy says)` : reason
  return { record: record(judgement.verdict, worded, rowsNeeded), judgement: decide === 'estimate' ? null : judgement }
}

/** Null where it is not known how many rows there are, or where no number of rows would do. */
function grown(rows: number, growth: number | null): number | null {
  const needed = Math.ceil(rows * (growth ?? Number.NaN))
  return rows > 0 && Number.isSafeInteger(needed) ? needed : null
}

/** On one line, whatever the metric and the slice are named. */
function subjectOf({ metric, slice, column }: Fields, { kind }: Bound): string {
  if (slice !== null) return shownPath(`${metric} on ${sliceKey(slice)}`)
  if (column === null) return shownPath(metric)
  return shownPath(kind === 'max-gap' ? `the gap in ${metric} by ${column}` : `${metric} by ${column}`)
}

const boundRecord = ({ kind, value, relative }: Bound): BoundRecord =>
  relative ? { kind, value, relative } : { kind, value }

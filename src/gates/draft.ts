/** One check on one slice and bound, before claims of failure have been weighed against each other. */
import type { BoundRecord, CheckRecord, Verdict } from '../evidence/statement.ts'
import { isUndefined } from '../metrics/metric.ts'
import { holm } from '../statistics/holm.ts'
import { type Bound, requirementOf } from './bound.ts'
import { type Judgement, judgeByEstimate, judgeByInterval } from './judge.ts'
import type { Outcome } from './outcome.ts'
import { reasonOf } from './words.ts'

export interface Draft {
  readonly record: CheckRecord
  /** Null where no interval was asked to decide. */
  readonly judgement: Judgement | null
}

export type Fields = Omit<CheckRecord, 'tier' | 'bound' | 'rowsNeeded' | 'verdict' | 'reason'>

/** What a check says besides its metric and bounds. */
interface Terms {
  readonly tier?: 'blocking' | 'advisory' | undefined
  readonly decide?: 'interval' | 'estimate' | undefined
  readonly 'min-rows'?: number | undefined
}

export interface Judged {
  /** What was measured on which rows, in words, on one line. */
  readonly subject: string
  /** What the requirement is about. */
  readonly about: Outcome | null
  /** What a reader is shown for it. */
  readonly shown: Outcome | null
  /** Why nothing can be decided although the metric may have a value. */
  readonly absence: string | null
  readonly confidence: number
}

export function concluded(check: Terms, bound: Bound, fields: Fields, judged: Judged): Draft {
  const { subject, about, shown, absence } = judged
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

const boundRecord = ({ kind, value, relative }: Bound): BoundRecord =>
  relative ? { kind, value, relative } : { kind, value }

/** The records of all drafts. Claims of failure stand only as far as Holm's procedure lets them. */
export function recordsOf(drafts: readonly Draft[], confidence: number): CheckRecord[] {
  const tested = drafts.filter(({ judgement }) => judgement !== null)
  const stands = holm(
    tested.map(({ judgement }) => judgement?.failLevel ?? 1),
    1 - confidence
  )
  const withdrawn = new Set(
    tested
      .filter(({ judgement }, at) => judgement?.verdict === 'fail' && stands[at] !== true)
      .map(({ record }) => record)
  )
  return drafts.map(({ record }) =>
    withdrawn.has(record)
      ? {
          ...record,
          verdict: 'inconclusive',
          reason: `${record.reason}: beyond the bound, but among ${tested.length} checks that can be chance (Holm)`
        }
      : record
  )
}

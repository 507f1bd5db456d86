/** The checks of a policy, each on each of its slices and bounds, judged. */
import type { BoundRecord, CheckRecord, EstimateRecord, Verdict } from '../evidence/statement.ts'
import { isUndefined } from '../metrics/metric.ts'
import type { EvaluateCheck } from '../policy/evaluate.ts'
import { holm } from '../statistics/holm.ts'
import { type Bound, boundsOf, isComparison, requirementOf, scaleOf } from './bound.ts'
import { gapBetween } from './gap.ts'
import { type Judgement, judgeByEstimate, judgeByInterval } from './judge.ts'
import { type Slice, sliceKey } from './slices.ts'
import type { Measured, Outcome, TaskData } from './task-data.ts'
import { reasonOf } from './words.ts'

/** A check before claims of failure have been weighed against each other. */
interface Draft {
  readonly record: CheckRecord
  /** Null where no interval was asked to decide. */
  readonly judgement: Judgement | null
}

/** All checks, in the policy's order. Claims of failure stand only as far as Holm's procedure lets them. */
export function judgeChecks(checks: readonly EvaluateCheck[], data: TaskData, confidence: number): CheckRecord[] {
  const drafts = checks.flatMap((check) => draftsOf(check, data, confidence))
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

function draftsOf(check: EvaluateCheck, data: TaskData, confidence: number): Draft[] {
  const bounds = boundsOf(check)
  const by = check.by === undefined ? null : [check.by].flat()
  const slices = by === null ? [null] : data.slices(by)
  const gaps = bounds.filter(({ kind }) => kind === 'max-gap')
  const rest = bounds.filter(({ kind }) => kind !== 'max-gap')
  const drafts = slices.flatMap((slice) => {
    if (rest.length === 0) return []
    const measured = data.measure(check.metric, slice)
    return rest.map((bound) => draftOf({ check, bound, slice, measured, confidence }))
  })
  for (const bound of gaps) drafts.push(gapDraft(check, bound, by ?? [], slices as readonly Slice[], data, confidence))
  return drafts
}

interface Question {
  readonly check: EvaluateCheck
  readonly bound: Bound
  readonly slice: Slice | null
  readonly measured: Measured
  readonly confidence: number
}

function draftOf({ check, bound, slice, measured, confidence }: Question): Draft {
  const { candidate, baseline, rows } = measured
  const key = slice === null ? '' : `/${sliceKey(slice.values)}`
  const delta = measured.contrast(1)
  const fields = {
    id: `${check.metric}${key}/${bound.kind}`,
    metric: check.metric,
    slice: slice === null ? null : { ...slice.values },
    column: null,
    candidate: estimateRecord(candidate, confidence),
    baseline: baseline === null ? null : estimateRecord(baseline, confidence),
    delta: delta === null ? null : estimateRecord(delta, confidence),
    rows,
    ...methodOf(isComparison(bound) ? delta : candidate)
  }
  const about = isComparison(bound) ? measured.contrast(scaleOf(bound)) : candidate
  const shown = isComparison(bound) ? delta : candidate
  return concluded(check, bound, fields, {
    about,
    shown,
    absence: absenceOf(check, slice, measured, bound),
    confidence
  })
}

/** Why nothing can be decided although the metric may have a value; null where something can. */
function absenceOf(check: EvaluateCheck, slice: Slice | null, measured: Measured, bound: Bound): string | null {
  if (slice !== null && slice.candidate.length === 0)
    return 'this slice exists in production but has no row in the candidate'
  if (isComparison(bound) && measured.baseline === null)
    return 'this bound compares with production, but no baseline was given: set "baseline"'
  if (isComparison(bound) && slice !== null && slice.baseline.length === 0)
    return 'this slice has no row in the baseline to compare with'
  if (check['min-rows'] !== undefined && measured.rows < check['min-rows'])
    return `${measured.rows} rows are fewer than the ${check['min-rows']} that min-rows asks for`
  if (isComparison(bound) && bound.relative && measured.baseline !== null && !isUndefined(measured.baseline)) {
    if (measured.baseline.value <= 0) return "a share of production's value means nothing where that is not above 0"
  }
  return null
}

type Fields = Omit<CheckRecord, 'tier' | 'bound' | 'rowsNeeded' | 'verdict' | 'reason'>

interface Judged {
  /** What the requirement is about. */
  readonly about: Outcome | null
  /** What a reader is shown for it. */
  readonly shown: Outcome | null
  readonly absence: string | null
  readonly confidence: number
}

function concluded(check: EvaluateCheck, bound: Bound, fields: Fields, judged: Judged): Draft {
  const { about, shown, absence, confidence } = judged
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
    return { record: record('inconclusive', `${subjectOf(fields)}: ${absence}`, needed), judgement: null }
  }
  if (about === null || shown === null || isUndefined(about) || isUndefined(shown)) {
    const why = about !== null && isUndefined(about) ? about.undefined : 'there is no baseline'
    return { record: record('inconclusive', `${subjectOf(fields)} is undefined: ${why}`, null), judgement: null }
  }
  const requirement = requirementOf(bound)
  const judgement =
    decide === 'estimate' ? judgeByEstimate(about, requirement) : judgeByInterval(about, requirement, confidence)
  const rowsNeeded = judgement.growth === null ? null : Math.ceil(fields.rows * judgement.growth)
  const finding = {
    subject: subjectOf(fields),
    bound,
    value: shown.value,
    interval: decide === 'estimate' || shown.interval === null ? null : shown.interval(confidence),
    rows: fields.rows,
    rowsNeeded
  }
  const reason =
    judgement.verdict === 'inconclusive' && about.interval === null
      ? `${reasonOf('fail', finding)}: not decided, ${about.method}`
      : reasonOf(judgement.verdict, finding)
  const worded = decide === 'estimate' ? `${reason} (decided by the estimate alone, as the policy says)` : reason
  return { record: record(judgement.verdict, worded, rowsNeeded), judgement: decide === 'estimate' ? null : judgement }
}

function gapDraft(
  check: EvaluateCheck,
  bound: Bound,
  by: readonly string[],
  slices: readonly Slice[],
  data: TaskData,
  confidence: number
): Draft {
  const measured = slices.map((slice) => ({ slice, ...data.measure(check.metric, slice) }))
  const enough = measured.filter(({ rows }) => rows >= (check['min-rows'] ?? 1))
  const gap = gapBetween(enough.map(({ candidate, slice }) => ({ outcome: candidate, name: sliceKey(slice.values) })))
  const production = gapBetween(
    enough.flatMap(({ baseline, slice }) =>
      baseline === null ? [] : [{ outcome: baseline, name: sliceKey(slice.values) }]
    )
  )
  const fields: Fields = {
    id: `${check.metric}/${by.join(',')}/max-gap`,
    metric: check.metric,
    slice: null,
    column: by.join(','),
    candidate: estimateRecord(gap, confidence),
    baseline: isUndefined(production) ? null : estimateRecord(production, confidence),
    delta: null,
    rows: measured.reduce((sum, { rows }) => sum + rows, 0),
    ...methodOf(gap)
  }
  const short = measured.filter((one) => !enough.includes(one))
  const absence =
    short.length === 0
      ? null
      : `${short.length} of ${measured.length} slices have fewer than ${check['min-rows'] ?? 1} rows (${short
          .slice(0, 3)
          .map(({ slice }) => sliceKey(slice.values))
          .join('; ')})`
  return concluded(check, bound, fields, { about: gap, shown: gap, absence, confidence })
}

function subjectOf({ metric, slice, column }: Fields): string {
  if (slice !== null) return `${metric} on ${sliceKey(slice)}`
  return column === null ? metric : `the gap in ${metric} by ${column}`
}

export function estimateRecord(outcome: Outcome, confidence: number): EstimateRecord {
  if (isUndefined(outcome)) return { value: null, interval: null }
  return { value: outcome.value, interval: outcome.interval === null ? null : [...outcome.interval(confidence)] }
}

const methodOf = (outcome: Outcome | null): { readonly method?: string } =>
  outcome === null || isUndefined(outcome) ? {} : { method: outcome.method }

const boundRecord = ({ kind, value, relative }: Bound): BoundRecord =>
  relative ? { kind, value, relative } : { kind, value }

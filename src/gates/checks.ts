/** The checks of a policy, each on each of its slices and bounds, judged. */
import type { CheckRecord } from '../evidence/statement.ts'
import { isUndefined } from '../metrics/metric.ts'
import type { EvaluateCheck } from '../policy/evaluate.ts'
import { counted, shownPath } from '../tables/shown.ts'
import { type Bound, boundsOf, isComparison, scaleOf } from './bound.ts'
import { concluded, type Draft, type Fields, recordsOf } from './draft.ts'
import { gapBetween } from './gap.ts'
import { estimateRecord, type Outcome } from './outcome.ts'
import { idPart, type Slice, sliceKey } from './slices.ts'
import type { Measured, TaskData } from './task-data.ts'

/** All checks, in the policy's order. */
export function judgeChecks(checks: readonly EvaluateCheck[], data: TaskData, confidence: number): CheckRecord[] {
  return recordsOf(
    checks.flatMap((check) => draftsOf(check, data, confidence)),
    confidence
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
  if (slices.length === 0) for (const bound of rest) drafts.push(withoutSlices(check, bound, by ?? [], confidence))
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
  const delta = measured.contrast(1)
  const fields = {
    id: idOf(check.metric, slice === null ? [] : [sliceKey(slice.values)], bound),
    metric: check.metric,
    slice: slice === null ? null : { ...slice.values },
    column: null,
    candidate: estimateRecord(candidate, confidence),
    baseline: baseline === null ? null : estimateRecord(baseline, confidence),
    delta: delta === null ? null : estimateRecord(delta, confidence),
    rows,
    ...methodOf(isComparison(bound) ? delta : candidate)
  }
  return concluded(check, bound, fields, {
    subject: subjectOf(fields, bound),
    about: isComparison(bound) ? measured.contrast(scaleOf(bound)) : candidate,
    shown: isComparison(bound) ? delta : candidate,
    absence: absenceOf(check, slice, measured, bound),
    confidence
  })
}

/** A check of slices that do not exist is not passed: it is a check that nothing was found for. */
function withoutSlices(check: EvaluateCheck, bound: Bound, by: readonly string[], confidence: number): Draft {
  const fields: Fields = {
    id: idOf(check.metric, [by.map(idPart).join(',')], bound),
    metric: check.metric,
    slice: null,
    column: by.join(','),
    candidate: null,
    baseline: null,
    delta: null,
    rows: 0
  }
  const absence = `there is no slice by ${by.join(', ')}`
  return concluded(check, bound, fields, {
    subject: subjectOf(fields, bound),
    about: null,
    shown: null,
    absence,
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

function gapDraft(
  check: EvaluateCheck,
  bound: Bound,
  by: readonly string[],
  slices: readonly Slice[],
  data: TaskData,
  confidence: number
): Draft {
  const measured = slices.map((slice) => ({ slice, ...data.measure(check.metric, slice) }))
  const least = check['min-rows'] ?? 0
  // a file of metrics need not say how many rows it is about, but a slice that it does not name has none
  const enough = measured.filter(({ slice, rows }) => slice.candidate.length > 0 && rows >= least)
  const gap = gapBetween(enough.map(({ candidate, slice }) => ({ outcome: candidate, name: sliceKey(slice.values) })))
  const production = gapBetween(
    enough.flatMap(({ baseline, slice }) =>
      baseline === null ? [] : [{ outcome: baseline, name: sliceKey(slice.values) }]
    )
  )
  const fields: Fields = {
    id: idOf(check.metric, [by.map(idPart).join(',')], bound),
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
      : `${short.length} of ${measured.length} slices have fewer than ${counted(Math.max(least, 1), 'row')} (${short
          .slice(0, 3)
          .map(({ slice }) => sliceKey(slice.values))
          .join('; ')})`
  return concluded(check, bound, fields, {
    subject: subjectOf(fields, bound),
    about: gap,
    shown: gap,
    absence,
    confidence
  })
}

/** On one line, whatever the metric and the slice are named. */
function subjectOf({ metric, slice, column }: Fields, { kind }: Bound): string {
  if (slice !== null) return shownPath(`${metric} on ${sliceKey(slice)}`)
  if (column === null) return shownPath(metric)
  return shownPath(kind === 'max-gap' ? `the gap in ${metric} by ${column}` : `${metric} by ${column}`)
}

/** `recall/size=large/min`; a metric made elsewhere may have any name, and must not look like another's slice. */
const idOf = (metric: string, rows: readonly string[], { kind }: Bound): string =>
  [idPart(metric), ...rows, kind].join('/')

const methodOf = (outcome: Outcome | null): { readonly method?: string } =>
  outcome === null || isUndefined(outcome) ? {} : { method: outcome.method }

/** The checks of a policy, each on each of its slices and bounds, judged; and what was measured besides. */
import type { CheckRecord, Measurement } from '../../evidence/statement.ts'
import { isUndefined } from '../../metrics/metric.ts'
import type { ShadowCheck } from '../../policy/shadow.ts'
import { shownPath } from '../../tables/shown.ts'
import { type Bound, boundsOf } from '../bound.ts'
import { concluded, type Draft, type Fields, recordsOf } from '../draft.ts'
import { estimateRecord } from '../outcome.ts'
import { idPart, sliceKey } from '../slices.ts'
import { beyondNoise, excessOf } from './noise-floor.ts'
import type { ShadowData, ShadowMeasured } from './shadow-data.ts'

/** All checks, in the policy's order. */
export function judgeShadow(checks: readonly ShadowCheck[], data: ShadowData, confidence: number): CheckRecord[] {
  return recordsOf(
    checks.flatMap((check) => draftsOf(check, data, confidence)),
    confidence
  )
}

function draftsOf(check: ShadowCheck, data: ShadowData, confidence: number): Draft[] {
  const by = check.by === undefined ? null : [check.by].flat()
  const measured = data.measure(check.metric, check.column, by)
  return boundsOf(check).flatMap((bound) =>
    measured.length === 0
      ? [withoutSlices(check, bound, by ?? [], confidence)]
      : measured.map((one) => draftOf(check, bound, one, confidence))
  )
}

function draftOf(check: ShadowCheck, bound: Bound, measured: ShadowMeasured, confidence: number): Draft {
  const { slice, candidate, fewestRows, remark } = measured
  const fields: Fields = {
    ...fieldsOf(check.metric, check.column, measured, confidence),
    id: idOf(check, slice === null ? [] : [sliceKey(slice)], bound)
  }
  const least = check['min-rows'] ?? 0
  const absence =
    fewestRows < least ? `${fewestRows} rows of a sample are fewer than the ${least} that min-rows asks for` : null
  const where = slice === null ? '' : ` on ${sliceKey(slice)}`
  const subject = shownPath(`${check.metric} of ${check.column}${where}`)
  const draft = concluded(check, bound, fields, { subject, about: candidate, shown: candidate, absence, confidence })
  const held = beyondNoise(draft, { ...measured, decide: check.decide ?? 'interval', bound, confidence })
  if (remark === '' || held.record.verdict === 'pass') return held
  return { ...held, record: { ...held.record, reason: `${held.record.reason}${remark}` } }
}

/** A check of slices that do not exist is not passed: it is a check that nothing was found for. */
function withoutSlices(check: ShadowCheck, bound: Bound, by: readonly string[], confidence: number): Draft {
  const { metric, column } = check
  const nothing = { candidate: null, baseline: null, delta: null, rows: 0 }
  const fields = { id: idOf(check, [by.map(idPart).join(',')], bound), metric, slice: null, column, ...nothing }
  const absence = `there is no slice by ${by.join(', ')}`
  const subject = shownPath(`${metric} of ${column}`)
  return concluded(check, bound, fields, { subject, about: null, shown: null, absence, confidence })
}

/** `psi/score/size=large/max` */
const idOf = ({ metric, column }: ShadowCheck, rows: readonly string[], { kind }: Bound): string =>
  [metric, idPart(column), ...rows, kind].join('/')

type Measure = Omit<Fields, 'id'>

function fieldsOf(metric: string, column: string, measured: ShadowMeasured, confidence: number): Measure {
  const { slice, candidate, control, rows, pValue, detectable } = measured
  const excess = excessOf(measured)
  return {
    metric,
    slice: slice === null ? null : { ...slice },
    column,
    candidate: estimateRecord(candidate, confidence),
    baseline: control === null ? null : estimateRecord(control, confidence),
    delta: excess === null ? null : estimateRecord(excess, confidence),
    pValue,
    detectable,
    rows,
    ...(isUndefined(candidate) ? {} : { method: candidate.method })
  }
}

/** Every measure of every column, whether it is gated or not. */
export function shadowMeasurements(columns: readonly string[], data: ShadowData, confidence: number): Measurement[] {
  return columns.flatMap((column) =>
    data.metrics(column).flatMap((metric) =>
      data.measure(metric, column, null).map((measured) => ({
        id: `${metric}/${idPart(column)}`,
        ...fieldsOf(metric, column, measured, confidence),
        ...(isUndefined(measured.candidate)
          ? { reason: `${shownPath(`${metric} of ${column}`)} is undefined: ${measured.candidate.undefined}` }
          : {})
      }))
    )
  )
}

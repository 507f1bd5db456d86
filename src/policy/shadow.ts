/** The `shadow` section: how far the candidate's predictions may differ from production's on the same traffic. */
import { array, gte, type infer as Infer, int, lt, maxLength, number, enum as oneOf, optional } from 'zod/mini'
import { distinctChecks, needsBound } from './bounds.ts'
import { boundsAgree, boundsAreInRange } from './evaluate-rules.ts'
import { about, checkFields, distinct, mapping, name, path } from './fields.ts'
import { shadowMetrics } from './metric-names.ts'
import { columnsServeMeasures, oneKindOfColumn } from './shadow-rules.ts'

const checkKeys = {
  metric: oneOf(shadowMetrics),
  column: about('The column that is compared.', name),
  min: about('Smallest difference that is good enough.', optional(number())),
  max: about('Largest difference that is good enough.', optional(number())),
  ...checkFields
}

const plainCheck = mapping(checkKeys)
export type ShadowCheck = Infer<typeof plainCheck>

export const shadowSection = mapping({
  candidate: about(
    'Predictions of the candidate, where the input does not say: a file, a glob, or an .onnx model.',
    optional(path)
  ),
  baseline: about('Predictions of production on the same traffic.', optional(path)),
  dataset: about('Rows of traffic that .onnx models predict, as `evaluate` says.', optional(path)),
  control: about('A second sample of production: what differs between the two is the noise floor.', optional(path)),
  columns: optional(
    mapping({
      id: about('The same row of both files has the same id: rows are compared one by one as well.', optional(name)),
      label: about('The true class of a row, which negative-flip-rate needs.', optional(name))
    })
  ),
  categorical: about(
    'Columns of categories that look like numbers.',
    optional(array(name).check(maxLength(1_000), distinct))
  ),
  confidence: optional(number().check(gte(0.5), lt(1))),
  seed: optional(int().check(gte(0))),
  checks: optional(
    array(mapping(checkKeys).check(needsBound, boundsAgree, boundsAreInRange)).check(maxLength(1_000), distinctChecks)
  )
}).check(columnsServeMeasures, oneKindOfColumn)
export type ShadowPolicy = Infer<typeof shadowSection>

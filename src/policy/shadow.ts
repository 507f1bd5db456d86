/** The `shadow` section: how far the candidate's predictions may differ from production's on the same traffic. */
import { array, gte, int, lt, maxLength, number, enum as oneOf, optional, record } from 'zod/mini'
import { distinctChecks, needsBound } from './bounds.ts'
import { checkFields, mapping, name, path, sources } from './fields.ts'

const shadowMetrics = [
  'psi',
  'ks',
  'wasserstein',
  'jensen-shannon',
  'mean-shift',
  'total-variation',
  'chi-square',
  'new-categories',
  'disagreement-rate',
  'negative-flip-rate',
  'mean-absolute-difference'
] as const

const check = mapping({
  metric: oneOf(shadowMetrics),
  column: optional(name),
  min: optional(number()),
  max: optional(number()),
  ...checkFields
}).check(needsBound)

export const shadowSection = mapping({
  ...sources,
  control: optional(path),
  /** The columns by role; every other name in a check is a column of the files. */
  columns: optional(record(name, name)),
  confidence: optional(number().check(gte(0.5), lt(1))),
  seed: optional(int().check(gte(0))),
  checks: optional(array(check).check(maxLength(1_000), distinctChecks))
})

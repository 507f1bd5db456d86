/** The `evaluate` section: quality metrics of the candidate, their bounds and the columns that they are made of. */
import {
  array,
  discriminatedUnion,
  gt,
  gte,
  type infer as Infer,
  int,
  literal,
  lt,
  lte,
  maxLength,
  minLength,
  number,
  enum as oneOf,
  optional,
  union
} from 'zod/mini'
import { distinctChecks, needsBound } from './bounds.ts'
import { boundsAgree, boundsAreInRange, columnsHaveOneRole, columnsServeChecks } from './evaluate-rules.ts'
import { about, checkFields, distinct, mapping, margin, name, sources } from './fields.ts'
import { binaryMetrics, multiclassMetrics, pairedMetrics, regressionMetrics } from './metric-names.ts'

const bounds = {
  min: about('Smallest value that is good enough.', optional(number())),
  max: about('Largest value that is good enough.', optional(number())),
  'max-drop': about('How far it may fall below production\'s: 0.01, or "2%" of production\'s value.', optional(margin)),
  'max-rise': about('How far it may rise above production\'s: 0.02, or "2%" of production\'s value.', optional(margin)),
  'max-gap': about('Largest difference between two slices.', optional(number().check(gte(0))))
}

const labelled = mapping({ metric: name, ...bounds, ...checkFields })
export type EvaluateCheck = Infer<typeof labelled>

const checksOf = (metric: typeof name, ...more: readonly (typeof boundsAgree)[]) =>
  optional(
    array(mapping({ metric, ...bounds, ...checkFields }).check(needsBound, boundsAgree, ...more)).check(
      maxLength(1_000),
      distinctChecks
    )
  )

const known = (...lists: readonly (readonly string[])[]) =>
  oneOf(lists.flat() as [string, ...string[]]) as unknown as typeof name

const common = {
  ...sources,
  confidence: about('Level of every interval; 0.95 by default.', optional(number().check(gte(0.5), lt(1)))),
  intervals: about(
    'analytic (default): by the kind of metric. bootstrap: by resampling rows or clusters, slower.',
    optional(oneOf(['analytic', 'bootstrap']))
  ),
  seed: about('Seed of every drawn number; 1 by default.', optional(int().check(gte(0), lte(4_294_967_295)))),
  features: about(
    'Dataset columns that feed an .onnx model, in its order.',
    optional(array(name).check(minLength(1), maxLength(100_000)))
  ),
  output: about('Output of an .onnx model that holds the score or the prediction.', optional(name))
}
const columns = {
  id: about('Names the rows, so that candidate and baseline are compared row by row.', optional(name)),
  label: about('The truth; the column "label" by default.', optional(name)),
  weight: about('How much a row counts.', optional(name)),
  cluster: about('Rows of one cluster (a patient, a session) depend on each other.', optional(name))
}

const binary = mapping({
  task: literal('binary'),
  columns: optional(mapping({ ...columns, score: optional(name), prediction: optional(name) })),
  'positive-label': about(
    'Which of the two labels is positive; 1 and true need no telling.',
    optional(union([name, number()]))
  ),
  'decision-threshold': about(
    'Score from which a row is decided to be positive; 0.5 by default.',
    optional(number().check(gt(0), lt(1)))
  ),
  ...common,
  checks: checksOf(known(binaryMetrics, pairedMetrics), boundsAreInRange)
}).check(columnsServeChecks, columnsHaveOneRole)

const multiclass = mapping({
  task: literal('multiclass'),
  columns: optional(
    mapping({
      ...columns,
      score: optional(array(name).check(minLength(2), maxLength(10_000))),
      prediction: optional(name)
    })
  ),
  classes: about(
    'The classes, in the order of the score columns.',
    optional(array(union([name, number()])).check(minLength(2), maxLength(2_000), distinct))
  ),
  ...common,
  checks: checksOf(known(multiclassMetrics, pairedMetrics), boundsAreInRange)
}).check(columnsServeChecks, columnsHaveOneRole)

const regression = mapping({
  task: literal('regression'),
  columns: optional(mapping({ ...columns, prediction: optional(name) })),
  ...common,
  checks: checksOf(known(regressionMetrics), boundsAreInRange)
}).check(columnsHaveOneRole)

const given = mapping({
  task: literal('given'),
  ...sources,
  confidence: common.confidence,
  // what a metric made elsewhere can be is not known here
  checks: checksOf(name)
})

export const evaluateSection = discriminatedUnion('task', [binary, multiclass, regression, given])
export type EvaluatePolicy = Infer<typeof evaluateSection>

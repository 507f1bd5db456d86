/** The `evaluate` section: quality metrics of the candidate, their bounds and the columns that they are made of. */

import type { core } from 'zod/mini'
import {
  array,
  discriminatedUnion,
  gt,
  gte,
  type infer as Infer,
  int,
  literal,
  lt,
  maxLength,
  minLength,
  number,
  enum as oneOf,
  optional,
  union
} from 'zod/mini'
import { needsBound } from './bounds.ts'
import { checkFields, mapping, margin, name, sources } from './fields.ts'
import {
  binaryMetrics,
  metricRange,
  multiclassMetrics,
  pairedMetrics,
  regressionMetrics,
  scoreMetrics
} from './metric-names.ts'

const bounds = {
  min: optional(number()),
  max: optional(number()),
  'max-drop': optional(margin),
  'max-rise': optional(margin),
  'max-gap': optional(number().check(gte(0)))
}

const labelled = mapping({ metric: name, ...bounds, ...checkFields })
export type EvaluateCheck = Infer<typeof labelled>

const checksOf = (metric: typeof name) =>
  optional(array(mapping({ metric, ...bounds, ...checkFields }).check(checkIsSound)).check(maxLength(1_000)))

const known = (...lists: readonly (readonly string[])[]) =>
  oneOf(lists.flat() as [string, ...string[]]) as unknown as typeof name

const common = {
  ...sources,
  /** Level of every interval. */
  confidence: optional(number().check(gte(0.5), lt(1))),
  seed: optional(int().check(gte(0))),
  /** Dataset columns that feed the model, in its order; only for `.onnx` inputs. */
  features: optional(array(name).check(minLength(1), maxLength(100_000))),
  /** Model output that holds the score or the prediction; only for `.onnx` inputs. */
  output: optional(name)
}
const columns = { id: optional(name), label: optional(name), weight: optional(name), cluster: optional(name) }

const binary = mapping({
  task: literal('binary'),
  columns: optional(mapping({ ...columns, score: optional(name), prediction: optional(name) })),
  'positive-label': optional(union([name, number()])),
  'decision-threshold': optional(number().check(gt(0), lt(1))),
  ...common,
  checks: checksOf(known(binaryMetrics, pairedMetrics))
}).check(columnsServeChecks)

const multiclass = mapping({
  task: literal('multiclass'),
  columns: optional(
    mapping({
      ...columns,
      score: optional(array(name).check(minLength(2), maxLength(10_000))),
      prediction: optional(name)
    })
  ),
  classes: optional(array(union([name, number()])).check(minLength(2), maxLength(10_000))),
  ...common,
  checks: checksOf(known(multiclassMetrics, pairedMetrics))
}).check(columnsServeChecks)

const regression = mapping({
  task: literal('regression'),
  columns: optional(mapping({ ...columns, prediction: optional(name) })),
  ...common,
  checks: checksOf(known(regressionMetrics))
})

const given = mapping({
  task: literal('given'),
  ...sources,
  confidence: common.confidence,
  checks: checksOf(name)
})

export const evaluateSection = discriminatedUnion('task', [binary, multiclass, regression, given])
export type EvaluatePolicy = Infer<typeof evaluateSection>
export type Task = EvaluatePolicy['task']

/** A check needs a bound, bounds that can be met together, and bounds inside what its metric can be. */
function checkIsSound(context: core.ParsePayload<EvaluateCheck>): void {
  const { value: check, issues } = context
  const problem = (path: readonly string[], message: string) =>
    issues.push({ code: 'custom', input: check, path: [...path], message })
  needsBound(context)
  if (check['max-gap'] !== undefined && check.by === undefined)
    problem(['max-gap'], 'max-gap compares slices: name their column with "by"')
  if (check.min !== undefined && check.max !== undefined && check.min > check.max)
    problem(['min'], `min ${check.min} is above max ${check.max}: nothing could pass`)
  const [low, high] = metricRange(check.metric)
  for (const key of ['min', 'max'] as const) {
    const bound = check[key]
    if (bound === undefined || (bound >= low && bound <= high)) continue
    const hint = high === 1 && bound > 1 && bound <= 100 ? `; did you mean ${bound / 100}?` : ''
    problem([key], `${check.metric} is never outside ${low} to ${high}, so ${key}: ${bound} decides nothing${hint}`)
  }
}

/** Decisions alone cannot make a metric of probabilities, and flips need rows that can be told apart. */
function columnsServeChecks(context: core.ParsePayload<Infer<typeof binary> | Infer<typeof multiclass>>): void {
  const { columns: named, checks } = context.value
  const onlyDecisions = named?.prediction !== undefined && named.score === undefined
  checks?.forEach((check, at) => {
    const problem = (message: string) =>
      context.issues.push({ code: 'custom', input: check, path: ['checks', at, 'metric'], message })
    if (onlyDecisions && scoreMetrics.has(check.metric))
      problem(`${check.metric} needs columns.score, not only columns.prediction`)
    if ((pairedMetrics as readonly string[]).includes(check.metric)) {
      if (named?.id === undefined)
        problem(`${check.metric} compares the same rows of both models: name their ids with columns.id`)
      if (check['max-drop'] !== undefined || check['max-rise'] !== undefined)
        problem(`${check.metric} already compares candidate and baseline: bound it with min or max`)
    }
  })
}

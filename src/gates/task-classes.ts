/** The classes of a task, from the policy, the models, or the labels and decisions of both sides. */
import { UserError } from '../errors.ts'
import type { Roles, RowPolicy } from './evaluate-columns.ts'
import { binaryClasses, classOrder, distinctLabels, type GivenClasses } from './labels.ts'
import { type LoadedSides, textColumn } from './load-sides.ts'
import type { Predictions } from './predictions.ts'

/** Confusion tables grow with the square of the classes. */
const MOST_CLASSES = 2_000

export type ClassPolicy = Extract<RowPolicy, { readonly task: 'binary' | 'multiclass' }>

export function taskClasses(policy: ClassPolicy, roles: Roles, { candidate, baseline }: LoadedSides) {
  const columns = [candidate, baseline].flatMap((side) =>
    side === null
      ? []
      : [roles.label, side.prediction].flatMap((name) =>
          name !== undefined && side.table.columns.has(name) ? [textColumn(side.table, name)] : []
        )
  )
  const labels = distinctLabels(columns)
  if (policy.task === 'binary') {
    const { classes, classOf } = binaryClasses(labels, policy['positive-label'])
    return { classes, classOf, settings: { positiveLabel: classes[1] } }
  }
  const { classes, from } = classOrder(labels, candidate.score, statedClasses(policy, candidate))
  if (classes.length > MOST_CLASSES)
    throw new UserError('value-invalid', `there are ${classes.length} classes; at most ${MOST_CLASSES} can be measured`)
  if (baseline?.score != null && baseline.score.length !== classes.length)
    throw new UserError(
      'value-invalid',
      `the candidate has ${classes.length} classes and the baseline ${baseline.score.length}`
    )
  if (policy.classes === undefined && baseline?.classes != null && baseline.classes.join('\n') !== classes.join('\n'))
    throw new UserError(
      'value-invalid',
      'the baseline model names other classes than the candidate has, or the same in another order: set evaluate.classes'
    )
  const index = new Map(classes.map((label, at) => [label, at]))
  return {
    classes,
    classOf: (label: string) => index.get(label) ?? -1,
    settings: { classes: [...classes], classesFrom: from }
  }
}

function statedClasses(
  policy: Extract<ClassPolicy, { readonly task: 'multiclass' }>,
  { classes }: Predictions
): GivenClasses | undefined {
  if (policy.classes !== undefined) return { classes: policy.classes, from: 'evaluate.classes' }
  return classes === null ? undefined : { classes, from: 'the model' }
}

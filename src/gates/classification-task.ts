/** What a classification of two or more classes can measure, and the rows that the candidate newly decides wrongly. */
import type { Predicate } from '../evidence/statement.ts'
import { binary, multiclass, paired } from '../metrics/registry.ts'
import { type ClassificationRows, gather, gatherCodes, selectClassification } from '../metrics/rows.ts'
import { areRowNumbers } from '../tables/join-rows.ts'
import type { Table } from '../tables/table.ts'
import { type Answers, answersOf, factsOf } from './checked-rows.ts'
import type { Roles } from './evaluate-columns.ts'
import { negativeFlips } from './flips.ts'
import { classCodes } from './labels.ts'
import { type LoadedSides, slicedTables, textColumn } from './load-sides.ts'
import type { Predictions } from './predictions.ts'
import { type ClassPolicy, taskClasses } from './task-classes.ts'
import { type Drawing, rowTask, type Sides, type TaskData } from './task-data.ts'

const DEFAULT_THRESHOLD = 0.5

export interface ClassificationTask {
  readonly data: TaskData
  /** Undefined where there are no paired rows to tell. */
  readonly flips: Predicate['flips']
  readonly settings: Readonly<Record<string, string | number | readonly string[]>>
}

export function classificationTask(
  policy: ClassPolicy,
  roles: Roles,
  loaded: LoadedSides,
  drawing: Drawing
): ClassificationTask {
  const { candidate, baseline, order } = loaded
  const { classes, classOf, settings } = taskClasses(policy, roles, loaded)
  const codesOf = ({ table }: Predictions, name: string) =>
    classCodes(textColumn(table, name), table, name, classOf, classes)
  const facts = (side: Predictions) => ({
    ...factsOf(side.table, roles.weight, roles.cluster),
    classes,
    label: codesOf(side, roles.label)
  })
  const threshold = (policy.task === 'binary' ? policy['decision-threshold'] : undefined) ?? DEFAULT_THRESHOLD
  const answers = (side: Predictions) =>
    answersOf(side.table, side.score, side.prediction === undefined ? null : codesOf(side, side.prediction), threshold)
  const own: ClassificationRows = { ...facts(candidate), ...answers(candidate) }
  const sides: Sides<ClassificationRows> = {
    candidate: own,
    baseline:
      baseline === null
        ? null
        : order === null
          ? { ...facts(baseline), ...answers(baseline) }
          : { ...own, ...inOrderOf(answers(baseline), order) },
    paired: order !== null
  }
  const metrics = policy.task === 'binary' ? binary : multiclass
  const byThreshold = policy.task === 'binary' && candidate.prediction === undefined
  const data = rowTask({
    sides,
    metrics,
    paired,
    select: selectClassification,
    tables: slicedTables(loaded),
    ...drawing
  })
  return {
    data,
    flips:
      sides.baseline === null || !sides.paired
        ? undefined
        : negativeFlips(sides, idsOf(roles, candidate.table), slicesOf(roles, candidate.table)),
    settings: byThreshold ? { ...settings, decisionThreshold: threshold } : settings
  }
}

function inOrderOf(answers: Answers, order: Uint32Array): Answers {
  if (areRowNumbers(order)) return answers
  const { decision, scores } = answers
  return {
    decision: gatherCodes(decision, order),
    scores: scores?.map((column) => gather(column, order)) ?? null
  }
}

function idsOf(roles: Roles, table: Table): (row: number) => string {
  if (roles.id === undefined) return (row) => `row ${row + 1}`
  const { codes, texts } = textColumn(table, roles.id)
  return (row) => texts.text(codes[row]!)
}

function slicesOf(roles: Roles, table: Table): (row: number) => Readonly<Record<string, string>> {
  return (row) =>
    Object.fromEntries(
      roles.slices.map((name) => {
        const { codes, texts } = textColumn(table, name)
        return [name, codes[row]! < 0 ? '' : texts.text(codes[row]!)]
      })
    )
}

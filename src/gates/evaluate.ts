/** The `evaluate` gate: quality metrics of a candidate against bounds and against the baseline. */
import { UserError } from '../errors.ts'
import type { CheckRecord, Flip, Measurement, Predicate } from '../evidence/statement.ts'
import { binary, multiclass, paired, regression } from '../metrics/registry.ts'
import {
  type ClassificationRows,
  gather,
  gatherCodes,
  type RegressionRows,
  selectClassification,
  selectRegression
} from '../metrics/rows.ts'
import { joinRows } from '../tables/join-rows.ts'
import type { Table, TextColumn } from '../tables/table.ts'
import { type Answers, answersOf, factsOf, numbersOf } from './checked-rows.ts'
import { judgeChecks } from './checks.ts'
import { type Roles, type RowPolicy, roleNames, rolesOf } from './evaluate-columns.ts'
import { negativeFlips } from './flips.ts'
import { binaryClasses, classCodes, classOrder, distinctLabels } from './labels.ts'
import { measurementsOf } from './measurements.ts'
import { type InputRecord, loadPredictions, type PredictionPorts, type Predictions } from './predictions.ts'
import { assertSameFacts } from './same-facts.ts'
import { rowTask, type Sides, type TaskData } from './task-data.ts'

export const DEFAULT_CONFIDENCE = 0.95
export const DEFAULT_SEED = 1
const DEFAULT_THRESHOLD = 0.5
/** Confusion tables grow with the square of the classes. */
const MOST_CLASSES = 2_000

export interface EvaluateSources {
  readonly candidate: string
  readonly baseline: string | undefined
  readonly dataset: string | undefined
}

/** What was found, before the gate's verdict. */
export interface Evaluation {
  readonly checks: readonly CheckRecord[]
  readonly measurements: Measurement[]
  readonly flips: { total: number; worst: Flip[] } | undefined
  readonly inputs: InputRecord[]
  readonly settings: Predicate['settings']
  readonly runtime: Predicate['runtime']
}

export async function evaluateRows(
  policy: RowPolicy,
  sources: EvaluateSources,
  ports: PredictionPorts
): Promise<Evaluation> {
  const roles = rolesOf(policy)
  roleNames(roles)
  const loaded = await loadSides(policy, roles, sources, ports)
  const { candidate, baseline, order } = loaded
  ports.log.progress('measuring')
  const confidence = policy.confidence ?? DEFAULT_CONFIDENCE
  const found =
    policy.task === 'regression' ? regressionTask(policy, roles, loaded) : classificationTask(policy, roles, loaded)
  const checks = judgeChecks(policy.checks ?? [], found.data, confidence)
  return {
    checks,
    measurements: measurementsOf(found.data, confidence),
    flips: found.flips,
    inputs: unique([...candidate.inputs, ...(baseline?.inputs ?? [])]),
    settings: {
      confidence,
      seed: policy.seed ?? DEFAULT_SEED,
      method: `${policy.intervals === 'bootstrap' ? 'BCa bootstrap intervals' : 'intervals by kind of metric'}, claims of failure corrected by Holm`,
      task: policy.task,
      paired: order !== null,
      ...found.settings
    },
    runtime: { ...candidate.runtime }
  }
}

interface LoadedSides {
  readonly candidate: Predictions
  readonly baseline: Predictions | null
  /** For each row of the candidate its row in the baseline; null where the two are about different rows. */
  readonly order: Uint32Array | null
}

async function loadSides(
  policy: RowPolicy,
  roles: Roles,
  sources: EvaluateSources,
  ports: PredictionPorts
): Promise<LoadedSides> {
  const common = { dataset: sources.dataset, policy, roles }
  const candidate = await loadPredictions(
    { ...common, role: 'candidate', path: sources.candidate, joined: null },
    ports
  )
  if (sources.baseline === undefined) return { candidate, baseline: null, order: null }
  const ids = roles.id === undefined ? null : textColumn(candidate.table, roles.id)
  const baseline = await loadPredictions({ ...common, role: 'baseline', path: sources.baseline, joined: ids }, ports)
  if (candidate.dataset !== null && candidate.dataset === baseline.dataset)
    return { candidate, baseline, order: inOrder(candidate.table.rows) }
  if (ids === null || roles.id === undefined) return { candidate, baseline, order: null }
  const order = joinRows(candidate.table, baseline.table, roles.id)
  assertSameFacts(roles, candidate.table, baseline.table, order)
  return { candidate, baseline, order }
}

const textColumn = (table: Table, name: string): TextColumn => table.columns.get(name) as TextColumn

const inOrder = (rows: number): Uint32Array => Uint32Array.from({ length: rows }, (_, row) => row)

interface Task {
  readonly data: TaskData
  readonly flips: Evaluation['flips']
  readonly settings: Readonly<Record<string, string | number | readonly string[]>>
}

/** How numbers are drawn, where any are. */
const drawing = ({ seed = DEFAULT_SEED, intervals = 'analytic' }: RowPolicy) => ({ seed, intervals })

/** Rows that are sliced: of paired sides both are the candidate's. */
const slicedTables = ({ candidate, baseline, order }: LoadedSides) => ({
  candidate: candidate.table,
  baseline: order !== null ? candidate.table : (baseline?.table ?? null)
})

function regressionTask(policy: RowPolicy, roles: Roles, loaded: LoadedSides): Task {
  const { candidate, baseline, order } = loaded
  const facts = (table: Table) => ({
    ...factsOf(table, roles.weight, roles.cluster),
    label: numbersOf(table, roles.label)
  })
  const answers = ({ table, prediction }: Predictions) => numbersOf(table, prediction ?? '')
  const own: RegressionRows = { ...facts(candidate.table), prediction: answers(candidate) }
  const sides: Sides<RegressionRows> = {
    candidate: own,
    baseline:
      baseline === null
        ? null
        : order === null
          ? { ...facts(baseline.table), prediction: answers(baseline) }
          : { ...own, prediction: gather(answers(baseline), order) },
    paired: order !== null
  }
  const data = rowTask({
    sides,
    metrics: regression,
    paired: {},
    select: selectRegression,
    tables: slicedTables(loaded),
    ...drawing(policy)
  })
  return { data, flips: undefined, settings: {} }
}

type ClassPolicy = Extract<RowPolicy, { readonly task: 'binary' | 'multiclass' }>

function classificationTask(policy: ClassPolicy, roles: Roles, loaded: LoadedSides): Task {
  const { candidate, baseline, order } = loaded
  const { classes, classOf, settings } = classesOf(policy, roles, loaded)
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
  const data = rowTask({
    sides,
    metrics,
    paired,
    select: selectClassification,
    tables: slicedTables(loaded),
    ...drawing(policy)
  })
  return {
    data,
    flips:
      sides.baseline === null || !sides.paired
        ? undefined
        : negativeFlips(sides, idsOf(roles, candidate.table), slicesOf(roles, candidate.table)),
    settings: policy.task === 'binary' ? { ...settings, decisionThreshold: threshold } : settings
  }
}

const inOrderOf = ({ decision, scores }: Answers, order: Uint32Array): Answers => ({
  decision: gatherCodes(decision, order),
  scores: scores?.map((column) => gather(column, order)) ?? null
})

/** The classes, from every label and decision that either side has. */
function classesOf(policy: ClassPolicy, roles: Roles, { candidate, baseline }: LoadedSides) {
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
  const given = policy.classes ?? candidate.classes ?? undefined
  const { classes, from } = classOrder(labels, candidate.score, given)
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
      'the two models name other classes, or the same in another order: set evaluate.classes'
    )
  const index = new Map(classes.map((label, at) => [label, at]))
  return {
    classes,
    classOf: (label: string) => index.get(label) ?? -1,
    settings: { classes: [...classes], classesFrom: from }
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

/** A model and its dataset are named once each, however many sides they serve. */
function unique(inputs: readonly InputRecord[]): InputRecord[] {
  const seen = new Set<string>()
  return inputs.filter((input) => {
    const key = JSON.stringify(input)
    return !seen.has(key) && seen.add(key)
  })
}

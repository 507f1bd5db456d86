/** What a model answers to a dataset, as a sample of predictions. How it is fed and read stands in the `evaluate` section. */
import { UserError } from '../../errors.ts'
import type { EvaluatePolicy } from '../../policy/evaluate.ts'
import type { ShadowPolicy } from '../../policy/shadow.ts'
import type { BatchReader } from '../../tables/batch.ts'
import { Interner } from '../../tables/interner.ts'
import { missingColumns } from '../../tables/place-columns.ts'
import { shown } from '../../tables/shown.ts'
import type { Column, Table, TextColumn, Wanted } from '../../tables/table.ts'
import { answersOf } from '../checked-rows.ts'
import { type Roles, type RowPolicy, rolesOf } from '../evaluate-columns.ts'
import { loadPredictions, type PredictionPorts, type Predictions } from '../predictions.ts'
import type { Role, Sample } from './sample.ts'
import { slicersOf } from './variables.ts'

const DEFAULT_THRESHOLD = 0.5
/** The column of the decided class, beside the model's own answers. */
const DECISION = 'decision'

interface ModelSource {
  readonly role: Exclude<Role, 'control'>
  readonly path: string
  readonly dataset: string | undefined
  readonly policy: ShadowPolicy
  readonly evaluate: EvaluatePolicy | undefined
}

export async function modelSample(source: ModelSource, ports: PredictionPorts): Promise<Sample> {
  const { role, path, dataset, policy, evaluate } = source
  if (evaluate === undefined || evaluate.task === 'given')
    throw new UserError(
      'policy-invalid',
      `${role} is a model: how it is fed and read is taken from the section "evaluate", with a task of rows; declare it, or give predictions`
    )
  const roles: Roles = {
    ...rolesOf(evaluate),
    id: policy.columns?.id ?? evaluate.columns?.id,
    label: policy.columns?.label ?? evaluate.columns?.label ?? 'label',
    weight: undefined,
    cluster: undefined,
    slices: slicersOf(policy.checks ?? [])
  }
  // traffic has no labels: like those of a second side, they are read where they are
  const predictions = await loadPredictions({ role, path, dataset, policy: evaluate, roles, joined: true }, ports)
  const table = withDecision(predictions, evaluate)
  const uri = path
  return {
    role,
    expectedRows: table.rows,
    describe: async () => [{ uri, columns: [...table.columns].map(([name, { kind }]) => ({ name, kind })) }],
    read: (wanted) => batchOf(table, wanted, uri),
    table: async (wanted) => {
      assertColumns(table, wanted, uri)
      return table
    },
    inputs: async () => predictions.inputs,
    runtime: predictions.runtime
  }
}

function withDecision(predictions: Predictions, policy: RowPolicy): Table {
  const { table, score, prediction } = predictions
  if (policy.task === 'regression' || table.columns.has(DECISION)) return table
  const decided = score === null ? table.columns.get(prediction ?? '') : decisionColumn(predictions, policy, score)
  return decided === undefined ? table : { ...table, columns: new Map([...table.columns, [DECISION, decided]]) }
}

function decisionColumn({ table, classes }: Predictions, policy: RowPolicy, score: readonly string[]): TextColumn {
  const threshold = (policy.task === 'binary' ? policy['decision-threshold'] : undefined) ?? DEFAULT_THRESHOLD
  const names = classes?.length === score.length ? classes : classNames(policy, score.length)
  const { decision } = answersOf(table, score, null, threshold)
  const texts = new Interner()
  return { kind: 'text', codes: Int32Array.from(decision, (code) => texts.intern(String(names[code]))), texts }
}

function classNames(policy: RowPolicy, scores: number): readonly (string | number)[] {
  if (policy.task === 'binary') {
    const positive = policy['positive-label']
    return positive === undefined ? ['0', '1'] : [`not ${positive}`, positive]
  }
  const named = policy.task === 'multiclass' ? policy.classes : undefined
  return named ?? Array.from({ length: scores }, (_, at) => at)
}

/** The whole table as one batch. */
function batchOf(table: Table, wanted: readonly Wanted[], uri: string): BatchReader {
  assertColumns(table, wanted, uri)
  const columns = wanted.map(({ name }) => table.columns.get(name)!)
  const cells = (column: Column) => (column.kind === 'number' ? column.values : column.codes)
  return {
    texts: new Map(
      wanted.flatMap(({ name }, at) => {
        const column = columns[at]!
        return column.kind === 'text' ? [[name, column.texts] as const] : []
      })
    ),
    parts: [{ uri, rows: table.rows }],
    async *[Symbol.asyncIterator]() {
      yield { rows: table.rows, columns: columns.map(cells), part: 0, progress: 1 }
    }
  }
}

/** @throws UserError where a column is missing, or holds numbers where categories are wanted */
function assertColumns({ columns }: Table, wanted: readonly Wanted[], uri: string): void {
  const missing = wanted.filter(({ name }) => !columns.has(name)).map(({ name }) => name)
  if (missing.length > 0) throw missingColumns(uri, [...columns.keys()], missing)
  const other = wanted.filter(({ name, as }) => columns.get(name)!.kind !== as)
  if (other.length > 0)
    throw new UserError(
      'value-invalid',
      other.map(
        ({ name, as }) => `${uri} gives ${columns.get(name)!.kind}s in column ${shown(name)}, where ${as}s are wanted`
      )
    )
}

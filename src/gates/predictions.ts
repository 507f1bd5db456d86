/** One side of an evaluation, from a file of predictions or from a model and a dataset, as the same columns. */
import { UserError } from '../errors.ts'
import type { Predicate } from '../evidence/statement.ts'
import { rankingOf } from '../metrics/ranking.ts'
import type { ByteSource, Files, Log, Models } from '../ports.ts'
import { columnNames } from '../tables/column-names.ts'
import { Interner } from '../tables/interner.ts'
import type { ReadTable } from '../tables/read-table.ts'
import { counted, shownPath } from '../tables/shown.ts'
import type { Column, Table, TablePart } from '../tables/table.ts'
import { numbersOf } from './checked-rows.ts'
import { type Roles, type RowPolicy, roleNames, wantedOf } from './evaluate-columns.ts'
import { buildFeeds, planFeatures, wantedFeatures } from './features.ts'
import { readDecisions, readNumbers, readScores } from './output-columns.ts'
import { chooseOutput } from './outputs.ts'

export type InputRecord = Predicate['inputs'][number]

export interface Predictions {
  readonly role: 'candidate' | 'baseline'
  readonly table: Table
  /** Score columns of the table, and classes in their order where a model names them. */
  readonly score: readonly string[] | null
  readonly prediction: string | undefined
  readonly classes: readonly string[] | null
  readonly inputs: readonly InputRecord[]
  /** Digest of the dataset that a model predicted: the same dataset has the same rows. */
  readonly dataset: string | null
  readonly runtime: Readonly<Record<string, string | number | boolean>>
}

export interface PredictionPorts {
  readonly files: Files
  readonly models: Models
  readonly readTable: ReadTable
  readonly log: Log
}

interface Side {
  readonly role: 'candidate' | 'baseline'
  /** Path or glob of predictions, or an `.onnx` model. */
  readonly path: string
  readonly dataset: string | undefined
  readonly policy: RowPolicy
  readonly roles: Roles
  /** This side is joined to another by its ids; labels and slices then need not be repeated. */
  readonly joined: boolean
}

export async function loadPredictions(side: Side, ports: PredictionPorts): Promise<Predictions> {
  return isModel(side.path) ? fromModel(side, ports) : fromFiles(side, ports)
}

export const isModel = (path: string): boolean => path.endsWith('.onnx')

async function fromFiles(side: Side, { files, readTable, log }: PredictionPorts): Promise<Predictions> {
  const { role, path, policy, roles } = side
  if (policy.task === 'multiclass' && roles.score === null && roles.prediction === undefined)
    throw new UserError(
      'policy-invalid',
      'evaluate.columns: name the score columns, one a class, or the prediction column'
    )
  const sources = await files.find(path)
  log.progress(`reading ${role}`)
  const table = await readRoles(side, sources, roles, readTable)
  log.info(`${role}: ${counted(table.rows, 'row')} from ${listSources(sources)}`)
  // the metrics of ranks want it, and here there may be time: a large baseline is still being read in another thread
  if (role === 'candidate') for (const name of roles.score ?? []) rankingOf(numbersOf(table, name))
  const inputs = await inputRecords(role, sources, table.parts)
  return {
    role,
    table,
    score: roles.score,
    prediction: roles.prediction,
    classes: null,
    inputs,
    dataset: null,
    runtime: {}
  }
}

/** The columns of all roles; of a second side only those that it has, where the first has them already. */
async function readRoles(
  { policy, joined }: Side,
  sources: readonly ByteSource[],
  roles: Roles,
  readTable: ReadTable
): Promise<Table> {
  const [first] = sources
  const names = first === undefined ? [] : await columnNames(first)
  const repeated: readonly (keyof Roles)[] = ['label', 'weight', 'cluster', 'slices']
  const wanted = wantedOf(
    roles,
    policy.task,
    (role, name) => !joined || !repeated.includes(role) || names.includes(name)
  )
  return readTable(sources, wanted)
}

export async function inputRecords(
  role: string,
  sources: readonly ByteSource[],
  parts: readonly TablePart[]
): Promise<InputRecord[]> {
  return Promise.all(
    sources.map(async (source, at) => ({
      role,
      uri: source.uri,
      digest: `sha256:${await source.digest()}`,
      rows: parts[at]?.rows ?? null
    }))
  )
}

function listSources(sources: readonly ByteSource[]): string {
  const [first] = sources
  return sources.length === 1 && first !== undefined ? shownPath(first.uri) : counted(sources.length, 'file')
}

async function fromModel(side: Side, { files, models, readTable, log }: PredictionPorts): Promise<Predictions> {
  const { role, path, dataset, policy, roles } = side
  if (dataset === undefined)
    throw new UserError(
      'input-invalid',
      `${role} is a model, ${shownPath(path)}: set "dataset" to the rows that it shall predict`
    )
  const sources = await files.find(dataset)
  const names = await columnNames(sources[0]!)
  const model = await models.open(path)
  try {
    const given = { ...roles, score: null, prediction: undefined }
    const plan = planFeatures({
      inputs: model.inputs,
      columns: names,
      roles: roleNames(roles),
      features: policy.features
    })
    // read on its own: a column may be a feature as numbers and a slice as texts
    const table = await readRoles(side, sources, given, readTable)
    const features = await readTable(sources, wantedFeatures(plan))
    log.progress(`running ${role} on ${counted(table.rows, 'row')}`)
    const outputs = await model.predict(buildFeeds(plan, features))
    const produced = producedColumns(side, model, outputs, table.rows)
    log.info(`${role}: ${shownPath(path)} predicted ${counted(table.rows, 'row')} of ${listSources(sources)}`)
    const rowsOf = await inputRecords('dataset', sources, table.parts)
    return {
      role,
      table: { ...table, columns: new Map([...table.columns, ...produced.columns]) },
      score: produced.score,
      prediction: produced.prediction,
      classes: produced.classes,
      inputs: [{ role, uri: path, digest: `sha256:${model.sha256}`, rows: null }, ...rowsOf],
      dataset: rowsOf.map(({ digest }) => digest).join(' '),
      runtime: model.runtime
    }
  } finally {
    await model.close()
  }
}

type Opened = Awaited<ReturnType<Models['open']>>
type Outputs = Awaited<ReturnType<Opened['predict']>>
type Produced = Pick<Predictions, 'score' | 'prediction' | 'classes'> & {
  readonly columns: readonly (readonly [string, Column])[]
}

/** The model's output as the columns that a file of predictions would have. */
function producedColumns({ role, policy, roles }: Side, model: Opened, outputs: Outputs, rows: number): Produced {
  const choice = chooseOutput({
    task: policy.task,
    outputs: model.outputs,
    classes: model.classes,
    output: policy.output,
    ...(policy.task === 'binary' ? { positiveLabel: policy['positive-label'] } : {}),
    ...(policy.task === 'multiclass' ? { labels: policy.classes } : {})
  })
  const number = (name: string, values: Float64Array) =>
    [name, { kind: 'number', values: finite(values, role) }] as const
  switch (choice.kind) {
    case 'number': {
      const values = readNumbers(choice, outputs, rows)
      if (policy.task === 'regression') {
        const name = roles.prediction ?? 'prediction'
        return { score: null, prediction: name, classes: null, columns: [number(name, values)] }
      }
      const name = roles.score?.[0] ?? 'score'
      return { score: [name], prediction: undefined, classes: null, columns: [number(name, values)] }
    }
    case 'scores': {
      const scores = readScores(choice, outputs, rows)
      const names = scores.map((_, at) => roles.score?.[at] ?? `score ${at}`)
      const columns = scores.map((values, at) => number(names[at]!, values))
      return { score: names, prediction: undefined, classes: choice.labels ?? null, columns }
    }
    case 'decision': {
      const name = roles.prediction ?? 'prediction'
      const texts = new Interner()
      const codes = Int32Array.from(readDecisions(choice, outputs, rows), (label) => texts.intern(label))
      return { score: null, prediction: name, classes: null, columns: [[name, { kind: 'text', codes, texts }]] }
    }
  }
}

function finite(values: Float64Array, role: string): Float64Array {
  const at = values.findIndex((value) => !Number.isFinite(value))
  if (at < 0) return values
  throw new UserError(
    'model-failed',
    `the ${role} model answered ${values[at]} for row ${at + 1} of the dataset; every answer must be a finite number`
  )
}

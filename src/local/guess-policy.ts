/** A first policy for a file of predictions, from the names and kinds of its columns. Guesses are shown, never hidden. */
import { stringify } from 'yaml'

export interface ColumnSample {
  readonly name: string
  /** Distinct values in order, cut where they are too many to be classes. */
  readonly values: readonly string[]
  readonly numeric: boolean
  /** All of its numbers lie between 0 and 1. */
  readonly isShare: boolean
}

export interface Guess {
  readonly task: 'binary' | 'multiclass' | 'regression'
  readonly columns: Readonly<Record<string, string | readonly string[]>>
  /** Columns of few texts, by which the rows could be sliced. */
  readonly slices: readonly string[]
  /** Label that is positive, where the labels do not tell. */
  readonly positiveLabel: string | undefined
  /** Columns that a model is taken to read; undefined for a file of predictions. */
  readonly features?: readonly string[]
}

const idNames = /^(id|uuid|key|row_?id|sample_?id|example_?id|index)$/i
const labelNames = /^(label|target|truth|y|y_?true|actual|class|outcome|ground_?truth)$/i
const scoreNames = /^(score|prob(ability)?|p|y_?(score|prob|proba)|confidence|prediction_?score)$/i
const predictionNames = /^(prediction|predicted|pred|y_?(pred|hat)|decision)$/i
const plainPairs = ['0,1', '1,0', 'false,true', 'true,false', '-1,1', '1,-1', '0', '1']
const FEW = 12

/** @returns undefined where no column can be taken for the label */
export function guessPolicy(columns: readonly ColumnSample[]): Guess | undefined {
  const named = (pattern: RegExp) => columns.find(({ name }) => pattern.test(name))
  const label = named(labelNames)
  if (label === undefined) return undefined
  const id = named(idNames)
  const score = named(scoreNames)
  const prediction = named(predictionNames)
  const family = scoreFamily(columns, label)
  // one share a class; of fewer they are something else
  const many = label.values.length > 2 && family.length >= label.values.length ? family : []
  const used = [label, id, score, prediction, ...many].filter((column) => column !== undefined)
  const common = {
    slices: slicesOf(columns, used),
    positiveLabel: undefined
  }
  const facts = factColumns(id, label)
  if (many.length > 0)
    return { ...common, task: 'multiclass', columns: { ...facts, score: many.map(({ name }) => name) } }
  if (isMeasured(label) && prediction !== undefined)
    return { ...common, task: 'regression', columns: { ...facts, prediction: prediction.name } }
  if (label.values.length > 2)
    return { ...common, task: 'multiclass', columns: { ...facts, prediction: prediction?.name ?? 'prediction' } }
  const decided =
    score === undefined && prediction !== undefined
      ? { prediction: prediction.name }
      : { score: score?.name ?? 'score' }
  return { ...common, task: 'binary', columns: { ...facts, ...decided }, positiveLabel: positiveOf(label) }
}

/** The same for a model, of the rows that it predicts: its answers are in no column, and all other numbers are its own. */
export function guessModelPolicy(columns: readonly ColumnSample[]): Guess | undefined {
  const label = columns.find(({ name }) => labelNames.test(name))
  if (label === undefined) return undefined
  const id = columns.find(({ name }) => idNames.test(name))
  const task = isMeasured(label) ? 'regression' : label.values.length > 2 ? 'multiclass' : 'binary'
  const facts = [label, ...(id === undefined ? [] : [id])]
  return {
    task,
    columns: factColumns(id, label),
    slices: slicesOf(columns, facts),
    positiveLabel: task === 'binary' ? positiveOf(label) : undefined,
    features: columns.filter((column) => column.numeric && !facts.includes(column)).map(({ name }) => name)
  }
}

const factColumns = (id: ColumnSample | undefined, label: ColumnSample): Record<string, string> => ({
  ...(id === undefined ? {} : { id: id.name }),
  label: label.name
})

/** Its values are numbers, and too many to be classes. */
const isMeasured = ({ numeric, values }: ColumnSample): boolean => numeric && values.length > FEW

const slicesOf = (columns: readonly ColumnSample[], used: readonly ColumnSample[]): readonly string[] =>
  columns
    .filter(
      (column) => !used.includes(column) && !column.numeric && column.values.length > 1 && column.values.length <= FEW
    )
    .map(({ name }) => name)

const positiveOf = ({ values }: ColumnSample): string | undefined =>
  plainPairs.includes(values.join(',').toLowerCase()) ? undefined : values.at(-1)

/** Three or more numeric columns that begin alike and hold shares: one a class. */
function scoreFamily(columns: readonly ColumnSample[], label: ColumnSample): readonly ColumnSample[] {
  const shares = columns.filter((column) => column !== label && column.isShare)
  const groups = new Map<string, ColumnSample[]>()
  for (const column of shares) {
    const stem = column.name.replace(/[^_.-]*$/, '')
    groups.set(stem, [...(groups.get(stem) ?? []), column])
  }
  const [largest] = [...groups.entries()].filter(([stem]) => stem !== '').sort(([, a], [, b]) => b.length - a.length)
  return largest !== undefined && largest[1].length > 2 ? largest[1] : []
}

export interface Bound {
  readonly metric: string
  readonly [bound: string]: string | number
}

export interface PolicyDraft {
  readonly name: string
  readonly files: readonly string[]
  readonly sources: Readonly<Record<string, string>>
  readonly guess: Guess
  readonly checks: readonly Bound[]
}

/** YAML with a comment for each thing that a person has to look at. */
export function policyText({ name, files, sources, guess, checks }: PolicyDraft): string {
  const evaluate = {
    task: guess.task,
    ...sources,
    columns: guess.columns,
    ...(guess.features === undefined ? {} : { features: guess.features }),
    ...(guess.positiveLabel === undefined ? {} : { 'positive-label': guess.positiveLabel }),
    checks
  }
  const body = stringify(
    { version: 1, model: { name, files }, evaluate },
    { lineWidth: 120, flowCollectionPadding: false }
  )
  return `# yaml-language-server: $schema=https://modelgate.dev/schema/policy.schema.json
# Written by "modelgate init". The bounds are what the given predictions surely reach, less a little: set them by what a
# mistake costs you. "modelgate check" says in words what this policy gates.
${body}`
}

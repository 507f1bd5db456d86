/** Which output of a model holds what a task measures. How its values become columns is in output-columns.ts. */
import { UserError } from '../errors.ts'
import type { TensorInfo } from '../ports.ts'
import { listNames } from '../tables/names.ts'
import { shown } from '../tables/shown.ts'
import { describeTensors, openDimension } from './tensor-words.ts'

export interface OutputRequest {
  readonly task: 'binary' | 'multiclass' | 'regression'
  readonly outputs: readonly TensorInfo[]
  /** Class labels that the model itself names, by output. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  /** `evaluate.output` of the policy. */
  readonly output?: string | undefined
  /** `evaluate.positive-label` of the policy: the class whose score a binary task measures. */
  readonly positiveLabel?: string | number | undefined
  /** `evaluate.classes` of the policy: the classes in the order in which their scores are wanted. */
  readonly labels?: readonly (string | number)[] | undefined
}

/** What is read from the model. */
export type OutputChoice =
  /** A number a row: a prediction (`only`), or the score of the positive class, which is the second of two or alone. */
  | { readonly kind: 'number'; readonly output: string; readonly column: number | 'only' | 'positive' }
  /** A score for each class. `columns` of the matrix in the wanted order; undefined means all as they are. */
  | {
      readonly kind: 'scores'
      readonly output: string
      readonly columns: readonly number[] | undefined
      readonly labels: readonly string[] | undefined
    }
  /** A class label a row, of a classifier that gives no scores. */
  | { readonly kind: 'decision'; readonly output: string }

const needs = {
  binary: 'a floating-point output of shape [rows], [rows, 1] or [rows, 2], or class labels of shape [rows]',
  multiclass: 'a floating-point output of shape [rows, classes], or class labels of shape [rows]',
  regression: 'a floating-point output of shape [rows] or [rows, 1]'
} as const

/** Picks the one output that fits the task, or the one that the policy names. */
export function chooseOutput(request: OutputRequest): OutputChoice {
  const { task, outputs, output } = request
  const offered = output === undefined ? outputs : outputs.filter(({ name }) => name === output)
  if (output !== undefined && offered.length === 0) throw refused(request, `The model has no output ${shown(output)}.`)
  const scores = preferLabelled(
    request,
    offered.filter((info) => isFloat(info) && fits(request, info))
  )
  const fitting = scores.length > 0 || task === 'regression' ? scores : offered.filter(isDecision)
  const [info] = fitting
  if (info === undefined) {
    const what = output === undefined ? 'No output of the model fits' : `Output ${shown(output)} does not fit`
    throw refused(request, `${what} the task ${task}, which needs ${needs[task]}.`)
  }
  if (fitting.length > 1) throw refused(request, `More than one output could be meant: ${describeTensors(fitting)}.`)
  if (!isFloat(info)) return { kind: 'decision', output: info.name }
  if (task === 'regression') return { kind: 'number', output: info.name, column: 'only' }
  return task === 'binary' ? positiveScore(request, info) : classScores(request, info)
}

function isFloat({ type }: TensorInfo): boolean {
  return type === 'float16' || type === 'float32' || type === 'float64'
}

/** A shape without dimensions is one that the model does not state; what comes back is looked at again. */
function fits({ task, labels, classes }: OutputRequest, { name, shape }: TensorInfo): boolean {
  const width = shape[1]
  if (shape.length > 2) return false
  if (task === 'regression') return width === undefined || openDimension(width) || width === 1
  if (task === 'binary') return width === undefined || openDimension(width) || width === 1 || width === 2
  if (shape.length === 1 || width === 1) return false
  if (width === undefined || openDimension(width)) return true
  return (Object.hasOwn(classes, name) ? classes[name] : labels)?.length === width || labels === undefined
}

/** Labels: texts, whole numbers or booleans, one a row. */
function isDecision({ type, shape }: TensorInfo): boolean {
  const width = shape[1]
  return !type.startsWith('float') && (shape.length === 1 || (shape.length === 2 && (width === 1 || width === -1)))
}

/** Of several, the only one that the model names classes for. */
function preferLabelled({ classes, task }: OutputRequest, infos: readonly TensorInfo[]): readonly TensorInfo[] {
  const labelled = infos.filter(({ name }) => Object.hasOwn(classes, name))
  return task !== 'regression' && labelled.length === 1 ? labelled : infos
}

function positiveScore(request: OutputRequest, { name, shape }: TensorInfo): OutputChoice {
  const { positiveLabel } = request
  const labels = Object.hasOwn(request.classes, name) ? (request.classes[name] ?? []) : []
  if (shape.length === 1 || shape[1] === 1) return { kind: 'number', output: name, column: 'only' }
  if (labels.length === 0 || positiveLabel === undefined) return { kind: 'number', output: name, column: 'positive' }
  const column = labels.indexOf(String(positiveLabel))
  if (column < 0)
    throw refused(
      request,
      `The model's classes are ${listNames(labels)}; ${shown(String(positiveLabel))}, the positive label, is not one of them.`
    )
  return { kind: 'number', output: name, column }
}

function classScores(request: OutputRequest, { name }: TensorInfo): OutputChoice {
  const known = Object.hasOwn(request.classes, name) ? request.classes[name] : undefined
  const wanted = request.labels?.map(String)
  if (known === undefined || wanted === undefined)
    return { kind: 'scores', output: name, columns: undefined, labels: known ?? wanted }
  const absent = wanted.filter((label) => !known.includes(label))
  const extra = known.filter((label) => !wanted.includes(label))
  if (absent.length > 0)
    throw refused(request, `The model's classes are ${listNames(known)}; there is none for ${listNames(absent)}.`)
  if (extra.length > 0)
    throw refused(request, `The model also has classes that \`evaluate.classes\` does not list: ${listNames(extra)}.`)
  return { kind: 'scores', output: name, columns: wanted.map((label) => known.indexOf(label)), labels: wanted }
}

function refused({ outputs, output }: OutputRequest, what: string): UserError {
  const name = output === undefined ? ['Name one with `evaluate.output`.'] : []
  return new UserError('policy-invalid', [what, `The model's outputs: ${describeTensors(outputs)}.`, ...name])
}

/** Cuts whole columns into runs that a model takes and a message between processes bears, and joins what comes back. */
import { UserError } from '../../errors.ts'
import type { Tensor, TensorInfo } from '../../ports.ts'
import { elementBytes } from './element-types.ts'
import { quote } from './quote.ts'

export type Feeds = Readonly<Record<string, Tensor>>

export interface BatchPlan {
  readonly rows: number
  /** Rows of one run. */
  readonly size: number
  /** The model takes exactly `size` rows: the last run is filled up with copies of its last row. */
  readonly fixed: boolean
  /** Inputs that are cut; the others are given whole to every run. */
  readonly cut: ReadonlySet<string>
}

export interface BatchLimits {
  readonly rows: number
  readonly bytes: number
}

/**
 * How to run. The rows are the first dimension of the inputs that leave it open, by whatever name; where every input
 * fixes it, the model takes that many rows at a time.
 */
export function planBatches(inputs: readonly TensorInfo[], feeds: Feeds, limits: BatchLimits): BatchPlan {
  const withRows = inputs.filter(({ shape }) => shape.length > 0)
  const open = withRows.filter(({ shape }) => typeof shape[0] === 'string' || shape[0] === -1)
  const [first] = open.length > 0 ? open : withRows
  const rows = first === undefined ? 1 : (feeds[first.name]?.shape[0] ?? 1)
  const given = ({ name }: TensorInfo): boolean => feeds[name]?.shape[0] === rows
  if (open.length > 0) {
    const cut = open.filter(given)
    const rowBytes = cut.reduce((sum, { name }) => sum + bytesOfRow(feeds[name]), 0)
    const size = Math.max(1, Math.min(rows, limits.rows, Math.floor(limits.bytes / Math.max(1, rowBytes))))
    return { rows, size, fixed: false, cut: new Set(cut.map(({ name }) => name)) }
  }
  const size = first === undefined ? 1 : Number(first.shape[0])
  const cut = withRows.filter((input) => input.shape[0] === size && given(input))
  return { rows, size: Math.max(1, size), fixed: true, cut: new Set(cut.map(({ name }) => name)) }
}

/** The feeds of the run that begins at a row, and how many of its rows are not filling. */
export function batchAt(
  plan: BatchPlan,
  feeds: Feeds,
  start: number
): { readonly feeds: Feeds; readonly rows: number } {
  const end = Math.min(plan.rows, start + plan.size)
  const padding = plan.fixed ? plan.size - (end - start) : 0
  const parts = Object.entries(feeds).map(([name, tensor]) => [
    name,
    plan.cut.has(name) ? rowsOf(tensor, start, end, padding) : tensor
  ])
  return { feeds: Object.fromEntries(parts), rows: end - start }
}

function rowsOf({ type, shape, data }: Tensor, start: number, end: number, padding: number): Tensor {
  const [rows = 0, ...rest] = shape
  const width = rows === 0 ? 0 : data.length / rows
  const cut = { type, shape: [end - start + padding, ...rest] }
  if (padding === 0 || end === start) return { ...cut, data: data.slice(start * width, end * width) }
  const indices = Array.from({ length: end - start + padding }, (_, i) => Math.min(start + i, end - 1))
  const at = (i: number): number => (indices[Math.floor(i / width)] ?? 0) * width + (i % width)
  const length = indices.length * width
  if (data instanceof Float64Array) return { ...cut, data: Float64Array.from({ length }, (_, i) => data[at(i)] ?? NaN) }
  return { ...cut, data: Array.from({ length }, (_, i) => data[at(i)] ?? '') }
}

function bytesOfRow(tensor: Tensor | undefined): number {
  if (tensor === undefined || tensor.shape[0] === undefined || tensor.shape[0] === 0) return 0
  return (tensor.data.length / tensor.shape[0]) * elementBytes(tensor.type)
}

/** Gathers the outputs of all runs. */
export interface Joiner {
  add(outputs: Feeds, rows: number): void
  joined(): Feeds
}

/** `maxValues`: how many numbers or texts all outputs together may have. */
export function joinBatches(plan: BatchPlan, maxValues: number): Joiner {
  const whole = new Map<string, { readonly tensor: Tensor; filled: number }>()
  return {
    add(outputs, rows) {
      const alone = rows === plan.rows && (!plan.fixed || plan.size === rows)
      for (const [name, output] of Object.entries(outputs)) {
        if (alone) {
          whole.set(name, { tensor: output, filled: 0 })
          continue
        }
        const part = perRow(name, output, plan, rows)
        const target = whole.get(name) ?? { tensor: allocate(name, part, plan.rows, maxValues), filled: 0 }
        whole.set(name, target)
        append(name, target, part, rows)
      }
    },
    joined: () => Object.fromEntries([...whole].map(([name, { tensor }]) => [name, tensor]))
  }
}

/** A model of one row at a time may leave the row out of its outputs; otherwise each run must give a row for a row. */
function perRow(name: string, output: Tensor, { size, fixed }: BatchPlan, rows: number): Tensor {
  const expected = fixed ? size : rows
  if (fixed && size === 1 && output.shape[0] !== 1) return { ...output, shape: [1, ...output.shape] }
  if (output.shape[0] === expected) return output
  throw new UserError(
    'model-failed',
    `Output ${quote(name)} of the model has shape [${output.shape.join(', ')}] for a run of ${expected} rows: it has no row for ` +
      `each row, so the data cannot be run in parts. Export the model with an open batch dimension in its outputs too.`
  )
}

function allocate(name: string, part: Tensor, rows: number, maxValues: number): Tensor {
  const [, ...rest] = part.shape
  const length = rest.reduce((product, dimension) => product * dimension, rows)
  if (length > maxValues)
    throw new UserError(
      'model-limit',
      `Output ${quote(name)} of the model would have ${length} values; at most ${maxValues} are taken. Evaluate fewer rows, or an output that is smaller.`
    )
  const data = part.data instanceof Float64Array ? new Float64Array(length) : new Array<string>(length).fill('')
  return { type: part.type, shape: [rows, ...rest], data }
}

function append(name: string, target: { readonly tensor: Tensor; filled: number }, part: Tensor, rows: number): void {
  const { shape, data } = target.tensor
  const width = shape.slice(1).reduce((product, dimension) => product * dimension, 1)
  const given = part.shape.slice(1)
  if (given.join() !== shape.slice(1).join())
    throw new UserError(
      'model-failed',
      `Output ${quote(name)} of the model has shape [${part.shape.join(', ')}] for ${rows} rows after [${shape.join(', ')}] before: ` +
        `outputs whose size follows the data cannot be joined. Name an output with one row for each row.`
    )
  const from = target.filled * width
  if (data instanceof Float64Array && part.data instanceof Float64Array)
    data.set(part.data.subarray(0, rows * width), from)
  else for (let i = 0; i < rows * width; i++) (data as string[])[from + i] = String(part.data[i] ?? '')
  target.filled += rows
}

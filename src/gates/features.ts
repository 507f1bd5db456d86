/** Which columns of a dataset feed which inputs of a model, and the tensors that they make. */
import { UserError } from '../errors.ts'
import type { Tensor, TensorInfo } from '../ports.ts'
import { listNames } from '../tables/names.ts'
import { counted, shown } from '../tables/shown.ts'
import type { Column, Table, Wanted } from '../tables/table.ts'
import { describeTensor, describeTensors, openDimension } from './tensor-words.ts'

export interface FeatureRequest {
  readonly inputs: readonly TensorInfo[]
  /** The names of the dataset's columns, in file order. */
  readonly columns: readonly string[]
  /** What other columns are for, by name: `label`, `id`, `weight`, `slice`, … */
  readonly roles: ReadonlyMap<string, string>
  /** `evaluate.features` of the policy. */
  readonly features?: readonly string[] | undefined
}

/** One input of the model and its columns, in the order that the model takes them. */
export interface FeatureInput {
  readonly input: TensorInfo
  readonly columns: readonly string[]
}

/**
 * Pairs inputs with columns. Where every input has the name of a column, each takes that column; otherwise a model with
 * one input takes `features`, or all columns that have no other role, in file order. Anything else is an error.
 */
export function planFeatures(request: FeatureRequest): readonly FeatureInput[] {
  const { inputs, columns, roles, features } = request
  const absent = features?.filter((name) => !columns.includes(name)) ?? []
  if (absent.length > 0)
    throw missing(request, `The dataset has no ${listNames(absent)}, which \`evaluate.features\` names.`)
  const offered = features ?? columns
  if (inputs.length > 0 && inputs.every((input) => offered.includes(input.name) && widthOf(input) === 1))
    return inputs.map((input) => ({ input, columns: [input.name] }))
  const [input] = inputs
  if (input === undefined || inputs.length > 1) throw missing(request, unmatched(request, offered))
  const given = features ?? columns.filter((name) => !roles.has(name))
  const width = widthOf(input)
  if (width === 'unknown')
    throw missing(request, `The model takes ${describeTensor(input)}, which rows of columns cannot fill.`)
  if (given.length === 0 || (width !== 'any' && width !== given.length))
    throw missing(
      request,
      `The model takes ${width === 'any' ? 'at least one column' : counted(width, 'column')}, but was offered ${counted(given.length, 'column')}: ${listNames(given)}.`
    )
  return [{ input, columns: given }]
}

/** How those columns must be read: as texts for inputs of texts, as numbers for the rest; empty cells are kept. */
export function wantedFeatures(plan: readonly FeatureInput[]): readonly Wanted[] {
  return plan.flatMap(({ input, columns }) =>
    columns.map((name) => ({ name, as: input.type === 'string' ? 'text' : 'number', missing: 'keep' }) as const)
  )
}

/** The tensors of all rows. An empty cell is NaN, or an empty text. The table must have what `wantedFeatures` says. */
export function buildFeeds(plan: readonly FeatureInput[], table: Table): Readonly<Record<string, Tensor>> {
  return Object.fromEntries(plan.map((part) => [part.input.name, buildTensor(part, table)]))
}

function buildTensor({ input, columns }: FeatureInput, { rows, columns: all }: Table): Tensor {
  const found = columns.map((name) => all.get(name))
  const rest = input.shape.slice(1).map((dimension) => (openDimension(dimension) ? columns.length : Number(dimension)))
  const shape = [rows, ...rest]
  const width = found.length
  if (input.type === 'string') {
    const data = new Array<string>(rows * width).fill('')
    found.forEach((column, at) => {
      const read = textOf(column)
      for (let row = 0; row < rows; row++) data[row * width + at] = read(row)
    })
    return { type: input.type, shape, data }
  }
  const data = new Float64Array(rows * width).fill(Number.NaN)
  found.forEach((column, at) => {
    if (column?.kind !== 'number') throw new TypeError(`column ${columns[at]} was not read as numbers`)
    for (let row = 0; row < rows; row++) data[row * width + at] = column.values[row] ?? Number.NaN
  })
  return { type: input.type, shape, data }
}

function textOf(column: Column | undefined): (row: number) => string {
  if (column?.kind !== 'text') throw new TypeError('a column was not read as text')
  return (row) => {
    const code = column.codes[row] ?? -1
    return code < 0 ? '' : column.texts.text(code)
  }
}

/** Values of one row that an input takes; the first dimension is the rows. `any` where `[rows, ?]` leaves it open. */
function widthOf({ shape }: TensorInfo): number | 'any' | 'unknown' {
  const rest = shape.slice(1)
  if (shape.length === 0) return 'unknown'
  if (!rest.some(openDimension)) return rest.reduce((product: number, dimension) => product * Number(dimension), 1)
  return rest.length === 1 ? 'any' : 'unknown'
}

function unmatched({ inputs }: FeatureRequest, offered: readonly string[]): string {
  const without = inputs.filter(({ name }) => !offered.includes(name))
  if (without.length > 0)
    return `There is no column for ${without.length} of its ${inputs.length} inputs: ${listNames(without.map(({ name }) => name))}.`
  return `Each of its ${inputs.length} inputs must take one value of a row.`
}

function missing({ inputs, columns, roles }: FeatureRequest, what: string): UserError {
  const free = columns.filter((name) => !roles.has(name))
  const used = columns.filter((name) => roles.has(name)).map((name) => `${shown(name)} as ${roles.get(name)}`)
  return new UserError('column-missing', [
    what,
    `The model's inputs: ${describeTensors(inputs)}.`,
    `The dataset's columns: ${free.length === 0 ? 'none' : listNames(free)}${used.length > 0 ? `; used otherwise: ${used.join(', ')}` : ''}.`,
    'Set `evaluate.features` to the columns that the model was trained on, in its order, or name the columns like its inputs.'
  ])
}

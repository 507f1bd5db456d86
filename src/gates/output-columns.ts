/** Reads the values of the chosen output: one column, or one for each class. */
import { UserError } from '../errors.ts'
import type { Tensor } from '../ports.ts'
import { listNames } from '../tables/names.ts'
import { counted, shown } from '../tables/shown.ts'
import type { OutputChoice } from './outputs.ts'

type Outputs = Readonly<Record<string, Tensor>>
type Choice<K extends OutputChoice['kind']> = Extract<OutputChoice, { kind: K }>

/** Scores of the positive class, or predictions; one a row. */
export function readNumbers({ output, column }: Choice<'number'>, outputs: Outputs, rows: number): Float64Array {
  const { values, width } = matrix(output, outputs, rows)
  const alone = column === 'only' || (column === 'positive' && width === 1)
  const expected = alone ? 1 : 2
  if (width !== expected) throw wrongShape(output, `${counted(width, 'value')} for a row; ${expected} was expected`)
  const at = typeof column === 'number' ? column : expected - 1
  return columnOf(values, width, at)
}

/** Scores of every class, a column each, in the wanted order. */
export function readScores(
  { output, columns, labels }: Choice<'scores'>,
  outputs: Outputs,
  rows: number
): readonly Float64Array[] {
  const { values, width } = matrix(output, outputs, rows)
  if (width < 2 || (labels !== undefined && labels.length !== width))
    throw wrongShape(
      output,
      `${counted(width, 'score')} for a row${labels === undefined ? '' : `; the classes are ${listNames(labels)}`}`
    )
  return (columns ?? Array.from({ length: width }, (_, i) => i)).map((column) => columnOf(values, width, column))
}

/** Class labels as texts, whole numbers in decimal. */
export function readDecisions({ output }: Choice<'decision'>, outputs: Outputs, rows: number): readonly string[] {
  const tensor = outputOf(output, outputs)
  if (tensor.data.length !== rows) throw wrongShape(output, `${tensor.data.length} values for ${counted(rows, 'row')}`)
  return tensor.data instanceof Float64Array ? Array.from(tensor.data, String) : tensor.data
}

function matrix(
  output: string,
  outputs: Outputs,
  rows: number
): { readonly values: Float64Array; readonly width: number } {
  const { data } = outputOf(output, outputs)
  const width = data.length / rows
  if (!(data instanceof Float64Array) || !Number.isInteger(width) || width === 0)
    throw wrongShape(output, `${data.length} values for ${counted(rows, 'row')}`)
  return { values: data, width }
}

function outputOf(output: string, outputs: Outputs): Tensor {
  const tensor = Object.hasOwn(outputs, output) ? outputs[output] : undefined
  if (tensor === undefined) throw new TypeError(`output ${output} was not returned`)
  return tensor
}

function columnOf(values: Float64Array, width: number, column: number): Float64Array {
  if (width === 1) return values
  return Float64Array.from({ length: values.length / width }, (_, row) => values[row * width + column] ?? Number.NaN)
}

function wrongShape(output: string, what: string): UserError {
  return new UserError(
    'model-failed',
    `Output ${shown(output)} of the model has ${what}. Name another one with \`evaluate.output\`.`
  )
}

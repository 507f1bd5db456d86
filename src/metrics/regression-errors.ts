/** Metrics of a regression that are means of one error a row. */
import type { MeanMetric } from './metric.ts'
import type { RowNumbers } from './row-numbers.ts'
import type { RegressionRows } from './rows.ts'

type ErrorOf = (label: number, prediction: number) => number

const lossOf =
  ({ label, prediction }: RegressionRows, error: ErrorOf): RowNumbers =>
  (loss, from, to) => {
    for (let i = from; i < to; i++) loss[i - from] = error(label[i]!, prediction[i]!)
  }

/** Mean absolute error. */
export const mae: MeanMetric<RegressionRows> = {
  kind: 'mean',
  name: 'mae',
  loss: (rows) => lossOf(rows, (label, prediction) => Math.abs(label - prediction))
}

/** Mean squared error. */
export const mse: MeanMetric<RegressionRows> = {
  kind: 'mean',
  name: 'mse',
  loss: (rows) => lossOf(rows, (label, prediction) => (label - prediction) ** 2)
}

/** Root mean squared error. */
export const rmse: MeanMetric<RegressionRows> = { ...mse, name: 'rmse', root: true }

/** Mean absolute error relative to the label, which counts as at least 2.2e-16. A label of 0 has no relative error. */
export const mape: MeanMetric<RegressionRows> = {
  kind: 'mean',
  name: 'mape',
  loss(rows) {
    if (rows.label.some((label, i) => label === 0 && rows.weights?.[i] !== 0))
      return { undefined: 'a label is 0, and nothing is relative to 0' }
    return lossOf(rows, (label, prediction) => Math.abs(label - prediction) / Math.max(Math.abs(label), Number.EPSILON))
  }
}

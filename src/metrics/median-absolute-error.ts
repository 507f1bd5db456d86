import type { MedianMetric } from './metric.ts'
import type { RegressionRows } from './rows.ts'

/** Median of the absolute errors; half of the rows err by no more. */
export const medianAbsoluteError: MedianMetric<RegressionRows> = {
  kind: 'median',
  name: 'median-absolute-error',
  values({ count, label, prediction }) {
    const errors = new Float64Array(count)
    for (let i = 0; i < count; i++) errors[i] = Math.abs(label[i]! - prediction[i]!)
    return errors
  }
}

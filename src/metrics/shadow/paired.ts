/** Two models on the same rows. */
import type { MeanMetric } from '../metric.ts'
import type { RegressionRows } from '../rows.ts'

/** Mean of |candidate - production| over rows, which hold production's value as `label` and the candidate's as `prediction`. */
export const meanAbsoluteDifference: MeanMetric<RegressionRows> = {
  kind: 'mean',
  name: 'mean-absolute-difference',
  loss:
    ({ label, prediction }) =>
    (loss, from, to) => {
      for (let i = from; i < to; i++) loss[i - from] = Math.abs(prediction[i]! - label[i]!)
    }
}

import type { SmoothMetric } from './metric.ts'
import type { RowNumbers } from './row-numbers.ts'
import type { RegressionRows } from './rows.ts'

/** Coefficient of determination, 1 - Σ(label - prediction)² / Σ(label - mean label)². */
export const r2: SmoothMetric<RegressionRows> = {
  kind: 'smooth',
  name: 'r2',
  scale: 'log-complement',
  value(rows) {
    if (rows.count < 2) return { undefined: 'one row has no variance' }
    const { residual, total } = sums(rows)
    return total === 0 ? { undefined: 'all rows have the same label' } : 1 - residual / total
  },
  linearise(rows) {
    const value = r2.value(rows)
    if (typeof value !== 'number') return value
    const { label, prediction } = rows
    const { residual, total, mean, weight } = sums(rows)
    const influence: RowNumbers = (target, from, to) => {
      for (let i = from; i < to; i++) {
        const error = (label[i]! - prediction[i]!) ** 2
        const deviation = (label[i]! - mean) ** 2
        target[i - from] = (-weight / total) * (error - (residual / total) * deviation)
      }
    }
    return { value, influence, edge: null }
  }
}

function sums({ count, label, prediction, weights }: RegressionRows) {
  let weight = 0
  let mean = 0
  for (let i = 0; i < count; i++) {
    const w = weights === null ? 1 : weights[i]!
    weight += w
    mean += w * label[i]!
  }
  mean /= weight
  let residual = 0
  let total = 0
  for (let i = 0; i < count; i++) {
    const w = weights === null ? 1 : weights[i]!
    residual += w * (label[i]! - prediction[i]!) ** 2
    total += w * (label[i]! - mean) ** 2
  }
  return { residual, total, mean, weight }
}

/** How a function of the confusion table errs, and the priors under which its cells are drawn. */
import { type Confusion, confusionOf } from '../metrics/confusion.ts'
import type { ConfusionMetric } from '../metrics/metric.ts'
import type { RowNumbers } from '../metrics/row-numbers.ts'
import type { ClassificationRows } from '../metrics/rows.ts'

/** Jeffreys' for the four cells of a binary task; for more classes Perks', which does not grow with their number. */
export const singlePrior = (classes: number): number => (classes === 2 ? 0.5 : 1 / classes ** 2)
/** For the table of label and both decisions; the same four rows in all, however many cells. */
export const jointPrior = (classes: number): number => 4 / classes ** 3

/** Influence of each row on the metric, and its variance as if rows were independent draws of the table's cells. */
export function confusionInfluence(metric: ConfusionMetric, rows: ClassificationRows) {
  const confusion = confusionOf(rows)
  const size = confusion.classes.length
  const gradient = gradientOf(metric, confusion)
  const { label, decision } = rows
  const influence: RowNumbers = (target, from, to) => {
    for (let i = from; i < to; i++) target[i - from] = gradient[label[i]! * size + decision[i]!]!
  }
  let mean = 0
  let square = 0
  let total = 0
  confusion.cells.forEach((cell, at) => {
    total += cell
    mean += cell * gradient[at]!
    square += cell * gradient[at]! ** 2
  })
  mean /= total
  return { influence, variance: square / total - mean * mean }
}

/** Derivative of the metric in each cell's share, by central differences. */
function gradientOf(metric: ConfusionMetric, { classes, cells }: Confusion): Float64Array {
  const total = cells.reduce((sum, cell) => sum + cell, 0)
  const step = 1e-5 * total
  return cells.map((cell, at) => {
    if (cell === 0) return 0
    const moved = (by: number): number => {
      const shifted = cells.slice()
      shifted[at] = cell + by
      const value = metric.of({ classes, cells: shifted })
      return typeof value === 'number' ? value : Number.NaN
    }
    const half = Math.min(step, cell / 2)
    const slope = ((moved(half) - moved(-half)) / (2 * half)) * total
    return Number.isFinite(slope) ? slope : 0
  })
}

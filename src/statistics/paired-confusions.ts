/** The difference of a function of the confusion table between two models on the same rows. */
import { confusionOf } from '../metrics/confusion.ts'
import { jointConfusionOf } from '../metrics/joint-confusion.ts'
import type { ConfusionMetric, Undefined } from '../metrics/metric.ts'
import type { ClassificationRows } from '../metrics/rows.ts'
import { cellTable, drawnEstimate } from './cell-draws.ts'
import { confusionInfluence, jointPrior } from './confusion-influence.ts'
import { degreesOfFreedom, effectiveRows, isSimple } from './design.ts'
import type { Estimate } from './interval.ts'
import { minus, type Pair, TOO_FEW } from './pair.ts'
import { weightedMean } from './point.ts'
import type { Random } from './random.ts'

export function confusionDifference(
  metric: ConfusionMetric,
  { candidate, baseline }: Pair<ClassificationRows>,
  random: Random,
  scale: number
): Estimate | Undefined {
  const value = minus(metric.of(confusionOf(candidate)), metric.of(confusionOf(baseline)), scale)
  if (typeof value !== 'number') return value
  if (degreesOfFreedom(candidate) < 1) return { value, method: TOO_FEW, interval: null }
  const { classes } = candidate
  const size = classes.length
  const { cells } = jointConfusionOf(candidate, baseline)
  let total = 0
  for (const weight of cells.values()) total += weight
  const independent = isSimple(candidate) ? candidate.count : effectivePairs(metric, candidate, baseline, scale)
  const a = { classes, cells: new Float64Array(size * size) }
  const b = { classes, cells: new Float64Array(size * size) }
  return drawnEstimate(value, cellTable(cells, size ** 3, jointPrior(size), independent / total), random, {
    clear() {
      a.cells.fill(0)
      b.cells.fill(0)
    },
    add(cell, share) {
      const label = Math.floor(cell / (size * size))
      a.cells[label * size + (Math.floor(cell / size) % size)]! += share
      b.cells[label * size + (cell % size)]! += share
    },
    value() {
      const difference = minus(metric.of(a), metric.of(b), scale)
      return typeof difference === 'number' ? difference : Number.NaN
    }
  })
}

function effectivePairs(
  metric: ConfusionMetric,
  candidate: ClassificationRows,
  baseline: ClassificationRows,
  scale: number
): number {
  const a = confusionInfluence(metric, candidate).influence
  const b = confusionInfluence(metric, baseline).influence
  const influence = a.map((v, i) => v - scale * b[i]!)
  const mean = weightedMean(influence, candidate)
  const variance = weightedMean(
    influence.map((v) => (v - mean) ** 2),
    candidate
  )
  return effectiveRows(influence, variance, candidate)
}

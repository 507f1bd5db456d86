/** The difference of a function of the confusion table between two models on the same rows. */
import { confusionOf } from '../metrics/confusion.ts'
import { jointConfusionOf } from '../metrics/joint-confusion.ts'
import type { ConfusionMetric, Undefined } from '../metrics/metric.ts'
import { arrayOf, differences, numbersOf } from '../metrics/row-numbers.ts'
import type { ClassificationRows } from '../metrics/rows.ts'
import { type CellDraws, cellTable, drawCells, drawnEstimate } from './cell-draws.ts'
import { confusionInfluence, jointPrior } from './confusion-influence.ts'
import { degreesOfFreedom, effectiveRows, isSimple } from './design.ts'
import type { Estimate } from './interval.ts'
import { weightedMean } from './moments.ts'
import { minus, type Pair, TOO_FEW } from './pair.ts'

export function confusionDifference(
  metric: ConfusionMetric,
  pair: Pair<ClassificationRows>,
  seed: number,
  scale: number
): Estimate | Undefined {
  const { candidate, baseline } = pair
  const value = minus(metric.of(confusionOf(candidate)), metric.of(confusionOf(baseline)), scale)
  if (typeof value !== 'number') return value
  if (degreesOfFreedom(candidate) < 1) return { value, method: TOO_FEW, interval: null }
  const { classes } = candidate
  const size = classes.length
  const a = { classes, cells: new Float64Array(size * size) }
  const b = { classes, cells: new Float64Array(size * size) }
  const projections = [
    {
      table: a.cells,
      place: (key: number) => Math.floor(key / (size * size)) * size + (Math.floor(key / size) % size)
    },
    { table: b.cells, place: (key: number) => Math.floor(key / (size * size)) * size + (key % size) }
  ]
  return drawnEstimate(value, drawsOf(metric, pair, seed, scale), projections, () => {
    const difference = minus(metric.of(a), metric.of(b), scale)
    return typeof difference === 'number' ? difference : Number.NaN
  })
}

/** Draws of simple rows serve all metrics; weights and clusters cost each metric another number of rows. */
const drawn = new WeakMap<ClassificationRows, WeakMap<ClassificationRows, CellDraws>>()

function drawsOf(
  metric: ConfusionMetric,
  { candidate, baseline }: Pair<ClassificationRows>,
  seed: number,
  scale: number
): CellDraws {
  const before = drawn.get(candidate)?.get(baseline)
  if (before !== undefined) return before
  const { cells, classes } = jointConfusionOf(candidate, baseline)
  let total = 0
  for (const weight of cells.values()) total += weight
  const simple = isSimple(candidate)
  const independent = simple ? candidate.count : effectivePairs(metric, candidate, baseline, scale)
  const draws = drawCells(cellTable(cells, classes ** 3, jointPrior(classes), independent / total), seed)
  if (simple) drawn.set(candidate, (drawn.get(candidate) ?? new WeakMap()).set(baseline, draws))
  return draws
}

function effectivePairs(
  metric: ConfusionMetric,
  candidate: ClassificationRows,
  baseline: ClassificationRows,
  scale: number
): number {
  const a = confusionInfluence(metric, candidate).influence
  const b = confusionInfluence(metric, baseline).influence
  const influence = arrayOf(differences(a, b, [1, scale]), candidate.count)
  const mean = weightedMean(influence, candidate)
  const variance = weightedMean(
    influence.map((v) => (v - mean) ** 2),
    candidate
  )
  return effectiveRows(numbersOf(influence), variance, candidate)
}

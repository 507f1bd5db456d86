/** Counts of label, candidate's and baseline's decision: all that comparisons of decisions on the same rows depend on. */
import { remembered } from './remember.ts'
import type { ClassificationRows } from './rows.ts'

/** Tables of more cells are kept by their cells that have rows. */
const DENSE = 1 << 20

export interface JointConfusion {
  readonly classes: number
  /** Weight of the rows at `(label * classes + candidate) * classes + baseline`; only cells that have any. */
  readonly cells: ReadonlyMap<number, number>
}

export const jointConfusionOf = (candidate: ClassificationRows, baseline: ClassificationRows): JointConfusion =>
  jointWith(candidate)(baseline)

const jointWith = remembered((candidate: ClassificationRows) =>
  remembered((baseline: ClassificationRows): JointConfusion => {
    const classes = candidate.classes.length
    return { classes, cells: classes ** 3 <= DENSE ? dense(candidate, baseline) : sparse(candidate, baseline) }
  })
)

function dense(candidate: ClassificationRows, baseline: ClassificationRows): Map<number, number> {
  const { count, label, decision, weights, classes } = candidate
  const size = classes.length
  const other = baseline.decision
  const table = new Float64Array(size ** 3)
  for (let i = 0; i < count; i++)
    table[(label[i]! * size + decision[i]!) * size + other[i]!]! += weights === null ? 1 : weights[i]!
  const cells = new Map<number, number>()
  table.forEach((weight, cell) => {
    if (weight > 0) cells.set(cell, weight)
  })
  return cells
}

function sparse(candidate: ClassificationRows, baseline: ClassificationRows): Map<number, number> {
  const { count, label, decision, weights, classes } = candidate
  const size = classes.length
  const cells = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const cell = (label[i]! * size + decision[i]!) * size + baseline.decision[i]!
    cells.set(cell, (cells.get(cell) ?? 0) + (weights === null ? 1 : weights[i]!))
  }
  return cells
}

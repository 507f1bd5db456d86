/** Counts of label and decision: all that accuracy, precision, recall, F1 and their like depend on. */
import { remembered } from './remember.ts'
import type { ClassificationRows } from './rows.ts'

export interface Confusion {
  readonly classes: readonly string[]
  /** Weight of the rows with label i and decision j, at `i * classes.length + j`. */
  readonly cells: Float64Array
}

export const confusionOf = remembered((rows: ClassificationRows): Confusion => {
  const { classes } = rows
  return { classes, cells: classes.length === 2 && rows.weights === null ? countBinary(rows) : count(rows) }
})

function count({ count: rows, classes, label, decision, weights }: ClassificationRows): Float64Array {
  const size = classes.length
  const cells = new Float64Array(size * size)
  for (let i = 0; i < rows; i++) cells[label[i]! * size + decision[i]!]! += weights === null ? 1 : weights[i]!
  return cells
}

/** The margins and one cell give the rest, without a dependent access to memory for each row. */
function countBinary({ count: rows, label, decision }: ClassificationRows): Float64Array {
  let positive = 0
  let decided = 0
  let both = 0
  for (let i = 0; i < rows; i++) {
    positive += label[i]!
    decided += decision[i]!
    both += label[i]! & decision[i]!
  }
  return Float64Array.of(rows - positive - decided + both, decided - both, positive - both, both)
}

/** Weight of the rows that are truly of each class, and that are decided to be. */
export function margins({ classes, cells }: Confusion): {
  readonly truth: Float64Array
  readonly decided: Float64Array
} {
  const size = classes.length
  const truth = new Float64Array(size)
  const decided = new Float64Array(size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      truth[i]! += cells[i * size + j]!
      decided[j]! += cells[i * size + j]!
    }
  return { truth, decided }
}

/** Hits, false alarms, misses and correct rejections of a binary task, whose positive class is the second. */
export function binaryCells({ cells }: Confusion): {
  readonly truePositive: number
  readonly falsePositive: number
  readonly falseNegative: number
  readonly trueNegative: number
} {
  return { trueNegative: cells[0]!, falsePositive: cells[1]!, falseNegative: cells[2]!, truePositive: cells[3]! }
}

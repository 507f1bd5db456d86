import { cellProportion } from './cell-proportion.ts'
import { classAverage } from './class-average.ts'
import { HIT, MISS, OUT, type Undefined } from './metric.ts'

/** TP / (TP + FN), also called sensitivity or true positive rate. */
export const recall = cellProportion('recall', 'no row has the positive label', (label, decision) =>
  label === 0 ? OUT : decision === 1 ? HIT : MISS
)

/** TN / (TN + FP), the recall of the negative class. */
export const specificity = cellProportion('specificity', 'no row has the negative label', (label, decision) =>
  label === 1 ? OUT : decision === 0 ? HIT : MISS
)

const perClass = (hits: number, truth: number): number | Undefined =>
  truth === 0 ? { undefined: 'a class that is decided has no row with its label' } : hits / truth

export const macroRecall = classAverage('macro-recall', 'macro', perClass)
export const weightedRecall = classAverage('weighted-recall', 'weighted', perClass)

import { cellProportion } from './cell-proportion.ts'
import { classAverage } from './class-average.ts'
import { HIT, MISS, OUT, type Undefined } from './metric.ts'

/** TP / (TP + FP): share of the positive decisions that are right. */
export const precision = cellProportion('precision', 'no row is decided to be positive', (label, decision) =>
  decision === 0 ? OUT : label === 1 ? HIT : MISS
)

const perClass = (hits: number, _truth: number, decided: number): number | Undefined =>
  decided === 0 ? { undefined: 'a class that has rows is never decided' } : hits / decided

export const macroPrecision = classAverage('macro-precision', 'macro', perClass)
export const weightedPrecision = classAverage('weighted-precision', 'weighted', perClass)

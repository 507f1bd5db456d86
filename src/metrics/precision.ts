import { classAverage } from './class-average.ts'
import { HIT, MISS, OUT, type ProportionMetric, type Undefined } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** TP / (TP + FP): share of the positive decisions that are right. */
export const precision: ProportionMetric<ClassificationRows> = {
  kind: 'proportion',
  name: 'precision',
  empty: 'no row is decided to be positive',
  outcome({ count, label, decision }) {
    const outcome = new Uint8Array(count)
    for (let i = 0; i < count; i++) outcome[i] = decision[i] !== 1 ? OUT : label[i] === 1 ? HIT : MISS
    return outcome
  }
}

const perClass = (hits: number, _truth: number, decided: number): number | Undefined =>
  decided === 0 ? { undefined: 'a class that has rows is never decided' } : hits / decided

export const macroPrecision = classAverage('macro-precision', 'macro', perClass)
export const weightedPrecision = classAverage('weighted-precision', 'weighted', perClass)

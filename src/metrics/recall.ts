import { classAverage } from './class-average.ts'
import { HIT, MISS, OUT, type ProportionMetric, type Undefined } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** Share of the rows of one class (`of`: 1 the positive, 0 the negative) that are decided to be of it. */
const recallOf = (of: 0 | 1, name: string, empty: string): ProportionMetric<ClassificationRows> => ({
  kind: 'proportion',
  name,
  empty,
  outcome({ count, label, decision }) {
    const outcome = new Uint8Array(count)
    for (let i = 0; i < count; i++) outcome[i] = label[i] !== of ? OUT : decision[i] === of ? HIT : MISS
    return outcome
  }
})

/** TP / (TP + FN), also called sensitivity or true positive rate. */
export const recall = recallOf(1, 'recall', 'no row has the positive label')

/** TN / (TN + FP), the recall of the negative class. */
export const specificity = recallOf(0, 'specificity', 'no row has the negative label')

const perClass = (hits: number, truth: number): number | Undefined =>
  truth === 0 ? { undefined: 'a class that is decided has no row with its label' } : hits / truth

export const macroRecall = classAverage('macro-recall', 'macro', perClass)
export const weightedRecall = classAverage('weighted-recall', 'weighted', perClass)

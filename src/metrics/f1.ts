import { classAverage } from './class-average.ts'
import { binaryCells } from './confusion.ts'
import type { ConfusionMetric } from './metric.ts'

/** 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall. */
export const f1: ConfusionMetric = {
  kind: 'confusion',
  name: 'f1',
  of(confusion) {
    const { truePositive, falsePositive, falseNegative } = binaryCells(confusion)
    const around = 2 * truePositive + falsePositive + falseNegative
    return around === 0 ? { undefined: 'no row is positive, by label or by decision' } : (2 * truePositive) / around
  }
}

const perClass = (hits: number, truth: number, decided: number): number => (2 * hits) / (truth + decided)

export const macroF1 = classAverage('macro-f1', 'macro', perClass)
export const weightedF1 = classAverage('weighted-f1', 'weighted', perClass)

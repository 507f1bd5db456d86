/** The metrics that a policy may name. `src/metrics/registry.ts` must implement every one of them, or does not compile. */

export const binaryMetrics = [
  'accuracy',
  'balanced-accuracy',
  'precision',
  'recall',
  'specificity',
  'f1',
  'auroc',
  'average-precision',
  'log-loss',
  'brier',
  'mcc',
  'calibration-error'
] as const
export type BinaryMetric = (typeof binaryMetrics)[number]

export const multiclassMetrics = [
  'accuracy',
  'balanced-accuracy',
  'macro-f1',
  'weighted-f1',
  'macro-precision',
  'weighted-precision',
  'macro-recall',
  'weighted-recall',
  'log-loss',
  'macro-auroc',
  'top-2-accuracy',
  'top-3-accuracy',
  'top-4-accuracy',
  'top-5-accuracy',
  'top-10-accuracy',
  'mcc'
] as const
export type MulticlassMetric = (typeof multiclassMetrics)[number]

export const regressionMetrics = ['mae', 'mse', 'rmse', 'r2', 'mape', 'median-absolute-error'] as const
export type RegressionMetric = (typeof regressionMetrics)[number]

/** Metrics of a candidate and a baseline on the same rows, which no single model has. */
export const pairedMetrics = ['negative-flip-rate', 'disagreement-rate'] as const
export type PairedMetric = (typeof pairedMetrics)[number]

/** Measures of `shadow` on a column of numbers; `src/metrics/shadow/measures.ts` must implement every one. */
export const numericShifts = ['psi', 'ks', 'wasserstein', 'jensen-shannon', 'mean-shift'] as const
export type NumericShift = (typeof numericShifts)[number]

/** Those on a column of categories. */
export const categoricalShifts = ['psi', 'total-variation', 'jensen-shannon', 'chi-square', 'new-categories'] as const
export type CategoricalShift = (typeof categoricalShifts)[number]

/** Those of rows that are the same in both files: the first two on categories, the last on numbers. */
export const pairedShifts = ['disagreement-rate', 'negative-flip-rate', 'mean-absolute-difference'] as const
export type PairedShift = (typeof pairedShifts)[number]

export const shadowMetrics = [...new Set([...numericShifts, ...categoricalShifts, ...pairedShifts])] as const
export type ShadowMetric = (typeof shadowMetrics)[number]

/** Measures that exist for columns of one kind only. */
export const measuresOfNumbers: ReadonlySet<string> = new Set([
  'ks',
  'wasserstein',
  'mean-shift',
  'mean-absolute-difference'
])
export const measuresOfCategories: ReadonlySet<string> = new Set([
  'total-variation',
  'chi-square',
  'new-categories',
  'disagreement-rate',
  'negative-flip-rate'
])

/** Metrics that need a probability a row, not only a decision. */
export const scoreMetrics: ReadonlySet<string> = new Set([
  'auroc',
  'average-precision',
  'log-loss',
  'brier',
  'calibration-error',
  'macro-auroc',
  ...multiclassMetrics.filter((name) => name.startsWith('top-'))
])

const unbounded: readonly string[] = [
  'log-loss',
  ...regressionMetrics,
  'psi',
  'wasserstein',
  'mean-shift',
  'mean-absolute-difference'
]

/** Smallest and largest value that a metric can take; a bound outside is a slip of the pen. */
export function metricRange(metric: string): readonly [number, number] {
  if (metric === 'mcc') return [-1, 1]
  if (metric === 'r2') return [-Infinity, 1]
  if (unbounded.includes(metric)) return [0, Infinity]
  const named: readonly string[] = [...binaryMetrics, ...multiclassMetrics, ...pairedMetrics, ...shadowMetrics]
  return named.includes(metric) ? [0, 1] : [-Infinity, Infinity]
}

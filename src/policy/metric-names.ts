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

const unbounded: readonly string[] = ['log-loss', ...regressionMetrics]

/** Smallest and largest value that a metric can take; a bound outside is a slip of the pen. */
export function metricRange(metric: string): readonly [number, number] {
  if (metric === 'mcc') return [-1, 1]
  if (metric === 'r2') return [-Infinity, 1]
  if (unbounded.includes(metric)) return [0, Infinity]
  const named: readonly string[] = [...binaryMetrics, ...multiclassMetrics, ...pairedMetrics]
  return named.includes(metric) ? [0, 1] : [-Infinity, Infinity]
}

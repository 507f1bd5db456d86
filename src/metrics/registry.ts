/** Every metric, by task. A new metric is a file here, a line below, and its name in `policy/metric-names.ts`. */
import type {
  BinaryMetric,
  MulticlassMetric,
  PairedMetric as PairedName,
  RegressionMetric as RegressionName
} from '../policy/metric-names.ts'
import { accuracy } from './accuracy.ts'
import { auroc, macroAuroc } from './auroc.ts'
import { averagePrecision } from './average-precision.ts'
import { balancedAccuracy } from './balanced-accuracy.ts'
import { brier } from './brier.ts'
import { calibrationError } from './calibration-error.ts'
import { f1, macroF1, weightedF1 } from './f1.ts'
import { disagreementRate, negativeFlipRate, type PairedMetric } from './flips.ts'
import { logLoss } from './log-loss.ts'
import { mcc } from './mcc.ts'
import { medianAbsoluteError } from './median-absolute-error.ts'
import type { ClassificationMetric, RegressionMetric } from './metric.ts'
import { macroPrecision, precision, weightedPrecision } from './precision.ts'
import { r2 } from './r2.ts'
import { macroRecall, recall, specificity, weightedRecall } from './recall.ts'
import { mae, mape, mse, rmse } from './regression-errors.ts'
import { topKAccuracy } from './top-k-accuracy.ts'

export const binary: Readonly<Record<BinaryMetric, ClassificationMetric>> = {
  accuracy,
  'balanced-accuracy': balancedAccuracy,
  precision,
  recall,
  specificity,
  f1,
  auroc,
  'average-precision': averagePrecision,
  'log-loss': logLoss,
  brier,
  mcc,
  'calibration-error': calibrationError
}

export const multiclass: Readonly<Record<MulticlassMetric, ClassificationMetric>> = {
  accuracy,
  'balanced-accuracy': balancedAccuracy,
  'macro-f1': macroF1,
  'weighted-f1': weightedF1,
  'macro-precision': macroPrecision,
  'weighted-precision': weightedPrecision,
  'macro-recall': macroRecall,
  'weighted-recall': weightedRecall,
  'log-loss': logLoss,
  'macro-auroc': macroAuroc,
  'top-2-accuracy': topKAccuracy(2),
  'top-3-accuracy': topKAccuracy(3),
  'top-4-accuracy': topKAccuracy(4),
  'top-5-accuracy': topKAccuracy(5),
  'top-10-accuracy': topKAccuracy(10),
  mcc
}

export const regression: Readonly<Record<RegressionName, RegressionMetric>> = {
  mae,
  mse,
  rmse,
  r2,
  mape,
  'median-absolute-error': medianAbsoluteError
}

export const paired: Readonly<Record<PairedName, PairedMetric>> = {
  'negative-flip-rate': negativeFlipRate,
  'disagreement-rate': disagreementRate
}

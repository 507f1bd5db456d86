/** Populations of known truth that the simulations draw from: binary tasks, one of three classes and a regression. */
import type { ClassificationRows, RegressionRows } from '../src/metrics/rows.ts'
import { normalVariate, type Random } from '../src/statistics/random.ts'

export interface Drawn<R> {
  readonly candidate: R
  readonly baseline: R
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Two fair classifiers that see the same signal through partly common noise; the candidate is too sure of itself. */
export function binaryPair(count: number, random: Random): Drawn<ClassificationRows> {
  const label = new Uint8Array(count)
  const a = new Float64Array(count)
  const b = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const signal = 2.2 * normalVariate(random) - 0.6
    label[i] = random() < logistic(signal) ? 1 : 0
    const common = normalVariate(random)
    a[i] = logistic(1.5 * signal + 0.4 * common + 0.6 * normalVariate(random))
    b[i] = logistic(0.6 * signal + 0.2 * common + 0.4 * normalVariate(random) - 0.3)
  }
  return { candidate: binaryRows(label, a), baseline: binaryRows(label, b) }
}

/** How strong the signal of a binary task is, how it is shifted, and how much noise the models see it through. */
interface Signal {
  readonly strength: number
  readonly shift: number
  readonly noise: number
  /** The baseline sees as much noise as the candidate: no metric tells the two apart. */
  readonly equal?: true
}

/** Two models with a signal of the given shape; unless they are equal, the baseline sees more noise and is less sure. */
export function signalPair({ strength, shift, noise, equal }: Signal) {
  return (count: number, random: Random): Drawn<ClassificationRows> => {
    const label = new Uint8Array(count)
    const a = new Float64Array(count)
    const b = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      const signal = strength * normalVariate(random) + shift
      label[i] = random() < logistic(signal) ? 1 : 0
      const common = 0.4 * noise * normalVariate(random)
      a[i] = logistic(1.2 * signal + common + 0.6 * noise * normalVariate(random))
      b[i] =
        equal === true
          ? logistic(1.2 * signal + common + 0.6 * noise * normalVariate(random))
          : logistic(0.9 * signal + common + 0.7 * noise * normalVariate(random))
    }
    return { candidate: binaryRows(label, a), baseline: binaryRows(label, b) }
  }
}

/** Four rows of a hundred are positive: eight of 200. */
export const rarePair = signalPair({ strength: 2.5, shift: -5.5, noise: 1 })
/** About 0.993 of the decisions are right. */
export const nearlyPerfectPair = signalPair({ strength: 120, shift: 10, noise: 3 })
/** About 0.9995 of the decisions are right. */
export const allButPerfectPair = signalPair({ strength: 1_500, shift: 50, noise: 3 })
/** A candidate as good as production, right in about 0.85 of the decisions. */
export const equalPair = signalPair({ strength: 3, shift: -0.5, noise: 2, equal: true })

export function binaryRows(label: Uint8Array, score: Float64Array): ClassificationRows {
  return {
    count: label.length,
    weights: null,
    clusters: null,
    classes: ['no', 'yes'],
    label,
    decision: Uint8Array.from(score, (s) => (s >= 0.5 ? 1 : 0)),
    scores: [score]
  }
}

/** Three classes of unequal size; the models' scores are softmax of noisy evidence. */
export function multiclassPair(count: number, random: Random): Drawn<ClassificationRows> {
  const size = 3
  const label = new Uint8Array(count)
  const columns = () => Array.from({ length: size }, () => new Float64Array(count))
  const a = columns()
  const b = columns()
  for (let i = 0; i < count; i++) {
    const u = random()
    label[i] = u < 0.5 ? 0 : u < 0.8 ? 1 : 2
    const common = Array.from({ length: size }, () => normalVariate(random))
    for (const [scores, signal, noise] of [
      [a, 2, 0.8],
      [b, 1.8, 0.9]
    ] as const) {
      let sum = 0
      for (let k = 0; k < size; k++) {
        const evidence = (label[i] === k ? signal : 0) + 0.7 * common[k]! + noise * normalVariate(random)
        scores[k]![i] = Math.exp(evidence)
        sum += scores[k]![i]!
      }
      for (let k = 0; k < size; k++) scores[k]![i]! /= sum
    }
  }
  return { candidate: multiclassRows(label, a), baseline: multiclassRows(label, b) }
}

function multiclassRows(label: Uint8Array, scores: Float64Array[]): ClassificationRows {
  const decision = label.map((_, i) => {
    let best = 0
    for (let k = 1; k < scores.length; k++) if (scores[k]![i]! > scores[best]![i]!) best = k
    return best
  })
  const classes = scores.map((_, k) => String(k))
  return { count: label.length, weights: null, clusters: null, classes, label, decision, scores }
}

/** Errors that grow with the label, so that all errors together have heavier tails than the normal distribution. */
export const regressionPair = (count: number, random: Random): Drawn<RegressionRows> => errorPair(0.8, count, random)

/** The same, but with as much error in the candidate as in production. */
export const equalRegressionPair = (count: number, random: Random): Drawn<RegressionRows> => errorPair(1, count, random)

/** @param noise of the candidate, where production's is 1 */
function errorPair(noise: number, count: number, random: Random): Drawn<RegressionRows> {
  const label = new Float64Array(count)
  const a = new Float64Array(count)
  const b = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    label[i] = 10 + 5 * Math.exp(0.3 * normalVariate(random))
    const scale = label[i]! / 10
    const common = normalVariate(random)
    a[i] = label[i]! + scale * (common + noise * normalVariate(random))
    b[i] = label[i]! + scale * (common + normalVariate(random))
  }
  const rows = (prediction: Float64Array): RegressionRows => ({
    count,
    weights: null,
    clusters: null,
    label,
    prediction
  })
  return { candidate: rows(a), baseline: rows(b) }
}

/** Rows for metrics from plain arrays. */
import type { ClassificationRows, Codes, RegressionRows } from '../../src/metrics/rows.ts'

interface Common {
  readonly weight?: readonly number[] | null
  readonly cluster?: readonly number[] | null
}

const common = (count: number, { weight, cluster }: Common) => ({
  count,
  weights: weight == null ? null : Float64Array.from(weight),
  clusters: cluster == null ? null : { codes: Int32Array.from(cluster), count: Math.max(...cluster) + 1 }
})

export function binaryRows(
  label: readonly number[],
  score: readonly number[],
  { threshold = 0.5, ...rest }: Common & { readonly threshold?: number } = {}
): ClassificationRows {
  return {
    ...common(label.length, rest),
    classes: ['0', '1'],
    label: Uint8Array.from(label),
    decision: Uint8Array.from(score, (s) => (s >= threshold ? 1 : 0)),
    scores: [Float64Array.from(score)]
  }
}

export function multiclassRows(
  label: readonly number[],
  score: readonly (readonly number[])[],
  rest: Common = {}
): ClassificationRows {
  const size = score[0]?.length ?? 0
  return {
    ...common(label.length, rest),
    classes: Array.from({ length: size }, (_, k) => String(k)),
    label: Uint8Array.from(label),
    decision: Uint8Array.from(score, (row) => row.indexOf(Math.max(...row))),
    scores: Array.from({ length: size }, (_, k) => Float64Array.from(score, (row) => row[k]!))
  }
}

export function decidedRows(
  label: readonly number[],
  decision: readonly number[],
  size: number,
  rest: Common = {}
): ClassificationRows {
  const codes = (values: readonly number[]): Codes => Uint8Array.from(values)
  return {
    ...common(label.length, rest),
    classes: Array.from({ length: size }, (_, k) => String(k)),
    label: codes(label),
    decision: codes(decision),
    scores: null
  }
}

export function regressionRows(
  label: readonly number[],
  prediction: readonly number[],
  rest: Common = {}
): RegressionRows {
  return { ...common(label.length, rest), label: Float64Array.from(label), prediction: Float64Array.from(prediction) }
}

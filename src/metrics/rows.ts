/** The rows that metrics are made of: columns of equal length, checked before they come here. */

/** Rows that depend on each other (one patient, one session) share a cluster. */
export interface Clusters {
  /** Cluster of each row, from 0 to `count` - 1; every cluster has a row. */
  readonly codes: Int32Array
  readonly count: number
}

export interface Rows {
  readonly count: number
  /** A non-negative weight a row, not all zero; null where every row counts the same. */
  readonly weights: Float64Array | null
  readonly clusters: Clusters | null
}

/** Classes by their index in `classes`. */
export type Codes = Uint8Array | Uint16Array

export interface ClassificationRows extends Rows {
  /** Two for a binary task, the positive class second. */
  readonly classes: readonly string[]
  readonly label: Codes
  readonly decision: Codes
  /** Probabilities: one column for the positive class of a binary task, else one a class; null where only decisions are known. */
  readonly scores: readonly Float64Array[] | null
}

export interface RegressionRows extends Rows {
  readonly label: Float64Array
  readonly prediction: Float64Array
}

/** The given rows, in the given order. */
export function selectClassification(rows: ClassificationRows, at: Uint32Array): ClassificationRows {
  return {
    ...selectCommon(rows, at),
    classes: rows.classes,
    label: gatherCodes(rows.label, at),
    decision: gatherCodes(rows.decision, at),
    scores: rows.scores?.map((column) => gather(column, at)) ?? null
  }
}

/** The given rows, in the given order. */
export function selectRegression(rows: RegressionRows, at: Uint32Array): RegressionRows {
  return { ...selectCommon(rows, at), label: gather(rows.label, at), prediction: gather(rows.prediction, at) }
}

function selectCommon({ weights, clusters }: Rows, at: Uint32Array): Rows {
  return {
    count: at.length,
    weights: weights === null ? null : gather(weights, at),
    clusters: clusters === null ? null : selectClusters(clusters, at)
  }
}

/** The clusters of the given rows, numbered anew. */
export function selectClusters({ codes, count }: Clusters, at: Uint32Array): Clusters {
  const renumbered = new Int32Array(count).fill(-1)
  const selected = new Int32Array(at.length)
  let next = 0
  for (let i = 0; i < at.length; i++) {
    const code = codes[at[i]!]!
    if (renumbered[code]! < 0) renumbered[code] = next++
    selected[i] = renumbered[code]!
  }
  return { codes: selected, count: next }
}

/** The values of the given rows. */
export function gather(values: Float64Array, at: Uint32Array): Float64Array {
  const selected = new Float64Array(at.length)
  for (let i = 0; i < at.length; i++) selected[i] = values[at[i]!]!
  return selected
}

/** The codes of the given rows. */
export function gatherCodes(codes: Codes, at: Uint32Array): Codes {
  const selected = codes instanceof Uint8Array ? new Uint8Array(at.length) : new Uint16Array(at.length)
  for (let i = 0; i < at.length; i++) selected[i] = codes[at[i]!]!
  return selected
}

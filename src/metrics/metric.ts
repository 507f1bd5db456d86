/**
 * What a metric is: a number made of rows, and enough of its shape for an interval that suits it. The kinds differ in
 * how their uncertainty is had (see `statistics/estimate.ts`), not in what a policy may do with them.
 */
import type { Confusion } from './confusion.ts'
import type { RowNumbers } from './row-numbers.ts'
import type { ClassificationRows, RegressionRows, Rows } from './rows.ts'

/** A metric that does not exist on these rows, and why. It is never replaced by 0 and never skipped. */
export interface Undefined {
  readonly undefined: string
}

export const isUndefined = (value: unknown): value is Undefined =>
  typeof value === 'object' && value !== null && 'undefined' in value

/** A share of rows: of those that count, the ones that are hits. */
export interface ProportionMetric<R extends Rows> {
  readonly kind: 'proportion'
  readonly name: string
  /** One of `HIT`, `MISS` and `OUT` a row. */
  outcome(rows: R): Uint8Array | Undefined
  /** The outcome of a row of this label and decision, where nothing else of the row matters. */
  outcomeOf?(label: number, decision: number): number
  /** Why there is nothing to divide by, when no row counts. */
  readonly empty: string
}
export const MISS = 0
export const HIT = 1
/** The row does not count, as a negative does not for recall. */
export const OUT = 2

/** A mean of one loss a row; `root` takes the square root of the mean. */
export interface MeanMetric<R extends Rows> {
  readonly kind: 'mean'
  readonly name: string
  loss(rows: R): RowNumbers | Undefined
  /** Sum of the losses of all rows, where there is a shorter way; NaN where `loss` is undefined. */
  total?(rows: R): number
  readonly root?: true
}

/** A function of the counts of label and decision alone, whatever the number of rows. */
export interface ConfusionMetric {
  readonly kind: 'confusion'
  readonly name: string
  of(confusion: Confusion): number | Undefined
}

/** A differentiable function of the rows' distribution, with its derivative. */
export interface SmoothMetric<R extends Rows> {
  readonly kind: 'smooth'
  readonly name: string
  value(rows: R): number | Undefined
  linearise(rows: R): Linearised | Undefined
  /** The scale on which its estimate is most nearly normal: log(v/(1-v)), or log(1-v). */
  readonly scale: 'logit' | 'log-complement'
  /** Classes within each of which the influence averages 0, so that each costs a degree of freedom. */
  strata?(rows: R): ArrayLike<number>
  /** Value and standard error at once for independent and equally weighted rows, where there is a shorter way. */
  direct?(rows: R): DirectEstimate | Undefined
  /** The value under many weightings, where most of the work is the same for all of them. */
  reweighted?(rows: R): Reweighted
}

interface DirectEstimate {
  readonly value: number
  readonly standardError: number
  /** Of the standard error. */
  readonly degreesOfFreedom: number
  /** As of `Linearised`. */
  readonly edge: number | null
}

export interface Reweighted {
  /** The rows in the order in which the weights are wanted. */
  readonly order: Uint32Array
  value(weights: Uint8Array | Float64Array): number | Undefined
}

export interface Linearised {
  readonly value: number
  /** How the value moves when the row's share of the weight grows, one number a row; a constant does not matter. */
  readonly influence: RowNumbers
  /**
   * At the edge of its range the derivative vanishes and says nothing. There: the number of rows of a proportion that
   * would be known as well; elsewhere null.
   */
  readonly edge: number | null
}

/** A median of one value a row. */
export interface MedianMetric<R extends Rows> {
  readonly kind: 'median'
  readonly name: string
  values(rows: R): Float64Array
}

/** A sum over bins of share times |mean observed - mean expected|. */
export interface GapMetric<R extends Rows> {
  readonly kind: 'gap'
  readonly name: string
  readonly bins: number
  /** Sums of each bin, in one pass. */
  sums(rows: R): BinSums | Undefined
  /** How far what was observed in a row lies above what was expected, times the slope of the row's bin. */
  sloped(rows: R, slopes: Float64Array): RowNumbers
}

/** Sums of each bin: of weights, of their squares, of weight × observed and of weight × expected. */
export interface BinSums {
  readonly weight: Float64Array
  readonly squares: Float64Array
  readonly observed: Float64Array
  readonly expected: Float64Array
}

/** Anything else: only its value is known, and its interval is had by resampling rows. */
interface GeneralMetric<R extends Rows> {
  readonly kind: 'general'
  readonly name: string
  value(rows: R): number | Undefined
}

export type MetricOf<R extends Rows> =
  | ProportionMetric<R>
  | MeanMetric<R>
  | SmoothMetric<R>
  | MedianMetric<R>
  | GapMetric<R>
  | GeneralMetric<R>

export type ClassificationMetric = MetricOf<ClassificationRows> | ConfusionMetric
export type RegressionMetric = MetricOf<RegressionRows>

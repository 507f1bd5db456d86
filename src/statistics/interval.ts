/** A number and what is known of its uncertainty. */

export type Interval = readonly [low: number, high: number]

/**
 * An estimate whose interval can be had at any level of confidence, strictly between 0 and 1. Intervals of one estimate
 * are nested: a higher level never gives a narrower one, which is what turns them into a test (see `holm.ts`).
 */
export interface Estimate {
  readonly value: number
  /** How the interval is made, in the words of the field; or why there is none. */
  readonly method: string
  /** Null where the rows say nothing of the uncertainty: one row, one cluster. */
  readonly interval: ((confidence: number) => Interval) | null
}

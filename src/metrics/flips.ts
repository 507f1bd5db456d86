/** Metrics of a candidate and a baseline on the same rows. */
import { HIT, MISS } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** A metric that neither model has alone; an outcome a row, as of a proportion. */
export interface PairedMetric {
  readonly name: string
  outcome(candidate: ClassificationRows, baseline: ClassificationRows): Uint8Array
}

/** Share of rows that the baseline decides rightly and the candidate wrongly (Yan et al., CVPR 2021). */
export const negativeFlipRate: PairedMetric = {
  name: 'negative-flip-rate',
  outcome({ count, label, decision }, baseline) {
    const outcome = new Uint8Array(count)
    for (let i = 0; i < count; i++)
      outcome[i] = baseline.decision[i] === label[i] && decision[i] !== label[i] ? HIT : MISS
    return outcome
  }
}

/** Share of rows on which the two decide differently, rightly or not. */
export const disagreementRate: PairedMetric = {
  name: 'disagreement-rate',
  outcome({ count, decision }, baseline) {
    const outcome = new Uint8Array(count)
    for (let i = 0; i < count; i++) outcome[i] = baseline.decision[i] !== decision[i] ? HIT : MISS
    return outcome
  }
}

/** Metrics of a candidate and a baseline on the same rows. */
import { HIT, MISS } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** A share of rows that neither model has alone. */
export interface PairedMetric {
  readonly name: string
  /** Whether a row of this label is a hit, by the classes that the two models decide for. */
  isHit(label: number, candidate: number, baseline: number): boolean
}

/** Share of rows that the baseline decides rightly and the candidate wrongly (Yan et al., CVPR 2021). */
export const negativeFlipRate: PairedMetric = {
  name: 'negative-flip-rate',
  isHit: (label, candidate, baseline) => baseline === label && candidate !== label
}

/** Share of rows on which the two decide differently, rightly or not. */
export const disagreementRate: PairedMetric = {
  name: 'disagreement-rate',
  isHit: (_label, candidate, baseline) => candidate !== baseline
}

/** `HIT` or `MISS` a row. */
export function pairedOutcome(
  metric: PairedMetric,
  { count, label, decision }: ClassificationRows,
  baseline: ClassificationRows
): Uint8Array {
  const outcome = new Uint8Array(count)
  for (let i = 0; i < count; i++) outcome[i] = metric.isHit(label[i]!, decision[i]!, baseline.decision[i]!) ? HIT : MISS
  return outcome
}

import type { GapMetric } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

const BINS = 15

/**
 * Expected calibration error of the positive class: Σ over bins of share × |mean label - mean score|, on 15 bins of
 * equal width; a score on a cut falls in the lower bin. Naeini, Cooper and Hauskrecht, AAAI 2015.
 */
export const calibrationError: GapMetric<ClassificationRows> = {
  kind: 'gap',
  name: 'calibration-error',
  bins: BINS,
  gaps({ count, label, scores }) {
    const [score] = scores ?? []
    if (score === undefined) return { undefined: 'there are decisions but no scores' }
    const bin = new Uint8Array(count)
    const expected = score
    const observed = label
    for (let i = 0; i < count; i++) bin[i] = binOf(score[i]!)
    return { bin, expected, observed }
  }
}

/** The bin (b/15, (b+1)/15] that holds the score; 0 is in the first. */
function binOf(score: number): number {
  let bin = Math.min(Math.floor(score * BINS), BINS - 1)
  // the cuts are the doubles nearest b/15, which multiplication need not hit
  if (bin > 0 && score <= bin / BINS) bin--
  else if (score > (bin + 1) / BINS) bin++
  return bin
}

import { HIT, MISS, type ProportionMetric } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/**
 * Share of rows whose label is among the k classes of the highest score. Of classes with equal scores the later ranks
 * first, as in scikit-learn.
 */
export const topKAccuracy = (k: number): ProportionMetric<ClassificationRows> => ({
  kind: 'proportion',
  name: `top-${k}-accuracy`,
  empty: 'there is no row',
  outcome({ count, label, scores, classes }) {
    if (scores === null) return { undefined: 'there are decisions but no scores' }
    if (k >= classes.length) return { undefined: `with ${classes.length} classes every label is among the top ${k}` }
    const outcome = new Uint8Array(count)
    for (let i = 0; i < count; i++) {
      const own = label[i]!
      const score = scores[own]![i]!
      let above = 0
      for (let j = 0; j < scores.length; j++) {
        const other = scores[j]![i]!
        if (other > score || (other === score && j > own)) above++
      }
      outcome[i] = above < k ? HIT : MISS
    }
    return outcome
  }
})

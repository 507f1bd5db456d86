import { HIT, MISS, type ProportionMetric } from './metric.ts'
import type { ClassificationRows } from './rows.ts'

/** Share of rows whose decision is their label. */
export const accuracy: ProportionMetric<ClassificationRows> = {
  kind: 'proportion',
  name: 'accuracy',
  empty: 'there is no row',
  outcome({ count, label, decision }) {
    const outcome = new Uint8Array(count)
    for (let i = 0; i < count; i++) outcome[i] = label[i] === decision[i] ? HIT : MISS
    return outcome
  }
}

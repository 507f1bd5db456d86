/** Every metric that a task defines, whether it is gated or not, so that a report can show more than what is gated. */
import type { Measurement } from '../evidence/statement.ts'
import { isUndefined } from '../metrics/metric.ts'
import { estimateRecord } from './outcome.ts'
import type { TaskData } from './task-data.ts'

export function measurementsOf(data: TaskData, confidence: number): Measurement[] {
  return data.metrics.map((metric) => {
    const { candidate, baseline, rows, contrast } = data.measure(metric, null)
    const delta = contrast(1)
    return {
      id: metric,
      metric,
      slice: null,
      column: null,
      candidate: estimateRecord(candidate, confidence),
      baseline: baseline === null ? null : estimateRecord(baseline, confidence),
      delta: delta === null ? null : estimateRecord(delta, confidence),
      rows,
      ...(isUndefined(candidate)
        ? { reason: `${metric} is undefined: ${candidate.undefined}` }
        : { method: candidate.method })
    }
  })
}

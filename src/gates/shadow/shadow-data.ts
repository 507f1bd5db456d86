/** What the gate has measured: any measure of any column, on all rows or on slices. */
import type { ShadowMetric } from '../../policy/metric-names.ts'
import type { Outcome } from '../outcome.ts'

export interface ShadowMeasured {
  readonly slice: Readonly<Record<string, string>> | null
  /** Between production and the candidate. */
  readonly candidate: Outcome
  /** Between production and a second sample of it; null where there is none, or where no sample can tell. */
  readonly control: Outcome | null
  /** Rows of the candidate. */
  readonly rows: number
  /** Rows of the smaller side. */
  readonly fewestRows: number
  readonly pValue: number | null
  readonly detectable: number | null
  /** What a reader should know besides the number; empty or beginning with a semicolon. */
  readonly remark: string
}

export interface ShadowData {
  /** Measures of a column, in the order in which they are shown. */
  metrics(column: string): readonly ShadowMetric[]
  /** One entry without `by`, else one a slice. */
  measure(metric: ShadowMetric, column: string, by: readonly string[] | null): readonly ShadowMeasured[]
}

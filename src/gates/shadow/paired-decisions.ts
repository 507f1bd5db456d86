/** A column of categories that both models gave to the same rows. */
import { disagreementRate, negativeFlipRate, pairedOutcome } from '../../metrics/flips.ts'
import { OUT, type Undefined } from '../../metrics/metric.ts'
import type { ClassificationRows } from '../../metrics/rows.ts'
import type { PairedShift } from '../../policy/metric-names.ts'
import { proportionOf } from '../../statistics/estimate.ts'
import type { Estimate } from '../../statistics/interval.ts'
import type { Table, TextColumn } from '../../tables/table.ts'
import { canonicalLabel, distinctLabels } from '../labels.ts'
import { MOST_CATEGORIES, tooManyCategories } from './comparing.ts'
import type { PairedTables } from './paired-tables.ts'

/** Rows of both models in the candidate's order; a row without a decision has the class `MISSING`. */
export interface PairedDecisions {
  readonly candidate: ClassificationRows
  readonly baseline: ClassificationRows
}

/** The first class: the decision of a row that has none. */
const MISSING = 0
const NAME_OF_MISSING = '(missing)'

export function pairedDecisions(tables: PairedTables, column: string): PairedDecisions {
  const { candidate, baseline, order, label } = tables
  const text = (table: Table, name: string) => table.columns.get(name) as TextColumn
  const [own, other] = [text(candidate, column), text(baseline, column)]
  const truth = label === undefined ? null : text(candidate, label)
  const labels = distinctLabels(truth === null ? [own, other] : [own, other, truth])
  if (labels.length > MOST_CATEGORIES) throw tooManyCategories(column)
  const classes = [NAME_OF_MISSING, ...labels]
  const places = new Map(labels.map((name, at) => [name, at + 1]))
  const codesOf = ({ codes, texts }: TextColumn): Uint16Array => {
    const known = Array.from({ length: texts.size }, (_, code) => places.get(canonicalLabel(texts.text(code)))!)
    return Uint16Array.from(codes, (code) => (code < 0 ? MISSING : known[code]!))
  }
  const theirs = codesOf(other)
  const common = {
    count: candidate.rows,
    weights: null,
    clusters: null,
    classes,
    label: truth === null ? new Uint16Array(candidate.rows) : codesOf(truth),
    scores: null
  }
  return {
    candidate: { ...common, decision: codesOf(own) },
    baseline: { ...common, decision: Uint16Array.from(order, (row) => theirs[row]!) }
  }
}

/** Rows that neither model decided do not count. */
export function decisionRate(metric: PairedShift, { candidate, baseline }: PairedDecisions): Estimate | Undefined {
  const rate = metric === 'negative-flip-rate' ? negativeFlipRate : disagreementRate
  const outcome = pairedOutcome(rate, candidate, baseline)
  for (let row = 0; row < candidate.count; row++)
    if (candidate.decision[row] === MISSING && baseline.decision[row] === MISSING) outcome[row] = OUT
  return proportionOf(outcome, candidate, 'no row has a value')
}

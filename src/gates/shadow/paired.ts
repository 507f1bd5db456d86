/** Measures of the same rows under both models, and the rows that differ most. */
import type { DifferenceRecord, Predicate } from '../../evidence/statement.ts'
import { selectClassification } from '../../metrics/rows.ts'
import type { PairedShift } from '../../policy/metric-names.ts'
import type { ShadowCheck } from '../../policy/shadow.ts'
import { seedFor } from '../../statistics/random.ts'
import type { TextColumn } from '../../tables/table.ts'
import { negativeFlips } from '../flips.ts'
import { clipped, type Outcome } from '../outcome.ts'
import { type Slice, slicesBy } from '../slices.ts'
import { decisionDifferences, numberDifferences } from './differences.ts'
import { decisionRate, type PairedDecisions, pairedDecisions } from './paired-decisions.ts'
import { meanDifferenceOf, type PairedNumbers, pairedNumbers } from './paired-numbers.ts'
import type { PairedTables } from './paired-tables.ts'
import type { ShadowData, ShadowMeasured } from './shadow-data.ts'
import type { Variable } from './variables.ts'

export interface PairedData extends ShadowData {
  readonly differences: DifferenceRecord[]
  /** Of the first column whose negative flips are bounded. */
  readonly flips: Predicate['flips']
}

export function pairedData(
  tables: PairedTables,
  variables: readonly Variable[],
  checks: readonly ShadowCheck[],
  seed: number
): PairedData {
  const decisions = new Map<string, PairedDecisions>()
  const numbers = new Map<string, PairedNumbers>()
  for (const { name, kind } of variables)
    if (kind === 'numeric') numbers.set(name, pairedNumbers(tables, name))
    else decisions.set(name, pairedDecisions(tables, name))
  const idOf = textsOf(tables, tables.id)
  const outcomeOf = (metric: string, column: string, slice: Slice | null): Outcome => {
    const values = numbers.get(column)
    if (values !== undefined) return meanDifferenceOf(numbersOn(values, slice), seedFor(seed, `${metric}/${column}`))
    return clipped(decisionRate(metric as PairedShift, decisionsOn(decisions.get(column)!, slice)), [0, 1])
  }
  return {
    metrics: (column): readonly PairedShift[] =>
      numbers.has(column)
        ? ['mean-absolute-difference']
        : ['disagreement-rate', ...(tables.label === undefined ? [] : (['negative-flip-rate'] as const))],
    measure(metric, column, by) {
      const slices = by === null ? [null] : slicesBy(by, tables.candidate, tables.candidate)
      return slices.map((slice): ShadowMeasured => {
        const rows = slice?.candidate.length ?? tables.candidate.rows
        return {
          slice: slice?.values ?? null,
          candidate: outcomeOf(metric, column, slice),
          control: null,
          rows,
          fewestRows: rows,
          pValue: null,
          detectable: null,
          remark: ''
        }
      })
    },
    differences: variables.map(({ name }) =>
      numbers.has(name)
        ? numberDifferences(name, numbers.get(name)!, idOf)
        : decisionDifferences(name, decisions.get(name)!, idOf)
    ),
    flips: flipsOf(tables, decisions, checks, idOf)
  }
}

function flipsOf(
  tables: PairedTables,
  decisions: ReadonlyMap<string, PairedDecisions>,
  checks: readonly ShadowCheck[],
  idOf: (row: number) => string
): Predicate['flips'] {
  const bounded = checks.find(({ metric }) => metric === 'negative-flip-rate')
  const found = bounded === undefined ? undefined : decisions.get(bounded.column)
  if (found === undefined) return undefined
  const slicers = tables.slicers.map((name) => [name, textsOf(tables, name)] as const)
  return negativeFlips({ ...found, paired: true }, idOf, (row) =>
    Object.fromEntries(slicers.map(([name, text]) => [name, text(row)]))
  )
}

function textsOf({ candidate }: PairedTables, name: string): (row: number) => string {
  const { codes, texts } = candidate.columns.get(name) as TextColumn
  return (row) => (codes[row]! < 0 ? '' : texts.text(codes[row]!))
}

function numbersOn({ candidate, baseline }: PairedNumbers, slice: Slice | null): PairedNumbers {
  if (slice === null) return { candidate, baseline }
  const some = (values: Float64Array) => Float64Array.from(slice.candidate, (row) => values[row]!)
  return { candidate: some(candidate), baseline: some(baseline) }
}

const decisionsOn = ({ candidate, baseline }: PairedDecisions, slice: Slice | null): PairedDecisions =>
  slice === null
    ? { candidate, baseline }
    : {
        candidate: selectClassification(candidate, slice.candidate),
        baseline: selectClassification(baseline, slice.candidate)
      }

/** What one gate found: its counts, then what is not a pass, then passes, then what is only to look up. */
import type { CheckRecord, Measurement, Predicate } from '../evidence/statement.ts'
import { checkRow, columnTitles, measurementRow } from './check-row.ts'
import type { Block, Row, Rung, Table } from './document.ts'
import { flipsBlock } from './flips.ts'
import type { GateReport } from './report.ts'
import { runtimeWords } from './runtime.ts'
import { outcomeOf } from './verdicts.ts'
import { counted, grouped, type Words } from './words.ts'

/** Passing rows that a table shows openly; more are folded. */
const OPEN_CHECKS = 8
const OPEN_SLICES = 3

export function gateTitle({ gate, name }: Pick<GateReport, 'gate' | 'name'>): Words {
  return name === null ? [gate] : [gate, ' ', { name }]
}

/** What a reader must see first: blocking before advisory, failed before undecided, waived after both. */
function rank({ verdict, tier, waived }: CheckRecord): number {
  if (verdict === 'pass') return 5
  if (waived) return 4
  return (tier === 'blocking' ? 0 : 2) + (verdict === 'fail' ? 0 : 1)
}

function tally(checks: readonly CheckRecord[]): string {
  const count = (wanted: (check: CheckRecord) => boolean): number => checks.filter(wanted).length
  const parts: readonly (readonly [number, string])[] = [
    [count((c) => c.verdict === 'fail' && !c.waived), 'fail'],
    [count((c) => c.verdict === 'inconclusive' && !c.waived), 'inconclusive'],
    [count((c) => c.verdict !== 'pass' && c.waived !== undefined), 'waived'],
    [count((c) => c.verdict === 'pass'), 'pass']
  ]
  return parts
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${grouped(n)} ${word}`)
    .join(', ')
}

/** `Of 12 blocking checks: 1 fail, 1 inconclusive, 10 pass. Of 2 advisory checks: 2 pass.` */
export function countsOf(checks: readonly CheckRecord[]): string {
  if (checks.length === 0) return 'No check was made.'
  return (['blocking', 'advisory'] as const)
    .map((tier) => [tier, checks.filter((check) => check.tier === tier)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([tier, some]) => `Of ${counted(some.length, `${tier} check`)}: ${tally(some)}.`)
    .join(' ')
}

function checkTable(evidence: Predicate, rows: readonly Row[]): Table {
  return {
    kind: 'table',
    head: ['Check', ...columnTitles(evidence.gate, evidence.settings.confidence), 'Bound', 'Verdict'],
    numeric: [false, true, true, true, true, false],
    rows
  }
}

function checkBlocks(evidence: Predicate): readonly Block[] {
  const { gate } = evidence
  const ordered = [...evidence.checks].sort((a, b) => rank(a) - rank(b))
  const open = ordered.filter((check) => check.verdict !== 'pass')
  const passes = ordered.filter((check) => check.verdict === 'pass')
  const whole = passes.filter((check) => check.slice === null)
  const slices = passes.filter((check) => check.slice !== null)
  const wholeRows = whole.map((check) => checkRow(gate, check, 'passing checks'))
  const sliceRows = slices.map((check) => checkRow(gate, check, 'passing slices'))
  const showWhole = whole.length <= OPEN_CHECKS
  const showSlices = slices.length <= OPEN_SLICES
  const fold = (of: 'checks' | 'slices', rung: Rung, rows: readonly Row[]): Block => ({
    kind: 'fold',
    of,
    count: rows.length,
    rung,
    blocks: [checkTable(evidence, rows)]
  })
  return [
    checkTable(evidence, [
      ...open.map((check) => checkRow(gate, check, 'details')),
      ...(showWhole ? wholeRows : []),
      ...(showSlices ? sliceRows : [])
    ]),
    ...(showWhole ? [] : [fold('checks', 'passing checks', wholeRows)]),
    ...(showSlices ? [] : [fold('slices', 'passing slices', sliceRows)])
  ]
}

/** Times and sizes mean nothing without the machine that they were measured on. */
function runtimeBlocks({ gate, runtime }: Predicate): readonly Block[] {
  const words = gate === 'benchmark' ? runtimeWords(runtime) : []
  return words.length === 0 ? [] : [{ kind: 'paragraph', words: ['Measured with ', ...words, '.'] }]
}

const subject = ({ metric, column, slice }: CheckRecord | Measurement): string =>
  JSON.stringify([metric, column, slice && Object.entries(slice).sort()])

function measurementBlocks({ gate, checks, measurements, settings }: Predicate): readonly Block[] {
  if (measurements.length === 0) return []
  const checked = new Set(checks.map(subject))
  const others = measurements.filter((measurement) => !checked.has(subject(measurement)))
  if (others.length === 0) return []
  const table: Table = {
    kind: 'table',
    head: ['Metric', ...columnTitles(gate, settings.confidence), 'Rows'],
    numeric: [false, true, true, true, true],
    rows: others.map((measurement) => measurementRow(gate, measurement))
  }
  return [{ kind: 'fold', of: 'measurements', count: others.length, rung: 'other measurements', blocks: [table] }]
}

/** As many as a person mends at once. */
const SHOWN_PROBLEMS = 20

/** Everything that kept the gate from a verdict; one problem alone has been said as the summary. */
function problemBlocks({ problems = [] }: Predicate): readonly Block[] {
  if (problems.length < 2) return []
  const more = problems.length - SHOWN_PROBLEMS
  return [
    {
      kind: 'list',
      items: [
        ...problems.slice(0, SHOWN_PROBLEMS).map((problem): Words => [{ prose: problem, max: 500 }]),
        ...(more > 0 ? [[`and ${counted(more, 'more problem')}`]] : [])
      ]
    }
  ]
}

/** The section of a gate that left evidence. `headline` is the sentence that the reader has already seen above. */
export function gateSection(report: GateReport, evidence: Predicate, headline: string): readonly Block[] {
  const outcome = outcomeOf(report)
  // The counts say all there is to say about a pass, and the headline has said the sentence of the worst gate.
  const said = outcome === 'pass' || headline.endsWith(report.summary)
  return [
    { kind: 'heading', words: [{ symbol: outcome }, ...gateTitle(report), `: ${outcome}`] },
    { kind: 'paragraph', words: [countsOf(evidence.checks), ...(said ? [] : [' ', { prose: report.summary }])] },
    ...problemBlocks(evidence),
    ...runtimeBlocks(evidence),
    ...checkBlocks(evidence),
    ...flipsBlock(evidence),
    ...measurementBlocks(evidence)
  ]
}

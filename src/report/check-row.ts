/** A check or a measurement as a row of a table. */
import type { CheckRecord, Measurement, Predicate } from '../evidence/statement.ts'
import { checkFigures, type Measured } from './check-figures.ts'
import type { Cell, Row, Rung } from './document.ts'
import { noteOf } from './verdicts.ts'
import { grouped, type Piece, type Words } from './words.ts'

type Gate = Predicate['gate']

/** Titles of the columns that hold numbers. Shadow compares two samples: its numbers are distances, not scores. */
export function columnTitles(gate: Gate, confidence: number | undefined): readonly [string, string, string] {
  const interval =
    confidence === undefined ? '[interval]' : `[${Number((100 * confidence).toPrecision(6))}\u00a0% interval]`
  return gate === 'shadow'
    ? ['Noise floor', 'Against production', `Delta ${interval}`]
    : ['Production', 'Candidate', `Delta ${interval}`]
}

export function sliceWords(slice: Readonly<Record<string, string>>): Words {
  return Object.entries(slice).flatMap(([column, value], i): Piece[] => [
    ...(i === 0 ? [] : [', ']),
    { name: `${column}=${value}` }
  ])
}

/** `recall` on `size=small`; `psi` of `score`; `accuracy` across `size`. */
function measuredWords(measured: Measured): Words {
  const { metric, column, slice } = measured
  const across = 'bound' in measured && measured.bound.kind === 'max-gap'
  return [
    { name: metric },
    ...(column === null ? [] : [across ? ' across ' : ' of ', { name: column }]),
    ...(slice === null ? [] : [' on ', ...sliceWords(slice)])
  ]
}

const words = (...pieces: Piece[]): Cell => ({ words: pieces })

/** What decides is said loudest: not a pass, nor a check that is advisory or waived. */
function verdictCell(check: CheckRecord): Cell {
  const { verdict, tier, waived } = check
  const decides = verdict !== 'pass' && tier === 'blocking' && !waived
  const word = verdict !== 'pass' && waived ? `${verdict}, waived` : verdict
  return { words: [{ symbol: verdict }, decides ? { strong: word } : word], note: noteOf(check) }
}

/** The names of a row, as they are surely shown; numbers and rulers take four characters a column or more. */
function leastOf({ metric, slice }: Measured, columns: number): number {
  const names = slice === null ? [] : Object.entries(slice).map(([column, value]) => column.length + value.length)
  return names.reduce((sum, length) => sum + Math.min(60, length), 4 * columns + Math.min(60, metric.length))
}

export function checkRow(gate: Gate, check: CheckRecord, rung: Rung): Row {
  const cells = (): readonly Cell[] => {
    const { baseline, candidate, delta, bound } = checkFigures(gate, check)
    const advisory = check.tier === 'advisory' ? [' (advisory)'] : []
    const what: Cell = { words: [...measuredWords(check), ...advisory] }
    return [what, words(baseline), words(candidate), words(delta), words(bound), verdictCell(check)]
  }
  return { rung, cells, least: leastOf(check, 6) }
}

export function measurementRow(gate: Gate, measurement: Measurement): Row {
  const cells = (): readonly Cell[] => {
    const { baseline, candidate, delta } = checkFigures(gate, measurement)
    const note: Words = measurement.reason === undefined ? [] : [{ prose: measurement.reason, max: 160 }]
    const what: Cell = { words: measuredWords(measurement), note }
    return [what, words(baseline), words(candidate), words(delta), words(grouped(measurement.rows))]
  }
  return { rung: 'other measurements', cells, least: leastOf(measurement, 5) }
}

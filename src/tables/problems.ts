import { UserError } from '../errors.ts'
import type { ErrorCode } from '../reason-codes.ts'
import { counted, shown } from './shown.ts'

/** What can be wrong with one cell of a wanted column, and the words for one such cell and for many. */
const cellFaults = {
  missing: ['cell is missing', 'cells are missing'],
  'not-a-number': ['cell is not a number', 'cells are not numbers'],
  infinite: ['cell is infinite', 'cells are infinite'],
  malformed: ['text is not valid UTF-8', 'texts are not valid UTF-8'],
  'too-long': ['text is longer than 1 MiB', 'texts are longer than 1 MiB'],
  nested: ['cell is a list or an object', 'cells are lists or objects'],
  imprecise: ['whole number is too long for a JSON number', 'whole numbers are too long for a JSON number']
} as const

/** What can be wrong with a line as a whole. */
const lineFaults = {
  ragged: ['row has another number of cells than its header', 'rows have another number of cells than their header'],
  'not-an-object': ['line or item is not one JSON object', 'lines or items are not one JSON object each']
} as const

export type CellFault = keyof typeof cellFaults
export type LineFault = keyof typeof lineFaults

const mostExamples = 5

/** The code of many problems is the first of these that any of them has. */
const precedence: readonly ErrorCode[] = [
  'file-not-found',
  'file-unreadable',
  'table-invalid',
  'column-missing',
  'value-invalid'
]

interface Tally {
  readonly code: ErrorCode
  readonly word: (count: number) => string
  readonly examples: string[]
  count: number
}

/** Gathers everything that is wrong with the files of one table, so that all of it is reported at once. */
export class Problems {
  readonly #files: { readonly code: ErrorCode; readonly lines: readonly string[] }[] = []
  readonly #tallies = new Map<string, Tally>()

  get any(): boolean {
    return this.#files.length > 0 || this.#tallies.size > 0
  }

  /** A whole file that cannot be read further. */
  file(error: UserError): void {
    this.#files.push({ code: error.code, lines: error.problems })
  }

  /** One bad cell; `place` is asked only for the few that become examples. */
  cell(fault: CellFault, column: string, place: () => string): void {
    const [one, many] = cellFaults[fault]
    const word = (count: number) => `column ${shown(column)}: ${counted(count, one, many)}`
    this.#count(`${fault} ${column}`, { code: 'value-invalid', word }, place)
  }

  /** One bad line, or what stands for one. */
  line(fault: LineFault, place: () => string): void {
    const [one, many] = lineFaults[fault]
    this.#count(fault, { code: 'table-invalid', word: (count) => counted(count, one, many) }, place)
  }

  /** Throws one error that lists everything found, if anything was. */
  throwIfAny(): void {
    if (!this.any) return
    const tallies = [...this.#tallies.values()]
    const codes = new Set([...this.#files, ...tallies].map(({ code }) => code))
    const code = precedence.find((candidate) => codes.has(candidate)) ?? 'table-invalid'
    throw new UserError(code, [...this.#files.flatMap(({ lines }) => lines), ...tallies.map(wordTally)])
  }

  #count(key: string, kind: Pick<Tally, 'code' | 'word'>, place: () => string): void {
    let tally = this.#tallies.get(key)
    if (tally === undefined) {
      tally = { ...kind, examples: [], count: 0 }
      this.#tallies.set(key, tally)
    }
    tally.count += 1
    if (tally.examples.length < mostExamples) tally.examples.push(place())
  }
}

function wordTally({ count, word, examples }: Tally): string {
  const more = count - examples.length
  return `${word(count)}: ${examples.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

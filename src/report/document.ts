/** A report as blocks of words: the same document becomes Markdown for GitHub and plain text for a terminal. */
import { grouped, type Words } from './words.ts'

/**
 * What may be left out when a report must be short, in the order in which it goes. The verdict, its reason, the counts
 * and the link to the run are not here: they never go.
 */
export const rungs = ['other measurements', 'passing slices', 'negative flips', 'passing checks', 'details'] as const
export type Rung = (typeof rungs)[number]

export interface Cell {
  readonly words: Words
  /** Said under the words: why, how many rows more, who waived it. */
  readonly note?: Words
}

/** A row makes its cells when it is written: of thousands, a short report writes few. */
export interface Row {
  readonly rung: Rung
  readonly cells: () => readonly Cell[]
  /** Characters that the row surely takes. */
  readonly least: number
}

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  /** Columns of numbers are set to the right. */
  readonly numeric: readonly boolean[]
  readonly rows: readonly Row[]
}

export type Mood = 'good' | 'bad' | 'unsure'

/** Titles of what is folded, for one and for many. They are written as HTML, so no text from data may come in. */
export const foldTitles = {
  checks: ['check passes', 'checks pass'],
  slices: ['slice passes', 'slices pass'],
  flips: [
    'negative flip: production was right, the candidate is wrong',
    'negative flips: production was right, the candidate is wrong'
  ],
  measurements: ['other measurement', 'other measurements'],
  details: ['What was judged, and how', 'What was judged, and how']
} as const

export type Block =
  | { readonly kind: 'alert'; readonly mood: Mood; readonly lines: readonly Words[] }
  | { readonly kind: 'heading'; readonly words: Words; readonly rung?: Rung }
  | { readonly kind: 'paragraph'; readonly words: Words; readonly rung?: Rung }
  | { readonly kind: 'list'; readonly items: readonly Words[]; readonly rung?: Rung }
  | (Table & { readonly rung?: Rung })
  | {
      readonly kind: 'fold'
      readonly of: keyof typeof foldTitles
      /** Null where the title says it all. */
      readonly count: number | null
      readonly blocks: readonly Block[]
      readonly rung: Rung
    }

export type Document = readonly Block[]

/** `57 slices pass`. */
export function foldTitle(of: keyof typeof foldTitles, count: number | null): string {
  const [one, many] = foldTitles[of]
  return count === null ? many : `${grouped(count)} ${count === 1 ? one : many}`
}

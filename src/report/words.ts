/**
 * What a report says, before anyone decides how it looks: our own words are plain strings, and whatever came from data
 * is marked as such, so that no writer can forget to treat it as hostile.
 */

import type { Verdict } from '../evidence/statement.ts'

/** A verdict as readers see it: an error is not one, but stands where one is expected. */
export type Outcome = Verdict | 'error'

/** A name, id, path or value from data. */
interface Name {
  readonly name: string
  /** Code points that may be shown. */
  readonly max?: number
}

/** A sentence that has texts from data inside it: evidence summaries and reasons. */
interface Prose {
  readonly prose: string
  readonly max?: number
}

/** A link that we made ourselves. */
interface Link {
  readonly link: string
  readonly label: string
}

/** The symbol of a verdict, where symbols are shown; its word always follows. */
interface Symbol {
  readonly symbol: Outcome
}

/** Our own words, said louder. */
interface Strong {
  readonly strong: string
}

export type Piece = string | Name | Prose | Link | Strong | Symbol
export type Words = readonly Piece[]

/** `1 check`, `12 checks`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** A whole number with its thousands apart. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

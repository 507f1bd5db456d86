/** Columns of rows: what every file format becomes before anything is measured. */

import type { Interner } from './interner.ts'

/** Numbers. A missing cell is NaN; where `missing: 'refuse'` was asked there is none, nor any infinity. */
export interface NumberColumn {
  readonly kind: 'number'
  readonly values: Float64Array
}

/** Texts by code. A missing cell is code -1. */
export interface TextColumn {
  readonly kind: 'text'
  readonly codes: Int32Array
  readonly texts: Interner
}

export type Column = NumberColumn | TextColumn

/** Which files the rows came from, in order: how a row number becomes a place that a person can open. */
export interface TablePart {
  readonly uri: string
  readonly rows: number
}

export interface Table {
  readonly rows: number
  readonly columns: ReadonlyMap<string, Column>
  readonly parts: readonly TablePart[]
}

/** A column that somebody needs, and how its cells are to be read. */
export interface Wanted {
  readonly name: string
  readonly as: 'number' | 'text'
  /** `refuse`: an empty, NaN or infinite cell is a problem to report. `keep`: it is NaN or code -1. */
  readonly missing: 'refuse' | 'keep'
}

/** Where a row stands: `predictions.csv, row 17` (rows count from 1, the header not counted). */
export function locate(table: Pick<Table, 'parts'>, row: number): string {
  let left = row
  for (const part of table.parts) {
    if (left < part.rows) return `${part.uri}, row ${left + 1}`
    left -= part.rows
  }
  throw new RangeError(`row ${row} is not in the table`)
}

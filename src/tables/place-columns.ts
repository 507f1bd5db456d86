import { UserError } from '../errors.ts'
import { listNames, nearestName } from './names.ts'
import { parseNumber } from './number-text.ts'
import { shown, shownPath } from './shown.ts'

/** Most columns of a file. */
const mostColumns = 10_000

/**
 * For each column of a file, its place among the wanted names, or -1.
 * @throws UserError that lists every wanted column that is not there or is there twice
 */
export function placeColumns(uri: string, names: readonly string[], wanted: readonly string[]): number[] {
  const file = shownPath(uri)
  if (names.length > mostColumns) {
    throw new UserError('table-invalid', `${file} has ${names.length} columns; at most ${mostColumns} are read`)
  }
  const places = new Map(wanted.map((name, place) => [name, place]))
  const found = new Array<number>(wanted.length).fill(0)
  const result = names.map((name) => {
    const place = places.get(name) ?? -1
    if (place >= 0) found[place]! += 1
    return place
  })
  const missing = wanted.filter((_, place) => found[place] === 0)
  if (missing.length > 0) throw missingColumns(uri, names, missing)
  const repeated = [...wanted.entries()].filter(([place]) => found[place]! > 1)
  if (repeated.length > 0) {
    const lines = repeated.map(([place, name]) => `${file} has ${found[place]} columns named ${shown(name)}`)
    throw new UserError('table-invalid', lines)
  }
  return result
}

/** The error for columns that a file lacks: the nearest name of each, and what the file has instead. */
export function missingColumns(uri: string, names: readonly string[], missing: readonly string[]): UserError {
  const file = shownPath(uri)
  const lines = missing.map((name) => {
    const near = nearestName(name, names)
    return `${file} has no column ${shown(name)}${near === undefined ? '' : `; did you mean ${shown(near)}?`}`
  })
  lines.push(
    names.length === 0 ? `${file} has no columns` : `${file} has the columns ${listNames(names)}${headerHint(names)}`
  )
  return new UserError('column-missing', lines)
}

/** What may have gone wrong with a header that lacks a column. */
function headerHint(names: readonly string[]): string {
  if (names.every((name) => Number.isFinite(parseNumber(name))))
    return '; the first line looks like data: a header is needed'
  const [name] = names
  if (name === undefined || names.length > 1) return ''
  if (name.includes(';')) return '; it looks separated by semicolons: write it with commas'
  if (name.includes('\t')) return '; it looks separated by tabs: name it .tsv, or write it with commas'
  if (name.includes(',')) return '; it looks separated by commas: name it .csv'
  if (name.includes('|')) return '; it looks separated by vertical bars: write it with commas'
  return ''
}

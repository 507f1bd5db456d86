/** Labels as texts -> classes by number. What cannot be told for certain is an error, not a guess. */
import { UserError } from '../errors.ts'
import { listNames } from '../tables/names.ts'
import { counted, shown } from '../tables/shown.ts'
import { locate, type Table, type TextColumn } from '../tables/table.ts'

/** A whole number that something wrote with decimals, as pandas does beside missing cells, is the same label. */
export function canonicalLabel(label: string | number): string {
  const text = String(label).trim()
  return /^-?\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text
}

/** The distinct labels that rows of the columns have, numbers in numeric order before other texts. */
export function distinctLabels(columns: readonly TextColumn[]): string[] {
  const found = new Set<string>()
  for (const { texts } of columns)
    for (let code = 0; code < texts.size; code++) found.add(canonicalLabel(texts.text(code)))
  return [...found].sort(byNumberThenText)
}

function byNumberThenText(a: string, b: string): number {
  const [x, y] = [numberOf(a), numberOf(b)]
  if (x !== undefined && y !== undefined) return x - y
  if (x !== undefined || y !== undefined) return x !== undefined ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

const numberOf = (text: string): number | undefined =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined

const positivePairs: readonly (readonly [negative: string, positive: string])[] = [
  ['0', '1'],
  ['false', 'true'],
  ['-1', '1']
]

/** The negative and the positive class of a binary task, and which label means which. */
export interface BinaryClasses {
  readonly classes: readonly [negative: string, positive: string]
  classOf(label: string): number
}

/** @throws UserError `value-invalid` where the labels are not two, or do not say which is positive */
export function binaryClasses(labels: readonly string[], positiveLabel: string | number | undefined): BinaryClasses {
  if (labels.length > 2)
    throw new UserError(
      'value-invalid',
      `a binary task has two labels, but there are ${labels.length}: ${listNames(labels)}`
    )
  if (positiveLabel !== undefined) {
    const positive = canonicalLabel(positiveLabel)
    const others = labels.filter((label) => label !== positive)
    if (others.length > 1)
      throw new UserError(
        'value-invalid',
        `no row has the positive label ${shown(positive)} that evaluate.positive-label names; the labels are ${listNames(labels)}`
      )
    const negative = others[0] ?? `not ${positive}`
    return { classes: [negative, positive], classOf: (label) => (label === positive ? 1 : label === negative ? 0 : -1) }
  }
  const lower = labels.map((label) => label.toLowerCase())
  const pair = positivePairs.find((candidate) => lower.every((label) => candidate.includes(label)))
  if (pair === undefined)
    throw new UserError(
      'value-invalid',
      `the labels are ${listNames(labels)}; say which of them is positive with evaluate.positive-label (0 and 1, -1 and 1, false and true need no telling)`
    )
  return { classes: pair, classOf: (label) => pair.indexOf(label.toLowerCase()) }
}

/** The classes of a multiclass task in the order of its score columns. */
export interface ClassOrder {
  readonly classes: readonly string[]
  /** How the order was found, for the evidence. */
  readonly from:
    | 'evaluate.classes'
    | 'the model'
    | 'the score columns’ names'
    | 'the sorted labels'
    | 'the numbers of the columns'
}

/** Classes in an order that somebody states. */
export interface GivenClasses {
  readonly classes: readonly (string | number)[]
  readonly from: 'evaluate.classes' | 'the model'
}

/**
 * @param scoreColumns names of the score columns, one a class, or null where there are only decisions
 * @throws UserError `value-invalid` where the order cannot be told
 */
export function classOrder(
  labels: readonly string[],
  scoreColumns: readonly string[] | null,
  given: GivenClasses | undefined
): ClassOrder {
  if (given !== undefined) {
    const classes = given.classes.map(canonicalLabel)
    const repeated = classes.find((label, at) => classes.indexOf(label) < at)
    if (repeated !== undefined)
      throw new UserError('value-invalid', `${given.from} names the class ${shown(repeated)} twice`)
    if (scoreColumns !== null && classes.length !== scoreColumns.length)
      throw new UserError(
        'value-invalid',
        `${given.from} names ${counted(classes.length, 'class', 'classes')}, but there are ${counted(scoreColumns.length, 'score column')}`
      )
    return { classes, from: given.from }
  }
  if (scoreColumns === null) return { classes: labels, from: 'the sorted labels' }
  const named = labelsInNames(labels, scoreColumns)
  if (named !== null) return { classes: named, from: 'the score columns’ names' }
  const numbers = scoreColumns.map((_, at) => String(at))
  if (labels.includes('0') && labels.every((label) => numbers.includes(label)))
    return { classes: numbers, from: 'the numbers of the columns' }
  // columns that only count say nothing of the classes; columns with names of their own may well be in another order
  if (labels.length === scoreColumns.length && countUp(scoreColumns))
    return { classes: labels, from: 'the sorted labels' }
  throw new UserError(
    'value-invalid',
    `there are ${counted(scoreColumns.length, 'score column')} and ${counted(labels.length, 'label')} (${listNames(labels)}): name the classes in the order of the columns with evaluate.classes`
  )
}

/** `p0`, `p1`, `p2`: each column ends on the number after the last one's, behind the same text. */
function countUp(columns: readonly string[]): boolean {
  const parts = columns.map((column) => /^(.*?)(\d+)$/.exec(column))
  const [first] = parts
  return parts.every(
    (part, at) => part !== null && part[1] === first?.[1] && Number(part[2]) === Number(first?.[2]) + at
  )
}

/** The classes that the columns are named for, `p_cat` and `p_dog` or plainly `cat` and `dog`; null where they are not. */
function labelsInNames(labels: readonly string[], columns: readonly string[]): readonly string[] | null {
  const [first = ''] = columns
  let prefix = first
  let suffix = first
  for (const column of columns) {
    while (!column.startsWith(prefix)) prefix = prefix.slice(0, -1)
    while (!column.endsWith(suffix)) suffix = suffix.slice(1)
  }
  // class names may begin alike themselves, so what all columns share is also tried up to a separator only
  const word = prefix.replace(/[\p{L}\p{N}]+$/u, '')
  const cuts = [
    [0, 0],
    [word.length, 0],
    [prefix.length, 0],
    [prefix.length, suffix.length]
  ] as const
  for (const [before, after] of cuts) {
    const classes = columns.map((column) =>
      canonicalLabel(column.slice(before, Math.max(column.length - after, before)))
    )
    if (new Set(classes).size === classes.length && labels.every((label) => classes.includes(label))) return classes
  }
  return null
}

/** The class of every row; labels outside the classes are gathered and reported together. */
export function classCodes(
  column: TextColumn,
  table: Pick<Table, 'parts'>,
  name: string,
  classOf: (label: string) => number,
  classes: readonly string[]
): Uint8Array | Uint16Array {
  const { codes, texts } = column
  const known = new Int32Array(texts.size).fill(-2)
  const found = classes.length <= 256 ? new Uint8Array(codes.length) : new Uint16Array(codes.length)
  const strangers = new Map<string, { count: number; at: number }>()
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!
    if (known[code] === -2) known[code] = classOf(canonicalLabel(texts.text(code)))
    const index = known[code]!
    if (index >= 0) {
      found[row] = index
      continue
    }
    const text = texts.text(code)
    const seen = strangers.get(text)
    if (seen === undefined) strangers.set(text, { count: 1, at: row })
    else seen.count++
  }
  if (strangers.size === 0) return found
  throw new UserError(
    'value-invalid',
    [...strangers]
      .slice(0, 5)
      .map(
        ([text, { count, at }]) =>
          `column ${shown(name)} has ${shown(text)} in ${counted(count, 'row')} (first: ${locate(table, at)}), which is none of the classes ${listNames(classes)}`
      )
  )
}

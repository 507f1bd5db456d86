/** All columns and slices of the samples, compared in as few readings of their files as it takes. */
import type { Log } from '../../ports.ts'
import type { BatchReader } from '../../tables/batch.ts'
import { counted, shownPath } from '../../tables/shown.ts'
import type { TablePart, Wanted } from '../../tables/table.ts'
import { sliceKey } from '../slices.ts'
import { type Cells, type Compared, type Comparing, comparing, rowsOf } from './comparing.ts'
import { Grouping, rowsBySlice } from './grouping.ts'
import type { Role, Sample } from './sample.ts'
import type { Variable } from './variables.ts'

/** A column, on all rows or on every slice by some columns. */
export interface Request {
  readonly variable: Variable
  readonly by: readonly string[] | null
}

/** What was compared on all rows, or on one slice. */
export interface Found {
  readonly slice: Readonly<Record<string, string>> | null
  readonly compared: Compared
}

export interface ComparedSamples {
  /** Slices in the order of their names; without `by` one entry. */
  found(request: Request): readonly Found[]
  /** The files of a sample, with their rows. */
  readonly parts: ReadonlyMap<Role, readonly TablePart[]>
}

/** Rows of a sample where nobody says how many. */
const UNKNOWN_ROWS = 10_000_000

interface Task extends Request {
  readonly grouping: Grouping | null
  /** By the place of the slice in the grouping; one where there is none. */
  readonly comparings: Comparing[]
  begin(): Comparing
}

export async function compareSamples(
  requests: readonly Request[],
  samples: readonly Sample[],
  log: Log
): Promise<ComparedSamples> {
  const tasks = tasksOf(requests, samples)
  const parts = new Map<Role, readonly TablePart[]>()
  let open = [...tasks.values()]
  for (let pass = 1; open.length > 0; pass++) {
    for (const sample of samples) {
      log.progress(`reading ${sample.role}${pass === 1 ? '' : `, pass ${pass}`}`)
      const reader = sample.read(wantedOf(open))
      await readInto(open, reader, sample.role)
      if (pass > 1) continue
      parts.set(sample.role, reader.parts)
      log.info(`${sample.role}: ${wordsOf(reader.parts)}`)
    }
    for (const { comparings } of open) for (const one of comparings) one.endPass()
    open = open.filter(({ comparings }) => comparings.some(({ isOpen }) => isOpen))
  }
  return { parts, found: (request) => foundOf(tasks.get(keyOf(request))!) }
}

const keyOf = ({ variable, by }: Request): string => JSON.stringify([variable.name, by])

function wordsOf(parts: readonly TablePart[]): string {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const [first] = parts
  const files = parts.length === 1 && first !== undefined ? shownPath(first.uri) : counted(parts.length, 'file')
  return `${counted(rows, 'row')} from ${files}`
}

function tasksOf(requests: readonly Request[], samples: readonly Sample[]): ReadonlyMap<string, Task> {
  const hasControl = samples.some(({ role }) => role === 'control')
  const rows = samples.reduce((sum, { expectedRows = UNKNOWN_ROWS }) => sum + expectedRows, 0)
  const groupings = new Map<string, Grouping>()
  const tasks = new Map<string, Task>()
  for (const request of requests) {
    const { variable, by } = request
    const begin = () => comparing(variable, { hasControl, rows })
    const name = JSON.stringify(by)
    const grouping = by === null ? null : (groupings.get(name) ?? new Grouping(by))
    if (grouping !== null) groupings.set(name, grouping)
    tasks.set(keyOf(request), { variable, by, grouping, comparings: grouping === null ? [begin()] : [], begin })
  }
  return tasks
}

/** A column that several tasks need is read once. */
function wantedOf(tasks: readonly Task[]): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const { variable, by } of tasks) {
    const as = variable.kind === 'numeric' ? 'number' : 'text'
    wanted.set(variable.name, { name: variable.name, as, missing: 'keep' })
    for (const name of by ?? []) wanted.set(name, { name, as: 'text', missing: 'keep' })
  }
  return [...wanted.values()]
}

async function readInto(tasks: readonly Task[], reader: BatchReader, role: Role): Promise<void> {
  const places = new Map(wantedOf(tasks).map(({ name }, at) => [name, at]))
  const groupings = new Set(tasks.flatMap(({ grouping }) => grouping ?? []))
  const readers = [...groupings].map((grouping) => ({ grouping, sliceOfRows: grouping.reader(reader.texts) }))
  for await (const { columns } of reader) {
    const cellsOf = (name: string): Cells => columns[places.get(name)!]!
    const sliced = new Map(
      readers.map(({ grouping, sliceOfRows }) => {
        const slices = sliceOfRows(grouping.columns.map((name) => cellsOf(name) as Int32Array))
        return [grouping, rowsBySlice(slices, grouping.slices.length)]
      })
    )
    for (const { variable, grouping, comparings, begin } of tasks) {
      const cells = cellsOf(variable.name)
      const textOf = (code: number): string => reader.texts.get(variable.name)!.text(code)
      if (grouping === null) {
        comparings[0]!.observe(role, cells, textOf)
        continue
      }
      const { rows, starts } = sliced.get(grouping)!
      for (let slice = 0; slice < grouping.slices.length; slice++) {
        comparings[slice] ??= begin()
        const some = rows.subarray(starts[slice], starts[slice + 1])
        if (some.length > 0) comparings[slice]!.observe(role, cellsAt(cells, some), textOf)
      }
    }
  }
}

function cellsAt(cells: Cells, rows: Int32Array): Cells {
  const some = cells instanceof Float64Array ? new Float64Array(rows.length) : new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at++) some[at] = cells[rows[at]!]!
  return some
}

function foundOf({ grouping, comparings }: Task): readonly Found[] {
  if (grouping === null) return comparings.map((one) => ({ slice: null, compared: one.compared() }))
  return (
    grouping.slices
      .map((slice, at) => ({ slice, compared: comparings[at]!.compared() }))
      // a slice that only the second sample of production has was not asked for
      .filter(({ compared: { candidate } }) => rowsOf(candidate, 'production') + rowsOf(candidate, 'candidate') > 0)
      .sort((a, b) => (sliceKey(a.slice) < sliceKey(b.slice) ? -1 : 1))
  )
}

import { UserError } from '../../errors.ts'
import type { OpenFile } from '../open-file.ts'
import type { RowBuffer } from '../row-buffer.ts'
import { shown, shownPath } from '../shown.ts'
import { JsonRows } from './json-rows.ts'
import { isJsonObject, parseJson } from './parse-json.ts'

const largestArray = 64 * 2 ** 20

/** Reads a file that is one JSON list of objects, which has to be parsed as a whole: up to 64 MiB. */
export async function* readJsonArray(file: OpenFile, buffer: RowBuffer): AsyncGenerator<void, void> {
  const name = shownPath(file.uri)
  const values = await jsonItems(file)
  const rows = new JsonRows(file.uri, buffer)
  for (const [index, value] of values.entries()) {
    // Without the text of one object at hand, a whole number that lost digits is reported rather than read again.
    if (isJsonObject(value)) rows.add(value, () => '{}')
    else buffer.problems.line('not-an-object', () => `${name}, item ${index + 1}: ${shown(JSON.stringify(value))}`)
  }
  rows.settle()
  rows.assertSeen(true)
  yield
  if (values.length === 0) throw new UserError('table-invalid', `${name} has no rows`)
}

/** The items of the one JSON list that a file holds. */
export async function jsonItems(file: OpenFile): Promise<unknown[]> {
  const items = parseJson(await readWhole(file))
  if (Array.isArray(items)) return items
  throw new UserError('table-invalid', `${shownPath(file.uri)} begins with [ but is not a JSON list`)
}

async function readWhole(file: OpenFile): Promise<string> {
  const name = shownPath(file.uri)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const texts: string[] = []
  let size = 0
  for await (const piece of file.pieces()) {
    size += piece.length
    if (size > largestArray) {
      throw new UserError(
        'table-invalid',
        `${name} holds one JSON list of more than 64 MiB; write one object per line (JSON Lines), or Parquet`
      )
    }
    try {
      texts.push(decoder.decode(piece, { stream: true }))
    } catch (cause) {
      throw new UserError('table-invalid', `${name} is not valid UTF-8; save it as UTF-8`, { cause })
    }
  }
  return texts.join('')
}

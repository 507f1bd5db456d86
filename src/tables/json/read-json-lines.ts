import { UserError } from '../../errors.ts'
import type { OpenFile } from '../open-file.ts'
import type { RowBuffer } from '../row-buffer.ts'
import { shown, shownPath } from '../shown.ts'
import { JsonRows } from './json-rows.ts'
import { lineTexts } from './line-texts.ts'
import { isJsonObject, parseJson } from './parse-json.ts'

/** Reads JSON Lines, one object a line, into a buffer, which is handed over at every yield. Blank lines are skipped. */
export async function* readJsonLines(file: OpenFile, buffer: RowBuffer): AsyncGenerator<void, void> {
  const name = shownPath(file.uri)
  const rows = new JsonRows(file.uri, buffer)
  let line = 0
  let badLines = 0
  for await (const texts of lineTexts(file)) {
    for (const text of texts) {
      line += 1
      const value = parseJson(text)
      if (isJsonObject(value)) rows.add(value, () => text)
      else if (text.trim() !== '') {
        badLines += 1
        buffer.problems.line('not-an-object', () => `${name}, line ${line}: ${shown(text.trim())}`)
      }
    }
    rows.settle()
    rows.assertSeen(false)
    yield
  }
  rows.assertSeen(true)
  if (buffer.partRows === 0 && badLines === 0) throw new UserError('table-invalid', `${name} has no rows`)
}

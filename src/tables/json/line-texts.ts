import { UserError } from '../../errors.ts'
import { LineCarry } from '../line-carry.ts'
import type { OpenFile } from '../open-file.ts'
import { shownPath } from '../shown.ts'

const longestLine = 16 * 2 ** 20

/** The lines of a UTF-8 text file, blank ones included, some thousand at a time. */
export async function* lineTexts(file: OpenFile): AsyncGenerator<string[], void> {
  const name = shownPath(file.uri)
  let before = 0
  let lines: string[] = []
  const read = (bytes: Uint8Array, from: number, to: number): number => {
    let text: string
    try {
      text = decoder.decode(bytes.subarray(from, to))
    } catch (cause) {
      const place = `${name}, line ${before + lines.length + 1} or below`
      throw new UserError('table-invalid', `${place}: not valid UTF-8; save the file as UTF-8`, { cause })
    }
    if (text.endsWith('\n')) text = text.slice(0, -1)
    for (const line of text.split('\n')) lines.push(line)
    return to
  }
  const carry = new LineCarry(longestLine, () => {
    const text = 'one line is longer than 16 MiB; JSON Lines has one object per line'
    return new UserError('table-invalid', `${name}, line ${before + 1}: ${text}`)
  })
  const take = () => {
    const taken = lines
    before += taken.length
    lines = []
    return taken
  }
  for await (const piece of file.pieces()) {
    carry.feed(piece, read)
    yield take()
  }
  carry.finish(read)
  yield take()
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Text that a model brings is written by whoever wrote the model. In a message it is cut to a length, kept to one line
 * and stripped of what cannot be seen, so that it cannot pose as our own words.
 */
import { shown, shownPath } from '../../tables/shown.ts'

const MAX_NAME = 120
const MAX_LISTED = 20

/** `"name"`, fit for a sentence. */
export function quote(name: string): string {
  return shown(name, MAX_NAME)
}

/** Without quotation marks: paths, and the error texts of ONNX Runtime, which repeat names of the model. */
export function plain(text: string, maxCharacters: number): string {
  return shownPath(text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text)
}

/** `a, b, c … and 7 more`. */
export function listed(items: readonly string[]): string {
  const first = items.slice(0, MAX_LISTED).join(', ')
  return items.length <= MAX_LISTED ? first : `${first} … and ${items.length - MAX_LISTED} more`
}

/**
 * Splits a hostile sentence into words that can do nothing and everything else.
 *
 * A word stays text only if it is plainly a word or a number; all other words become code, where GitHub links no
 * mention, issue, commit, address or custom reference, draws no emoji and no formula, and reads no Markdown or HTML.
 * Naming what is harmless, not what is dangerous, keeps this true when GitHub learns a new reference.
 */
import { rightToLeft, visibleProse } from './visible.ts'

export interface Span {
  readonly code: boolean
  readonly text: string
}

const letters = /^\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u
const number = /^[+−±≈≤≥<>=-]?\d{1,6}(?:[.,]\d{1,6})*%?$/
const sign = /^(?:[–—→<>≤≥=±·+/&%-]|…)$/
/** Hexadecimal digits that could be the start of a commit. */
const commit = /^[0-9a-f]{7,40}$/i

const harmless = (word: string): boolean =>
  word.length <= 40 &&
  (letters.test(word) || number.test(word) || sign.test(word)) &&
  !commit.test(word) &&
  !rightToLeft.test(word)

const opening = /^[("“‘[]+/
const closing = /[)"”’\],.;:!?]+$/

/** The word without the punctuation around it; brackets and quotes stay with a word that becomes code. */
function peeled(token: string): readonly [string, string, string] {
  const before = opening.exec(token)?.[0] ?? ''
  const rest = token.slice(before.length)
  const after = closing.exec(rest)?.[0] ?? ''
  const word = rest.slice(0, rest.length - after.length)
  if (word === '' || harmless(word)) return [before, word, after]
  const tail = /[,.;:!?]+$/.exec(token)?.[0] ?? ''
  return ['', token.slice(0, token.length - tail.length), tail]
}

/** The spans of a hostile sentence, in order; code spans that stand side by side are one. */
export function proseSpans(sentence: string, max = 400): readonly Span[] {
  const spans: { code: boolean; text: string }[] = []
  const push = (code: boolean, text: string): void => {
    const last = spans.at(-1)
    const before = spans.at(-2)
    if (code && last?.text === ' ' && before?.code) {
      spans.pop()
      before.text += ` ${text}`
    } else if (last !== undefined && !last.code && !code) last.text += text
    else spans.push({ code, text })
  }
  for (const [i, token] of visibleProse(sentence, max).split(' ').entries()) {
    if (i > 0) push(false, ' ')
    const [before, word, after] = peeled(token)
    if (before !== '') push(false, before)
    if (word !== '') push(!harmless(word), word)
    if (after !== '') push(false, after)
  }
  return spans
}

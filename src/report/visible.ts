/** Text from data, made so that a reader sees what is there: nothing hidden, nothing reordered, nothing endless. */

/**
 * Characters that cannot be seen, that reorder or join their neighbours, or that stand for nothing: controls, format
 * characters (bidi, zero width, tags), line and paragraph separators, private and unassigned ones, lone surrogates,
 * every space but the common one, and letters that Unicode tells a renderer to leave out (Hangul fillers).
 */
const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu
/** Marks heaped on one letter reach into the lines above and below; no written language needs more than three. */
const heaped = /(?<=\p{M}{3})\p{M}/gu
/** Renderers fold runs of spaces and drop those at the ends, so two different names would look the same. */
const foldedSpaces = /^ +| +$|(?<= ) +/g

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Letters of scripts that run from right to left, and take the numbers after them along. */
export const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u

/** `\n`, `\u202E`, `\u{E0041}`: how a character that cannot be shown is written. */
function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`)
}

/** At most `max` code points: the middle is left out, because names differ at both ends. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text
  // A code point is at most two units, so both ends are found without walking through a word of 64 kB.
  const head = Array.from(text.slice(0, 2 * max))
  const tail = Array.from(text.slice(-2 * max))
  if (text.length <= 2 * max && head.length <= max) return text
  const kept = Math.ceil((max - 1) * 0.7)
  const last = max - 1 - kept
  return `${head.slice(0, kept).join('')}…${last === 0 ? '' : tail.slice(-last).join('')}`
}

const escapes = (text: string): string => text.replace(hidden, escaped).replace(heaped, escaped)

/** A name, an id, a path: shown exactly, spaces included. */
export function visibleName(text: string, max = 60): string {
  const spaced = shortened(text, max).replace(foldedSpaces, (run) => '\\u0020'.repeat(run.length))
  return spaced === '' ? '""' : escapes(spaced)
}

/** A sentence: any white space is one space, everything else hidden is shown. */
export function visibleProse(text: string, max = 400): string {
  // Cut first: white space is at most doubled by what follows, and a hostile text may have megabytes of it.
  const flat = text
    .slice(0, 8 * max)
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .trim()
  const points = Array.from(flat)
  const cut = points.length <= max ? flat : `${points.slice(0, max - 1).join('')}…`
  return escapes(cut)
}

/**
 * Words and blocks -> Markdown trees -> Markdown. The serialiser does all escaping; the only HTML is `<br>` and folds,
 * written from constants and whole numbers.
 */
import type { Blockquote, Html, PhrasingContent, RootContent, TableCell } from 'mdast'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Cell } from './document.ts'
import { proseSpans } from './prose.ts'
import { tables } from './table.ts'
import { rightToLeft, visibleName } from './visible.ts'
import type { Outcome, Piece, Words } from './words.ts'

/** GitHub's `> [!TIP]`: a quote with a kind, which the serialiser would otherwise escape. */
export interface Alert {
  readonly type: 'alert'
  readonly kind: 'TIP' | 'WARNING' | 'CAUTION'
  readonly children: Blockquote['children']
}

declare module 'mdast' {
  interface RootContentMap {
    alert: Alert
  }
}

const alert: Handle = (node: Alert, parent, state, info) => {
  const quote = defaultHandlers.blockquote({ type: 'blockquote', children: node.children }, parent, state, info)
  return `> [!${node.kind}]\n${quote}`
}

const options: Options = { bullet: '-', rule: '-', extensions: [tables, { handlers: { alert } }] }

/**
 * A symbol always stands before its word, so that neither colour nor shape alone tells a verdict. They are emoji, for
 * every screen reader names them and every theme and font has them.
 */
const symbols: Readonly<Record<Outcome, string>> = { pass: '✅', fail: '❌', inconclusive: '⚠️', error: '❌' }

export function serialise(nodes: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...nodes] }, options).trimEnd()
}

const html = (value: string): Html => ({ type: 'html', value })

/**
 * A name in code. GitHub links no `@name` there, but replies by e-mail quote it without its markup, and the quote would
 * notify: an invisible break after the sign stops that, as it does in the changelogs of dependency bots.
 * https://github.com/dependabot/dependabot-core/pull/3157
 */
function code(name: string): PhrasingContent {
  const value = name.replace(/@(?=[\p{L}\p{N}])/gu, '@\u200b')
  // A mark of our own ends what runs from right to left, or "0.97 → 0.88" after it would read the other way round.
  return { type: 'inlineCode', value: rightToLeft.test(value) ? `${value}\u200e` : value }
}

function phrase(piece: Piece): readonly PhrasingContent[] {
  if (typeof piece === 'string') return [{ type: 'text', value: piece }]
  if ('name' in piece) return [code(visibleName(piece.name, piece.max))]
  if ('symbol' in piece) return [{ type: 'text', value: `${symbols[piece.symbol]} ` }]
  if ('strong' in piece) return [{ type: 'strong', children: [{ type: 'text', value: piece.strong }] }]
  if ('link' in piece) return [{ type: 'link', url: piece.link, children: [{ type: 'text', value: piece.label }] }]
  return proseSpans(piece.prose, piece.max).map((span) =>
    span.code ? code(visibleName(span.text, 120)) : { type: 'text', value: span.text }
  )
}

export const phrasing = (words: Words): PhrasingContent[] => words.flatMap(phrase)

export function cell({ words, note }: Cell): TableCell {
  const below = note === undefined || note.length === 0 ? [] : [html('<br>'), ...phrasing(note)]
  return { type: 'tableCell', children: [...phrasing(words), ...below] }
}

/** Markdown as GitHub's readers get it, taken apart: for tests that look at what was made, not at how it was written. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

export function rendered(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** Every tag, in order, as it stands in the HTML; comments and declarations count. */
export const tags = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? []

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The text in which GitHub looks for mentions, references, addresses and emoji: all but code and links. */
export function linkableText(html: string): string {
  return html
    .replace(/<code>.*?<\/code>/gs, '\u0000')
    .replace(/<a [^>]*>.*?<\/a>/gs, '\u0000')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
}

export const codeText = (html: string): readonly string[] =>
  [...html.matchAll(/<code>(.*?)<\/code>/gs)].map(([, text = '']) => text)

/** The number of cells of every row. */
export const rowWidths = (html: string): readonly number[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => (row.match(/<t[hd][ >]/g) ?? []).length)

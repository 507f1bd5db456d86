/** Report -> Markdown for a comment or a step summary, short enough for the place where it goes. */
import { compose, composeLeast } from './compose.ts'
import { type Block, type Document, rungs } from './document.ts'
import { printer } from './print.ts'
import { runLink } from './provenance.ts'
import type { Report } from './report.ts'
import { leastLength, lostRows, type Shed, tablesOf } from './size.ts'
import { grouped } from './words.ts'

/** Under GitHub's 65,536 characters, with room for the hidden markers of a sticky comment. */
export const COMMENT_LIMIT = 60_000
/** Under the 1 MiB of a step summary, which other commands of the same step share. */
export const SUMMARY_LIMIT = 1_000_000
/** The alert, the counts and the footer always fit into this. */
export const LEAST_LIMIT = 30_000

/** The ladder: at each step down one more thing goes, and long tables are cut at whole rows before they go at all. */
const ladder: readonly Shed[] = [
  ...[0, 1, 2, 3, 4].map((n): Shed => ({ rungs: new Set(rungs.slice(0, n)), rows: Number.POSITIVE_INFINITY })),
  ...[200, 50, 10].map((rows): Shed => ({ rungs: new Set(rungs.slice(0, 4)), rows }))
]
const nothing: Shed = { rungs: new Set(), rows: Number.POSITIVE_INFINITY }

/** Says, just above the footer, what is not here and where it is. */
function withLoss(document: Document, loss: string, runUrl: string | null): Document {
  if (loss === '') return document
  const held =
    runUrl === null ? ['the evidence files'] : ['the summary and the evidence files of ', runLink(runUrl, 'the run')]
  const note: Block = {
    kind: 'paragraph',
    words: [{ strong: 'Left out to fit:' }, ` ${loss}. All of it is in `, ...held, '.']
  }
  return [...document.slice(0, -1), note, ...document.slice(-1)]
}

const fits = (text: string, limit: number): boolean =>
  text.length <= limit && new TextEncoder().encode(text).length <= limit

/**
 * The report in at most `limit` characters and at most `limit` bytes of UTF-8. Detail goes in a fixed order; the
 * verdict, its reason, the counts and the link to the run never do. Linear in what is shown.
 */
export function renderReport(report: Report, { limit }: { readonly limit: number }): string {
  if (limit < LEAST_LIMIT) throw new RangeError(`a report needs a limit of at least ${LEAST_LIMIT}`)
  const document = compose(report)
  const tables = tablesOf(document)
  const print = printer()
  for (const shed of ladder) {
    if (leastLength(tables, shed) > limit) continue
    const loss = lostRows(tables, shed).map(([count, what]) => `${grouped(count)} ${what}`)
    const text = `${print(withLoss(document, loss.join(', '), report.runUrl), shed)}\n`
    if (fits(text, limit)) return text
  }
  return `${print(withLoss(composeLeast(report), 'everything but the counts', report.runUrl), nothing)}\n`
}

/** A report as one page that a browser shows without a network: to look at on a laptop, and as an artifact of a run. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { style } from './style.ts'

/**
 * Nothing is fetched and nothing runs, whatever the Markdown holds. The report's own HTML is folds and line breaks; a
 * page made from other Markdown may show more, but cannot do more.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const encoded = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

/** GitHub's alerts are quotes that begin with their kind; the Markdown standard knows them not. */
function withAlerts(html: string): string {
  return html.replace(/<blockquote>\n<p>\[!(TIP|WARNING|CAUTION|NOTE|IMPORTANT)\]\n/g, (_, kind: string) => {
    const name = kind.toLowerCase()
    return `<blockquote class="alert ${name}">\n<p>`
  })
}

/** Wide tables scroll inside the page, as they do on GitHub. */
const withScrolling = (html: string): string =>
  html.replaceAll('<table>', '<div class="wide"><table>').replaceAll('</table>', '</table></div>')

/** GitHub Markdown -> a whole HTML page. */
export function renderPage(markdown: string, { title }: { readonly title: string }): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()]
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${encoded(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${withScrolling(withAlerts(body))}
</main>
</body>
</html>
`
}

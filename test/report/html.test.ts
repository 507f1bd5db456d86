import { expect, test } from '@jest/globals'
import { renderPage } from '../../src/report/html.ts'
import { COMMENT_LIMIT, renderReport } from '../../src/report/render.ts'
import { regression } from './samples.ts'

const page = renderPage(renderReport(regression(), { limit: COMMENT_LIMIT }), { title: 'modelgate: <release> "1" & 2' })

test('the page stands alone: nothing is fetched, nothing runs', () => {
  expect(page).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`
  )
  expect(page).not.toMatch(/<script|<img|<link|<iframe|url\(|@import|\ssrc=/)
  expect(page.match(/https?:\/\/[^"<\s]+/g)).toEqual(['https://github.com/acme/model/actions/runs/17'])
})

test('its title is text', () => {
  expect(page).toContain('<title>modelgate: &lt;release&gt; &quot;1&quot; &amp; 2</title>')
})

test('alerts look like alerts, folds fold, tables scroll', () => {
  expect(page).toContain('<blockquote class="alert caution">\n<p><strong>Fail:</strong>')
  expect(page.match(/<details>/g)).toHaveLength(4)
  expect(page.match(/<div class="wide"><table>/g)).toHaveLength(page.match(/<\/table><\/div>/g)!.length)
})

test('Markdown that brings its own script is stopped by the browser', () => {
  expect(renderPage('<script>alert(1)</script>', { title: 'x' })).toMatch(/Content-Security-Policy.*default-src 'none'/)
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COMMENT_LIMIT, renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { hostileName, hostileNames } from './hostile-names.ts'
import { codeText, linkableText, rendered, rowWidths, tags } from './rendered.ts'
import { makeCheck, makeGate, makeMeasurement, makeReport, sha } from './samples.ts'

const RUN = 'https://github.com/acme/model/actions/runs/17'

/** A report whose every text from data is one of the names. */
function reportOf(names: readonly string[]): Report {
  const name = (i: number): string => names[i % names.length]!
  const said = (i: number): string => `recall on ${name(i)} fell from 0.97 to 0.88 (bound: ${name(i + 1)})`
  const gate = makeGate(
    {
      verdict: 'fail',
      reasonCode: 'checks-failed',
      name: name(0),
      summary: said(1),
      checks: [
        makeCheck({
          metric: name(2),
          slice: { [name(3)]: name(4) },
          column: name(5),
          verdict: 'fail',
          candidate: null,
          reason: said(6)
        }),
        makeCheck({ metric: name(7), verdict: 'inconclusive', reason: said(8) }),
        makeCheck({ metric: name(9), verdict: 'fail', waived: { owner: name(10), reason: said(11), until: name(12) } }),
        makeCheck({ metric: name(13), slice: { [name(14)]: name(15), b: name(16) } })
      ],
      measurements: [makeMeasurement({ metric: `m${name(17)}`, reason: said(18) })],
      flips: {
        total: 3,
        worst: [
          {
            id: name(19),
            label: name(20),
            baseline: name(21),
            candidate: name(22),
            shift: null,
            slice: { [name(23)]: name(24) }
          }
        ]
      },
      inputs: [{ role: name(25), uri: name(26), digest: sha('e'), rows: 3 }],
      settings: { confidence: 0.95, method: said(27), seed: 1 },
      runtime: { [`k${name(28)}`]: name(29) },
      source: { repository: name(30), commit: name(31), runId: null, runAttempt: null },
      tool: { name: 'modelgate', version: name(32) }
    },
    { reasonCode: 'checks-failed' }
  )
  const missing = makeGate(
    { gate: 'shadow', name: name(33), verdict: 'inconclusive', summary: said(34) },
    { evidence: null }
  )
  return makeReport({
    verdict: 'fail',
    reasonCode: 'checks-failed',
    summary: said(35),
    gates: [gate, missing],
    model: { name: name(36), digest: name(37) },
    policy: { uri: name(38), digest: name(39), ref: name(40) },
    notices: [said(41), name(42)],
    runUrl: RUN
  })
}

const ours = new RegExp(
  `^</?(?:blockquote|p|strong|code|table|thead|tbody|tr|th|td|h3|ul|li|details|summary|a)>$|^<br>$|^<t[hd] align="right">$|^<a href="${RUN}">$`
)

/** What GitHub would turn into a link, a notification, a picture or a formula, outside code. */
const references: readonly RegExp[] = [
  /@[\p{L}\p{N}]/u,
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,40}\b/i,
  /\b[A-Za-z]+-\d+\b/,
  /https?:|www\.|mailto:/i,
  /:[a-z0-9_+-]+:/i,
  /\$[^$]+\$/,
  /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/
]

function expectInert(markdown: string, shape: readonly number[]): void {
  const html = rendered(markdown)
  expect(tags(html).filter((tag) => !ours.test(tag))).toEqual([])
  expect(html.match(/<a /g)).toHaveLength(1)
  const text = linkableText(html)
  expect(references.filter((reference) => reference.test(text))).toEqual([])
  // A reply by e-mail quotes code without its markup.
  expect(codeText(html).filter((code) => /@[\p{L}\p{N}]/u.test(code))).toEqual([])
  expect(rowWidths(html)).toEqual(shape)
  expect(html.match(/<details>/g)).toHaveLength(3)
  expect(html.match(/<\/details>/g)).toHaveLength(3)
  expect(html.match(/<blockquote>/g)).toHaveLength(1)
  expect(markdown).toMatch(/^> \[!CAUTION\]\n/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
}

const render = (names: readonly string[]): string => renderReport(reportOf(names), { limit: COMMENT_LIMIT })
const shape = rowWidths(rendered(render(['plain'])))

test('a harmless report has the shape that hostile ones are held to', () => {
  expect(shape).toEqual([6, 6, 6, 6, 6, 6, 6, 5, 5, 2, 2, 2, 2, 2, 2, 2])
  expectInert(render(['plain']), shape)
})

test.each(hostileNames.map((name) => [JSON.stringify(name).slice(0, 60), name]))(
  '%s does nothing, wherever it stands',
  (_, name) => {
    expectInert(render([name!]), shape)
  }
)

test('no mixture of hostile names does anything', () => {
  fc.assert(
    fc.property(fc.array(hostileName, { minLength: 1, maxLength: 43 }), (names) => {
      expectInert(render(names), shape)
    }),
    { numRuns: 150 }
  )
})

test('a run address that is no address becomes text', () => {
  for (const runUrl of ['javascript:alert(1)', 'https://x/y)[z](https://evil.example', 'https://x/ <img src=x>']) {
    const html = rendered(renderReport(makeReport({ runUrl }), { limit: COMMENT_LIMIT }))
    expect(html).not.toMatch(/<a |<img/)
  }
})

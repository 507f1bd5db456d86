import { expect, test } from '@jest/globals'
import { proseSpans } from '../../src/report/prose.ts'

/** The spans as a reader of Markdown would write them. */
const written = (text: string): string =>
  proseSpans(text)
    .map((span) => (span.code ? `\`${span.text}\`` : span.text))
    .join('')

test.each([
  [
    'recall on size=small fell from 0.97 to 0.88 (bound: drop of at most 0.03)',
    'recall on `size=small` fell from 0.97 to 0.88 (bound: drop of at most 0.03)'
  ],
  ['the 95 % interval [−0.12, +0.03] holds 0.', 'the 95 % interval [−0.12, +0.03] holds 0.'],
  ['1,024 of 5,690 rows, i.e. 18%', '1,024 of 5,690 rows, `i.e`. 18%'],
  ["production's non-inferiority margin", "production's non-inferiority margin"],
  ['Zażółć gęślą jaźń', 'Zażółć gęślą jaźń'],
  ['see latency-p99, then f(x).', 'see `latency-p99`, then `f(x)`.'],
  ['ask @acme/team about #1', 'ask `@acme/team` about `#1`'],
  ['fixes GH-1: commit deadbeef', 'fixes `GH-1`: commit `deadbeef`'],
  ['in 1234567 rows', 'in `1234567` rows'],
  ['<img src=x onerror=alert(1)> end', '`<img src=x onerror=alert(1)>` end'],
  ['a | b', 'a `|` b'],
  ['say “hello”, (world)!', 'say “hello”, (world)!'],
  ['x → y ≤ 3 – z', 'x → y ≤ 3 – z'],
  ['on קטן 0.97 → 0.88', 'on `קטן` 0.97 → 0.88'],
  ['', '']
])('%s', (text, expected) => {
  expect(written(text)).toBe(expected)
})

test('a word too long for a person is code, and short', () => {
  const [span] = proseSpans('a'.repeat(50))
  expect(span).toEqual({ code: true, text: 'a'.repeat(50) })
})

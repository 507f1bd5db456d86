/** What a policy quotes is shown on one line, without hidden characters, and cut. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePolicy } from '../../src/policy/parse.ts'
import { checksText, policyText, problemsOf } from '../support/policies.ts'

const payloads = [
  '\u0007bell',
  '\u001B[31mred\u001B[0m',
  'a\n::error::x',
  '::set-output name=verdict::pass',
  '##[error]x',
  'a\r\nb',
  '\u202Egnp.exe',
  '\u2066\u2069',
  '\u200Bzero',
  '\uFEFFmark',
  '\u2028line',
  '\u0000nul',
  '$(touch /tmp/pwn)',
  '`id`',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(65_536),
  '🙂'.repeat(5_000)
]

// what a message may hold besides what is quoted in it
const LONGEST = 1_000

function expectHarmless(problems: readonly string[]): void {
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) {
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    expect(problem.length).toBeLessThan(LONGEST)
    expect(problem).toMatch(/^p\.yml:\d+:\d+ /)
  }
}

/** A payload in every place where a policy is free text or a word is expected. */
const places: Readonly<Record<string, (quoted: string) => string>> = {
  'a key of the policy': (quoted) => policyText(`? ${quoted}`, ': 1'),
  'a key of a section': (quoted) => policyText(`evaluate: {task: binary, ? ${quoted} : 1}`),
  'a task': (quoted) => policyText(`evaluate: {task: ${quoted}}`),
  'a metric': (quoted) => checksText(`{metric: ${quoted}, min: 0.5}`),
  'a bound': (quoted) => checksText(`{metric: recall, min: ${quoted}}`),
  'a margin': (quoted) => checksText(`{metric: recall, max-drop: ${quoted}}`),
  'the name of an input': (quoted) => policyText(`benchmark: {shapes: {? ${quoted} : [x]}}`),
  'a column in two roles': (quoted) =>
    policyText(`evaluate: {task: binary, columns: {id: ${quoted}, score: ${quoted}}}`),
  'a file that stands twice': (quoted) => `version: 1\nmodel: {name: m, files: [${quoted}, ${quoted}]}\n`,
  'an alias': (quoted) => policyText(`evaluate: *a${quoted.replace(/[^\w$<:\p{C}]/gu, '')}`),
  'a day': (quoted) => policyText(`waivers: [{gate: evaluate, check: c, owner: o, reason: r, until: ${quoted}}]`)
}

test.each(Object.entries(places))('%s', (_, place) => {
  for (const payload of payloads) {
    const problems = problemsOf(place(JSON.stringify(payload)))
    // a long name is a problem of its own kind, and some payloads are what a place may hold
    if (problems.length > 0) expectHarmless(problems)
  }
})

test('raw control characters are shown by their numbers', () => {
  for (const raw of ['a\u0007b: 1', 'evaluate: {task: "\u202E"}', '\u0000'])
    for (const problem of problemsOf(policyText(raw))) expect(problem).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('the path of the policy is shown harmlessly too', () => {
  expect(() => parsePolicy('x', 'a\u202E\n::error::b.yml')).toThrow(
    'a\\u{202e}\\u{a}::error::b.yml:1:1 expected a mapping, got "x"'
  )
})

test('whatever the text, the answer is a policy or problems that can be shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
      for (const problem of problemsOf(policyText(noise))) {
        expect(problem).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(problem.length).toBeLessThan(LONGEST)
      }
    }),
    { numRuns: 300 }
  )
})

test('names of the prototype are names like any other', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(problemsOf(policyText(`${key}: {version: 1}`))).toEqual([
      expect.stringMatching(`^p\\.yml:3:1 unknown key "${key}"`)
    ])
})

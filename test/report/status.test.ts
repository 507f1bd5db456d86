import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commitStatus } from '../../src/report/status.ts'
import { hostileName } from './hostile-names.ts'
import { makeReport, regression } from './samples.ts'

test.each([
  ['pass', 'all-checks-passed', 'success', 'Pass: said'],
  ['fail', 'checks-failed', 'failure', 'Fail: said'],
  ['inconclusive', 'checks-inconclusive', 'failure', 'Inconclusive: said'],
  ['inconclusive', 'evidence-invalid', 'error', 'Error: said'],
  ['pass', 'internal-error', 'error', 'Error: said']
] as const)('%s with %s is %s', (verdict, reasonCode, state, description) => {
  expect(commitStatus(makeReport({ verdict, reasonCode, summary: 'said' }))).toEqual({
    state,
    description,
    context: 'modelgate',
    targetUrl: 'https://github.com/acme/model/actions/runs/17'
  })
})

test('the reason is in the description', () => {
  expect(commitStatus(regression()).description).toBe(
    'Fail: recall on size=small fell from 0.97 to 0.88 (bound: drop of at most 0.03)'
  )
})

test('a key makes a context of its own, of letters that branch protection can name', () => {
  expect(commitStatus(makeReport(), 'eu').context).toBe('modelgate/eu')
  expect(commitStatus(makeReport(), 'a b/ü').context).toBe('modelgate/a-b--')
})

test('a long description is cut at a word', () => {
  const { description } = commitStatus(makeReport({ summary: 'recall fell '.repeat(40) }))
  expect(description).toMatch(/^Pass: recall fell .* (?:recall|fell)…$/)
})

test('no description is longer than GitHub takes, or has anything hidden in it', () => {
  fc.assert(
    fc.property(fc.array(hostileName, { minLength: 1, maxLength: 20 }), (names) => {
      const { description } = commitStatus(makeReport({ summary: names.join(' ') }))
      expect(description.length).toBeLessThanOrEqual(140)
      expect(description).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    })
  )
})

/** The `shadow` section: which measures and columns make sense together. */
import { expect, test } from '@jest/globals'
import { policyText, problemsOf } from '../support/policies.ts'

const told = (section: string) => problemsOf(policyText(`shadow: ${section}`))

test.each([
  ['{checks: [{metric: psi, max: 0.1}]}', 'checks[0]'],
  ['{checks: [{metric: psi, column: s}]}', 'this check has no bound'],
  [
    '{checks: [{metric: ks, column: s, max: 10}]}',
    'ks is never outside 0 to 1, so 10 decides nothing; did you mean 0.1?'
  ],
  ['{checks: [{metric: psi, column: s, max: -1}]}', 'psi is never outside 0 to Infinity'],
  ['{checks: [{metric: psi, column: s, min: 0.2, max: 0.1}]}', 'nothing could pass'],
  ['{checks: [{metric: disagreement-rate, column: d, max: 0.1}]}', 'name their ids with columns.id'],
  ['{columns: {id: i}, checks: [{metric: negative-flip-rate, column: d, max: 0.1}]}', 'name it with columns.label'],
  ['{columns: {id: i}, checks: [{metric: psi, column: i, max: 0.1}]}', '"i" tells rows apart'],
  [
    '{categorical: [s], checks: [{metric: ks, column: s, max: 0.1}]}',
    'ks compares numbers, but "s" is a column of categories: shadow.categorical names it'
  ],
  [
    '{checks: [{metric: mean-shift, column: s, max: 1}, {metric: chi-square, column: s, max: 0.1}]}',
    'mean-shift compares numbers, but "s" is a column of categories: chi-square compares it as such'
  ],
  [
    '{columns: {id: i, label: t}, checks: [{metric: wasserstein, column: t, max: 1}]}',
    'wasserstein compares numbers, but "t" is a column of categories: it is the label'
  ],
  ['{columns: {idd: i}}', 'unknown key "idd"; did you mean "id"?'],
  ['{categorical: [a, a]}', 'stands in this list already']
])('%s: %s', (section, problem) => {
  expect(told(section).join('\n')).toContain(problem)
})

test('a column may have measures of both kinds where they serve both', () => {
  expect(told('{checks: [{metric: psi, column: s, max: 1}, {metric: ks, column: s, max: 0.1}]}')).toEqual([])
  expect(told('{checks: [{metric: psi, column: s, max: 1}, {metric: chi-square, column: s, max: 0.1}]}')).toEqual([])
})

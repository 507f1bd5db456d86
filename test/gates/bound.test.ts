/** What the bounds of a policy ask for. */
import { expect, test } from '@jest/globals'
import { boundsOf, isComparison, requirementOf, scaleOf } from '../../src/gates/bound.ts'

test('all bounds of a check, in a fixed order, relative ones as shares', () => {
  expect(boundsOf({ 'max-gap': 0.1, 'max-rise': { relative: 0.05 }, 'max-drop': 0, max: 1, min: 0.2 })).toEqual([
    { kind: 'min', value: 0.2, relative: false },
    { kind: 'max', value: 1, relative: false },
    { kind: 'max-drop', value: 0, relative: false },
    { kind: 'max-rise', value: 0.05, relative: true },
    { kind: 'max-gap', value: 0.1, relative: false }
  ])
  expect(boundsOf({})).toEqual([])
})

test.each([
  ['min', 0.2, false, 1, { side: 'at-least', threshold: 0.2 }],
  ['max', 0.2, false, 1, { side: 'at-most', threshold: 0.2 }],
  ['max-gap', 0.2, false, 1, { side: 'at-most', threshold: 0.2 }],
  ['max-drop', 0.2, false, 1, { side: 'at-least', threshold: -0.2 }],
  ['max-rise', 0.2, false, 1, { side: 'at-most', threshold: 0.2 }],
  ['max-drop', 0.02, true, 0.98, { side: 'at-least', threshold: 0 }],
  ['max-rise', 0.02, true, 1.02, { side: 'at-most', threshold: 0 }]
] as const)('%s %d, relative: %s', (kind, value, relative, scale, requirement) => {
  const bound = { kind, value, relative }
  expect(scaleOf(bound)).toBeCloseTo(scale, 15)
  expect(requirementOf(bound)).toEqual(requirement)
  expect(isComparison(bound)).toBe(kind === 'max-drop' || kind === 'max-rise')
})

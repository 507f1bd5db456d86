import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { terminalWidth } from '../../src/report/columns.ts'
import { renderPlain } from '../../src/report/plain.ts'
import { expectGolden } from './golden.ts'
import { hostileName } from './hostile-names.ts'
import { makeCheck, makeGate, makeReport, regression } from './samples.ts'

test('a regression on a terminal', () => {
  expectGolden('regression.txt', renderPlain(regression()))
})

test('and everything of it', () => {
  expectGolden('regression-full.txt', renderPlain(regression(), { full: true }))
})

test('columns line up, also under wide letters', () => {
  const checks = ['表データ', 'a', '👩 and co', 'e\u0301'].map((size) =>
    makeCheck({ slice: { size }, verdict: 'fail' })
  )
  const lines = renderPlain(makeReport({ gates: [makeGate({ checks })] })).split('\n')
  const ends = lines.filter((line) => line.startsWith('· ')).map(terminalWidth)
  expect(ends).toHaveLength(4)
  expect(new Set(ends).size).toBe(1)
})

test('no name can give the terminal or the runner an order', () => {
  fc.assert(
    fc.property(fc.array(hostileName, { minLength: 5, maxLength: 5 }), ([a, b, c, d, e]) => {
      const check = makeCheck({ metric: a!, slice: { [b!]: c! }, verdict: 'fail', candidate: null, reason: d! })
      const flips = { total: 1, worst: [{ id: a!, label: b!, baseline: c!, candidate: d!, shift: null }] }
      const report = makeReport({ summary: e!, notices: [d!], gates: [makeGate({ checks: [check], flips, name: a! })] })
      const text = renderPlain(report, { full: true })
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      expect(text).not.toContain('##[')
      expect(text.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([])
    })
  )
})

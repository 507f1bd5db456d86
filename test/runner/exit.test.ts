/** How verdicts end steps and commands, and how lines of a log stay lines. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/errors.ts'
import { errorResult } from '../../src/runner/error-result.ts'
import { exitCodes, failsStep } from '../../src/runner/exit.ts'
import { inert } from '../../src/runner/runner-log.ts'

test('fail-on', () => {
  const fails = (failOn: string | undefined) =>
    (['pass', 'inconclusive', 'fail'] as const).map((verdict) => failsStep(verdict, failOn))
  expect(fails('fail')).toEqual([false, false, true])
  expect(fails('inconclusive')).toEqual([false, true, true])
  expect(fails('never')).toEqual([false, false, false])
  expect(fails(undefined)).toEqual([false, true, true])
  expect(fails('nonsense')).toEqual([false, true, true])
})

test('exit codes of the command', () => {
  expect(exitCodes).toEqual({ pass: 0, fail: 1, inconclusive: 2, error: 3 })
})

test('an error of a user keeps its code and all of its problems', () => {
  expect(errorResult(new UserError('column-missing', ['one', 'two']))).toMatchObject({
    verdict: 'inconclusive',
    reasonCode: 'column-missing',
    summary: 'one',
    evidence: '',
    report: { notices: ['two'] }
  })
})

test.each([new TypeError('x is no function'), 'a text', undefined])('anything else is a fault of ours: %p', (cause) => {
  expect(errorResult(cause)).toMatchObject({ verdict: 'inconclusive', reasonCode: 'internal-error' })
})

test('no line of the log is a command', () => {
  const piece = fc.constantFrom(
    '::',
    '##[',
    '#',
    ' ',
    '\u0085',
    '\u00a0',
    '\t',
    '\n',
    '\r',
    '\r\n',
    'error',
    'set-output name=a',
    ']',
    'x'
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const line of inert(pieces.join('')).split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^[\s\u0085]*::|##\[/)
    })
  )
})

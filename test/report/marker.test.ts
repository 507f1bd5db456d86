import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commentMarker, compareRuns, readRun, runMarker } from '../../src/report/marker.ts'
import { hostileName } from './hostile-names.ts'

const commit = 'fedcba9876543210fedcba9876543210fedcba98'

test('a plain key stands as it is', () => {
  expect(commentMarker('eu_west-1.2')).toBe('<!-- modelgate:eu_west-1.2 -->')
  expect(commentMarker('')).toBe('<!-- modelgate:default -->')
})

test('any other key is made plain, and stays apart from its neighbours', () => {
  expect(commentMarker('a--> <b>')).toMatch(/^<!-- modelgate:a-b-\.[0-9a-f]{16} -->$/)
  expect(commentMarker('a b')).not.toBe(commentMarker('a/b'))
})

test('no key can end its comment early', () => {
  fc.assert(
    fc.property(hostileName, (key) => {
      expect(commentMarker(key)).toMatch(/^<!-- modelgate:(?:[A-Za-z0-9._]|-(?!-))+ -->$/)
    })
  )
})

test('the run is read back from the second line, and from nowhere else', () => {
  const run = { runId: '19876543210', runAttempt: 2, commit }
  const body = `${commentMarker('')}\n${runMarker(run)}\n\ntext`
  expect(readRun(body)).toEqual(run)
  expect(readRun(body.replaceAll('\n', '\r\n'))).toEqual(run)
  expect(readRun(`${runMarker(run)}\n${commentMarker('')}`)).toBeUndefined()
  expect(readRun(`${commentMarker('')}\n\n${runMarker(run)}`)).toBeUndefined()
  expect(readRun('')).toBeUndefined()
})

test('what is no run is refused', () => {
  for (const runId of ['', '1 -->', '-1', '1'.repeat(21)])
    expect(() => runMarker({ runId, runAttempt: 1, commit })).toThrow(TypeError)
  expect(() => runMarker({ runId: '1', runAttempt: 1.5, commit })).toThrow(TypeError)
  expect(() => runMarker({ runId: '1', runAttempt: 1, commit: 'main' })).toThrow(TypeError)
})

test('a later run counts more than a later attempt of an earlier one', () => {
  const run = (runId: string, runAttempt: number) => ({ runId, runAttempt, commit })
  expect(compareRuns(run('9', 9), run('10', 1))).toBeLessThan(0)
  expect(compareRuns(run('9', 2), run('9', 1))).toBeGreaterThan(0)
  expect(compareRuns(run('9007199254740993', 1), run('9007199254740992', 1))).toBeGreaterThan(0)
  expect(compareRuns(run('9', 1), run('9', 1))).toBe(0)
})

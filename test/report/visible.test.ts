import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shortened, visibleName, visibleProse } from '../../src/report/visible.ts'
import { hostileName } from './hostile-names.ts'

test.each([
  ['plain', 'plain'],
  ['naïve 表 ✓', 'naïve 表 ✓'],
  ['\u202egnp.exe', '\\u202Egnp.exe'],
  ['a\u200bb', 'a\\u200Bb'],
  ['one\ntwo\ttabs\r', 'one\\ntwo\\ttabs\\r'],
  ['\u001b[31mred', '\\u001B[31mred'],
  ['\u{e0041}', '\\u{E0041}'],
  ['\ud800', '\\uD800'],
  ['ㅤ', '\\u3164'],
  ['no\u00a0break', 'no\\u00A0break'],
  [' a  b ', '\\u0020a \\u0020b\\u0020'],
  ['', '""'],
  ['o\u0302\u0301\u0300', 'o\u0302\u0301\u0300'],
  ['z\u0300\u0301\u0302\u0303\u0304', 'z\u0300\u0301\u0302\\u0303\\u0304']
])('%j is shown as %s', (text, shown) => {
  expect(visibleName(text)).toBe(shown)
})

test('names that differ only in what cannot be seen look different', () => {
  const names = ['a b', 'a  b', ' a b', 'a\u00a0b', 'a\u200b b', 'a\u2003b', 'a b\u200e']
  expect(new Set(names.map((name) => visibleName(name))).size).toBe(names.length)
})

test('a long name keeps both ends, and no character is cut in two', () => {
  expect(shortened(`start-${'x'.repeat(70_000)}-end`, 20)).toBe('start-xxxxxxxx…x-end')
  expect(shortened('😀'.repeat(30), 10)).toBe(`${'😀'.repeat(7)}…${'😀'.repeat(2)}`)
  expect(shortened('😀'.repeat(10), 10)).toBe('😀'.repeat(10))
})

test('prose has no white space but single spaces, and an end', () => {
  expect(visibleProse('  a\r\n\r\nb\u2028c\u3000d  ')).toBe('a b c d')
  expect(visibleProse('word '.repeat(1_000), 11)).toBe('word word …')
})

test('what is shown is short and has nothing hidden in it, whatever the text', () => {
  const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u
  fc.assert(
    fc.property(hostileName, (name) => {
      for (const shown of [visibleName(name, 60), visibleProse(name, 60)]) {
        expect(shown).not.toMatch(hidden)
        expect(shown.length).toBeLessThanOrEqual(60 * '\\u{10FFFF}'.length)
      }
    })
  )
})

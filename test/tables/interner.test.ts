import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Interner, mostCells } from '../../src/tables/interner.ts'
import { TextWriter } from '../../src/tables/text-writer.ts'

/** Interns texts some at a time, as a reader does; what it makes of them, and how many were empty. */
function internAll(interner: Interner, texts: readonly string[], step = mostCells): { codes: number[]; empty: number } {
  const writer = new TextWriter()
  const codes: number[] = []
  let empty = 0
  for (let at = 0; at < texts.length; at += step) {
    const some = texts.slice(at, at + step)
    for (const text of some) writer.put(text)
    const into = new Int32Array(some.length)
    empty += interner.internAll(writer.cells.spare, writer.cells, into)
    codes.push(...into)
    writer.clear()
  }
  return { codes, empty }
}

/** What a Map makes of the same texts. */
function reference(texts: readonly string[]): number[] {
  const codes = new Map<string, number>()
  return texts.map((text) => {
    if (text === '') return -1
    if (!codes.has(text)) codes.set(text, codes.size)
    return codes.get(text)!
  })
}

const text = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'ab', 'ba', 'abcd', 'abcde', 'abcdefgh', 'abcdefgi', '日本', '😀', '\u0001'),
  fc.string({ maxLength: 20 }),
  fc.nat({ max: 50 }).map((n) => `id-${n}`)
)

describe('Interner', () => {
  test('gives the codes that a Map would give', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (texts, step) => {
        const interner = new Interner()
        const { codes, empty } = internAll(interner, texts, step)
        expect(codes).toEqual(reference(texts))
        expect(empty).toBe(texts.filter((other) => other === '').length)
        for (const [row, code] of codes.entries()) {
          if (code >= 0) expect([interner.text(code), interner.find(texts[row]!)]).toEqual([texts[row], code])
        }
      }),
      { numRuns: 1000 }
    )
  })

  test.each<[string, (n: number) => string]>([
    ['in ascending order', (n) => `id-${String(n).padStart(7, '0')}`],
    ['counted, longer and longer', (n) => String(n)],
    ['in descending order', (n) => `id-${9_999_999 - n}`],
    ['in no order', (n) => `id-${Math.imul(n + 1, 0x9e3779b1) >>> 0}`],
    ['long', (n) => `${'x'.repeat(n % 300)}${n}`],
    ['alike but for one bit', (n) => n.toString(2).padStart(20, '0')]
  ])('50,000 texts, %s', (_, make) => {
    const texts = Array.from({ length: 50_000 }, (_, n) => make(n))
    const interner = new Interner()
    const expected = reference(texts)
    const agree = (codes: readonly number[]) => codes.every((code, row) => code === expected[row])
    expect(agree(internAll(interner, texts).codes)).toBe(true)
    const known = interner.size
    expect(agree(internAll(interner, texts).codes)).toBe(true)
    expect(agree(internAll(interner, texts.toReversed()).codes.toReversed())).toBe(true)
    expect(interner.size).toBe(known)
  })

  test('a second file in the same order, with a few that are new, gone or repeated', () => {
    const texts = Array.from({ length: 5000 }, (_, n) => `id-${n}`)
    const second = [...texts.slice(0, 2000), 'new', ...texts.slice(2001), 'id-7', 'newer']
    const interner = new Interner()
    expect([...internAll(interner, texts).codes, ...internAll(interner, second).codes]).toEqual(
      reference([...texts, ...second])
    )
  })

  test('texts that fill a chunk to its last byte', () => {
    for (const length of [2 ** 20, 2 ** 19, 2 ** 20 - 1, 349_525]) {
      const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(length))
      const interner = new Interner()
      expect(internAll(interner, [...texts, ...texts], 3).codes).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
      expect(texts.every((_, code) => interner.text(code) === texts[code])).toBe(true)
    }
  })

  test('single texts', () => {
    const interner = new Interner()
    expect(['b', '', 'a', 'b'].map((text) => interner.intern(text))).toEqual([0, -1, 1, 0])
    expect([interner.find('a'), interner.find('c'), interner.find('')]).toEqual([1, -1, -1])
    expect(() => interner.text(2)).toThrow('no text has the code 2')
    expect(() => interner.text(-1)).toThrow(RangeError)
    expect(() => interner.intern('x'.repeat(2 ** 20 + 1))).toThrow(RangeError)
  })

  test('finds the texts that are no texts, once', () => {
    const interner = new Interner()
    const writer = new TextWriter()
    const put = (...cells: (string | number[])[]) => {
      const known = interner.size
      for (const cell of cells) typeof cell === 'string' ? writer.put(cell) : writer.putBytes(Uint8Array.from(cell))
      interner.internAll(writer.cells.spare, writer.cells, new Int32Array(cells.length))
      writer.clear()
      return interner.malformed(known)
    }
    expect(put('a', 'é', '😀', 'abcdefgé')).toEqual([])
    expect(put('b', [0xff], 'c', [0xc3], [0x61, 0x62, 0x63, 0x64, 0xc3, 0x28], 'x\0', 'abcdefg\0')).toEqual([
      5, 7, 8, 9, 10
    ])
    expect(put([0xff], 'd')).toEqual([])
    expect(put('\ud800')).toEqual([])
    expect(put('x\udc00y', 'ok')).toEqual([])
  })
})

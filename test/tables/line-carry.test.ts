import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LineCarry } from '../../src/tables/line-carry.ts'

/** Reads records that end in a semicolon at the end of a line: so some records have several lines. */
function readAll(blocks: readonly string[], longest = 1000): { records: string[]; complete: boolean; seen: number } {
  const carry = new LineCarry(longest, () => new RangeError('too long'))
  const records: string[] = []
  let seen = 0
  const read = (bytes: Uint8Array, from: number, to: number) => {
    const text = new TextDecoder().decode(bytes.subarray(from, to))
    seen += text.length
    let at = 0
    for (const [record] of text.matchAll(/[\s\S]*?;(?:\r\n|\n|\r(?!\n))/gy)) {
      records.push(record)
      at += record.length
    }
    return from + at
  }
  for (const block of blocks) carry.feed(new TextEncoder().encode(block), read)
  return { complete: carry.finish(read), records, seen }
}

describe('LineCarry', () => {
  test('hands every record out once, whole, wherever blocks end', () => {
    const part = fc.constantFrom('a', 'b;', ';', '\n', '\r', '\r\n', ';\n', ';\r\n', ';\r', 'abcdefgh')
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (parts, sizes) => {
          const text = parts.join('')
          const blocks: string[] = []
          for (let at = 0, turn = 0; at < text.length; turn++) {
            const size = sizes[turn % sizes.length]!
            blocks.push(text.slice(at, at + size))
            at += size
          }
          const whole = readAll([`${text}\n`])
          const split = readAll(blocks)
          expect(split.records.join('').trimEnd()).toBe(whole.records.join('').trimEnd())
          expect(split.records.length).toBe(whole.records.length)
        }
      ),
      { numRuns: 3000 }
    )
  })

  test('the last line may lack its end', () => {
    expect(readAll(['a;\nb;'])).toMatchObject({ records: ['a;\n', 'b;\n'], complete: true })
    expect(readAll(['a;\nb'])).toMatchObject({ records: ['a;\n'], complete: false })
    expect(readAll([])).toMatchObject({ records: [], complete: true })
  })

  test('a record of many blocks costs no more than its length, times a few', () => {
    const blocks = Array.from({ length: 900 }, () => 'x\n')
    expect(readAll([...blocks, ';\n'], 10_000).seen).toBeLessThan(5 * 1800)
  })

  test('a record that is too long is not carried', () => {
    expect(() => readAll(Array.from({ length: 501 }, () => 'x\n'))).toThrow('too long')
    expect(() => readAll(['x'.repeat(1001)])).toThrow('too long')
  })
})

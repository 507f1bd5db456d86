import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDecimal } from '../../src/tables/decimal.ts'

/** Reads a number that stands between other bytes; undefined where it is left to others. */
function read(text: string, before = '', after = '\n'): number | undefined {
  const bytes = new TextEncoder().encode(`${before}${text}${after}`)
  const values = Float64Array.of(7)
  const end = readDecimal(bytes, new DataView(bytes.buffer), before.length, values, 0)
  if (end < 0) return undefined
  if (end !== before.length + text.length) throw new Error(`${text} was read up to ${end}`)
  return values[0]
}

function isExact(value: number | undefined, text: string): boolean {
  return value === undefined || Object.is(value, Number(text))
}

const plain = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.stringMatching(/^(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})$/),
    fc.option(fc.stringMatching(/^[eE][+-]?\d{1,3}$/), { nil: '' })
  )
  .map((parts) => parts.join(''))

const doubles = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true })
)

describe('readDecimal', () => {
  test('rounds as Number does, bit by bit, whatever follows in memory', () => {
    const after = fc.constantFrom('\n', ',', '\n9', ',8888888888', '"')
    fc.assert(
      fc.property(plain, after, (text, behind) => isExact(read(text, '5', behind), text)),
      { numRuns: 20_000 }
    )
  })

  test('reads what JavaScript, Python and C print of a double', () => {
    fc.assert(
      fc.property(doubles, fc.integer({ min: 15, max: 18 }), (value, digits) => {
        const texts = [String(value), value.toPrecision(digits), value.toExponential(digits - 1)]
        return texts.every((text) => isExact(read(text), text))
      }),
      { numRuns: 20_000 }
    )
  })

  test('leaves none of the usual ones to the slow path', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e6, noNaN: true }), (value) => {
        return Object.is(read(value.toPrecision(17)), value) && Object.is(read(String(value)), value)
      }),
      { numRuns: 20_000 }
    )
  })

  test('leaves alone what lies halfway between two doubles', () => {
    for (const text of ['4503599627370496.5', '9007199254740993.0', '1.00000000000000011102230246251565']) {
      expect([undefined, Number(text)]).toContain(read(text))
    }
  })

  test('keeps the sign of zero', () => {
    for (const text of ['-0', '-0.0', '-.0', '-0e5', '-0.000e-300']) expect(read(text)).toBe(-0)
    for (const text of ['0', '0.', '00.00', '0e400'.slice(0, 4)]) expect(read(text)).toBe(0)
  })

  test('finds no number in other text', () => {
    for (const text of ['', '-', '.', '-.', 'e5', '+1', ' 1', 'nan', 'inf', 'abc', '--1']) {
      const bytes = new TextEncoder().encode(`${text},`)
      expect(readDecimal(bytes, new DataView(bytes.buffer), 0, new Float64Array(1), 0)).toBe(-1)
    }
  })

  test('stops where the number stops', () => {
    for (const [text, end] of [
      ['1.5.2', 3],
      ['12x', 2],
      ['0x10', 1],
      ['1_000', 1],
      ['1,5', 1],
      ['2024-01-01', 4]
    ] as const) {
      const bytes = new TextEncoder().encode(`${text}\n`)
      expect(readDecimal(bytes, new DataView(bytes.buffer), 0, new Float64Array(1), 0)).toBe(end)
    }
    for (const text of ['1e', '1e+', '1.5e-', '1ex']) {
      const bytes = new TextEncoder().encode(`${text}\n`)
      expect(readDecimal(bytes, new DataView(bytes.buffer), 0, new Float64Array(1), 0)).toBe(-1)
    }
  })
})

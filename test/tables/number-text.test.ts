import { describe, expect, test } from '@jest/globals'
import { parseNumber } from '../../src/tables/number-text.ts'

describe('parseNumber', () => {
  test.each([
    ['17', 17],
    [' 0.5\t', 0.5],
    ['+1.5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1E5', 1e5],
    ['1e+05', 1e5],
    ['-2.5e-3', -0.0025],
    ['0.1234567890123456789012345', 0.12345678901234568],
    ['1e400', Number.POSITIVE_INFINITY]
  ])('reads %j', (text, value) => expect(parseNumber(text)).toBe(value))

  test.each(['', '   ', 'NaN', 'nan', 'NA', 'N/A', 'null', 'NULL', 'None', '#N/A', ' NA '])(
    'takes %j as missing',
    (text) => expect(parseNumber(text)).toBe(Number.NaN)
  )

  test.each([
    ['inf', Number.POSITIVE_INFINITY],
    ['+Inf', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY]
  ])('knows %j', (text, value) => expect(parseNumber(text)).toBe(value))

  test.each([
    '0x10',
    '0b1',
    '0o7',
    '1_000',
    '1,5',
    '1.000,5',
    '1 000',
    '2024-01-01',
    '12:30',
    '5%',
    '$5',
    '1e',
    'e5',
    '.',
    '-',
    '+',
    '--1',
    '+-1',
    '1e5.5',
    'true',
    'n/a?',
    'Na',
    '１',
    '1\u00a0',
    'infinit',
    '1n'
  ])('refuses %j', (text) => expect(parseNumber(text)).toBeUndefined())
})

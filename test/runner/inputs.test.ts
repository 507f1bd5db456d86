/** Inputs: defaults, types, and every mistake at once. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../src/errors.ts'
import { label, oneOf, readInputs, seconds, secret, text } from '../../src/runner/inputs.ts'

const description = 'x.'
const schema = {
  path: text({ description, default: 'here' }),
  other: text({ description }),
  choice: oneOf(['a', 'b'] as const, { description, default: 'a' }),
  name: label({ description }),
  wait: seconds({ description, default: '300' }),
  token: secret({ description, default: '$' + '{{ github.token }}' })
}
const read = (given: Readonly<Record<string, string>>) => readInputs(schema, (name) => given[name] ?? '')

function problemsOf(given: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(given)
    return []
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'input-invalid') throw error
    return error.problems
  }
}

test('what is not given is its default, or undefined; an expression is for the runner to resolve', () => {
  expect(read({})).toEqual({ path: 'here', choice: 'a', wait: 300 })
})

test('what is given counts, without the blanks around it', () => {
  const given = { path: ' there\n', other: 'a b', choice: 'b', name: 'eu-1', wait: '0.5', token: ' ghs_1 ' }
  expect(read(given)).toEqual({ path: 'there', other: 'a b', choice: 'b', name: 'eu-1', wait: 0.5, token: 'ghs_1' })
})

test('an expression that somebody gives is no default', () => {
  expect(read({ path: '$' + '{{ x }}' }).path).toBe('$' + '{{ x }}')
})

test('every mistake is named at once', () => {
  expect(problemsOf({ choice: 'c', name: '../x', wait: '-1' })).toEqual([
    'choice must be one of a, b, got "c"',
    'name must be at most 64 letters, digits, ".", "_" or "-", and begin with a letter or digit, got "../x"',
    'wait must be a number of seconds above 0, got "-1"'
  ])
})

test('a secret is never echoed, whatever is wrong with it', () => {
  const odd = fc.string({ minLength: 6 }).filter((given) => /[^!-~]/.test(given.trim()) && given.trim().length > 5)
  fc.assert(
    fc.property(odd, (token) => {
      expect(problemsOf({ token })).toEqual(['token must be one word of printable ASCII'])
    })
  )
})

test('a name is safe in a path and in a marker', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      if (problemsOf({ name }).length === 0 && name.trim() !== '')
        expect(name.trim()).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
    })
  )
})

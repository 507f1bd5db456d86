/** A schema issue in words that say what to change. */
import { closestMatch } from 'leven'
import type { core } from 'zod/mini'
import { shown } from '../tables/shown.ts'

/** One thing wrong with the policy: where, as a path of keys, and what. */
export interface Problem {
  readonly path: readonly (string | number)[]
  /** The key itself is at fault, not its value. */
  readonly key?: string
  readonly message: string
}

/** The issue, or for a value that fits no alternative the issues of the alternative it comes nearest to. */
export function describeIssue(
  issue: core.$ZodIssue,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[]
): Problem[] {
  const path = issue.path as (string | number)[]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path, key, message: unknownKey(key, knownKeys(path)) }))
    case 'invalid_union': {
      if (issue.message !== 'Invalid input') return [{ path, message: issue.message }]
      if (issue.discriminator !== undefined) return [{ path, message: discriminated(issue, knownKeys(path)) }]
      const nearest = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0] ?? []
      return nearest.flatMap((inner) =>
        describeIssue({ ...inner, path: [...path, ...inner.path] } as core.$ZodIssue, knownKeys)
      )
    }
    default:
      return [{ path, message: words(issue) }]
  }
}

/** `; did you mean "recall"?` when one of the known words is near enough to be what was meant, else nothing. */
function didYouMean(given: string, known: readonly string[]): string {
  if (given.length > LONGEST_WORD) return ''
  // two letters that changed places are two edits
  const nearest = closestMatch(given.toLowerCase(), [...known], {
    maxDistance: Math.max(2, Math.floor(given.length / 3))
  })
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}
const LONGEST_WORD = 100

/** What the schema calls a type, in the words of YAML. */
const typeWords: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false'
}

function words(issue: core.$ZodIssue): string {
  if (issue.message !== 'Invalid input') return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is required'
        : `expected ${typeWords[issue.expected] ?? issue.expected}, got ${show(issue.input)}`
    case 'invalid_value': {
      const values = issue.values.map(String)
      if (issue.input === undefined) return `is required: one of ${values.join(', ')}`
      return `${show(issue.input)} is not one of ${values.join(', ')}${didYouMean(String(issue.input), values)}`
    }
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') return `must not be shorter than ${issue.minimum}`
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}, got ${show(issue.input)}`
    case 'too_big':
      if (issue.origin === 'array' || issue.origin === 'string') return `must not be longer than ${issue.maximum}`
      return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}, got ${show(issue.input)}`
    default:
      return `is not valid: ${show(issue.input)}`
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  return `unknown key ${shown(key)}${didYouMean(key, known) || `; known here: ${known.join(', ')}`}`
}

function discriminated(issue: core.$ZodIssueInvalidUnion, options: readonly string[]): string {
  const key = issue.discriminator ?? ''
  const given = (issue.input as Readonly<Record<string, unknown>> | undefined)?.[key]
  if (given === undefined) return `${key} is required: one of ${options.join(', ')}`
  return `${key} ${show(given)} is not one of ${options.join(', ')}${didYouMean(String(given), options)}`
}

const weight = (issues: readonly core.$ZodIssue[]) =>
  issues.reduce((sum, issue) => sum + (issue.code === 'invalid_type' && issue.path.length === 0 ? 10 : 1), 0)

function show(value: unknown): string {
  if (typeof value === 'string') return shown(value, 60)
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'nothing'
  if (typeof value === 'object') return 'a mapping'
  return String(value)
}

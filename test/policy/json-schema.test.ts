/** Editors see the published schema, runs obey the parser: they must not say different things. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { toJSONSchema } from 'zod/mini'
import { policySchema } from '../../src/policy/policy.ts'
import { accepts } from '../support/json-schema.ts'
import { checksText, policyText, problemsOf } from '../support/policies.ts'

const schema = toJSONSchema(policySchema, { io: 'input', target: 'draft-7' }) as Readonly<Record<string, unknown>>
const editorAccepts = (text: string): boolean => accepts(schema, parse(text))

const examples = ['breast-cancer', 'diabetes', 'digits', 'given'].map((name) => `../../examples/${name}/modelgate.yml`)

describe('both accept', () => {
  test.each(['../fixtures/policy/example.yml', ...examples])('%s', (path) => {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8')
    expect(problemsOf(text)).toEqual([])
    expect(editorAccepts(text)).toBe(true)
  })

  test.each([
    checksText('{metric: recall, max-drop: 2%, by: [a, b], min-rows: 1, tier: advisory, decide: estimate}'),
    policyText('evaluate: {task: multiclass, columns: {score: [a, b]}, classes: [x, 2]}'),
    policyText('evaluate: {task: regression, checks: [{metric: r2, min: -5}]}'),
    policyText('evaluate: {task: given, checks: [{metric: anything, max-rise: 0}]}'),
    policyText('build: {}', 'shadow: {}', 'benchmark: {}', 'promote: {}', 'waivers: []')
  ])('%s', (text) => {
    expect(problemsOf(text)).toEqual([])
    expect(editorAccepts(text)).toBe(true)
  })
})

describe('both refuse', () => {
  test.each([
    ['an unknown key', policyText('evalute: {}')],
    ['an unknown key of a section', policyText('evaluate: {task: binary, check: []}')],
    ['an unknown key of a check', checksText('{metric: recall, min: 0.5, minrows: 3}')],
    ['an unknown task', policyText('evaluate: {task: ranking}')],
    ['a metric of another task', policyText('evaluate: {task: regression, checks: [{metric: auroc, min: 0.5}]}')],
    ['a text for a number', checksText('{metric: recall, min: "0.5"}')],
    ['a percentage where none may stand', checksText('{metric: recall, min: 50%}')],
    ['a duration without a unit', policyText('benchmark: {checks: [{metric: latency-p99, max: 20}]}')],
    ['a negative margin', checksText('{metric: recall, max-drop: -0.1}')],
    ['a confidence in percent', policyText('evaluate: {task: binary, confidence: 95}')],
    ['an empty list of files', 'version: 1\nmodel: {name: m, files: []}\n'],
    ['another version', 'version: 2\nmodel: {name: m, files: [a]}\n'],
    ['no model', 'version: 1\n'],
    ['a list', '- 1\n'],
    ['an unknown gate', policyText('promote: {stages: [{environment: e, requires: [lint]}]}')],
    ['an unknown provider', policyText('benchmark: {provider: gpu}')]
  ])('%s', (_, text) => {
    expect(problemsOf(text)).not.toEqual([])
    expect(editorAccepts(text)).toBe(false)
  })
})

test('every mapping of the schema refuses keys that it does not know, or says what they may be', () => {
  const open: string[] = []
  const walk = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, additionalProperties, propertyNames } = node as Readonly<Record<string, unknown>>
    if (type === 'object' && additionalProperties !== false && propertyNames === undefined) open.push(at)
    for (const [key, value] of Object.entries(node)) walk(value, `${at}/${key}`)
  }
  walk(schema, '')
  expect(open).toEqual([])
})

/** Texts that are no policy at all: every fault has its place, and none is guessed away. */
import { describe, expect, test } from '@jest/globals'
import { MODEL, parsed, policyText, problemsOf } from '../support/policies.ts'

const EMPTY = 'p.yml:1:1 the policy is empty; "modelgate init" writes one to begin with'

describe('a text without a policy', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '  \n\n'],
    ['a comment', '# to do\n'],
    ['an empty document', '---\n...\n'],
    ['null', 'null\n']
  ])('%s is empty', (_, text) => {
    expect(problemsOf(text)).toEqual([EMPTY])
  })

  test.each([
    ['a list', '- version: 1\n', 'a list'],
    ['a text', 'version 1\n', '"version 1"'],
    ['a number', '1\n', '1']
  ])('%s is no mapping', (_, text, got) => {
    expect(problemsOf(text)).toEqual([`p.yml:1:1 expected a mapping, got ${got}`])
  })

  test('a second document is refused where it begins', () => {
    expect(problemsOf(`${MODEL}---\n${MODEL}`)).toEqual([
      'p.yml:3:1 expected one YAML document, found 2; the second begins here'
    ])
  })
})

describe('faults of the syntax', () => {
  test('tabs do not indent', () => {
    expect(problemsOf('version: 1\nmodel:\n\tname: m\n')).toEqual([
      expect.stringMatching(/^p\.yml:3:1 Tabs are not allowed as indentation$/)
    ])
  })

  test('all of them are listed at once', () => {
    const problems = problemsOf('version: [1\nmodel: {name: m\n')
    expect(problems.length).toBeGreaterThanOrEqual(2)
    for (const problem of problems) expect(problem).toMatch(/^p\.yml:\d+:\d+ \S/)
  })

  test('repeated keys are all found, at every depth, where they stand the second time', () => {
    expect(problemsOf('version: 1\nmodel:\n  name: a\n  files: [a]\n  name: b\nversion: 1\n"version": 1\n')).toEqual([
      'p.yml:6:1 the key "version" stands here a second time',
      'p.yml:7:1 the key "version" stands here a second time',
      'p.yml:5:3 the key "name" stands here a second time'
    ])
  })

  test.each([
    ['a mapping', '{a: 1}: x'],
    ['a list', '[a]: x']
  ])('%s is no key', (_, line) => {
    expect(problemsOf(policyText(line))).toEqual(['p.yml:3:1 a key must be a text, not a list or a mapping'])
  })

  test.each([
    ['a number', '1: x', '"1"'],
    ['a truth value', 'true: x', '"true"'],
    ['nothing', '? \n: x', '""']
  ])('%s as a key is read as a text, and unknown', (_, line, name) => {
    expect(problemsOf(policyText(line))).toEqual([expect.stringMatching(`^p\\.yml:3:\\d unknown key ${name}`)])
  })

  test.each([
    ['a custom tag', 'evaluate: !secret {task: binary}'],
    ['code', 'evaluate: !!js/function "() => 1"'],
    ['a set', 'evaluate: !!set {task, checks}']
  ])('%s is refused', (_, line) => {
    expect(problemsOf(policyText(line))).toEqual([expect.stringMatching(/^p\.yml:3:/)])
  })
})

describe('anchors and aliases', () => {
  test('one text may stand in several places', () => {
    const text = policyText(
      'evaluate:',
      '  task: binary',
      '  checks:',
      '    - &floor {metric: recall, min: 0.9, by: size}',
      '    - {metric: precision, min: 0.9, by: &by [size, site]}',
      '    - {metric: accuracy, min: 0.9, by: *by}'
    )
    expect(parsed(text).evaluate?.checks?.[2]?.by).toEqual(['size', 'site'])
  })

  test('an alias of nothing is refused where it stands', () => {
    expect(problemsOf(policyText('evaluate: *late', 'shadow: &late {}'))).toEqual([
      'p.yml:3:11 no anchor before this alias is named "late"'
    ])
  })

  test('aliases of aliases cannot grow without bound', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'])
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`)
    const start = performance.now()
    expect(problemsOf(bomb.join('\n'))).toEqual([
      'p.yml:2:8 Excessive alias count indicates a resource exhaustion attack'
    ])
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('an alias of what it stands in is refused', () => {
    expect(problemsOf(policyText('evaluate: &a {task: binary, checks: [*a]}')).length).toBeGreaterThan(0)
    expect(problemsOf(policyText('evaluate: {task: binary, checks: &b [*b]}')).length).toBeGreaterThan(0)
  })

  test('merge keys are no part of YAML 1.2, and so unknown', () => {
    expect(problemsOf('version: 1\nmodel:\n  <<: {name: x}\n  name: m\n  files: [a]\n')).toEqual([
      'p.yml:3:3 model: unknown key "<<"; known here: name, files'
    ])
  })
})

describe('texts made to tire a reader', () => {
  test.each([
    ['lists', `${'['.repeat(5_000)}`],
    ['mappings', '{a: '.repeat(5_000)],
    ['dashes', `${'- '.repeat(5_000)}x`]
  ])('%s nested without end are refused', (_, text) => {
    expect(problemsOf(text)[0]).toMatch(/^p\.yml:1:\d+ \S/)
    expect(problemsOf(text).length).toBeLessThanOrEqual(101)
  })

  test('of thousands of unknown keys the first hundred are shown, quickly', () => {
    const start = performance.now()
    const problems = problemsOf(policyText(...Array.from({ length: 8_000 }, (_, at) => `k${at}: 1`)))
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(problems).toHaveLength(101)
    expect(problems[0]).toMatch(/^p\.yml:3:1 unknown key "k0"/)
    expect(problems[100]).toBe('and 7900 more')
  })
})

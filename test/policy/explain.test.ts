/** A policy in words, and what a valid one still gets wrong. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { explainPolicy, policyWarnings } from '../../src/policy/explain.ts'
import { MODEL, parsed, policyText } from '../support/policies.ts'

const explained = (...lines: readonly string[]) => explainPolicy(parsed(policyText(...lines)))
const warned = (...lines: readonly string[]) => policyWarnings(parsed(policyText(...lines)))

test('the example of the contract, in words', () => {
  const example = readFileSync(new URL('../fixtures/policy/example.yml', import.meta.url), 'utf8')
  expect(explainPolicy(parsed(example))).toEqual([
    'It is about the model breast-cancer: model.onnx.',
    'evaluate passes when all of these hold, each with 95 % confidence:',
    '  - auroc is at least 0.97',
    '  - auroc falls against production by at most 0.01',
    '  - recall is at least 0.95 on every slice of size, where there are 50 rows',
    '  - accuracy differs between slices of size by at most 0.05 (advisory)',
    '  - negative-flip-rate is at most 0.03',
    '  - log-loss rises against production by at most 0.02',
    'benchmark passes when all of these hold, each with 95 % confidence:',
    '  - latency-p99 is at most 20 ms',
    '  - latency-p50 rises against production by at most 5 % of its value',
    '  - throughput is at least 500 a second',
    '  - load-time is at most 2000 ms',
    '  - peak-memory is at most 512 MB',
    '  - model-size is at most 50 MB',
    'shadow passes when all of these hold, each with 95 % confidence:',
    '  - psi of score is at most 0.1',
    '  - ks of score is at most 0.1',
    '  - disagreement-rate of decision is at most 0.02',
    'build: the image has at most 800 MB.',
    'promote to staging requires evaluate, benchmark, shadow.',
    'promote to production requires evaluate, benchmark, shadow, build and 1 approval.',
    'ada waives recall/size=large/min of evaluate until 2026-12-31: relabelled in week 50.'
  ])
})

test('slices of several columns, shares of the value of production, and estimates alone', () => {
  expect(
    explained(
      'evaluate:',
      '  task: binary',
      '  confidence: 0.999',
      '  checks:',
      '    - {metric: recall, max-drop: 2%, by: [size, site], min-rows: 20, decide: estimate, tier: advisory}',
      '    - {metric: recall, min: 0.5, max: 0.9}'
    ).slice(1)
  ).toEqual([
    'evaluate passes when all of these hold, each with 99.9 % confidence:',
    '  - recall falls against production by at most 2 % of its value on every slice of size × site, where there are 20 rows, by its estimate alone (advisory)',
    '  - recall is at least 0.5',
    '  - recall is at most 0.9'
  ])
})

describe('what can never pass', () => {
  test.each([
    ['no gate', [], 'It declares no gate, so that nothing can pass.'],
    ['no check', ['evaluate: {task: binary}'], '  - nothing: it declares no check, and so can never pass'],
    [
      'advisory checks alone',
      ['evaluate: {task: binary, checks: [{metric: recall, min: 0.5, tier: advisory}]}'],
      '  - nothing: every check is advisory, and so it can never pass'
    ]
  ])('%s', (_, lines, expected) => {
    expect(explained(...lines)).toContain(expected)
  })
})

test('a build without a bound is pinned all the same', () => {
  expect(explained('build: {}')).toContain('build: the image is pinned.')
})

describe('warnings', () => {
  test('of comparisons without a baseline, paired metrics among them', () => {
    const checks = 'checks: [{metric: recall, max-drop: 0.1}, {metric: disagreement-rate, max: 0.1}]'
    expect(warned(`evaluate: {task: binary, columns: {id: id}, ${checks}}`)).toEqual([
      'evaluate: 2 checks compare with production; name it with evaluate.baseline or the input baseline, or they stay inconclusive'
    ])
    expect(warned(`evaluate: {task: binary, columns: {id: id}, baseline: b.csv, ${checks}}`)).toEqual([])
    expect(warned('benchmark: {checks: [{metric: throughput, max-drop: 5%}]}')).toEqual([
      'benchmark: 1 check compares with production; name it with benchmark.baseline or the input baseline, or they stay inconclusive'
    ])
  })

  test('of bounds that are never proven, and of bounds that decide nothing', () => {
    expect(
      warned(
        'evaluate:',
        '  task: binary',
        '  checks: [{metric: recall, min: 1}, {metric: brier, max: 0}, {metric: f1, min: 0}, {metric: accuracy, max: 1}]'
      )
    ).toEqual([
      'evaluate: recall is never surely 1, so that min: 1 is never proven',
      'evaluate: brier is never surely 0, so that max: 0 is never proven',
      'evaluate: f1 is always at least 0, so that this bound decides nothing',
      'evaluate: accuracy is always at most 1, so that this bound decides nothing'
    ])
  })

  test('of samples without production to compare with', () => {
    expect(warned('shadow: {candidate: c.csv}')).toEqual([
      'shadow: it compares with production; name that with shadow.baseline or the input baseline, or nothing is decided'
    ])
    expect(warned('shadow: {candidate: c.csv, baseline: p.csv}')).toEqual([])
  })

  test('of stages that require what is not declared', () => {
    expect(warned('promote: {stages: [{environment: prod, requires: [shadow]}]}')).toEqual([
      'promote: prod requires shadow, which the policy does not declare'
    ])
  })

  test('there are none of a policy that says nothing odd', () => {
    expect(policyWarnings(parsed(`${MODEL}evaluate: {task: binary, checks: [{metric: recall, min: 0.9}]}\n`))).toEqual(
      []
    )
  })
})

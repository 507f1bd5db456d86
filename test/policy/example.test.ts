/** The policy of the contract, to the letter. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parsed, policyText, problemsOf } from '../support/policies.ts'

const example = readFileSync(new URL('../fixtures/policy/example.yml', import.meta.url), 'utf8')

describe('the example of the contract', () => {
  const policy = parsed(example)

  test('names the model and its bytes', () => {
    expect(policy.version).toBe(1)
    expect(policy.model).toEqual({ name: 'breast-cancer', files: ['model.onnx'] })
  })

  test('evaluates with these columns and checks', () => {
    expect(policy.evaluate).toEqual({
      task: 'binary',
      columns: { id: 'id', label: 'label', score: 'score', weight: 'w', cluster: 'patient' },
      'decision-threshold': 0.5,
      confidence: 0.95,
      checks: [
        { metric: 'auroc', min: 0.97, 'max-drop': 0.01 },
        { metric: 'recall', min: 0.95, by: 'size', 'min-rows': 50 },
        { metric: 'accuracy', by: 'size', 'max-gap': 0.05, tier: 'advisory' },
        { metric: 'negative-flip-rate', max: 0.03 },
        { metric: 'log-loss', 'max-rise': 0.02 }
      ]
    })
  })

  test('measures in milliseconds, inferences a second and bytes', () => {
    expect(policy.benchmark).toEqual({
      shapes: { features: [1, 30] },
      provider: 'cpu',
      threads: 1,
      checks: [
        { metric: 'latency-p99', max: 20 },
        { metric: 'latency-p50', 'max-rise': 0.05 },
        { metric: 'throughput', min: 500 },
        { metric: 'load-time', max: 2_000 },
        { metric: 'peak-memory', max: 512_000_000 },
        { metric: 'model-size', max: 50_000_000 }
      ]
    })
    expect(policy.build).toEqual({ 'max-size': 800_000_000 })
  })

  test('compares columns in shadow', () => {
    expect(policy.shadow).toEqual({
      columns: { id: 'id' },
      checks: [
        { metric: 'psi', column: 'score', max: 0.1 },
        { metric: 'ks', column: 'score', max: 0.1 },
        { metric: 'disagreement-rate', column: 'decision', max: 0.02 }
      ]
    })
  })

  test('promotes in stages', () => {
    expect(policy.promote).toEqual({
      deploy: { command: './deploy.sh' },
      stages: [
        { environment: 'staging', requires: ['evaluate', 'benchmark', 'shadow'] },
        {
          environment: 'production',
          requires: ['evaluate', 'benchmark', 'shadow', 'build'],
          approvals: { required: 1, 'forbid-self': true },
          rollout: { steps: [0.05, 0.25, 1], soak: 600_000 }
        }
      ]
    })
  })

  test('waives one check until a day', () => {
    expect(policy.waivers).toEqual([
      {
        gate: 'evaluate',
        check: 'recall/size=large/min',
        owner: 'ada',
        reason: 'relabelled in week 50',
        until: '2026-12-31'
      }
    ])
  })

  test('means the same with Windows line ends, a byte order mark, and from a list in flow style', () => {
    expect(parsed(example.replaceAll('\n', '\r\n'))).toEqual(policy)
    expect(parsed(`\uFEFF${example}`)).toEqual(policy)
    expect(parsed(JSON.stringify(parsed(policyText('evaluate: {task: binary}'))))).toEqual(
      parsed(policyText('evaluate:', '  task: binary'))
    )
  })
})

describe('quantities', () => {
  const latency = (bound: string) =>
    parsed(policyText(`benchmark: {checks: [{metric: latency-p99, max: ${bound}}]}`)).benchmark?.checks?.[0]
  test.each([
    ['20ms', 20],
    ['20 ms', 20],
    ['1.5s', 1_500],
    ['250us', 0.25],
    ['3us', 0.003],
    ['2m', 120_000]
  ])('%s is so many milliseconds', (bound, expected) => {
    expect(latency(bound)).toEqual({ metric: 'latency-p99', max: expected })
  })

  test('a percentage keeps its digits', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const steps = parsed(policyText(`promote: {stages: [{environment: e, rollout: {steps: [${percent}%]}}]}`)).promote
        ?.stages?.[0]?.rollout?.steps
      expect(steps).toEqual([percent / 100])
    }
  })

  test('powers of ten and of two are told apart', () => {
    const size = (text: string) => parsed(policyText(`build: {max-size: ${text}}`)).build?.['max-size']
    expect(size('1MB')).toBe(1e6)
    expect(size('1MiB')).toBe(1_048_576)
    expect(size('2GiB')).toBe(2_147_483_648)
  })

  test.each([['20'], ['"20"'], ['20 minutes'], ['-5ms'], ['.5ms'], ['5Ms'], ['1e3ms'], ['ms']])(
    '%s is no duration',
    (bound) => {
      expect(problemsOf(policyText(`benchmark: {checks: [{metric: latency-p99, max: ${bound}}]}`))).toEqual([
        'p.yml:3:49 benchmark.checks[0].max: expected a number with a unit (us, ms, s, m, h, d), such as 20ms'
      ])
    }
  )
})

describe('relative margins', () => {
  const margin = (text: string) =>
    parsed(policyText(`evaluate: {task: binary, checks: [{metric: auroc, max-drop: ${text}}]}`)).evaluate
      ?.checks?.[0]?.['max-drop']
  test('are shares of the value of production, absolute ones are numbers', () => {
    expect(margin('0.01')).toBe(0.01)
    expect(margin('2%')).toEqual({ relative: 0.02 })
    expect(margin('"0.5%"')).toEqual({ relative: 0.005 })
  })

  test.each([['two'], ['-2%'], ['2 %'], ['"%"'], ['[1]'], ['true']])('%s is no margin', (text) => {
    expect(problemsOf(policyText(`evaluate: {task: binary, checks: [{metric: auroc, max-drop: ${text}}]}`))).toEqual([
      'p.yml:3:61 evaluate.checks[0].max-drop: expected a number of at least 0, or a percentage such as "2%"'
    ])
  })
})

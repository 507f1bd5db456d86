/** Small whole reports, with one thing overridden. */
import type { CheckRecord, Measurement, Predicate } from '../../src/evidence/statement.ts'
import type { GateReport, Report } from '../../src/report/report.ts'

export const sha = (digit: string): string => `sha256:${digit.repeat(64)}`

export function makeCheck(overrides: Partial<CheckRecord> = {}): CheckRecord {
  return {
    id: 'recall/min',
    metric: 'recall',
    slice: null,
    column: null,
    tier: 'blocking',
    bound: { kind: 'min', value: 0.95 },
    candidate: { value: 0.9731, interval: [0.9603, 0.9822] },
    baseline: { value: 0.9702, interval: [0.9571, 0.98] },
    delta: { value: 0.0029, interval: [-0.0061, 0.0119] },
    rows: 569,
    rowsNeeded: null,
    verdict: 'pass',
    reason: 'recall is 0.9731 [0.9603, 0.9822], at least 0.95',
    ...overrides
  }
}

export function makeMeasurement(overrides: Partial<Measurement> = {}): Measurement {
  const { metric, slice, column, candidate, baseline, delta, rows } = makeCheck()
  return { id: 'recall', metric, slice, column, candidate, baseline, delta, rows, ...overrides }
}

export function makeEvidence(overrides: Partial<Predicate> = {}): Predicate {
  return {
    schemaVersion: 1,
    gate: 'evaluate',
    name: null,
    verdict: 'pass',
    reasonCode: 'all-checks-passed',
    summary: 'all 1 checks passed',
    model: { name: 'breast-cancer', digest: sha('a') },
    policy: { uri: '.github/modelgate.yml', digest: sha('b'), ref: '0123456789abcdef0123456789abcdef01234567' },
    inputs: [
      { role: 'candidate', uri: 'predictions/candidate.csv', digest: sha('c'), rows: 569 },
      { role: 'baseline', uri: 'predictions/production.csv', digest: sha('d'), rows: 569 }
    ],
    checks: [makeCheck()],
    measurements: [],
    settings: { confidence: 0.95, seed: 1, method: 'paired percentile bootstrap, 10000 resamples' },
    runtime: {},
    source: {
      repository: 'acme/model',
      commit: 'fedcba9876543210fedcba9876543210fedcba98',
      runId: '17',
      runAttempt: 1
    },
    tool: { name: 'modelgate', version: '0.1.0' },
    startedAt: '2026-11-22T10:00:00Z',
    finishedAt: '2026-11-22T10:00:03Z',
    ...overrides
  }
}

export function makeGate(evidence: Partial<Predicate> = {}, overrides: Partial<GateReport> = {}): GateReport {
  const full = makeEvidence(evidence)
  const { gate, name, verdict, reasonCode, summary } = full
  return { gate, name, verdict, reasonCode, summary, evidence: full, ...overrides }
}

export function makeReport(overrides: Partial<Report> = {}): Report {
  const gates = overrides.gates ?? [makeGate()]
  return {
    verdict: 'pass',
    reasonCode: 'all-checks-passed',
    summary: 'all 1 checks passed',
    gates,
    model: { name: 'breast-cancer', digest: sha('a') },
    policy: { uri: '.github/modelgate.yml', digest: sha('b'), ref: '0123456789abcdef0123456789abcdef01234567' },
    notices: [],
    runUrl: 'https://github.com/acme/model/actions/runs/17',
    ...overrides
  }
}

/** A release that fails in one slice, is unsure in another, waives a third, and left one gate out. */
export function regression(): Report {
  const summary = 'recall on size=small fell from 0.97 to 0.88 (bound: drop of at most 0.03)'
  const sizes = ['medium', 'large', 'unknown', 'tiny', 'huge']
  const evaluate = makeGate({
    verdict: 'fail',
    reasonCode: 'checks-failed',
    summary,
    checks: [
      makeCheck({
        id: 'auroc/min',
        metric: 'auroc',
        bound: { kind: 'min', value: 0.97 },
        candidate: { value: 0.99512, interval: [0.9906, 0.9984] },
        baseline: { value: 0.99433, interval: [0.99, 0.998] },
        delta: { value: 0.00079, interval: [-0.0011, 0.0027] }
      }),
      makeCheck({
        id: 'log-loss/max-rise',
        metric: 'log-loss',
        bound: { kind: 'max-rise', value: 0.02 },
        candidate: { value: 0.1042, interval: [0.08, 0.13] },
        baseline: { value: 0.1101, interval: [0.085, 0.137] },
        delta: { value: -0.0059, interval: [-0.0147, 0.0029] }
      }),
      makeCheck({
        id: 'recall/size=small/max-drop',
        slice: { size: 'small' },
        bound: { kind: 'max-drop', value: 0.03 },
        candidate: { value: 0.8812, interval: [0.84, 0.92] },
        baseline: { value: 0.9695, interval: [0.94, 0.99] },
        delta: { value: -0.0883, interval: [-0.1294, -0.0471] },
        rows: 262,
        verdict: 'fail',
        reason: summary
      }),
      makeCheck({
        id: 'recall/size=large/min',
        slice: { size: 'large' },
        candidate: { value: 0.9296, interval: [0.8834, 0.9612] },
        baseline: { value: 0.9706, interval: [0.9421, 0.9893] },
        delta: { value: -0.041, interval: [-0.0803, -0.0104] },
        rows: 284,
        rowsNeeded: 881,
        verdict: 'inconclusive',
        reason: 'the interval holds 0.95'
      }),
      makeCheck({
        id: 'accuracy/site=north/min',
        metric: 'accuracy',
        slice: { site: 'north' },
        bound: { kind: 'min', value: 0.9 },
        candidate: { value: 0.842, interval: [0.79, 0.885] },
        baseline: { value: 0.901, interval: [0.855, 0.94] },
        delta: { value: -0.059, interval: [-0.11, -0.01] },
        verdict: 'fail',
        waived: { owner: 'ada', reason: 'relabelled in week 50', until: '2026-12-31' }
      }),
      makeCheck({
        id: 'accuracy/by=size/max-gap',
        metric: 'accuracy',
        column: 'size',
        tier: 'advisory',
        bound: { kind: 'max-gap', value: 0.05 },
        candidate: null,
        baseline: null,
        delta: { value: 0.0712, interval: [0.052, 0.09] },
        verdict: 'fail',
        reason: 'size=small and size=huge differ by 0.0712'
      }),
      ...sizes.map((size, i) =>
        makeCheck({
          id: `recall/size=${size}/max-drop`,
          slice: { size },
          bound: { kind: 'max-drop', value: 0.03 },
          candidate: { value: 0.9731 + i / 1000, interval: [0.96, 0.99] },
          delta: { value: 0.0029 + i / 1000, interval: [-0.0161, 0.0219] }
        })
      )
    ],
    measurements: [
      makeMeasurement({ metric: 'auroc' }),
      makeMeasurement({ metric: 'brier', candidate: { value: 0.0312, interval: [0.025, 0.0389] } }),
      makeMeasurement({ metric: 'mcc', delta: null, baseline: null, candidate: { value: 0.91, interval: null } }),
      makeMeasurement({
        metric: 'specificity',
        slice: { size: 'tiny' },
        candidate: { value: null, interval: null },
        baseline: null,
        delta: null,
        rows: 12,
        reason: 'there is no negative row in this slice'
      })
    ],
    flips: {
      total: 31,
      worst: [
        { id: 'case-0381', label: '1', baseline: '1', candidate: '0', shift: -0.9312, slice: { size: 'small' } },
        { id: 'case-0017', label: '1', baseline: '1', candidate: '0', shift: -0.8701, slice: { size: 'small' } },
        { id: 'case-0555', label: '0', baseline: '0', candidate: '1', shift: -0.4404, slice: { size: 'large' } }
      ]
    }
  })
  const benchmark = makeGate({
    gate: 'benchmark',
    summary: 'all 4 checks passed',
    runtime: {
      provider: 'CPUExecutionProvider',
      onnxruntime: '1.30.0',
      threads: 1,
      cpu: 'AMD EPYC 7763 64-Core Processor',
      gpu: null
    },
    inputs: [{ role: 'candidate', uri: 'model.onnx', digest: sha('a'), rows: null }],
    checks: [
      makeCheck({
        metric: 'latency-p99',
        bound: { kind: 'max', value: 20 },
        candidate: { value: 12.3412, interval: [11.8, 13.1] },
        baseline: { value: 12.9, interval: [12.2, 13.7] },
        delta: { value: -0.56, interval: [-1.4, 0.3] }
      }),
      makeCheck({
        metric: 'latency-p50',
        bound: { kind: 'max-rise', value: 0.05, relative: true },
        candidate: { value: 8.1123, interval: [8.05, 8.18] },
        baseline: { value: 8.0511, interval: [8, 8.1] },
        delta: { value: 0.0612, interval: [0.011, 0.112] }
      }),
      makeCheck({
        metric: 'throughput',
        bound: { kind: 'min', value: 500 },
        candidate: { value: 1234.567, interval: [1200, 1270] },
        baseline: null,
        delta: null
      }),
      makeCheck({
        metric: 'model-size',
        bound: { kind: 'max', value: 50e6 },
        candidate: { value: 48_213_004, interval: null },
        baseline: { value: 47_900_121, interval: null },
        delta: { value: 312_883, interval: null }
      })
    ]
  })
  const shadow: GateReport = {
    gate: 'shadow',
    name: null,
    verdict: 'inconclusive',
    reasonCode: 'verdict-missing',
    summary: 'the policy declares this gate, but it has left no evidence',
    evidence: null
  }
  return makeReport({
    verdict: 'fail',
    reasonCode: 'checks-failed',
    summary,
    gates: [benchmark, evaluate, shadow],
    notices: [
      'This pull request edits .github/modelgate.yml. The edit is shown, not obeyed: the policy of the base commit decided.',
      'The waiver of accuracy/site=north/min ends on 2026-12-31.'
    ]
  })
}

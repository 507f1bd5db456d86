/** Every kind of mistake: where it stands, what is wrong, and what was probably meant. */
import { describe, expect, test } from '@jest/globals'
import { checksText, parsed, policyText, problemsOf } from '../support/policies.ts'

const METRICS =
  'accuracy, balanced-accuracy, precision, recall, specificity, f1, auroc, average-precision, log-loss, brier, mcc, calibration-error, negative-flip-rate, disagreement-rate'

/** The problems of these checks, without the place that all of them begin with. */
const ofChecks = (...checks: readonly string[]): string[] =>
  problemsOf(checksText(...checks)).map((problem) => problem.replace(/^p\.yml:3:\d+ evaluate\./, ''))

describe('unknown keys', () => {
  test.each([
    ['the policy', policyText('evalute: {}'), 'p.yml:3:1 unknown key "evalute"; did you mean "evaluate"?'],
    [
      'the model',
      'version: 1\nmodel: {name: m, file: a}\n',
      'p.yml:2:18 model: unknown key "file"; did you mean "files"?'
    ],
    [
      'evaluate',
      policyText('evaluate:', '  task: binary', '  decision-treshold: 0.5'),
      'p.yml:5:3 evaluate: unknown key "decision-treshold"; did you mean "decision-threshold"?'
    ],
    [
      'another task',
      policyText('evaluate: {task: regression, decision-threshold: 0.5}'),
      'p.yml:3:30 evaluate: unknown key "decision-threshold"; known here: task, columns, candidate, baseline, dataset, confidence, intervals, seed, features, output, checks'
    ],
    [
      'the columns',
      policyText('evaluate: {task: binary, columns: {weigth: w}}'),
      'p.yml:3:36 evaluate.columns: unknown key "weigth"; did you mean "weight"?'
    ],
    [
      'a check',
      checksText('{metric: recall, min: 0.5, min-row: 3}'),
      'p.yml:3:81 evaluate.checks[0]: unknown key "min-row"; did you mean "min-rows"?'
    ],
    [
      'benchmark',
      policyText('benchmark: {thread: 1}'),
      'p.yml:3:13 benchmark: unknown key "thread"; did you mean "threads"?'
    ],
    [
      'a check of benchmark',
      policyText('benchmark: {checks: [{metric: throughput, mni: 5/s}]}'),
      'p.yml:3:43 benchmark.checks[0]: unknown key "mni"; did you mean "min"?'
    ],
    [
      'shadow',
      policyText('shadow: {contrl: a.csv}'),
      'p.yml:3:10 shadow: unknown key "contrl"; did you mean "control"?'
    ],
    ['build', policyText('build: {maxsize: 1MB}'), 'p.yml:3:9 build: unknown key "maxsize"; did you mean "max-size"?'],
    [
      'a stage',
      policyText('promote: {stages: [{environment: e, require: [build]}]}'),
      'p.yml:3:37 promote.stages[0]: unknown key "require"; did you mean "requires"?'
    ],
    [
      'approvals',
      policyText('promote: {stages: [{environment: e, approvals: {forbid_self: true}}]}'),
      'p.yml:3:49 promote.stages[0].approvals: unknown key "forbid_self"; did you mean "forbid-self"?'
    ],
    [
      'a waiver',
      policyText('waivers: [{gate: build, check: c, owner: o, reason: r, untill: 2026-12-31}]'),
      'p.yml:3:56 waivers[0]: unknown key "untill"; did you mean "until"?'
    ]
  ])('of %s are answered with the nearest', (_, text, expected) => {
    expect(problemsOf(text)).toContain(expected)
  })

  test('that are near to none are answered with all that are known', () => {
    expect(problemsOf(policyText('slo: 1'))).toEqual([
      'p.yml:3:1 unknown key "slo"; known here: version, model, evaluate, benchmark, shadow, build, promote, waivers'
    ])
  })

  test('are not the same word in another case', () => {
    expect(problemsOf(policyText('Evaluate: {task: binary}'))).toEqual([
      'p.yml:3:1 unknown key "Evaluate"; did you mean "evaluate"?'
    ])
  })
})

describe('what is missing', () => {
  test('stands at the nearest thing around it', () => {
    expect(problemsOf('version: 1\n')).toEqual(['p.yml:1:1 model: is required'])
    expect(problemsOf('version: 1\nmodel:\n  name: m\n')).toEqual(['p.yml:3:3 model.files: is required'])
    expect(problemsOf(policyText('evaluate: {checks: []}'))).toEqual([
      'p.yml:3:11 evaluate.task: task is required: one of binary, multiclass, regression, given'
    ])
    expect(problemsOf(policyText('promote: {stages: [{requires: [build]}]}'))).toEqual([
      'p.yml:3:20 promote.stages[0].environment: is required'
    ])
  })

  test('a version that is not known is no version', () => {
    for (const version of ['2', '"1"', '1.5', 'one'])
      expect(problemsOf(`version: ${version}\nmodel: {name: m, files: [a]}\n`)).toEqual([
        'p.yml:1:10 version: expected version: 1'
      ])
  })

  test('a model has a name and at least one file, each once', () => {
    const model = (fields: string) => problemsOf(`version: 1\nmodel: {${fields}}\n`)
    expect(model('name: "", files: [a]')).toEqual(['p.yml:2:15 model.name: must not be shorter than 1'])
    expect(model('name: m, files: []')).toEqual(['p.yml:2:25 model.files: must not be shorter than 1'])
    expect(model('name: m, files: a')).toEqual(['p.yml:2:25 model.files: expected a list, got "a"'])
    expect(model('name: m, files: [a, b, a]')).toEqual(['p.yml:2:32 model.files[2]: "a" stands in this list already'])
    expect(model(`name: ${'n'.repeat(501)}, files: [a]`)).toEqual([
      'p.yml:2:15 model.name: must not be longer than 500'
    ])
  })
})

describe('words that are not known', () => {
  test('a task', () => {
    expect(problemsOf(policyText('evaluate: {task: binry}'))).toEqual([
      'p.yml:3:18 evaluate.task: task "binry" is not one of binary, multiclass, regression, given; did you mean "binary"?'
    ])
  })

  test('a metric, with the nearest of its task', () => {
    expect(ofChecks('{metric: aurok, min: 0.5}')).toEqual([
      `checks[0].metric: "aurok" is not one of ${METRICS}; did you mean "auroc"?`
    ])
    expect(ofChecks('{metric: AUROC, min: 0.5}')).toEqual([
      `checks[0].metric: "AUROC" is not one of ${METRICS}; did you mean "auroc"?`
    ])
    expect(
      problemsOf(policyText('evaluate: {task: regression, checks: [{metric: median-absolut-error, max: 1}]}'))
    ).toEqual([
      'p.yml:3:48 evaluate.checks[0].metric: "median-absolut-error" is not one of mae, mse, rmse, r2, mape, median-absolute-error; did you mean "median-absolute-error"?'
    ])
  })

  test('a metric of another task', () => {
    expect(problemsOf(policyText('evaluate: {task: regression, checks: [{metric: auroc, min: 0.9}]}'))).toEqual([
      'p.yml:3:48 evaluate.checks[0].metric: "auroc" is not one of mae, mse, rmse, r2, mape, median-absolute-error'
    ])
    expect(problemsOf(policyText('evaluate: {task: multiclass, checks: [{metric: recall, min: 0.9}]}'))[0]).toMatch(
      /did you mean "macro-recall"\?$|is not one of accuracy/
    )
  })

  test('a tier, a way to decide, a provider, a gate', () => {
    expect(ofChecks('{metric: recall, min: 0.5, tier: advisry}')).toEqual([
      'checks[0].tier: "advisry" is not one of blocking, advisory; did you mean "advisory"?'
    ])
    expect(ofChecks('{metric: recall, min: 0.5, decide: point}')).toEqual([
      'checks[0].decide: "point" is not one of interval, estimate'
    ])
    expect(problemsOf(policyText('benchmark: {provider: gpu}'))).toEqual([
      'p.yml:3:23 benchmark.provider: "gpu" is not one of cpu, cuda, tensorrt, webgpu, directml, coreml; did you mean "cpu"?'
    ])
    expect(problemsOf(policyText('promote: {stages: [{environment: e, requires: [evalute]}]}'))).toEqual([
      'p.yml:3:48 promote.stages[0].requires[0]: "evalute" is not one of evaluate, benchmark, shadow, build; did you mean "evaluate"?'
    ])
  })
})

describe('bounds', () => {
  test('a check has at least one', () => {
    expect(ofChecks('{metric: recall}')).toEqual([
      'checks[0]: this check has no bound: give one of min, max, max-drop, max-rise, max-gap'
    ])
    expect(ofChecks('{metric: recall, by: size, min-rows: 5}')).toHaveLength(1)
  })

  test('can be met together', () => {
    expect(ofChecks('{metric: recall, min: 0.9, max: 0.8}')).toEqual([
      'checks[0].min: min 0.9 is above max 0.8: nothing could pass'
    ])
    expect(ofChecks('{metric: recall, min: 0.9, max: 0.9}')).toEqual([])
  })

  test.each([
    ['{metric: recall, min: 97}', 'min: recall is never outside 0 to 1, so 97 decides nothing; did you mean 0.97?'],
    ['{metric: recall, min: 1.1}', 'min: recall is never outside 0 to 1, so 1.1 decides nothing; did you mean 0.011?'],
    ['{metric: recall, max: -0.1}', 'max: recall is never outside 0 to 1, so -0.1 decides nothing'],
    ['{metric: recall, min: 5000}', 'min: recall is never outside 0 to 1, so 5000 decides nothing'],
    ['{metric: mcc, min: -2}', 'min: mcc is never outside -1 to 1, so -2 decides nothing'],
    ['{metric: log-loss, max: -1}', 'max: log-loss is never outside 0 to Infinity, so -1 decides nothing'],
    [
      '{metric: auroc, max-drop: 2}',
      'max-drop: auroc never differs by more than 1, so 2 decides nothing; did you mean 0.02?'
    ],
    [
      '{metric: auroc, max-rise: 5}',
      'max-rise: auroc never differs by more than 1, so 5 decides nothing; did you mean 0.05?'
    ],
    ['{metric: auroc, max-drop: 200%}', 'max-drop: auroc never falls by more than 100%, so 200% decides nothing'],
    [
      '{metric: auroc, by: s, max-gap: 3}',
      'max-gap: auroc never differs by more than 1, so 3 decides nothing; did you mean 0.03?'
    ],
    ['{metric: mcc, by: s, max-gap: 2.5}', 'max-gap: mcc never differs by more than 2, so 2.5 decides nothing']
  ])('%s is beyond what the metric can be', (check, expected) => {
    expect(ofChecks(check)).toEqual([`checks[0].${expected}`])
  })

  test('a percentage instead of a share gets the nearest share', () => {
    expect(ofChecks('{metric: recall, min: 95.5}')).toEqual([
      'checks[0].min: recall is never outside 0 to 1, so 95.5 decides nothing; did you mean 0.955?'
    ])
  })

  test('at the ends of what a metric can be are bounds', () => {
    expect(ofChecks('{metric: recall, min: 1}', '{metric: brier, max: 0}', '{metric: mcc, min: -1}')).toEqual([])
    expect(
      ofChecks('{metric: recall, max-drop: 1}', '{metric: brier, max-rise: 300%}', '{metric: mcc, max-drop: 2}')
    ).toEqual([])
  })

  test('of metrics made elsewhere are not held against a range', () => {
    expect(problemsOf(policyText('evaluate: {task: given, checks: [{metric: accuracy, min: 81.5}]}'))).toEqual([])
  })

  test('a regression has no upper end', () => {
    const text = policyText('evaluate: {task: regression, checks: [{metric: rmse, max: 1200, max-rise: 300%}]}')
    expect(problemsOf(text)).toEqual([])
  })

  test.each([['.nan'], ['.inf'], ['-.inf'], ['"0.9"'], ['2%'], ['null'], ['[0.9]'], ['1_000']])(
    '%s is no number that a metric could have',
    (bound) => {
      expect(ofChecks(`{metric: recall, min: ${bound}}`)[0]).toMatch(/^checks\[0\]\.min: expected a number, got /)
    }
  )

  test('a largest gap is between slices', () => {
    expect(ofChecks('{metric: recall, max-gap: 0.1}')).toEqual([
      'checks[0].max-gap: max-gap compares slices: name their column with "by"'
    ])
    expect(ofChecks('{metric: recall, max-gap: 2%, by: size}')).toEqual([
      'checks[0].max-gap: expected a number, got "2%"'
    ])
  })

  test('of benchmarks are durations, rates, sizes and percentages', () => {
    expect(
      problemsOf(
        policyText(
          'benchmark:',
          '  checks:',
          '    - {metric: latency-p99, max: 20}',
          '    - {metric: latency-p50, max-rise: 0.05}',
          '    - {metric: throughput, min: 500}',
          '    - {metric: model-size, max: 50}'
        )
      )
    ).toEqual([
      'p.yml:5:34 benchmark.checks[0].max: expected a number with a unit (us, ms, s, m, h, d), such as 20ms',
      'p.yml:6:39 benchmark.checks[1].max-rise: expected a number with a unit (%), such as 5%',
      'p.yml:7:33 benchmark.checks[2].min: expected a number with a unit (/s), such as 500/s',
      'p.yml:8:33 benchmark.checks[3].max: expected a number with a unit (B, kB, MB, GB, KiB, MiB, GiB), such as 50MB'
    ])
  })
})

describe('checks that say the same', () => {
  test('twice, whatever the value, could not be told apart', () => {
    expect(problemsOf(checksText('{metric: recall, min: 0.9}', '{metric: recall, min: 0.95, tier: advisory}'))).toEqual(
      [
        'p.yml:3:104 evaluate.checks[1].min: checks[0] bounds the same metric on the same rows by min already: keep one of the two'
      ]
    )
    expect(ofChecks('{metric: recall, min: 0.9, by: s}', '{metric: recall, min: 0.8, by: [s]}')).toHaveLength(1)
    expect(ofChecks('{metric: recall, by: s, max-gap: 0.1}', '{metric: recall, by: s, max-gap: 0.2}')).toHaveLength(1)
  })

  test('of other rows, bounds or metrics are others', () => {
    expect(
      ofChecks(
        '{metric: recall, min: 0.9}',
        '{metric: recall, min: 0.9, by: size}',
        '{metric: recall, min: 0.9, by: [size, site]}',
        '{metric: recall, max-drop: 0.1}',
        '{metric: precision, min: 0.9}'
      )
    ).toEqual([])
  })

  test('are found in every gate', () => {
    expect(
      problemsOf(policyText('benchmark: {checks: [{metric: load-time, max: 2s}, {metric: load-time, max: 3s}]}'))
    ).toHaveLength(1)
    expect(
      problemsOf(policyText('shadow: {checks: [{metric: ks, column: a, max: 1}, {metric: ks, column: b, max: 1}]}'))
    ).toEqual([])
    expect(
      problemsOf(policyText('shadow: {checks: [{metric: ks, column: a, max: 1}, {metric: ks, column: a, max: 0.5}]}'))
    ).toHaveLength(1)
  })
})

describe('columns', () => {
  const columns = (named: string, task = 'binary') =>
    problemsOf(policyText(`evaluate: {task: ${task}, columns: {${named}}}`)).map((problem) =>
      problem.replace(/^p\.yml:3:\d+ evaluate\.columns\./, '')
    )

  test('a column has one role', () => {
    expect(columns('label: y, score: y')).toEqual(['score: "y" is already the label'])
    expect(columns('id: a, cluster: a')).toEqual(['cluster: "a" is already the id'])
    expect(columns('weight: w, prediction: w')).toEqual(['prediction: "w" is already the weight'])
    expect(columns('score: label')).toEqual(['score: "label" is already the label, by default'])
    expect(columns('prediction: y, label: y', 'regression')).toEqual(['prediction: "y" is already the label'])
  })

  test('every class has a score column of its own', () => {
    expect(columns('score: [a, b, a]', 'multiclass')).toEqual(['score[2]: "a" is already the score'])
    expect(columns('score: [a]', 'multiclass')).toEqual(['score: must not be shorter than 2'])
    expect(columns('score: a', 'multiclass')).toEqual(['score: expected a list, got "a"'])
  })

  test('a column may make slices besides its role', () => {
    expect(
      problemsOf(
        policyText(
          'evaluate: {task: binary, columns: {label: y, score: s}, checks: [{metric: accuracy, min: 0.5, by: y}]}'
        )
      )
    ).toEqual([])
  })

  test('a check is sliced by a column once', () => {
    expect(ofChecks('{metric: recall, min: 0.5, by: [a, b, a]}')).toEqual(['checks[0].by: names a column twice'])
    expect(ofChecks('{metric: recall, min: 0.5, by: []}')[0]).toMatch(/^checks\[0\]\.by/)
  })

  test('classes are named once each', () => {
    expect(problemsOf(policyText('evaluate: {task: multiclass, classes: [a, b, a]}'))).toEqual([
      'p.yml:3:46 evaluate.classes[2]: "a" stands in this list already'
    ])
    expect(problemsOf(policyText('evaluate: {task: multiclass, classes: [1, "1"]}'))).toHaveLength(1)
  })
})

describe('checks that their columns cannot serve', () => {
  test('probabilities are not made of decisions', () => {
    const text = policyText(
      'evaluate:',
      '  task: binary',
      '  columns: {prediction: decided}',
      '  checks:',
      ...['auroc', 'average-precision', 'log-loss', 'brier', 'calibration-error', 'f1'].map(
        (metric) => `    - {metric: ${metric}, min: 0.5}`
      )
    )
    expect(problemsOf(text)).toEqual(
      ['auroc', 'average-precision', 'log-loss', 'brier', 'calibration-error'].map(
        (metric, at) =>
          `p.yml:${7 + at}:16 evaluate.checks[${at}].metric: ${metric} needs columns.score, not only columns.prediction`
      )
    )
  })

  test('flips need ids, and are a comparison already', () => {
    expect(
      problemsOf(policyText('evaluate: {task: binary, checks: [{metric: negative-flip-rate, max: 0.1}]}'))
    ).toEqual([
      'p.yml:3:44 evaluate.checks[0].metric: negative-flip-rate compares the same rows of both models: name their ids with columns.id'
    ])
    expect(ofChecks('{metric: disagreement-rate, max-rise: 0.1}')).toEqual([
      'checks[0].metric: disagreement-rate already compares candidate and baseline: bound it with min or max'
    ])
  })
})

describe('numbers of a section', () => {
  test.each([
    ['confidence: 0.4', 'confidence: must be at least 0.5, got 0.4'],
    ['confidence: 95', 'confidence: must be less than 1, got 95'],
    ['confidence: 1', 'confidence: must be less than 1, got 1'],
    ['seed: -1', 'seed: must be at least 0, got -1'],
    ['seed: 1.5', 'seed: expected a whole number, got 1.5'],
    ['seed: 4294967296', 'seed: must be at most 4294967295, got 4294967296'],
    ['decision-threshold: 0', 'decision-threshold: must be more than 0, got 0'],
    ['decision-threshold: 1', 'decision-threshold: must be less than 1, got 1']
  ])('%s', (line, expected) => {
    expect(problemsOf(policyText(`evaluate: {task: binary, ${line}}`))).toEqual([
      expect.stringMatching(`^p\\.yml:3:\\d+ evaluate\\.${expected.replaceAll('.', '\\.')}$`)
    ])
  })
})

test('everything that is wrong is said at once, each at its place', () => {
  const text = [
    'version: 2',
    'model: {name: m, files: []}',
    'evaluate:',
    '  task: binary',
    '  confidence: 95',
    '  checks:',
    '    - {metric: recal, min: 0.5}',
    '    - {metric: recall}',
    '    - {metric: recall, min: 97, tier: soft}',
    'waivers:',
    '  - {gate: evaluate, check: c, owner: o, reason: r, until: soon}',
    'unknown: 1'
  ].join('\n')
  expect(problemsOf(text)).toEqual([
    'p.yml:1:10 version: expected version: 1',
    'p.yml:2:25 model.files: must not be shorter than 1',
    'p.yml:5:15 evaluate.confidence: must be less than 1, got 95',
    `p.yml:7:16 evaluate.checks[0].metric: "recal" is not one of ${METRICS}; did you mean "recall"?`,
    'p.yml:8:7 evaluate.checks[1]: this check has no bound: give one of min, max, max-drop, max-rise, max-gap',
    'p.yml:9:39 evaluate.checks[2].tier: "soft" is not one of blocking, advisory',
    'p.yml:9:29 evaluate.checks[2].min: recall is never outside 0 to 1, so 97 decides nothing; did you mean 0.97?',
    'p.yml:11:60 waivers[0].until: expected a date such as 2026-12-31',
    'p.yml:12:1 unknown key "unknown"; known here: version, model, evaluate, benchmark, shadow, build, promote, waivers'
  ])
})

test('days of a waiver exist', () => {
  const until = (day: string) =>
    problemsOf(policyText(`waivers: [{gate: evaluate, check: c, owner: o, reason: r, until: ${day}}]`))
  expect(until('2028-02-29')).toEqual([])
  for (const day of ['2026-02-29', '2026-13-01', '2026-1-1', '31.12.2026', '2026-12-31T00:00:00Z', '20261231'])
    expect(until(day)).toEqual(['p.yml:3:66 waivers[0].until: expected a date such as 2026-12-31'])
})

test('what is valid stays as it is written', () => {
  const text = policyText('evaluate: {task: multiclass, classes: [cat, 2], checks: [{metric: macro-f1, min: 0.5}]}')
  expect(parsed(text).evaluate).toEqual({
    task: 'multiclass',
    classes: ['cat', 2],
    checks: [{ metric: 'macro-f1', min: 0.5 }]
  })
})

/** How often the gate decides wrongly: the real checks, judged by intervals and Holm, on samples of known truth. */
import { judgeChecks } from '../src/gates/checks.ts'
import { rowTask, type Sides, type TaskData } from '../src/gates/task-data.ts'
import { gateVerdict } from '../src/gates/verdict.ts'
import type { ConfusionMetric, MetricOf } from '../src/metrics/metric.ts'
import { binary, paired, regression } from '../src/metrics/registry.ts'
import {
  type ClassificationRows,
  type RegressionRows,
  type Rows,
  selectClassification,
  selectRegression
} from '../src/metrics/rows.ts'
import type { EvaluateCheck } from '../src/policy/evaluate.ts'
import { pointOf } from '../src/statistics/point.ts'
import { type Random, seededRandom } from '../src/statistics/random.ts'
import { Interner } from '../src/tables/interner.ts'
import type { Table } from '../src/tables/table.ts'
import { type Drawn, equalPair, equalRegressionPair } from './populations.ts'

const CONFIDENCE = 0.95
const SLICES = 4

/** What is checked of a task: how far each metric may move, in the direction that is bad for it. */
interface Task<R extends Rows> {
  readonly name: string
  readonly draw: (count: number, random: Random) => Drawn<R>
  readonly metrics: Readonly<Record<string, MetricOf<R> | ConfusionMetric>>
  readonly margins: readonly (readonly [metric: string, bound: 'max-drop' | 'max-rise', margin: number])[]
  readonly data: (sides: Sides<R>, table: Table) => TaskData
}

const drawing = { seed: 1, intervals: 'analytic' } as const

const binaryTask: Task<ClassificationRows> = {
  name: 'binary',
  draw: equalPair,
  metrics: binary,
  margins: [
    ['accuracy', 'max-drop', 0.02],
    ['balanced-accuracy', 'max-drop', 0.02],
    ['precision', 'max-drop', 0.03],
    ['recall', 'max-drop', 0.03],
    ['f1', 'max-drop', 0.03],
    ['mcc', 'max-drop', 0.04],
    ['auroc', 'max-drop', 0.02],
    ['average-precision', 'max-drop', 0.03],
    ['log-loss', 'max-rise', 0.05],
    ['brier', 'max-rise', 0.01],
    ['calibration-error', 'max-rise', 0.02]
  ],
  data: (sides, table) =>
    rowTask({
      sides,
      metrics: binary,
      paired,
      select: selectClassification,
      tables: { candidate: table, baseline: table },
      ...drawing
    })
}

const regressionTask: Task<RegressionRows> = {
  name: 'regression',
  draw: equalRegressionPair,
  metrics: regression,
  margins: [
    ['mae', 'max-rise', 0.1],
    ['mse', 'max-rise', 0.5],
    ['rmse', 'max-rise', 0.1],
    ['r2', 'max-drop', 0.1],
    ['mape', 'max-rise', 0.01],
    ['median-absolute-error', 'max-rise', 0.1]
  ],
  data: (sides, table) =>
    rowTask({
      sides,
      metrics: regression,
      paired: {},
      select: selectRegression,
      tables: { candidate: table, baseline: table },
      ...drawing
    })
}

export function printVerdictErrors(quick: boolean) {
  const sizes: readonly (readonly [number, number])[] = quick
    ? [[200, 100]]
    : [
        [200, 500],
        [1_000, 500],
        [10_000, 200]
      ]
  console.log(
    `\n### Verdicts\n\n| task | candidate | checks | rows | runs | gate fails | gate passes | one check passes, at most |\n|---|---|--:|--:|--:|--:|--:|---|`
  )
  for (const [rows, runs] of sizes) {
    printTask(binaryTask, rows, runs)
    printTask(regressionTask, rows, runs)
  }
}

function printTask<R extends Rows>(task: Task<R>, rows: number, runs: number) {
  const whole = task.margins.map(([metric, bound, margin]) => ({ metric, [bound]: margin }))
  const sliced = task.margins
    .slice(0, 1)
    .map(([metric, bound, margin]) => ({ metric, [bound]: 2.5 * margin, by: 'slice' }))
  const none = task.margins.map(([metric, bound]) => ({ metric, [bound]: 0 }))
  simulate(task, 'equal', [...whole, ...sliced], rows, runs, (pair) => pair)
  simulate(task, 'equal, margins of 0', none, rows, runs, (pair) => pair)
  simulate(task, 'worse by the margins', worseBy(task), rows, runs, worsened)
}

/** One row of twelve is answered at random, or every error is a third larger: all metrics are worse by far. */
function worsened<R extends Rows>({ candidate, baseline }: Drawn<R>, random: Random): Drawn<R> {
  const label = (candidate as unknown as { readonly label: ArrayLike<number> }).label
  if ('prediction' in candidate) {
    const prediction = (candidate.prediction as Float64Array).map((p, i) => p + 0.35 * (p - label[i]!))
    return { candidate: { ...candidate, prediction }, baseline }
  }
  const rows = candidate as unknown as ClassificationRows
  const score = rows.scores![0]!.map((s) => (random() < 0.08 ? random() : s))
  const decision = Uint8Array.from(score, (s) => (s >= 0.5 ? 1 : 0))
  return { candidate: { ...rows, scores: [score], decision } as unknown as R, baseline }
}

/** Bounds at the true differences: a candidate that is worse by a hair more passes no less often than one far worse. */
function worseBy<R extends Rows>(task: Task<R>): EvaluateCheck[] {
  const random = seededRandom(20_261_122)
  const { candidate, baseline } = worsened(task.draw(2_000_000, random), random)
  return task.margins.map(([name, bound]) => {
    const metric = task.metrics[name]!
    const difference = (pointOf(metric, candidate) as number) - (pointOf(metric, baseline) as number)
    return { metric: name, [bound]: Math.abs(difference) }
  })
}

function simulate<R extends Rows>(
  task: Task<R>,
  title: string,
  checks: readonly EvaluateCheck[],
  rows: number,
  runs: number,
  change: (pair: Drawn<R>, random: Random) => Drawn<R>
) {
  const random = seededRandom(rows)
  const table = slicedTable(rows)
  const gate = { pass: 0, fail: 0, inconclusive: 0 }
  const passes = new Map<string, number>()
  let judged = 0
  for (let run = 0; run < runs; run++) {
    const pair = change(task.draw(rows, random), random)
    const records = judgeChecks(checks, task.data({ ...pair, paired: true }, table), CONFIDENCE)
    gate[gateVerdict('evaluate', records, [], '2026-11-22').verdict]++
    judged = records.length
    for (const { id, verdict } of records) passes.set(id, (passes.get(id) ?? 0) + (verdict === 'pass' ? 1 : 0))
  }
  const percent = (part: number) => `${((100 * part) / runs).toFixed(1)} %`
  const [most, times] = [...passes].sort(([, a], [, b]) => b - a)[0]!
  console.log(
    `| ${task.name} | ${title} | ${judged} | ${rows.toLocaleString('en')} | ${runs.toLocaleString('en')} | ${percent(gate.fail)} | ${percent(gate.pass)} | ${percent(times)} (${most}) |`
  )
}

/** Rows in slices of the same size. */
function slicedTable(rows: number): Table {
  const texts = new Interner()
  const codes = Int32Array.from({ length: rows }, (_, row) => texts.intern(`s${row % SLICES}`))
  return {
    rows,
    columns: new Map([['slice', { kind: 'text', codes, texts }]]),
    parts: [{ uri: 'simulated', rows }]
  }
}

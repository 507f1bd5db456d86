/**
 * Metrics in memory against scikit-learn on the same arrays: `PYTHON=… node bench/metrics.ts [millions of rows]`. The peer
 * gets points only; ours come with their intervals. Both read the arrays from the same files before the clock starts.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auroc } from '../src/metrics/auroc.ts'
import { binary } from '../src/metrics/registry.ts'
import type { ClassificationRows } from '../src/metrics/rows.ts'
import { inOrder, resample } from '../src/statistics/bootstrap.ts'
import { estimateOf } from '../src/statistics/estimate.ts'
import type { Estimate } from '../src/statistics/interval.ts'
import { pairedDifference } from '../src/statistics/paired.ts'
import { pointOf } from '../src/statistics/point.ts'
import { normalVariate, seededRandom } from '../src/statistics/random.ts'
import { pythonWith, timeOf } from './measure.ts'
import { binaryRows } from './populations.ts'

const PEER = `
import json, sys, time
import numpy as np
from sklearn.metrics import roc_auc_score, classification_report, log_loss, brier_score_loss

def read(name):
    return np.fromfile(f'{sys.argv[1]}/{name}.label', np.uint8), np.fromfile(f'{sys.argv[1]}/{name}.score')

def median(act, runs=3):
    times = []
    for _ in range(runs):
        start = time.perf_counter(); act(); times.append(time.perf_counter() - start)
    return 1000 * sorted(times)[runs // 2]

def calibration(y, s):
    bins = np.clip(np.ceil(s * 15).astype(int) - 1, 0, 14)
    n = np.bincount(bins, minlength=15)
    gap = np.abs(np.bincount(bins, weights=y, minlength=15) - np.bincount(bins, weights=s, minlength=15))
    return gap.sum() / len(y)

y, s = read('large')
def report():
    classification_report(y, s >= 0.5); log_loss(y, s); brier_score_loss(y, s); calibration(y, s)
auroc = median(lambda: roc_auc_score(y, s))
reported = median(report)
y, s = read('small')
rng = np.random.default_rng(1)
def replicate():
    at = rng.integers(0, len(y), len(y)); roc_auc_score(y[at], s[at])
print(json.dumps({'auroc': auroc, 'report': reported, 'replicate': median(replicate, 5)}))
`

const millions = Number(process.argv[2] ?? 10)
const python = pythonWith(['sklearn', 'numpy'])
if (python === undefined) {
  console.error('SKIPPED: no Python with scikit-learn; set PYTHON to one')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))
try {
  const large = rowsOf(millions * 1e6)
  const small = rowsOf(1e6)
  const peer = peerTimes(large, small)
  const interval = (estimate: unknown) => (estimate as Estimate).interval?.(0.95)
  print(
    `AUROC with its DeLong interval, ${millions} M rows`,
    timeOf(() => interval(fresh(large, (rows) => estimateOf(auroc, rows, 1))), 3),
    peer.auroc,
    5
  )
  const report = [
    'accuracy',
    'balanced-accuracy',
    'precision',
    'recall',
    'specificity',
    'f1',
    'mcc',
    'log-loss',
    'brier',
    'calibration-error'
  ] as const
  print(
    `classification report + log loss + Brier + calibration error, ${millions} M rows`,
    timeOf(() => fresh(large, (rows) => report.map((name) => pointOf(binary[name], rows))), 3),
    peer.report,
    40
  )
  const { order, value } = auroc.reweighted!(small)
  const sortedRows = inOrder(small, order)
  const fifty = timeOf(() => resample({ rows: sortedRows, takesCounts: true, value }, 1, 50), 3)
  print('bootstrap of AUROC, 1,000 replicates, 1 M rows', fifty * 20, peer.replicate * 1_000, 25)
  for (const rows of [small, large]) {
    const millionsHere = rows.count / 1e6
    const pair = { candidate: rows, baseline: shifted(rows) }
    const time = timeOf(() => {
      for (const name of ['f1', 'precision', 'recall', 'mcc'] as const)
        interval(pairedDifference(binary[name], pair, 1))
    }, 3)
    console.log(
      `paired intervals of F1, precision, recall, MCC, ${millionsHere} M rows: ${time.toFixed(0)} ms, on tables that are counted`
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function rowsOf(count: number): ClassificationRows {
  const random = seededRandom(count)
  const label = new Uint8Array(count)
  const score = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const signal = normalVariate(random)
    score[i] = 1 / (1 + Math.exp(-signal))
    label[i] = random() < score[i]! ? 1 : 0
  }
  return binaryRows(label, score)
}

/** The same arrays as rows that nothing has been counted of yet. */
function fresh<T>(rows: ClassificationRows, act: (rows: ClassificationRows) => T): T {
  return act({ ...rows })
}

function shifted(rows: ClassificationRows): ClassificationRows {
  const random = seededRandom(2)
  return binaryRows(
    rows.label as Uint8Array,
    rows.scores![0]!.map((s) => Math.min(1, Math.max(0, s + 0.05 * normalVariate(random))))
  )
}

interface PeerTimes {
  readonly auroc: number
  readonly report: number
  readonly replicate: number
}

/** The peer's milliseconds on the same arrays. */
function peerTimes(large: ClassificationRows, small: ClassificationRows): PeerTimes {
  for (const [name, rows] of [
    ['large', large],
    ['small', small]
  ] as const) {
    writeFileSync(join(folder, `${name}.label`), rows.label)
    writeFileSync(join(folder, `${name}.score`), rows.scores![0]!)
  }
  const { stdout, stderr, status } = spawnSync(python!, ['-c', PEER, folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as PeerTimes
}

function print(what: string, ours: number, theirs: number, wanted: number): void {
  const ratio = theirs / ours
  console.log(
    `${what}: ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms: ${ratio.toFixed(1)} times faster (bar: ${wanted})`
  )
}

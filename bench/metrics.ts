/**
 * Metrics in memory against scikit-learn on the same arrays: `PYTHON=… node bench/metrics.ts [millions of rows]`. The peer
 * gets points only; ours come with their intervals. Both read the arrays from the same files before the clock starts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { auroc } from '../src/metrics/auroc.ts'
import { binary } from '../src/metrics/registry.ts'
import type { ClassificationRows } from '../src/metrics/rows.ts'
import { estimateOf } from '../src/statistics/estimate.ts'
import type { Estimate } from '../src/statistics/interval.ts'
import { pairedDifference } from '../src/statistics/paired.ts'
import { pointOf } from '../src/statistics/point.ts'
import { normalVariate, seededRandom } from '../src/statistics/random.ts'
import { areaResampler } from '../src/statistics/resampled-area.ts'
import { pythonWith, timeOf } from './measure.ts'
import { binaryRows } from './populations.ts'

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
  const random = seededRandom(1)
  const interval = (estimate: unknown) => (estimate as Estimate).interval?.(0.95)
  print(`AUROC with its DeLong interval, ${millions} M rows`, timeOf(() => interval(estimateOf(auroc, large, random)), 3), peer.auroc, 5)
  const report = ['accuracy', 'balanced-accuracy', 'precision', 'recall', 'specificity', 'f1', 'mcc', 'log-loss', 'brier', 'calibration-error'] as const
  print(
    `classification report + log loss + Brier + calibration error, ${millions} M rows`,
    timeOf(() => report.map((name) => pointOf(binary[name], large)), 3),
    peer.report,
    40
  )
  const replicate = areaResampler(small)
  const fifty = timeOf(() => {
    for (let i = 0; i < 50; i++) replicate(random)
  }, 3)
  print('bootstrap of AUROC, 1,000 replicates, 1 M rows', fifty * 20, peer.replicate * 1_000, 25)
  for (const rows of [small, large]) {
    const millionsHere = rows.count / 1e6
    const confusion = pairOf(rows)
    const time = timeOf(() => {
      for (const name of ['f1', 'precision', 'recall', 'mcc'] as const) interval(pairedDifference(binary[name], confusion, random))
    }, 3)
    console.log(`paired intervals of F1, precision, recall, MCC, ${millionsHere} M rows: ${time.toFixed(0)} ms, tables included`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

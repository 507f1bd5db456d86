/**
 * Distances between two samples in memory against SciPy on the same arrays: `PYTHON=… node bench/shadow-statistics.ts
 * [millions of rows]`. Ours: KS, Wasserstein, PSI, Jensen-Shannon. The peer: KS, Wasserstein, PSI. Runs are interleaved.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type NumericMeasure, numericMeasures } from '../src/metrics/shadow/measures.ts'
import { compareNumeric } from '../src/metrics/shadow/numeric.ts'
import { normalVariate, seededRandom } from '../src/statistics/random.ts'
import { median, pythonWith } from './measure.ts'

const PEER = `
import json, sys, time
import numpy as np
from scipy.stats import ks_2samp, wasserstein_distance
a, b = (np.fromfile(f'{sys.argv[1]}/{name}') for name in ('production', 'candidate'))
start = time.perf_counter()
ks = ks_2samp(a, b, method='asymp').statistic
w = wasserstein_distance(a, b)
cuts = np.unique(np.quantile(a, np.arange(1, 10) / 10))
p, q = ((np.bincount(np.searchsorted(cuts, x), minlength=len(cuts) + 1) + .5) / (len(x) + .5 * (len(cuts) + 1)) for x in (a, b))
psi = np.sum((p - q) * np.log(p / q))
print(json.dumps([1000 * (time.perf_counter() - start), ks, w, psi]))
`
const RUNS = 3

const rows = Number(process.argv[2] ?? 10) * 1e6
const python = pythonWith(['scipy', 'numpy'])
if (python === undefined) {
  console.error('SKIPPED: no Python with SciPy; set PYTHON to one')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))
try {
  compare('scores', 40, (z, e) => [logistic(z), logistic(1.01 * z + 0.05 * e + 0.01)])
  compare('heavy tails', 8, (z, e) => [Math.exp(2.5 * z), Math.exp(2.525 * z + 0.1 * e)])
  compare('outliers of 1e200', 8, (z, e, row) => (row % 999_983 === 7 ? [1e200, -1e-200] : [z, 1.01 * z + 0.05 * e]))
  compare('90 % ties', 8, (z, e, row) => (row % 10 < 9 ? [0.25, 0.25] : [logistic(z), logistic(1.01 * z + 0.05 * e)]))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function compare(
  what: string,
  bar: number,
  pair: (z: number, e: number, row: number) => readonly [number, number]
): void {
  const random = seededRandom(1)
  const production = new Float64Array(rows)
  const candidate = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const [p, c] = pair(normalVariate(random), normalVariate(random), row)
    production[row] = p
    candidate[row] = c
  }
  writeFileSync(join(folder, 'production'), production)
  writeFileSync(join(folder, 'candidate'), candidate)
  measured(production, candidate)
  const ours: number[] = []
  const theirs: number[] = []
  let apart = 0
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now()
    const found = measured(production, candidate)
    ours.push(performance.now() - from)
    const { stdout, stderr, status } = spawnSync(python!, ['-c', PEER, folder], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    const [time, ...peer] = JSON.parse(stdout) as [number, ...number[]]
    theirs.push(time)
    peer.forEach((value, at) => {
      apart = Math.max(apart, Math.abs(found[at]! - value) / Math.abs(value))
    })
  }
  const ratio = median(theirs) / median(ours)
  console.log(
    `${what}, 2 x ${rows / 1e6} M: ${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms: ${ratio.toFixed(1)} times faster (bar: ${bar}); farthest from SciPy ${apart.toExponential(1)}`
  )
}

function measured(production: Float64Array, candidate: Float64Array): number[] {
  const comparison = compareNumeric(production, candidate)
  const names: readonly NumericMeasure[] = ['ks', 'wasserstein', 'psi', 'jensen-shannon']
  return names.map((name) => numericMeasures[name](comparison) as number)
}

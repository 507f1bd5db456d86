/**
 * What a gate costs from start to finish, as a whole process on the built bundle:
 *
 *   node bench/evaluate.ts [rows, default 1000000] [runs, default 5]
 *
 * Five metrics of a candidate with intervals against production, from two CSV files joined by id, compared with pandas
 * and scikit-learn that give the same five numbers of both files and no interval; then the same at ten times as many
 * rows, once; then the smallest example beside an empty Node process. Each process in turns with its peer, medians.
 * The peer takes part if `PYTHON` (default python3) can import it.
 */
import { writeFileSync } from 'node:fs'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { costOf, median, type ProcessCost, pythonWith } from './measure.ts'

const command = fileURLToPath(new URL('../bin/modelgate.js', import.meta.url))
const example = fileURLToPath(new URL('../examples/breast-cancer/', import.meta.url))

const policy = `version: 1
model: {name: bench, files: [policy.yml]}
evaluate:
  task: binary
  columns: {id: id, label: label, score: score}
  checks:
    - {metric: auroc, max-drop: 0.01}
    - {metric: accuracy, max-drop: 0.01}
    - {metric: f1, max-drop: 0.01}
    - {metric: log-loss, max-rise: 0.01}
    - {metric: brier, max-rise: 0.01}
`

/** The same five numbers, of both files, as a notebook would. */
const notebook = `import sys, pandas as pd
from sklearn.metrics import roc_auc_score, accuracy_score, f1_score, log_loss, brier_score_loss
a, b = (pd.read_csv(path) for path in sys.argv[1:3])
both = a.merge(b[["id", "score"]], on="id", suffixes=("", "_production"))
for score in ("score", "score_production"):
    y, p = both["label"].to_numpy(), both[score].to_numpy()
    d = (p >= 0.5).astype(int)
    print(roc_auc_score(y, p), accuracy_score(y, d), f1_score(y, d), log_loss(y, p), brier_score_loss(y, p))
`

async function main(rows: number, runs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgate-bench-'))
  try {
    await writeFile(join(folder, 'policy.yml'), policy)
    await writeFile(join(folder, 'notebook.py'), notebook)
    const ours = await compare(folder, rows, runs)
    const large = await compare(folder, rows * 10, 1)
    console.log(
      `  time at ${words(rows * 10)} over time at ${words(rows)} rows: ${(large / ours).toFixed(1)} (limit 12)`
    )
    startUp(folder, Math.max(runs, 11))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Seconds that the gate takes; prints them beside the peer's. */
async function compare(folder: string, rows: number, runs: number): Promise<number> {
  const [candidate, baseline] = [join(folder, 'candidate.csv'), join(folder, 'baseline.csv')]
  await writeScores(candidate, rows, 0.02)
  await writeScores(baseline, rows, 0)
  const python = pythonWith(['pandas', 'sklearn'])
  const ours: ProcessCost[] = []
  const theirs: ProcessCost[] = []
  for (let run = 0; run < runs; run++) {
    ours.push(gate(folder, candidate, baseline))
    if (python !== undefined) theirs.push(costOf(python, [join(folder, 'notebook.py'), candidate, baseline]))
  }
  console.log(`${words(rows)} rows, two CSV files, five metrics:`)
  console.log(`  modelgate evaluate     ${shown(ours)}`)
  if (python === undefined) console.log('  pandas + scikit-learn: skipped, python3 lacks them')
  else {
    const faster = secondsOf(theirs) / secondsOf(ours)
    const memory = megabytesOf(ours) / megabytesOf(theirs)
    console.log(`  pandas + scikit-learn  ${shown(theirs)}`)
    console.log(`  ${faster.toFixed(1)} times faster (limit 5), ${memory.toFixed(2)} of the memory (limit 0.5)`)
  }
  return secondsOf(ours)
}

function gate(folder: string, candidate: string, baseline: string): ProcessCost {
  const cost = evaluate(folder, ['--policy', 'policy.yml', '--candidate', candidate, '--baseline', baseline], folder)
  if (!cost.output.includes('blocking checks')) throw new Error(`the gate gave no verdict:\n${cost.output}`)
  return cost
}

function evaluate(cwd: string, args: readonly string[], folder: string): ProcessCost {
  const evidence = ['--evidence', join(folder, 'evidence'), '--fail-on', 'never']
  return costOf(process.execPath, [command, 'evaluate', ...args, ...evidence], { cwd })
}

function startUp(folder: string, runs: number): void {
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const [gates, nothing]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs; run++) {
    nothing.push(timed(() => costOf(process.execPath, [empty])))
    gates.push(timed(() => evaluate(example, ['--policy', 'modelgate-tight.yml'], folder)))
  }
  const limit = 3 * median(nothing) + 100
  console.log('the small example, predictions of 285 rows, from start to finish:')
  console.log(`  empty Node process     ${median(nothing).toFixed(0)} ms`)
  console.log(`  modelgate evaluate     ${median(gates).toFixed(0)} ms (limit ${limit.toFixed(0)} ms)`)
}

function timed(act: () => unknown): number {
  const from = performance.now()
  act()
  return performance.now() - from
}

/** `id,label,score`, a logistic model's scores; of two files with other noise the ids and labels are the same. */
async function writeScores(path: string, rows: number, noise: number): Promise<void> {
  const file = await open(path, 'w')
  await file.write('id,label,score\n')
  let state = 1
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  for (let row = 0; row < rows; ) {
    let text = ''
    for (const end = Math.min(rows, row + 20_000); row < end; row++) {
      const [z, u, e] = [normal(), uniform(), normal()]
      const label = u < 1 / (1 + Math.exp(-z)) ? 1 : 0
      text += `row-${row},${label},${1 / (1 + Math.exp(-z - noise * e))}\n`
    }
    await file.write(text)
  }
  await file.close()
}

const words = (rows: number): string => rows.toLocaleString('en')
const secondsOf = (costs: readonly ProcessCost[]): number => median(costs.map(({ seconds }) => seconds))
const megabytesOf = (costs: readonly ProcessCost[]): number => median(costs.map(({ megabytes }) => megabytes))
const shown = (costs: readonly ProcessCost[]): string =>
  `${secondsOf(costs).toFixed(2)} s, ${megabytesOf(costs).toFixed(0)} MB`

await main(Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 5))

/**
 * How long it takes to read a CSV file of predictions, and how much memory: ours, csv-parse and pandas, each in a
 * process of its own, in turns, medians. Ours also computes the file's sha256, which the others do not.
 *
 *   npx node bench/csv.ts [rows of three columns, default 1000000] [rows of one column, default 10000000] [runs, default 5]
 *
 * pandas takes part if `PYTHON` (default python3) can import it. Compiled code is kept from run to run, as Python keeps
 * its own: what is shipped is one bundle of JavaScript, and no types have to be stripped from it.
 */
import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse'
import { nodeFiles } from '../src/adapters/files.ts'
import { readTable } from '../src/tables/read-table.ts'
import type { Wanted } from '../src/tables/table.ts'
import { costOf, median, pythonWith } from './measure.ts'

const labels = ['benign', 'malignant', 'unclear']

interface Contender {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

/** What one process reports of itself: milliseconds from the open file to columns, and megabytes. */
interface Report {
  readonly reading: number
  readonly growth: number
}

async function main(threeColumnRows: number, oneColumnRows: number, runs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgate-csv-'))
  try {
    await compare(await makeFile(folder, threeColumnRows), threeColumnRows, ['id', 'score', 'label'], runs)
    await compare(await makeFile(folder, oneColumnRows), oneColumnRows, ['score'], runs)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** `patient-0001234,0.17-digit score,label` and so on; the same bytes every time. */
async function makeFile(folder: string, rows: number): Promise<string> {
  const path = join(folder, `${rows}.csv`)
  const file = await open(path, 'w')
  await file.write('id,score,label\n')
  let state = 1
  for (let row = 0; row < rows; ) {
    let text = ''
    for (const end = Math.min(rows, row + 20_000); row < end; row++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      const score = (state + ((row * 0.618_033_988_749_894_9) % 1)) / 2 ** 32
      text += `patient-${String(row).padStart(7, '0')},${score.toPrecision(17)},${labels[state % 3]}\n`
    }
    await file.write(text)
  }
  await file.close()
  return path
}

async function compare(path: string, rows: number, columns: readonly string[], runs: number): Promise<void> {
  const self = import.meta.filename
  const contenders: Contender[] = [
    { name: 'modelgate', command: process.execPath, args: [self, '--ours', path, ...columns] }
  ]
  if (rows <= 1_000_000) {
    contenders.push({ name: 'csv-parse', command: process.execPath, args: [self, '--csv-parse', path, ...columns] })
  }
  const python = pythonWith(['pandas'])
  if (python !== undefined) {
    contenders.push({ name: 'pandas', command: python, args: ['-c', pandas, path, 'plain', ...columns] })
    if (columns.includes('id')) {
      contenders.push({ name: 'pandas, ids coded', command: python, args: ['-c', pandas, path, 'coded', ...columns] })
    }
  }
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(path), 'compiled') }
  for (const { command, args } of contenders) costOf(command, args, { env })
  const costs = new Map<string, { process: number[]; megabytes: number[]; reading: number[]; growth: number[] }>()
  for (let run = 0; run < runs; run++) {
    for (const { name, command, args } of contenders) {
      const { seconds, megabytes, output } = costOf(command, args, { env })
      const { reading, growth } = JSON.parse(output) as Report
      const cost = costs.get(name) ?? { process: [], megabytes: [], reading: [], growth: [] }
      cost.process.push(seconds)
      cost.megabytes.push(megabytes)
      cost.reading.push(reading / 1000)
      cost.growth.push(growth)
      costs.set(name, cost)
    }
  }
  console.log(`\n${rows} rows, columns ${columns.join(', ')}; medians of ${runs}; ratio of process time to modelgate's`)
  console.log('reader               reading s   process s    ratio   peak MB   growth MB')
  const ours = median(costs.get('modelgate')!.process)
  for (const [name, cost] of costs) {
    const cells = [median(cost.reading), median(cost.process), median(cost.process) / ours].map((x) => x.toFixed(2))
    const memory = [median(cost.megabytes), median(cost.growth)].map((x) => x.toFixed(0))
    console.log(name.padEnd(20), ...[...cells, ...memory].map((cell, at) => cell.padStart(at < 2 ? 10 : 9)))
  }
}

/** Megabytes that this process has taken at most. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1024
}

async function report(read: () => Promise<unknown>): Promise<void> {
  const before = peak()
  const start = performance.now()
  await read()
  console.log(JSON.stringify({ reading: performance.now() - start, growth: peak() - before }))
}

async function readOurs(path: string, columns: readonly string[]): Promise<unknown> {
  const wanted = columns.map((name): Wanted => ({ name, as: name === 'score' ? 'number' : 'text', missing: 'refuse' }))
  const sources = await nodeFiles('/').find(path)
  const table = await readTable(sources, wanted)
  return [table, await sources[0]!.digest()]
}

/** The same columns as the same kinds of arrays, with a Map for the texts. */
async function readWithCsvParse(path: string, columns: readonly string[]): Promise<unknown> {
  const values = new Map(columns.map((name) => [name, [] as number[]]))
  const codes = new Map(columns.map((name) => [name, new Map<string, number>()]))
  for await (const record of createReadStream(path).pipe(parse({ columns: true }))) {
    for (const name of columns) {
      const text: string = record[name]
      const known = codes.get(name)!
      if (name !== 'score' && !known.has(text)) known.set(text, known.size)
      values.get(name)!.push(name === 'score' ? Number(text) : known.get(text)!)
    }
  }
  return values
}

const pandas = `
import json, resource, sys, time
import pandas as pd
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
path, mode, columns = sys.argv[1], sys.argv[2], sys.argv[3:]
before, start = peak(), time.perf_counter()
frame = pd.read_csv(path, usecols=columns)
if mode == 'coded':
    for name in columns:
        if name != 'score':
            pd.factorize(frame[name])
print(json.dumps({'reading': 1000 * (time.perf_counter() - start), 'growth': peak() - before}))
`

const [first = '', second = '', ...columns] = process.argv.slice(2)
if (first === '--ours') await report(() => readOurs(second, columns))
else if (first === '--csv-parse') await report(() => readWithCsvParse(second, columns))
else await main(Number(first || 1_000_000), Number(second || 10_000_000), Number(columns[0] ?? 5))

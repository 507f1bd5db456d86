/** Tables of this machine's files. Two large ones that are wanted at once are read side by side. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { UserError } from '../../errors.ts'
import { type ReadTable, readTable } from '../../tables/read-table.ts'
import { FileSource } from '../files/file-source.ts'
import { type TableAnswer, type TableOrder, unpackTable } from './table-message.ts'

/** Bytes from which another thread, which takes about 50 ms to start, is worth it. */
const WORTH_A_THREAD = 4 * 2 ** 20

/** Reads here unless something is being read here already. */
export function tableReader(): ReadTable {
  let busy = false
  return async (sources, wanted) => {
    const files = sources.filter((source) => source instanceof FileSource)
    const bytes = files.reduce((sum, { expectedBytes }) => sum + (expectedBytes ?? 0), 0)
    const movable = files.length === sources.length && availableParallelism() > 1
    if (busy && movable && bytes >= WORTH_A_THREAD) return readInThread(files, wanted)
    busy = true
    try {
      return await readTable(sources, wanted)
    } finally {
      busy = false
    }
  }
}

async function readInThread(sources: readonly FileSource[], wanted: TableOrder['wanted']) {
  const order: TableOrder = { files: sources.map((source) => source.known()), wanted }
  const code = 'import(require("node:worker_threads").workerData.entry).then((main) => main.tableThread())'
  // only large tables need threads
  const { Worker } = await import('node:worker_threads')
  const worker = new Worker(code, { eval: true, workerData: { order, entry: entryUrl() } })
  try {
    const [answer]: TableAnswer[] = await once(worker, 'message')
    if (answer === undefined) throw new Error('the thread that reads a table gave no answer')
    if ('code' in answer) throw new UserError(answer.code, answer.problems)
    if ('fault' in answer) throw new Error(answer.fault)
    answer.files.forEach((file, at) => {
      sources[at]!.learn(file)
    })
    return unpackTable(answer.table)
  } finally {
    await worker.terminate()
  }
}

/** The entry of the bundle lies beside this file when it is built. */
function entryUrl(): string {
  const here = fileURLToPath(import.meta.url)
  const entry = here.endsWith('.ts') ? '../../main.ts' : './index.js'
  return new URL(entry, pathToFileURL(here)).href
}

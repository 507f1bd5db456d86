/** What runs in the other thread: reads one table, hands it over, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { readTable } from '../../tables/read-table.ts'
import { FileSource } from '../files/file-source.ts'
import { answerOf, packTable, type TableOrder } from './table-message.ts'

export async function runTableThread(): Promise<void> {
  const { files, wanted } = workerData.order as TableOrder
  const sources = files.map((file) => FileSource.of(file))
  try {
    const { table, buffers } = packTable(await readTable(sources, wanted))
    parentPort?.postMessage({ table, files: sources.map((source) => source.known()) }, buffers)
  } catch (error) {
    parentPort?.postMessage(answerOf(error))
  }
}

import { Worker } from 'node:worker_threads'
import type { Hasher } from './hasher.ts'

/** Runs in the other thread. It answers every block with null, and null with the digest. */
const workerCode = `
const { createHash } = require('node:crypto')
const { parentPort } = require('node:worker_threads')
const hash = createHash('sha256')
parentPort.on('message', (block) => {
  if (block !== null) hash.update(block)
  parentPort.postMessage(block === null ? hash.digest('hex') : null)
})`

interface Waiting {
  readonly resolve: (answer: string | null) => void
  readonly reject: (error: Error) => void
}

/** Hashes in another thread. Blocks in shared memory are not copied. */
export function threadedHasher(): Hasher {
  const worker = new Worker(workerCode, { eval: true })
  const waiting: Waiting[] = []
  let failure: Error | undefined
  const fail = (error: Error) => {
    failure ??= error
    for (const { reject } of waiting.splice(0)) reject(failure)
  }
  worker.on('message', (answer: string | null) => waiting.shift()?.resolve(answer))
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the thread that computes sha256 has ended')))
  const ask = (message: Uint8Array | null) =>
    new Promise<string | null>((resolve, reject) => {
      if (failure !== undefined) return reject(failure)
      waiting.push({ resolve, reject })
      worker.postMessage(message)
    })
  return {
    async update(block) {
      await ask(block)
    },
    async digest() {
      return (await ask(null)) ?? ''
    },
    async close() {
      await worker.terminate()
    }
  }
}

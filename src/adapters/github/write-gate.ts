/** Writes one after another, each at least an interval after the end of the one before. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface WriteGate {
  run<T>(write: () => Promise<T>): Promise<T>
  /** Resolves when a write would begin at once: for those who must look right before they write. */
  free(): Promise<void>
}

export function writeGate(intervalMs: number): WriteGate {
  let tail: Promise<void> = Promise.resolve()
  let freeAt = 0
  const rest = async (): Promise<void> => {
    for (let left = freeAt - performance.now(); left > 0; left = freeAt - performance.now()) await sleep(left)
  }
  return {
    async run(write) {
      const before = tail
      let done: () => void = () => {}
      tail = new Promise((resolve) => {
        done = resolve
      })
      await before
      await rest()
      try {
        return await write()
      } finally {
        freeAt = performance.now() + intervalMs
        done()
      }
    },
    async free() {
      await tail
      await rest()
    }
  }
}

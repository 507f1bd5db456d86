import type { BigIntStats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { UserError } from '../../errors.ts'
import type { RowSource } from '../../tables/batch.ts'
import { shownPath } from '../../tables/shown.ts'
import { unreadable } from './file-errors.ts'
import { makeHasher } from './hasher.ts'
import { openRegular } from './open-regular.ts'
import { readBlocks } from './read-blocks.ts'
import { isGzip, readRange } from './read-range.ts'

/** Most bytes that a gzipped file may come to when it has to be decompressed as a whole. */
const largestWhole = 2 ** 31

/** A file as another thread may take it up, or give it back with what it found out. */
export interface KnownFile {
  readonly path: string
  readonly uri: string
  readonly size: number
  /** What the file was when it was first opened. */
  readonly stamp: string | undefined
  readonly digest: string | undefined
}

/** A file on disk. However often it is opened, it has to be the same file, unchanged. */
export class FileSource implements RowSource {
  readonly uri: string
  readonly expectedBytes: number | undefined
  readonly #path: string
  readonly #size: number
  #stamp: string | undefined
  #digest: string | undefined
  #whole: Promise<Uint8Array> | undefined

  /** @param uri what the user calls the file; @param size what it had when it was found, in bytes */
  constructor(path: string, uri: string, size: number) {
    this.#path = path
    this.#size = size
    this.uri = uri
    this.expectedBytes = uri.endsWith('.gz') ? undefined : size
  }

  static of(file: KnownFile): FileSource {
    const source = new FileSource(file.path, file.uri, file.size)
    source.learn(file)
    return source
  }

  known(): KnownFile {
    return { path: this.#path, uri: this.uri, size: this.#size, stamp: this.#stamp, digest: this.#digest }
  }

  /** Takes what another thread found out of the same file. */
  learn({ stamp, digest }: KnownFile): void {
    this.#stamp = stamp
    this.#digest = digest
  }

  async *blocks(): AsyncGenerator<Uint8Array, void> {
    const { handle, stats } = await this.#open()
    try {
      const raw = this.#raw(handle, stats)
      if (await isGzip(handle)) {
        const { gunzipBlocks } = await import('./gunzip-blocks.ts')
        yield* gunzipBlocks(raw, this.uri)
      } else yield* raw
    } catch (error) {
      throw unreadable(this.uri, error)
    } finally {
      await handle.close()
    }
  }

  async size(): Promise<number> {
    const plain = await this.#withHandle(async (handle, stats) => {
      return (await isGzip(handle)) ? undefined : Number(stats.size)
    })
    if (plain !== undefined) return plain
    const bytes = await this.#decompress()
    return bytes.length
  }

  async slice(start: number, end: number): Promise<Uint8Array> {
    const plain = await this.#withHandle(async (handle, stats) => {
      if (await isGzip(handle)) return undefined
      const stop = Math.max(start, Math.min(end, Number(stats.size)))
      const bytes = await readRange(handle, start, stop)
      if (bytes.length < stop - start) throw this.#changed()
      return bytes
    })
    if (plain !== undefined) return plain
    const bytes = await this.#decompress()
    return bytes.subarray(start, end)
  }

  async digest(): Promise<string> {
    if (this.#digest === undefined) {
      await this.#withHandle(async (handle, stats) => {
        for await (const _ of this.#raw(handle, stats)) {
          // only to be hashed
        }
      })
    }
    return this.#digest!
  }

  /** The bytes as they lie on disk; when all have passed, their sha256 is known. */
  async *#raw(handle: FileHandle, stats: BigIntStats): AsyncGenerator<Uint8Array, void> {
    const size = Number(stats.size)
    const hasher = await makeHasher(size)
    try {
      let passed = 0
      for await (const block of readBlocks(handle, size, hasher)) {
        passed += block.length
        // a file that grows as fast as it is read would never end
        if (passed > size) throw this.#changed()
        yield block
      }
      const digest = await hasher.digest()
      if (passed !== size || stampOf(await handle.stat({ bigint: true })) !== this.#stamp) throw this.#changed()
      this.#digest = digest
    } finally {
      await hasher.close()
    }
  }

  async #decompress(): Promise<Uint8Array> {
    this.#whole ??= joined(this.blocks(), () => {
      const text = 'decompresses to more than 2 GiB; decompress it (Parquet compresses its columns itself)'
      return new UserError('file-unreadable', `${shownPath(this.uri)} ${text}`)
    })
    return await this.#whole
  }

  async #withHandle<T>(use: (handle: FileHandle, stats: BigIntStats) => Promise<T>): Promise<T> {
    const { handle, stats } = await this.#open()
    try {
      return await use(handle, stats)
    } catch (error) {
      throw unreadable(this.uri, error)
    } finally {
      await handle.close()
    }
  }

  async #open(): Promise<{ handle: FileHandle; stats: BigIntStats }> {
    const opened = await openRegular(this.#path, this.uri)
    const stamp = stampOf(opened.stats)
    this.#stamp ??= stamp
    if (stamp === this.#stamp) return opened
    await opened.handle.close()
    throw this.#changed()
  }

  #changed(): UserError {
    return new UserError('file-unreadable', `${shownPath(this.uri)} was changed while it was being read`)
  }
}

function stampOf({ dev, ino, size, mtimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs].join(' ')
}

async function joined(blocks: AsyncIterable<Uint8Array>, tooLarge: () => Error): Promise<Uint8Array> {
  const copies: Uint8Array[] = []
  let size = 0
  for await (const block of blocks) {
    size += block.length
    if (size > largestWhole) throw tooLarge()
    copies.push(block.slice())
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const copy of copies) {
    whole.set(copy, at)
    at += copy.length
  }
  return whole
}

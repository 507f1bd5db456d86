import type { ByteSource } from '../ports.ts'
import type { Interner } from './interner.ts'
import type { TablePart } from './table.ts'

/** A file of rows. */
export interface RowSource extends ByteSource {
  /** About how many bytes `blocks` will give, where that is known without reading; used to tell progress only. */
  readonly expectedBytes?: number | undefined
}

/** Some consecutive rows of one file. The views are valid until the next batch is asked for. */
export interface Batch {
  readonly rows: number
  /** One entry per wanted column, in that order: numbers, or codes of texts. */
  readonly columns: readonly (Float64Array | Int32Array)[]
  /** Place of the file among the sources. */
  readonly part: number
  /** About which share of all sources has been read, 0 to 1, where that is known. */
  readonly progress: number | undefined
}

/**
 * Rows, batch by batch, in bounded memory (but for distinct texts). Problems do not stop the reading, so that all of
 * them are found; a batch with a problem, or any behind it, is not given out, and at the end all of them are thrown as
 * one UserError. What was computed from batches counts only when the reading ends without an error. Read once.
 */
export interface BatchReader extends AsyncIterable<Batch> {
  /** By name of a wanted text column: its texts, which grow as batches are read. */
  readonly texts: ReadonlyMap<string, Interner>
  /** The files that were read to their end so far, with their rows. */
  readonly parts: readonly TablePart[]
}

/** What the pure code needs of the world, in our own words. Adapters implement these; tests use small real fakes. */
import type { CommitStatus } from './report/status.ts'

/** One file as bytes. */
export interface ByteSource {
  /** The path as the user knows it, for messages and evidence. */
  readonly uri: string
  /** The bytes in order, decompressed if the file is gzipped. A block is valid until the next one is asked for. */
  blocks(): AsyncIterable<Uint8Array>
  /** Number of (decompressed) bytes, for formats that are read from their end. */
  size(): Promise<number>
  /** The (decompressed) bytes from start up to, not including, end. */
  slice(start: number, end: number): Promise<Uint8Array>
  /** sha256, in hex, of the bytes as they lie on disk. Free when `blocks` has been read to its end. */
  digest(): Promise<string>
}

export interface Files {
  /** The files that a path or a glob names, sorted; a directory or nothing is an error that says so. */
  find(pattern: string): Promise<readonly ByteSource[]>
  /** Whole small file as text (UTF-8), or undefined where there is none. */
  readText(path: string, maxBytes: number): Promise<string | undefined>
  /**
   * The files of a directory and of the folders in it, as where artifacts are unpacked, sorted; empty where there is none.
   */
  list(directory: string): Promise<readonly string[]>
  /** All or nothing: written beside the target, flushed, then renamed. */
  writeText(path: string, text: string): Promise<void>
  /** sha256, in hex, of a regular file's bytes. */
  digest(path: string): Promise<string>
}

export type TensorType =
  | 'float16'
  | 'float32'
  | 'float64'
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'bool'
  | 'string'

/** One input or output of a model; a dimension that the model leaves open is its name, or -1. */
export interface TensorInfo {
  readonly name: string
  readonly type: TensorType
  readonly shape: readonly (number | string)[]
}

/** Values going in or out, row-major; numbers of every type are widened to float64. */
export interface Tensor {
  readonly type: TensorType
  readonly shape: readonly number[]
  readonly data: Float64Array | readonly string[]
}

/** A loaded model in a process of its own. */
export interface Model {
  /** sha256, in hex, of the very bytes that were vetted and loaded. */
  readonly sha256: string
  readonly inputs: readonly TensorInfo[]
  readonly outputs: readonly TensorInfo[]
  /** Class labels that the model itself names for an output (a classifier's ZipMap), by output name. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  /** What really runs it: ONNX Runtime version, execution provider, threads. */
  readonly runtime: Readonly<Record<string, string | number | boolean>>
  predict(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>
  close(): Promise<void>
}

export interface Models {
  /** Vets, isolates and loads one `.onnx` file. */
  open(path: string): Promise<Model>
}

export interface Clock {
  now(): Date
}

/** Where a run says what it does; `progress` replaces itself on a terminal and is silent elsewhere. */
export interface Log {
  info(text: string): void
  notice(text: string): void
  warning(text: string): void
  progress(text: string): void
}

/** What became of a sticky comment. `superseded`: a newer run has spoken already, and its comment was left alone. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'superseded'

/** One comment on a pull request for each marker, however often and by however many jobs it is written. */
export interface Comments {
  upsert(marker: string, body: string): Promise<{ readonly url: string; readonly outcome: CommentOutcome }>
}

export interface Statuses {
  /** The state of a commit in one context; the last one set counts. */
  set(sha: string, status: CommitStatus): Promise<void>
}

export interface Contents {
  /** A small text file at a commit, or undefined where that commit has none. Anything but a file is an error. */
  read(path: string, ref: string): Promise<string | undefined>
}

export interface PullRequests {
  /** The open pull request whose head is this commit of this branch, or undefined. */
  forHead(sha: string, owner: string, branch: string): Promise<number | undefined>
}

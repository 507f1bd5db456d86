/** What the process that runs a model is told, and what it answers. Types only: the child imports nothing of ours. */

/** Started with these in its first argument, as JSON. */
export interface ChildSettings {
  /** The private folder; it goes when the parent does. */
  readonly folder: string
  /** Resident memory above which the child ends itself, or 0 where the parent watches. */
  readonly maxResidentBytes: number
}

export type Request = OpenRequest | RunRequest

export interface OpenRequest {
  readonly kind: 'open'
  /** Where ONNX Runtime is loaded from. */
  readonly root: string
  readonly model: string
  readonly threads: number
}

export interface RunRequest {
  readonly kind: 'run'
  readonly feeds: readonly WireTensor[]
  readonly outputs: readonly string[]
  readonly maxBytes: number
}

/** A tensor as it goes between the processes: a typed array of the model's own element type, or texts. */
export interface WireTensor {
  readonly name: string
  readonly type: string
  readonly dims: readonly number[]
  readonly data: WireData
}

export type WireData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | readonly string[]

/** An input or output as ONNX Runtime describes it; undefined where it is no tensor. */
export interface WireInfo {
  readonly name: string
  readonly tensor: { readonly type: string; readonly shape: readonly (number | string)[] } | undefined
}

export type Answer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'opened'
      readonly version: string
      readonly inputs: readonly WireInfo[]
      readonly outputs: readonly WireInfo[]
    }
  | { readonly kind: 'ran'; readonly outputs: readonly WireTensor[] }
  | { readonly kind: 'failed'; readonly message: string; readonly tooLarge: boolean }

/** Which operators a model may use, and up to which version: what the pinned ONNX Runtime itself knows. */

/**
 * Domains whose operators ONNX Runtime carries for inference. `com.microsoft` holds its quantized and fused operators
 * and `com.microsoft.nchwc` those of a memory layout, which its own optimizer writes into models. Training domains are
 * not here: a release is not trained.
 */
export const allowedDomains: ReadonlySet<string> = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'com.microsoft',
  'com.microsoft.nchwc'
])

/** Operators of those domains that are refused: EPContext names a file that an execution provider opens. */
export const refusedOperators: ReadonlySet<string> = new Set(['com.microsoft.EPContext'])

/** The newest operator sets that ONNX Runtime 1.30 loads (measured; a test repeats it). */
export const newestOpset: ReadonlyMap<string, number> = new Map([
  ['', 26],
  ['ai.onnx.ml', 5]
])

/** The newest ONNX file format that ONNX Runtime 1.30 loads (measured). */
export const newestIrVersion = 13

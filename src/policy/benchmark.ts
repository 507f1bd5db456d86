/** The `benchmark` section: how an ONNX model or an endpoint is timed, and what it may cost. */
import { array, discriminatedUnion, gte, int, lt, maxLength, number, enum as oneOf, optional, record } from 'zod/mini'
import { distinctChecks, needsBound } from './bounds.ts'
import { checkFields, duration, mapping, name, path, percentage, rate, size, sources } from './fields.ts'

const providers = ['cpu', 'cuda', 'tensorrt', 'webgpu', 'directml', 'coreml'] as const

const timing = (metrics: readonly [string, ...string[]]) =>
  mapping({ metric: oneOf(metrics), max: optional(duration), 'max-rise': optional(percentage), ...checkFields }).check(
    needsBound
  )
const bytes = (metrics: readonly [string, ...string[]]) =>
  mapping({ metric: oneOf(metrics), max: optional(size), 'max-rise': optional(percentage), ...checkFields }).check(
    needsBound
  )

const check = discriminatedUnion('metric', [
  timing(['latency-p50', 'latency-p90', 'latency-p95', 'latency-p99', 'latency-mean', 'load-time', 'first-inference']),
  mapping({
    metric: oneOf(['throughput']),
    min: optional(rate),
    'max-drop': optional(percentage),
    ...checkFields
  }).check(needsBound),
  bytes(['peak-memory', 'model-size'])
])

export const benchmarkSection = mapping({
  ...sources,
  /** Sizes of the dimensions that the model leaves open, by input. */
  shapes: optional(record(name, array(int().check(gte(1))))),
  inputs: optional(path),
  provider: optional(oneOf(providers)),
  threads: optional(int().check(gte(1))),
  confidence: optional(number().check(gte(0.5), lt(1))),
  checks: optional(array(check).check(maxLength(1_000), distinctChecks))
})

/** What runs the models, as far as it is cheap to know: it goes into evidence, because latency and last digits hang on it. */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** Instruction sets that ONNX Runtime's kernels choose by. */
const telling: ReadonlySet<string> = new Set([
  ...['sse4_1', 'avx', 'avx2', 'fma', 'f16c', 'avx_vnni', 'avx512f', 'avx512bw', 'avx512_vnni', 'avx512_bf16'],
  ...['avx512_fp16', 'amx_tile', 'amx_int8', 'amx_bf16', 'asimd', 'asimddp', 'asimdhp', 'i8mm', 'bf16', 'sve', 'sve2']
])

export interface Hardware {
  readonly cpu: string
  /** Separated by spaces; empty where the system does not say. */
  readonly instructionSets: string
}

export function describeHardware(): Hardware {
  const info = cpuInfo()
  const flags = /^(?:flags|Features)\s*:\s*(.*)$/m.exec(info)?.[1]?.split(' ') ?? []
  const instructionSets = flags
    .filter((flag) => telling.has(flag))
    .sort()
    .join(' ')
  return { cpu: cpus()[0]?.model.trim() || 'unknown', instructionSets }
}

function cpuInfo(): string {
  try {
    return readFileSync('/proc/cpuinfo', 'latin1')
  } catch {
    return ''
  }
}

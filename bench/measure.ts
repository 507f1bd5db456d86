/** Times and peak memory of whole processes and of kernels, medians of interleaved runs. */
import { spawnSync } from 'node:child_process'

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds that `act` takes: the median of `runs` after one that warms up. */
export function timeOf(act: () => unknown, runs: number): number {
  act()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const from = performance.now()
    act()
    times.push(performance.now() - from)
  }
  return median(times)
}

export interface ProcessCost {
  readonly seconds: number
  readonly megabytes: number
  readonly output: string
}

/** One whole process, by the system's own accounts of time and resident memory. */
export function costOf(
  command: string,
  args: readonly string[],
  { cwd = process.cwd(), env = process.env }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}
): ProcessCost {
  const { stdout, stderr, status } = spawnSync('/usr/bin/time', ['-f', '%e %M', command, ...args], {
    encoding: 'utf8',
    cwd,
    env,
    maxBuffer: 1e9
  })
  const lines = stderr.trimEnd().split('\n')
  const [seconds = '', kilobytes = ''] = (lines.pop() ?? '').split(' ')
  if (status !== 0 && !Number.isFinite(Number(seconds))) throw new Error(`${command} failed:\n${stderr}`)
  return { seconds: Number(seconds), megabytes: Number(kilobytes) / 1024, output: stdout }
}

/** A Python that has what the comparison needs, or undefined: `PYTHON` of the environment, else python3. */
export function pythonWith(modules: readonly string[]): string | undefined {
  const python = process.env['PYTHON'] ?? 'python3'
  const { status } = spawnSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' })
  return status === 0 ? python : undefined
}

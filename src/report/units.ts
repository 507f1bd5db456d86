/** The unit in which a metric is shown. Evidence holds milliseconds, bytes and inferences per second. */
import type { Predicate } from '../evidence/statement.ts'

export interface Unit {
  readonly divisor: number
  readonly suffix: string
}

const plain: Unit = { divisor: 1, suffix: '' }

/** No-break space: a number and its unit stay on one line. */
const space = '\u00a0'

const scales: Readonly<Record<'time' | 'bytes', readonly (readonly [number, string])[]>> = {
  time: [
    [60_000, 'min'],
    [1_000, 's'],
    [1, 'ms'],
    [1e-3, 'µs']
  ],
  // The policy's kB, MB and GB are powers of ten, and so are these.
  bytes: [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
    [1, 'B']
  ]
}

/** Metrics of these gates have fixed names; in the other gates a name like `size` may mean anything. */
function quantityOf(gate: Predicate['gate'], metric: string): 'time' | 'bytes' | 'rate' | undefined {
  if (gate !== 'benchmark' && gate !== 'build') return undefined
  if (/^latency-|^load-time$|^first-inference$|-time$/.test(metric)) return 'time'
  if (/(?:^|-)(?:memory|size)$/.test(metric)) return 'bytes'
  return metric === 'throughput' ? 'rate' : undefined
}

/** The unit in which the largest of the values is between 1 and the next unit; milliseconds reach to ten seconds. */
export function unitOf(gate: Predicate['gate'], metric: string, values: readonly number[]): Unit {
  const quantity = quantityOf(gate, metric)
  if (quantity === undefined) return plain
  if (quantity === 'rate') return { divisor: 1, suffix: `${space}/s` }
  const largest = Math.max(...values.map(Math.abs))
  const scale = scales[quantity]
  const [divisor, name] =
    scale.find(([size]) => largest >= (quantity === 'time' && size >= 1_000 ? 10 * size : size)) ??
    scale[scale.length - 1]!
  return { divisor, suffix: `${space}${name}` }
}

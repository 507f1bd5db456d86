/** Averages of a metric over the classes: each class counts the same (macro), or as often as it is true (weighted). */
import { type Confusion, margins } from './confusion.ts'
import type { ConfusionMetric, Undefined } from './metric.ts'
import { isUndefined } from './metric.ts'

/** One class against the rest, from the weights of its hits, its true rows and its decided rows. */
type PerClass = (hits: number, truth: number, decided: number) => number | Undefined

/** Classes that are neither true nor decided anywhere take no part, as in scikit-learn. */
export function classAverage(name: string, average: 'macro' | 'weighted', perClass: PerClass): ConfusionMetric {
  return { kind: 'confusion', name, of: (confusion) => averageOf(confusion, average, perClass) }
}

function averageOf(confusion: Confusion, average: 'macro' | 'weighted', perClass: PerClass): number | Undefined {
  const { classes, cells } = confusion
  const size = classes.length
  const { truth, decided } = margins(confusion)
  let sum = 0
  let total = 0
  for (let i = 0; i < size; i++) {
    if (truth[i] === 0 && decided[i] === 0) continue
    const share = average === 'macro' ? 1 : truth[i]!
    if (share === 0) continue
    const value = perClass(cells[i * size + i]!, truth[i]!, decided[i]!)
    if (isUndefined(value)) return { undefined: `${value.undefined} (class ${classes[i]})` }
    sum += share * value
    total += share
  }
  return total === 0 ? { undefined: 'there is no row' } : sum / total
}

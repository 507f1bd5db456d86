/** Measures of two samples, whichever rows they are of. */
import { isUndefined } from '../../metrics/metric.ts'
import type { ShadowMetric } from '../../policy/metric-names.ts'
import { seedFor } from '../../statistics/random.ts'
import { sliceKey } from '../slices.ts'
import type { ComparedSamples, Found } from './compare-samples.ts'
import { rowsOf } from './comparing.ts'
import { distanceOf, measuresOf, strangerWords } from './distance.ts'
import type { ShadowData, ShadowMeasured } from './shadow-data.ts'
import type { Variable } from './variables.ts'

export function unpairedData(variables: readonly Variable[], compared: ComparedSamples, seed: number): ShadowData {
  const byName = new Map(variables.map((variable) => [variable.name, variable]))
  const known = new Map<string, ShadowMeasured>()
  return {
    metrics: (column) => measuresOf(byName.get(column)!.kind),
    measure(metric, column, by) {
      return compared.found({ variable: byName.get(column)!, by }).map((found) => {
        const key = JSON.stringify([metric, column, found.slice === null ? '' : sliceKey(found.slice)])
        const measured = known.get(key) ?? measuredOf(metric, found, seedFor(seed, key))
        known.set(key, measured)
        return measured
      })
    }
  }
}

function measuredOf(
  metric: ShadowMetric,
  { slice, compared: { candidate, control } }: Found,
  seed: number
): ShadowMeasured {
  const distance = distanceOf(metric, candidate, seed)
  const { pValue, detectable } = isUndefined(distance) ? { pValue: null, detectable: null } : distance
  const rows = rowsOf(candidate, 'candidate')
  return {
    slice,
    candidate: distance,
    control: control === null ? null : distanceOf(metric, control, seed),
    rows,
    fewestRows: Math.min(rows, rowsOf(candidate, 'production')),
    pValue,
    detectable,
    remark: strangerWords(candidate)
  }
}

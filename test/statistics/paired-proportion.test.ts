import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairedOutcome } from '../../src/metrics/flips.ts'
import { isUndefined } from '../../src/metrics/metric.ts'
import { paired } from '../../src/metrics/registry.ts'
import { pairedProportion, proportionOf } from '../../src/statistics/estimate.ts'
import { decidedRows } from '../support/rows.ts'

test('a share of flips is the same from the counts of decisions as from the rows', () => {
  const row = fc.record({ label: fc.nat(2), candidate: fc.nat(2), baseline: fc.nat(2) })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.constantFrom(...Object.values(paired)),
      (rows, metric) => {
        const label = rows.map((one) => one.label)
        const [candidate, baseline] = [rows.map((one) => one.candidate), rows.map((one) => one.baseline)].map(
          (decision) => decidedRows(label, decision, 3)
        ) as [ReturnType<typeof decidedRows>, ReturnType<typeof decidedRows>]
        const counted = pairedProportion(metric, { candidate, baseline })
        const swept = proportionOf(pairedOutcome(metric, candidate, baseline), candidate, 'no row')
        if (isUndefined(counted) || isUndefined(swept)) throw new Error('there are rows')
        expect(counted.value).toBe(swept.value)
        expect(counted.interval?.(0.95)).toEqual(swept.interval?.(0.95))
      }
    )
  )
})

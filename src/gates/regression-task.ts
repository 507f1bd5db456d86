/** What a regression can measure. */
import { regression } from '../metrics/registry.ts'
import { gather, type RegressionRows, selectRegression } from '../metrics/rows.ts'
import type { Table } from '../tables/table.ts'
import { factsOf, numbersOf } from './checked-rows.ts'
import type { Roles } from './evaluate-columns.ts'
import { type LoadedSides, slicedTables } from './load-sides.ts'
import type { Predictions } from './predictions.ts'
import { type Drawing, rowTask, type Sides, type TaskData } from './task-data.ts'

export function regressionTask(roles: Roles, loaded: LoadedSides, drawing: Drawing): TaskData {
  const { candidate, baseline, order } = loaded
  const facts = (table: Table) => ({
    ...factsOf(table, roles.weight, roles.cluster),
    label: numbersOf(table, roles.label)
  })
  const answers = ({ table, prediction }: Predictions) => numbersOf(table, prediction ?? '')
  const own: RegressionRows = { ...facts(candidate.table), prediction: answers(candidate) }
  const sides: Sides<RegressionRows> = {
    candidate: own,
    baseline:
      baseline === null
        ? null
        : order === null
          ? { ...facts(baseline.table), prediction: answers(baseline) }
          : { ...own, prediction: gather(answers(baseline), order) },
    paired: order !== null
  }
  return rowTask({
    sides,
    metrics: regression,
    paired: {},
    select: selectRegression,
    tables: slicedTables(loaded),
    ...drawing
  })
}

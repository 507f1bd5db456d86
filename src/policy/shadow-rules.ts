/** What keys and types of the `shadow` section cannot say: which measures and columns make sense together. */
import { shown } from '../tables/shown.ts'
import { checksIn } from './bounds.ts'
import { measuresOfCategories, measuresOfNumbers, pairedShifts } from './metric-names.ts'
import { isLoose, rule, textsOf } from './rule.ts'

/** Rows can be compared one by one only where ids tell which belong together. */
export const columnsServeMeasures = rule(({ columns, checks }, problem) => {
  const named = isLoose(columns) ? columns : {}
  checksIn(checks).forEach(({ metric, column }, at) => {
    const path = ['checks', at, 'metric']
    if (column !== undefined && column === named['id'])
      problem(['checks', at, 'column'], `${shown(String(column))} tells rows apart: there is nothing to compare in it`)
    if ((pairedShifts as readonly unknown[]).includes(metric) && named['id'] === undefined)
      problem(path, `${metric} compares the same rows of both models: name their ids with columns.id`)
    if (metric === 'negative-flip-rate' && named['label'] === undefined)
      problem(path, `${metric} needs the true class of a row: name it with columns.label`)
  })
})

/** A column holds numbers or categories, not both. */
export const oneKindOfColumn = rule(({ columns, categorical, checks }, problem) => {
  const reasons = new Map(textsOf(categorical).map((column) => [column, 'shadow.categorical names it']))
  if (isLoose(columns)) for (const label of textsOf(columns['label'])) reasons.set(label, 'it is the label')
  const list = checksIn(checks)
  for (const { metric, column } of list)
    if (typeof column === 'string' && measuresOfCategories.has(String(metric)) && !reasons.has(column))
      reasons.set(column, `${metric} compares it as such`)
  list.forEach(({ metric, column }, at) => {
    const reason = reasons.get(String(column))
    if (reason !== undefined && measuresOfNumbers.has(String(metric)))
      problem(
        ['checks', at, 'metric'],
        `${metric} compares numbers, but ${shown(String(column))} is a column of categories: ${reason}`
      )
  })
})

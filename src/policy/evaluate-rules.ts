/** What keys and types of the `evaluate` section cannot say: which checks, bounds and columns make sense together. */
import { shown } from '../tables/shown.ts'
import { boundKeys, checksIn } from './bounds.ts'
import { metricRange, pairedMetrics, scoreMetrics } from './metric-names.ts'
import { isLoose, rule, textsOf } from './rule.ts'

/** Bounds that can be met together, and the slices that they are about. */
export const boundsAgree = rule((check, problem) => {
  const { min, max, by } = check
  if (new Set(textsOf(by)).size < textsOf(by).length) problem(['by'], 'names a column twice')
  if (check['max-gap'] !== undefined && by === undefined)
    problem(['max-gap'], 'max-gap compares slices: name their column with "by"')
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    problem(['min'], `min ${min} is above max ${max}: nothing could pass`)
})

/** A bound beyond what its metric can be decides nothing. */
export const boundsAreInRange = rule((check, problem) => {
  const metric = String(check['metric'])
  const [low, high] = metricRange(metric)
  for (const key of boundKeys) {
    const bound = check[key]
    const limit = key === 'min' || key === 'max' ? outside(bound, low, high) : tooWide(key, bound, low, high)
    if (limit !== null) problem([key], `${metric} ${limit}${low === 0 && high === 1 ? hint(bound) : ''}`)
  }
})

function outside(bound: unknown, low: number, high: number): string | null {
  if (typeof bound !== 'number' || (bound >= low && bound <= high)) return null
  return `is never outside ${low} to ${high}, so ${bound} decides nothing`
}

/** A drop of more than there is. A share of production's value has a limit only where values are not negative. */
function tooWide(kind: string, bound: unknown, low: number, high: number): string | null {
  if (typeof bound === 'number')
    return bound > high - low ? `never differs by more than ${high - low}, so ${bound} decides nothing` : null
  if (kind !== 'max-drop' || low < 0 || !isLoose(bound) || typeof bound['relative'] !== 'number') return null
  const percent = Number((100 * bound['relative']).toFixed(6))
  return percent > 100 ? `never falls by more than 100%, so ${percent}% decides nothing` : null
}

/** Whoever writes 97 means 97 %. */
const hint = (bound: unknown): string =>
  typeof bound === 'number' && bound > 1 && bound <= 100
    ? `; did you mean ${Number((bound / 100).toPrecision(12))}?`
    : ''

/** Decisions alone cannot make a metric of probabilities, and flips need rows that can be told apart. */
export const columnsServeChecks = rule(({ columns, checks }, problem) => {
  const named = isLoose(columns) ? columns : {}
  const onlyDecisions = named['prediction'] !== undefined && named['score'] === undefined
  checksIn(checks).forEach((check, at) => {
    const metric = String(check['metric'])
    const path = ['checks', at, 'metric']
    if (onlyDecisions && scoreMetrics.has(metric))
      problem(path, `${metric} needs columns.score, not only columns.prediction`)
    if (!(pairedMetrics as readonly string[]).includes(metric)) return
    if (named['id'] === undefined)
      problem(path, `${metric} compares the same rows of both models: name their ids with columns.id`)
    if (check['max-drop'] !== undefined || check['max-rise'] !== undefined)
      problem(path, `${metric} already compares candidate and baseline: bound it with min or max`)
  })
})

/** A column is measured in one role. It may also make slices: every label is a slice of its own. */
export const columnsHaveOneRole = rule(({ columns }, problem) => {
  if (!isLoose(columns)) return
  const roles = new Map<string, string>()
  if (columns['label'] === undefined) roles.set('label', 'label, by default')
  for (const role of ['id', 'label', 'weight', 'cluster', 'prediction', 'score'])
    textsOf(columns[role]).forEach((name, at) => {
      const before = roles.get(name)
      roles.set(name, role)
      if (before === undefined) return
      const place = typeof columns[role] === 'string' ? [] : [at]
      problem(['columns', role, ...place], `${shown(name)} is already the ${before}`)
    })
})

/** What bounds every check must have, whatever its gate: one at least, and none that another check states already. */
import { isLoose, type Loose, rule, textsOf } from './rule.ts'

export const boundKeys = ['min', 'max', 'max-drop', 'max-rise', 'max-gap'] as const

/** A check without a bound decides nothing, and so is a mistake. */
export const needsBound = rule((check, problem) => {
  if (boundKeys.every((kind) => check[kind] === undefined))
    problem([], `this check has no bound: give one of ${boundKeys.join(', ')}`)
})

/** Evidence and waivers know a check by metric, slices and bound: two that share them could not be told apart. */
export const distinctChecks = rule((list, problem) => {
  const first = new Map<string, number>()
  checksIn(list).forEach((check, at) => {
    for (const kind of boundKeys) {
      if (check[kind] === undefined) continue
      const key = JSON.stringify([check['metric'], check['column'], textsOf(check['by']), kind])
      const before = first.get(key)
      if (before === undefined) first.set(key, at)
      else
        problem(
          [at, kind],
          `checks[${before}] bounds the same metric on the same rows by ${kind} already: keep one of the two`
        )
    }
  })
})

/** The checks of a list, empty mappings in the place of what is none. */
export const checksIn = (list: unknown): readonly Loose[] =>
  Array.isArray(list) ? list.map((check: unknown) => (isLoose(check) ? check : {})) : []

/** A check without a bound decides nothing, and so is a mistake. */
import type { core } from 'zod/mini'

const kinds = ['min', 'max', 'max-drop', 'max-rise', 'max-gap']

export function needsBound({ value, issues }: core.ParsePayload<Readonly<Record<string, unknown>>>): void {
  if (kinds.some((kind) => value[kind] !== undefined)) return
  issues.push({
    code: 'custom',
    input: value,
    path: [],
    message: `this check has no bound: give one of ${kinds.join(', ')}`
  })
}

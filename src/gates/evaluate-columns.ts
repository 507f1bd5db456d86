/** Which columns `evaluate` needs of its files, and in which role. */
import { UserError } from '../errors.ts'
import type { EvaluatePolicy } from '../policy/evaluate.ts'
import { shown } from '../tables/shown.ts'
import type { Wanted } from '../tables/table.ts'

export type RowPolicy = Exclude<EvaluatePolicy, { readonly task: 'given' }>

/** Columns by role, defaults filled in. */
export interface Roles {
  readonly id: string | undefined
  readonly label: string
  readonly weight: string | undefined
  readonly cluster: string | undefined
  /** One column of a binary task, one a class of a multiclass one; null where only decisions are known. */
  readonly score: readonly string[] | null
  /** Decisions of a classification, the value of a regression. */
  readonly prediction: string | undefined
  readonly slices: readonly string[]
}

export function rolesOf(policy: RowPolicy): Roles {
  const columns = policy.columns ?? {}
  const common = {
    id: columns.id,
    label: columns.label ?? 'label',
    weight: columns.weight,
    cluster: columns.cluster,
    slices: [...new Set(policy.checks?.flatMap(({ by }) => (by === undefined ? [] : [by].flat())))]
  }
  if (policy.task === 'regression')
    return { ...common, score: null, prediction: policy.columns?.prediction ?? 'prediction' }
  const prediction = policy.columns?.prediction
  if (policy.task === 'binary') {
    const score = policy.columns?.score
    return { ...common, prediction, score: score !== undefined ? [score] : prediction !== undefined ? null : ['score'] }
  }
  return { ...common, prediction, score: policy.columns?.score ?? null }
}

/** The role of every column that has one. A column is measured in one role only, but may also make slices. */
export function roleNames({
  id,
  label,
  weight,
  cluster,
  score,
  prediction,
  slices
}: Roles): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const slice of slices) names.set(slice, 'slice')
  const single: readonly (readonly [string | undefined, string])[] = [
    [weight, 'weight'],
    [cluster, 'cluster'],
    [id, 'id'],
    [label, 'label'],
    [prediction, 'prediction'],
    ...(score ?? []).map((name) => [name, 'score'] as const)
  ]
  const measured = new Map<string, string>()
  for (const [name, role] of single) {
    if (name === undefined) continue
    const other = measured.get(name)
    if (other !== undefined)
      throw new UserError('policy-invalid', `evaluate.columns: ${shown(name)} cannot be both ${other} and ${role}`)
    measured.set(name, role)
    names.set(name, role)
  }
  return names
}

/** How the columns are to be read. A column that serves two roles is read once. */
export function wantedOf(
  roles: Roles,
  task: RowPolicy['task'],
  has: (role: keyof Roles, name: string) => boolean
): Wanted[] {
  const wanted = new Map<string, Wanted>()
  const want = (role: keyof Roles, name: string | undefined, as: Wanted['as'], missing: Wanted['missing']) => {
    if (name === undefined || !has(role, name)) return
    const before = wanted.get(name)
    if (before !== undefined && before.as !== as)
      throw new UserError(
        'policy-invalid',
        `evaluate: ${shown(name)} is needed both as numbers and as texts; use two columns`
      )
    wanted.set(name, { name, as, missing: before?.missing === 'refuse' ? 'refuse' : missing })
  }
  const numeric = task === 'regression' ? 'number' : 'text'
  want('id', roles.id, 'text', 'refuse')
  want('label', roles.label, numeric, 'refuse')
  want('prediction', roles.prediction, numeric, 'refuse')
  for (const name of roles.score ?? []) want('score', name, 'number', 'refuse')
  want('weight', roles.weight, 'number', 'refuse')
  want('cluster', roles.cluster, 'text', 'refuse')
  for (const name of roles.slices) want('slices', name, 'text', 'keep')
  return [...wanted.values()]
}

/** A policy in words: what it would gate, and what in it can never pass or never fail. */
import { metricRange } from './metric-names.ts'
import type { Policy } from './policy.ts'
import { type Gate, gates } from './release.ts'

type Amount = number | { readonly relative: number }

interface AnyCheck {
  readonly metric: string
  readonly column?: string | undefined
  readonly by?: string | string[] | undefined
  readonly 'min-rows'?: number | undefined
  readonly tier?: 'blocking' | 'advisory' | undefined
  readonly decide?: 'interval' | 'estimate' | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly 'max-drop'?: Amount | undefined
  readonly 'max-rise'?: Amount | undefined
  readonly 'max-gap'?: number | undefined
}

/** One line a fact; lines that begin with two blanks belong to the one before. */
export function explainPolicy(policy: Policy): string[] {
  const lines = [`It is about the model ${policy.model.name}: ${policy.model.files.join(', ')}.`]
  for (const gate of gates) lines.push(...gateWords(policy, gate))
  if (gates.every((gate) => policy[gate] === undefined)) lines.push('It declares no gate, so that nothing can pass.')
  for (const { environment, requires = [], approvals } of policy.promote?.stages ?? [])
    lines.push(
      `promote to ${environment} requires ${requires.join(', ') || 'no gate'}${approvals?.required ? ` and ${approvals.required} ${approvals.required === 1 ? 'approval' : 'approvals'}` : ''}.`
    )
  for (const { gate, check, owner, until, reason } of policy.waivers ?? [])
    lines.push(`${owner} waives ${check} of ${gate} until ${until}: ${reason}.`)
  return lines
}

function gateWords(policy: Policy, gate: Gate): string[] {
  const section = policy[gate]
  if (section === undefined) return []
  if (gate === 'build') {
    const most = policy.build?.['max-size']
    return [most === undefined ? 'build: the image is pinned.' : `build: the image has at most ${bytes(most)}.`]
  }
  const checks = checksOf(policy, gate)
  const level = 'confidence' in section && section.confidence !== undefined ? section.confidence : 0.95
  const lines = [`${gate} passes when all of these hold, each with ${percent(level)} confidence:`]
  for (const check of checks) for (const words of checkWords(gate, check)) lines.push(`  - ${words}`)
  if (checks.length === 0) lines.push('  - nothing: it declares no check, and so can never pass')
  else if (checks.every(({ tier }) => tier === 'advisory'))
    lines.push('  - nothing: every check is advisory, and so it can never pass')
  return lines
}

/** What a valid policy still gets wrong: lines that say what to change. */
export function policyWarnings(policy: Policy): string[] {
  const warnings: string[] = []
  for (const gate of ['evaluate', 'benchmark'] as const) {
    const comparing = checksOf(policy, gate).filter(comparesWithProduction).length
    if (comparing > 0 && policy[gate]?.baseline === undefined)
      warnings.push(
        `${gate}: ${comparing} ${comparing === 1 ? 'check compares' : 'checks compare'} with production; name it with ${gate}.baseline or the input baseline, or they stay inconclusive`
      )
  }
  if (policy.shadow !== undefined && policy.shadow.baseline === undefined)
    warnings.push(
      'shadow: it compares with production; name that with shadow.baseline or the input baseline, or nothing is decided'
    )
  if (policy.evaluate !== undefined && policy.evaluate.task !== 'given')
    for (const { metric, min, max } of policy.evaluate.checks ?? []) {
      const [low, high] = metricRange(metric)
      if (min !== undefined && min === high)
        warnings.push(`evaluate: ${metric} is never surely ${high}, so that min: ${min} is never proven`)
      if (max !== undefined && max === low)
        warnings.push(`evaluate: ${metric} is never surely ${low}, so that max: ${max} is never proven`)
      if ((min !== undefined && min === low) || (max !== undefined && max === high))
        warnings.push(
          `evaluate: ${metric} is always ${min === low ? `at least ${low}` : `at most ${high}`}, so that this bound decides nothing`
        )
    }
  for (const { environment, requires = [] } of policy.promote?.stages ?? [])
    for (const gate of requires)
      if (policy[gate] === undefined)
        warnings.push(`promote: ${environment} requires ${gate}, which the policy does not declare`)
  return warnings
}

const checksOf = (policy: Policy, gate: Exclude<Gate, 'build'> | Gate): readonly AnyCheck[] => {
  const section = policy[gate]
  return section !== undefined && 'checks' in section ? (section.checks ?? []) : []
}

const comparesWithProduction = (check: AnyCheck): boolean =>
  check['max-drop'] !== undefined ||
  check['max-rise'] !== undefined ||
  /^(negative-flip|disagreement)-rate$/.test(check.metric)

const phrases = {
  min: 'is at least',
  max: 'is at most',
  'max-drop': 'falls against production by at most',
  'max-rise': 'rises against production by at most'
} as const

function checkWords(gate: Gate, check: AnyCheck): string[] {
  const by = [check.by ?? []].flat().join(' × ')
  const rows = check['min-rows'] === undefined ? '' : `, where there are ${check['min-rows']} rows`
  const how = [
    check.decide === 'estimate' ? ', by its estimate alone' : '',
    check.tier === 'advisory' ? ' (advisory)' : ''
  ].join('')
  const subject = check.column === undefined ? check.metric : `${check.metric} of ${check.column}`
  const words: string[] = []
  for (const kind of ['min', 'max', 'max-drop', 'max-rise'] as const) {
    const bound = check[kind]
    if (bound === undefined) continue
    const amount = kind === 'min' || kind === 'max' ? quantity(gate, check.metric, bound) : margin(gate, bound)
    words.push(`${subject} ${phrases[kind]} ${amount}${by === '' ? '' : ` on every slice of ${by}`}${rows}${how}`)
  }
  if (check['max-gap'] !== undefined)
    words.push(`${subject} differs between slices of ${by} by at most ${check['max-gap']}${rows}${how}`)
  return words
}

/** A bound in the unit in which its metric is measured. */
function quantity(gate: Gate, metric: string, bound: Amount): string {
  if (gate !== 'benchmark' || typeof bound !== 'number') return margin(gate, bound)
  if (metric === 'throughput') return `${bound} a second`
  return /memory|size/.test(metric) ? bytes(bound) : `${bound} ms`
}

/** What is measured in time or bytes is compared in shares alone. */
function margin(gate: Gate, bound: Amount): string {
  if (typeof bound === 'object') return `${percent(bound.relative)} of its value`
  return gate === 'benchmark' ? `${percent(bound)} of its value` : String(bound)
}

const percent = (share: number): string => `${Number((100 * share).toFixed(6))} %`

function bytes(count: number): string {
  for (const [size, name] of [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB']
  ] as const)
    if (count >= size) return `${Number((count / size).toPrecision(6))} ${name}`
  return `${count} B`
}

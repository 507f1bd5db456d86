/** Policy text -> policy, or one error that names every problem with its line and column. */
import { isMap, isNode, isScalar, type Node } from 'yaml'
import type { core } from 'zod/mini'
import { shown } from '../tables/shown.ts'
import { describeIssue, type Problem } from './describe-issue.ts'
import { knownKeys } from './known-keys.ts'
import { listProblems } from './list-problems.ts'
import { type Policy, policySchema } from './policy.ts'
import { readYaml } from './read-yaml.ts'

/** @param uri the path that messages show. @throws UserError `policy-invalid` */
export function parsePolicy(text: string, uri: string): Policy {
  const { value, root, place } = readYaml(text, uri)
  const result = policySchema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const problems = withoutEchoes(result.error.issues).flatMap((issue) =>
    describeIssue(issue, (path) => knownKeys(policySchema, path, value))
  )
  throw listProblems(problems, (problem) => `${place(offsetOf(root, problem))} ${spell(problem)}`)
}

/** What is said of a value besides that it is of the wrong type follows from that. */
function withoutEchoes(issues: readonly core.$ZodIssue[]): readonly core.$ZodIssue[] {
  const place = ({ path }: core.$ZodIssue) => JSON.stringify(path)
  const wrongTypes = new Set(issues.filter(({ code }) => code === 'invalid_type').map(place))
  return issues.filter((issue) => issue.code === 'invalid_type' || !wrongTypes.has(place(issue)))
}

/** `evaluate.checks[2].metric: message` */
function spell({ path, message }: Problem): string {
  const at = path.map((key) => (typeof key === 'number' ? `[${key}]` : step(key))).join('')
  return at === '' ? message : `${at.replace(/^\./, '')}: ${message}`
}

const step = (key: string): string => (/^[\w-]{1,40}$/.test(key) ? `.${key}` : `[${shown(key)}]`)

/** Where the problem stands: the key at fault, the value, or the nearest thing around a value that is not there. */
function offsetOf(root: Node, { path, key }: Problem): number {
  let node = root
  for (const step of path) {
    const next = child(node, step)
    if (next === undefined) break
    node = next
  }
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    if (isNode(pair?.key)) node = pair.key
  }
  return node.range?.[0] ?? 0
}

function child(node: Node, step: string | number): Node | undefined {
  if (!('get' in node)) return undefined
  const found = (node as { get(key: unknown, keepScalar: boolean): unknown }).get(step, true)
  return isNode(found) ? found : undefined
}

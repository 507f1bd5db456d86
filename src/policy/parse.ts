/** Policy text -> policy, or one error that names every problem with its line and column. */
import { isMap, isNode, isScalar, LineCounter, type Node, parseAllDocuments } from 'yaml'
import { UserError } from '../errors.ts'
import { describeIssue, type Problem } from './describe-issue.ts'
import { knownKeys } from './known-keys.ts'
import { type Policy, policySchema } from './policy.ts'

/** @param uri the path that messages show. @throws UserError `policy-invalid` */
export function parsePolicy(text: string, uri: string): Policy {
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${uri}:${line}:${col}`
  }
  const [document] = documents
  if (document === undefined || document.contents === null)
    throw new UserError('policy-invalid', `${uri}:1:1 the policy is empty; "modelgate init" writes one to begin with`)
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) throw invalid(faults.map((fault) => `${place(fault.pos[0])} ${fault.message}`))
  if (documents.length > 1) throw invalid([`${uri}:1:1 expected one YAML document, found ${documents.length}`])

  const value = toValue(document, uri)
  const result = policySchema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, (path) => knownKeys(policySchema, path, value))
  )
  throw invalid(unique(problems.map((problem) => `${place(offsetOf(document.contents, problem))} ${spell(problem)}`)))
}

const invalid = (problems: readonly string[]) => new UserError('policy-invalid', problems)
const unique = (texts: readonly string[]) => [...new Set(texts)]

/** Aliases are bounded by the parser, so that a small file cannot become a large value. */
function toValue(document: { toJS(): unknown }, uri: string): unknown {
  try {
    return document.toJS()
  } catch (cause) {
    throw new UserError('policy-invalid', `${uri}:1:1 ${(cause as Error).message}`, { cause })
  }
}

/** `evaluate.checks[2].metric: message` */
function spell({ path, message }: Problem): string {
  const at = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return at === '' ? message : `${at.slice(1)}: ${message}`
}

/** Where the problem stands: the key at fault, the value, or the nearest thing around a value that is not there. */
function offsetOf(root: unknown, { path, key }: Problem): number {
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
  return (node as Node).range?.[0] ?? 0
}

function child(node: unknown, step: string | number): unknown {
  if (!isNode(node) || !('get' in node)) return undefined
  const found = (node as { get(key: unknown, keepScalar: boolean): unknown }).get(step, true)
  return isNode(found) ? found : undefined
}

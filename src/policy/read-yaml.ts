/** Policy text -> one YAML document as a value, and where in the text everything stands. */
import { isAlias, isScalar, LineCounter, type Node, type Pair, parseAllDocuments, visit } from 'yaml'
import type { UserError } from '../errors.ts'
import { shown, shownPath } from '../tables/shown.ts'
import { listProblems } from './list-problems.ts'

export interface YamlText {
  readonly value: unknown
  readonly root: Node
  /** `policy.yml:3:14` */
  place(offset: number): string
}

type Fault = readonly [offset: number, message: string]

/** @throws UserError `policy-invalid` that lists every fault of the syntax */
export function readYaml(text: string, uri: string): YamlText {
  const lines = new LineCounter()
  // the parser looks for repeated keys in a time that grows with their square: see `repeatedKeys`
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
    uniqueKeys: false
  })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${shownPath(uri)}:${line}:${col}`
  }
  const refuse = (faults: readonly Fault[]) =>
    listProblems(faults, ([offset, message]) => `${place(offset)} ${shownPath(message).slice(0, MOST_CHARACTERS)}`)

  const [document, second] = documents
  if (document === undefined || document.contents === null) throw refuse([[0, EMPTY]])
  const faults = [...document.errors, ...document.warnings].map(
    ({ pos, code, message }): Fault => [pos[0], plainWords[code] ?? message]
  )
  if (faults.length > 0) throw refuse(faults)
  if (second !== undefined)
    throw refuse([[second.range[0], `expected one YAML document, found ${documents.length}; the second begins here`]])
  const root = document.contents
  const slips = [...repeatedKeys(root), ...unknownAliases(document, root)]
  if (slips.length > 0) throw refuse(slips)
  const value = plainValue(document, refuse)
  if (value === null) throw refuse([[0, EMPTY]])
  return { value, root, place }
}

/** Where the parser speaks of itself. */
const plainWords: Readonly<Record<string, string>> = {
  NON_STRING_KEY: 'a key must be a text, not a list or a mapping',
  RESOURCE_EXHAUSTION: 'the policy is nested too deeply'
}

const EMPTY = 'the policy is empty; "modelgate init" writes one to begin with'
const MOST_CHARACTERS = 300

function repeatedKeys(root: Node): Fault[] {
  const faults: Fault[] = []
  visit(root, {
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items as readonly Pair[]) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (seen.has(name)) faults.push([key.range?.[0] ?? 0, `the key ${shown(name)} stands here a second time`])
        seen.add(name)
      }
    }
  })
  return faults
}

function unknownAliases(document: Parameters<typeof visit>[0], root: Node): Fault[] {
  const anchors = new Set<string>()
  const faults: Fault[] = []
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        if (!anchors.has(node.source))
          faults.push([
            node.range?.[0] ?? root.range?.[0] ?? 0,
            `no anchor before this alias is named ${shown(node.source)}`
          ])
      } else if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor)
    }
  })
  return faults
}

/** Aliases are bounded by the parser, so that a small file cannot become a large value. */
function plainValue(document: { toJS(): unknown; contents: unknown }, refuse: (faults: readonly Fault[]) => UserError) {
  try {
    return document.toJS()
  } catch (cause) {
    const { message } = cause as Error
    throw refuse([[firstAlias(document.contents as Node), message]])
  }
}

function firstAlias(root: Node): number {
  let offset = 0
  visit(root, {
    Alias(_, alias) {
      offset = alias.range?.[0] ?? 0
      return visit.BREAK
    }
  })
  return offset
}

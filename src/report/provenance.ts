/** What was judged and how: digests, files, policy, runtime, run. The short form is always there, the long one folded. */
import type { Predicate } from '../evidence/statement.ts'
import type { Block, Row, Table } from './document.ts'
import { gateTitle } from './gate-section.ts'
import type { Report } from './report.ts'
import { runtimeWords } from './runtime.ts'
import { grouped, type Piece, type Words } from './words.ts'

/** A release may have thousands of input files; their evidence lists them all. */
const MOST_INPUTS = 20

/** `sha256:1a2b3c4d5e6f`: enough to compare by eye. */
function shortDigest(digest: string): string {
  return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, '$1')
}

const digest = (text: string): Piece => ({ name: text, max: 80 })
const path = (text: string): Piece => ({ name: text, max: 120 })

/** A link only where it is an address that a browser may open. */
export function runLink(url: string, label: string): Piece {
  return /^https?:\/\/[^\s<>()[\]\\"'`]+$/.test(url) ? { link: url, label } : { name: url }
}

/** One line under everything: model, policy, tool, run. */
export function footer({ gates, model, policy, runUrl }: Report): Block {
  const tools = [...new Set(gates.flatMap(({ evidence }) => (evidence ? [evidence.tool.version] : [])))]
  const parts: Words[] = [
    model ? ['Model ', { name: model.name }, ' ', { name: shortDigest(model.digest) }] : ['No model digest'],
    ...(policy
      ? [['policy ', path(policy.uri), ...(policy.ref === null ? [] : [' at ', commit(policy.ref)])] as Words]
      : []),
    tools.length === 0 ? ['modelgate'] : ['modelgate ', ...tools.slice(0, 3).map((name): Piece => ({ name, max: 20 }))],
    ...(runUrl === null ? [] : [[runLink(runUrl, 'run')] as Words])
  ]
  return { kind: 'paragraph', words: parts.flatMap((words, i) => (i === 0 ? words : [' · ', ...words])) }
}

/** The first twelve digits of a commit; a branch or tag as it is. */
const commit = (ref: string): Piece => ({ name: ref.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1') })

const row = (what: Words, which: Words): Row => ({
  rung: 'details',
  cells: () => [{ words: what }, { words: which }],
  least: 0
})

function gateRows(title: Words, evidence: Predicate): readonly Row[] {
  const { inputs, settings, source } = evidence
  const runtime = runtimeWords(evidence.runtime)
  const inputRows = inputs
    .slice(0, MOST_INPUTS)
    .map(({ role, uri, rows, digest: sum }) =>
      row(
        [...title, ', ', { prose: role, max: 40 }],
        [path(uri), ...(rows === null ? [] : [`, ${grouped(rows)} rows`]), ...(sum === null ? [] : [', ', digest(sum)])]
      )
    )
  const more = inputs.length - inputRows.length
  const how: Words = [
    ...(settings.method === undefined ? [] : [{ prose: settings.method } as Piece]),
    ...(settings.seed === undefined ? [] : [settings.method === undefined ? '' : ', ', `seed ${settings.seed}`])
  ]
  return [
    ...inputRows,
    ...(more > 0 ? [row([...title, ', inputs'], [`and ${grouped(more)} more, in the evidence`])] : []),
    ...(how.length === 0 ? [] : [row([...title, ', method'], how)]),
    ...(runtime.length === 0 ? [] : [row([...title, ', runtime'], runtime)]),
    ...(source.commit === null ? [] : [row([...title, ', commit'], [{ name: source.commit }])])
  ]
}

/** Every digest in full, every input, how it was measured and on what. */
export function details({ gates, model, policy }: Report): readonly Block[] {
  const rows: readonly Row[] = [
    ...(model ? [row(['model'], [{ name: model.name }, ', ', digest(model.digest)])] : []),
    ...(policy
      ? [
          row(
            ['policy'],
            [
              path(policy.uri),
              ...(policy.ref === null ? [] : [' at ', digest(policy.ref)]),
              ', ',
              digest(policy.digest)
            ]
          )
        ]
      : []),
    ...gates.flatMap((gate) => (gate.evidence === null ? [] : gateRows(gateTitle(gate), gate.evidence)))
  ]
  const table: Table = { kind: 'table', head: ['What', 'Which'], numeric: [false, false], rows }
  return rows.length === 0 ? [] : [{ kind: 'fold', of: 'details', count: null, rung: 'details', blocks: [table] }]
}

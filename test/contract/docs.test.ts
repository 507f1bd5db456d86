/** What documents say is so: links lead somewhere, commands exist, policies parse, workflows name real inputs. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parse } from 'yaml'
import { evaluateWith } from '../../src/actions/evaluate.ts'
import { nodeFiles } from '../../src/adapters/files.ts'
import { gateVerdict } from '../../src/gates/verdict.ts'
import { commands } from '../../src/local/commands.ts'
import { gateWorkflow } from '../../src/local/workflow-template.ts'
import type { ConfusionMetric, MetricOf } from '../../src/metrics/metric.ts'
import { binary, multiclass, paired, regression } from '../../src/metrics/registry.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { readContext } from '../../src/runner/context.ts'
import { proportionInterval } from '../../src/statistics/wilson.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const find = (...patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).map((path) => path.replaceAll('\\', '/'))

const documents = find('*.md', 'docs/**/*.md', 'actions/*/README.md', 'examples/**/*.md')
const workflows = find('.github/workflows/*.yml', 'examples/workflows/*.yml')

interface Fence {
  readonly place: string
  readonly text: string
}

/** Fenced blocks of a language, in all documents. */
const fences = (language: string): Fence[] =>
  documents.flatMap((path) =>
    [...read(path).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
      .filter(([, name]) => name === language)
      .map(([, , text = ''], at) => ({ place: `${path}, ${language} block ${at + 1}`, text }))
  )

const htmlOf = (path: string): string =>
  micromark(read(path), { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

/** Anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (path: string): string[] =>
  [...htmlOf(path).matchAll(/<h\d>(.*?)<\/h\d>/gs)].map(([, title = '']) =>
    title
      .replace(/<[^>]+>|&\w+;/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
  )

test('links between documents lead to files and headings that are there', () => {
  const broken = documents.flatMap((path) => {
    const targets = [...htmlOf(path).matchAll(/(?:href|src|srcset)="([^"]+)"/g)].map(([, target = '']) => target)
    return targets.filter((target) => {
      if (/^https?:/.test(target)) return false
      const [file = '', anchor] = target.split('#')
      const to = file === '' ? path : normalize(join(dirname(path), decodeURI(file)))
      if (!existsSync(join(root, to))) return true
      return anchor !== undefined && !anchorsOf(to).includes(anchor)
    })
  })
  expect(broken).toEqual([])
})

test('commands in documents exist', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
  const tools = /^(npm (ci|install|test)|cd|sha256sum|sort|pip|python) /
  const unknown = [...fences('sh'), ...fences('console')].flatMap(({ place, text }) => {
    const lines = text.split('\n').map((line) => line.replace(/\s#.*/, ''))
    const typed = place.includes('console') ? lines.filter((line) => line.startsWith('$ ')) : lines
    const parts = typed.flatMap((line) => line.replace(/^\$ /, '').split(/&&|\|/)).map((part) => part.trim())
    return parts.filter((part) => part !== '' && !isKnown(part)).map((part) => `${place}: ${part}`)
  })
  expect(unknown).toEqual([])

  function isKnown(part: string): boolean {
    const [program, first, second] = part.split(' ')
    if (program === 'modelgate') return first === 'help' || commands.some(({ name }) => name === first)
    if (program === 'npm' && first === 'run') return scripts.includes(second ?? '')
    return tools.test(`${part} `)
  }
})

test('options of actions in commands are inputs of those actions', async () => {
  const lines = [...fences('sh'), ...fences('console')].flatMap(({ text }) => text.split('\n'))
  const unknown: string[] = []
  for (const line of lines) {
    const [, name, rest = ''] = /\bmodelgate (\w+)([^#]*)/.exec(line) ?? []
    const command = commands.find((one) => one.name === name)
    if (command?.action === undefined) continue
    const { inputs } = await command.action()
    for (const [, option = ''] of rest.matchAll(/--([a-z-]+)/g)) if (!(option in inputs)) unknown.push(line)
  }
  expect(unknown).toEqual([])
})

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly version?: number
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
  readonly steps?: readonly Step[]
}

const stepsOf = ({ jobs = {}, steps = [] }: Workflow): readonly Step[] => [
  ...steps,
  ...Object.values(jobs).flatMap((job) => job.steps ?? [])
]

test('YAML in documents is a policy that parses or a workflow', () => {
  for (const { place, text } of fences('yaml')) {
    const value: Workflow = parse(text)
    if (value.version === undefined) expect([place, stepsOf(value).length > 0]).toEqual([place, true])
    else expect(parsePolicy(text, place).version).toBe(1)
  }
})

test('policies in the repository parse', () => {
  const policies = find('.github/modelgate.yml', 'examples/*/modelgate*.yml')
  expect(policies.length).toBeGreaterThan(8)
  for (const path of policies) expect(parsePolicy(read(path), path).version).toBe(1)
})

/** Every workflow of the repository, by where it stands. */
const allWorkflows = (): (readonly [place: string, text: string])[] => [
  ...workflows.map((path) => [path, read(path)] as const),
  ...fences('yaml').map(({ place, text }) => [place, text] as const),
  ['modelgate init', gateWorkflow]
]

test('workflows give our actions inputs that they have', () => {
  const wrong = allWorkflows().flatMap(([place, text]) =>
    stepsOf(parse(text)).flatMap(({ uses = '', with: given = {} }) => {
      const [, folder] = /^(?:modelgate\/modelgate|\.)(\/actions\/\w+)?(?:@.*)?$/.exec(uses) ?? [undefined, null]
      if (folder === null) return []
      const { inputs } = parse(read(join(folder ?? '', 'action.yml')))
      return Object.keys(given)
        .filter((input) => !(input in inputs))
        .map((input) => `${place}: ${uses} has no input ${input}`)
    })
  )
  expect(wrong).toEqual([])
})

test('actions of others are pinned to one commit each, whose version stands beside it', () => {
  const pins = new Map<string, Set<string>>()
  for (const [, text] of allWorkflows())
    for (const [, action = '', pin = ''] of text.matchAll(/uses: (actions\/[\w-]+)@(.*)/g))
      pins.set(action, (pins.get(action) ?? new Set()).add(pin))
  expect([...pins.keys()].sort()).toEqual(
    ['checkout', 'download-artifact', 'setup-node', 'upload-artifact'].map((name) => `actions/${name}`)
  )
  for (const found of pins.values())
    expect([...found]).toEqual([expect.stringMatching(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/)])
})

test('the workflow of the README is the one of the examples', () => {
  expect(read('README.md')).toContain(`\`\`\`yaml\n${read('examples/workflows/model-gate.yml')}\`\`\``)
})

/** Rows of the table under a heading, without head and rule, as cells. */
function tableUnder(path: string, heading: string): string[][] {
  const [, section = ''] = read(path).split(`# ${heading}\n`)
  const lines = section.split(/\n##+ /)[0]!.split('\n')
  const rows = lines.filter((line) => line.startsWith('| ')).slice(2)
  return rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
}

type Kind = (MetricOf<never> | ConfusionMetric)['kind']
const words: Readonly<Record<Kind, string>> = {
  proportion: 'Wilson',
  mean: 'skewed t',
  confusion: 'cell draws',
  smooth: 'linearised',
  median: 'Woodruff',
  gap: 'folded normals',
  general: 'bootstrap'
}

test.each([
  ['Binary', binary],
  ['Multiclass', multiclass],
  ['Regression', regression]
] as const)(
  'the table of metrics is the registry: %s',
  (heading, registry: Readonly<Record<string, { readonly kind: Kind }>>) => {
    const rows = tableUnder('docs/evaluate.md', heading)
    const documented = rows.flatMap(([, metric = '', definition = '', , interval = '']) => {
      const names = [metric, ...definition.split('also ').slice(1)].join().matchAll(/`([a-z0-9-]+)`/g)
      return [...names].map(([, name = '']) => [name, interval])
    })
    expect(documented).toEqual(Object.entries(registry).map(([name, { kind }]) => [name, words[kind]]))
  }
)

test('the table of paired metrics is the registry', () => {
  const names = tableUnder('docs/evaluate.md', 'Of both models at once').map(([, name]) => name)
  expect(names).toEqual(Object.keys(paired).map((name) => `\`${name}\``))
})

test('every key of the policy that has an effect is documented', () => {
  const { properties } = JSON.parse(read('schema/policy.schema.json'))
  const page = read('docs/policy.md')
  const keys = [...Object.keys(properties), ...namesIn([properties.model, properties.evaluate, properties.waivers])]
  expect(
    [...new Set(keys)].filter((key) => !page.includes(`\`${key}\``) && !read('docs/evaluate.md').includes(`\`${key}\``))
  ).toEqual([])

  function namesIn(schema: unknown): string[] {
    if (typeof schema !== 'object' || schema === null) return []
    const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
    return [...own, ...Object.values(schema).flatMap(namesIn)]
  }
})

test('what the README shows of an example is what it gives', async () => {
  const folder = 'examples/breast-cancer'
  const { evaluate } = parsePolicy(read(`${folder}/modelgate-tight.yml`), 'modelgate-tight.yml')
  const log = { info: () => {}, notice: () => {}, warning: () => {}, progress: () => {} }
  const sources = { candidate: evaluate?.candidate ?? '', baseline: evaluate?.baseline, dataset: undefined }
  const { checks } = await evaluateWith(evaluate!, sources, nodeFiles(join(root, folder)), {
    context: readContext({}, root),
    log,
    onnxruntimePath: undefined
  })
  expect(read('README.md')).toContain(`\nInconclusive: ${gateVerdict('evaluate', checks, [], '2026-01-01').summary}\n`)
})

test('the intervals by number of rows are those of accuracy', () => {
  const rows = tableUnder('docs/statistics.md', 'Why intervals decide')
  expect(rows.length).toBe(5)
  for (const [, count = '', ends] of rows) {
    const interval = proportionInterval(0.95, Number(count.replace(',', '')), 1.959963984540054)
    expect(`[${interval.map((end) => end.toFixed(3)).join(', ')}]`).toBe(ends)
  }
})

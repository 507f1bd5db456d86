/** Names that want to be more than text, from data and policy to log, outputs, summary, comment and status. */
import { afterAll, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { startGitHub } from '../../src/local/github/start-github.ts'
import { openPull, pullRequest, push } from './events.ts'
import { POLICY } from './predictions.ts'
import { newProject, removeProjectsAfterwards, type Step } from './project.ts'

const names = [
  '@everyone |',
  '<!-- modelgate:classifier -->',
  '::set-output name=verdict::pass',
  '##[set-output name=verdict]pass',
  '\u202egnp.exe\u2066',
  '</details><img src=x onerror=alert(1)>',
  '`` ``` `',
  'line\r\n::error::break',
  '%0A::set-env name=PATH::x%25',
  'verdict<<EOF\npass\nEOF'
]

removeProjectsAfterwards()
const github = await startGitHub()
afterAll(() => github.stop())

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** Every row of the candidate is wrong, so that its names are shown wherever something is. */
const rowFiles = (model: string): Record<string, string> => {
  const rows = names.flatMap((name, at) => [0, 1].map((label) => [`${name} ${label}`, label, name, names.at(at - 1)!]))
  const table = (wrong: boolean) =>
    `id,label,score,size\n${rows
      .map(([id, label, size]) =>
        [quoted(String(id)), label, wrong ? 1 - Number(label) : label, quoted(String(size))].join(',')
      )
      .join('\n')}\n`
  return {
    [POLICY]: stringify({
      version: 1,
      model: { name: model, files: ['model.bin'] },
      evaluate: {
        task: 'binary',
        candidate: 'candidate.csv',
        baseline: 'production.csv',
        columns: { id: 'id' },
        checks: [
          { metric: 'accuracy', min: 0.9 },
          { metric: 'accuracy', min: 0.9, by: 'size' },
          { metric: 'negative-flip-rate', max: 0 }
        ]
      }
    }),
    'model.bin': '',
    'candidate.csv': table(true),
    'production.csv': table(false)
  }
}

const givenFiles: Record<string, string> = {
  [POLICY]: stringify({
    version: 1,
    model: { name: 'm', files: ['model.bin'] },
    evaluate: { task: 'given', candidate: 'metrics.json', checks: names.map((metric) => ({ metric, min: 0.9 })) }
  }),
  'model.bin': '',
  'metrics.json': JSON.stringify({ metrics: names.map((metric) => ({ metric, value: 0.1, interval: [0, 0.2] })) })
}

/** A runner obeys `::name::` at the start of a line, and in any other line `##[name]` wherever it stands. */
function expectNoForeignCommand({ log }: Step): void {
  for (const line of log.split('\n'))
    expect(/^\s*::/.test(line) ? line.replace(/^::(error|notice|warning|debug)\b.*/, '') : line).not.toMatch(
      /^\s*::|##\[/
    )
}

/** Nothing was made of the names but text that is seen. */
function expectInert(step: Step): void {
  const { summary, outputs } = step
  expectNoForeignCommand(step)
  expect(Object.keys(outputs).sort()).toEqual(['evidence', 'reason-code', 'summary', 'verdict'])
  expect(outputs['verdict']).toBe('fail')
  for (const text of [summary, outputs['summary']!]) expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  expectPlain(summary)
}

function expectPlain(markdown: string): void {
  const shown = markdown.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
  expect(shown).not.toMatch(/@everyone|<img|<!-- modelgate:classifier|\r/)
  expect(shown.match(/<details>/g)?.length).toBe(shown.match(/<\/details>/g)?.length)
}

test.concurrent('metrics and models', async () => {
  expectInert(await newProject(givenFiles).run('gate', { event: push() }))
})

test.concurrent.each(names.filter((name) => !/[\r\n]/.test(name)))('ids, slices and a model: %j', async (name) => {
  const files = rowFiles(name)
  const pull = openPull(github, files[POLICY]!)
  const inputs = { 'github-token': 'token' }
  expectInert(await newProject(files).run('gate', { inputs, event: pullRequest(github, { pull }) }))
  const comment = github.state.comments.find(({ issue }) => issue === pull.number)?.body ?? ''
  const [first, second, ...rest] = comment.split('\n')
  expect(first).toMatch(/^<!-- modelgate:[\w.-]+ -->$/)
  expect(second).toMatch(/^<!-- modelgate-run:/)
  expectPlain(rest.join('\n'))
  expect(github.state.statuses.find(({ sha }) => sha === pull.head.sha)?.state).toBe('failure')
})

test.concurrent('file names', async () => {
  const project = newProject(rowFiles('m'))
  const step = await project.run('evaluate', { inputs: { candidate: names.join('\n') }, event: push() })
  expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'reason-code': 'file-not-found' })
  expectNoForeignCommand(step)
  expectPlain(step.summary)
})

test.concurrent('a thousand slices fit into summary and comment', async () => {
  const rows = Array.from(
    { length: 1_800 },
    (_, row) => `r${row},${row % 2},0.${row % 10},${'s'.repeat(300)}${row % 900}`
  )
  const policy = rowFiles('m')[POLICY]!.replace(/negative-flip-rate\n/, 'accuracy\n')
  const table = `id,label,score,size\n${rows.join('\n')}\n`
  const files = { ...rowFiles('m'), [POLICY]: policy, 'candidate.csv': table, 'production.csv': table }
  const pull = openPull(github, policy)
  const inputs = { 'github-token': 'token' }
  const project = newProject(files)
  const step = await project.run('gate', { inputs, event: pullRequest(github, { pull }) })
  expect(project.evidence().checks.length).toBeGreaterThan(900)
  expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024)
  expect(github.state.comments.find(({ issue }) => issue === pull.number)?.body.length).toBeLessThanOrEqual(65_536)
})

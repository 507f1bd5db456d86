/**
 * Writes what is derived from the sources: `action.yml` and README tables of every action, JSON Schemas, the list of
 * reason codes, and the pinned ONNX Runtime. `--check` writes nothing and fails where a file would change.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { toJSONSchema } from 'zod/mini'
import { type Action, outputs } from '../src/actions/action.ts'
import { evaluate } from '../src/actions/evaluate.ts'
import { gate } from '../src/actions/gate.ts'
import { report } from '../src/actions/report.ts'
import { shadow } from '../src/actions/shadow.ts'
import { statementSchema } from '../src/evidence/statement.ts'
import { policySchema } from '../src/policy/policy.ts'
import { errorCodes, verdictCodes } from '../src/reason-codes.ts'
import type { InputSchema } from '../src/runner/inputs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const checking = process.argv.includes('--check')
const stale: string[] = []

const actions: readonly (readonly [folder: string, action: Action<InputSchema>])[] = [
  ['', gate as unknown as Action<InputSchema>],
  ['actions/evaluate/', evaluate as unknown as Action<InputSchema>],
  ['actions/shadow/', shadow as unknown as Action<InputSchema>],
  ['actions/report/', report as unknown as Action<InputSchema>]
]

for (const [folder, action] of actions) {
  emit(`${folder}action.yml`, metadata(action))
  if (folder !== '') replaceBlock(`${folder}README.md`, 'reference', tables(action))
}
emit(
  'schema/policy.schema.json',
  schemaText(
    'policy',
    'modelgate release policy, version 1',
    toJSONSchema(policySchema, { io: 'input', target: 'draft-7' })
  )
)
emit(
  'schema/evidence.schema.json',
  schemaText('evidence', 'modelgate evidence, version 1', toJSONSchema(statementSchema(), { target: 'draft-7' }))
)
replaceBlock('docs/reason-codes.md', 'codes', codeTables())

if (stale.length > 0) {
  console.error(`Not up to date; run "npm run generate":\n${stale.map((file) => `  ${file}`).join('\n')}`)
  process.exitCode = 1
}

function metadata({ title, description, inputs }: Action<InputSchema>): string {
  const document = {
    name: title,
    description,
    author: 'The modelgate authors',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, { description: text, default: preset }]) => [
        name,
        { description: text, required: false, ...(preset === undefined ? {} : { default: preset }) }
      ])
    ),
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, { description: text }])),
    runs: { using: 'node24', main: 'index.js' }
  }
  return `# Generated from src/actions by "npm run generate".\n${stringify(document, { lineWidth: 0 })}`
}

function tables({ inputs, permissions }: Action<InputSchema>): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: preset }]) =>
      `| \`${name}\` | ${cell(description)} | ${preset === undefined ? '' : `\`${cell(preset)}\``} |`
  )
  const outputRows = Object.entries(outputs).map(([name, text]) => `| \`${name}\` | ${cell(text)} |`)
  const needs = Object.entries(permissions).map(([scope, level]) => `\`${scope}: ${level}\``)
  return [
    `Permissions of the job: ${needs.join(', ')}.`,
    '',
    '| input | what it is | default |',
    '| --- | --- | --- |',
    ...inputRows,
    '',
    '| output | what it is |',
    '| --- | --- |',
    ...outputRows
  ].join('\n')
}

function schemaText(name: string, title: string, schema: object): string {
  const $id = `https://modelgate.dev/schema/${name}.schema.json`
  return `${JSON.stringify({ $id, title, ...schema }, null, 2)}\n`
}

function codeTables(): string {
  const rows = (codes: Readonly<Record<string, string>>) =>
    Object.entries(codes).map(([code, text]) => `| \`${code}\` | ${text} |`)
  const head = ['| reason code | what it means |', '| --- | --- |']
  return [
    '## Of a verdict',
    '',
    ...head,
    ...rows(verdictCodes),
    '',
    '## Of an error',
    '',
    ...head,
    ...rows(errorCodes)
  ].join('\n')
}

/** The part of a file between two marks; the file itself is written by hand. */
function replaceBlock(file: string, name: string, content: string): void {
  const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- /${name} -->`]
  const text = existsSync(`${root}${file}`) ? readFileSync(`${root}${file}`, 'utf8') : `${begin}\n${end}\n`
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${file} lacks the marks "${begin}" and "${end}"`)
  emit(file, `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`)
}

function emit(file: string, content: string): void {
  const path = `${root}${file}`
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return
  if (checking) {
    stale.push(file)
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  console.log(`wrote ${file}`)
}

/** The form of evidence: what a digest is over, and that a record has one form. */
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { parseEvidence } from '../../src/evidence/read.ts'
import type { Predicate } from '../../src/evidence/statement.ts'
import { digestLines, evidenceFile, serialise, statementOf } from '../../src/evidence/write.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const files = [
  { path: 'b.onnx', sha256: sha256('b') },
  { path: 'a/z.json', sha256: sha256('z') }
]
const predicate: Predicate = {
  schemaVersion: 1,
  gate: 'evaluate',
  name: null,
  verdict: 'pass',
  reasonCode: 'all-checks-passed',
  summary: 'All 2 blocking checks passed.',
  model: { name: 'm', digest: `sha256:${sha256('m')}` },
  policy: { uri: 'p.yml', digest: `sha256:${sha256('p')}`, ref: null },
  inputs: [],
  checks: [],
  measurements: [],
  settings: { confidence: 0.95, seed: 1 },
  runtime: {},
  source: { repository: null, commit: null, runId: null, runAttempt: null },
  tool: { name: 'modelgate', version: '0.0.0' },
  startedAt: '2026-11-22T00:00:00.000Z',
  finishedAt: '2026-11-22T00:00:01.000Z'
}

test('a digest of several files is over the lines of sha256sum, sorted by path', () => {
  const lines = `${sha256('z')}  a/z.json\n${sha256('b')}  b.onnx\n`
  expect(digestLines(files)).toBe(lines)
  expect(digestLines([...files].reverse())).toBe(lines)
})

test('the file is named for the gate, and for the run where one is named', () => {
  expect(evidenceFile('evaluate', null)).toBe('evaluate.json')
  expect(evidenceFile('evaluate', 'gpu')).toBe('evaluate-gpu.json')
})

test('the same record has the same bytes, and is read back as it was', () => {
  const statement = statementOf({ name: 'm', digest: `sha256:${sha256('m')}`, files }, predicate)
  const text = serialise(statement)
  expect(serialise(structuredClone(statement))).toBe(text)
  expect(text.endsWith('}\n')).toBe(true)
  expect(parseEvidence(text, 'evaluate.json')).toEqual(statement)
  expect(serialise(parseEvidence(text, 'evaluate.json'))).toBe(text)
  expect(statement.subject).toEqual(
    files.map(({ path, sha256: digest }) => ({ name: path, digest: { sha256: digest } }))
  )
})

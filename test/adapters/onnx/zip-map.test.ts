/** Taking a ZipMap out changes what it must, and not one byte more. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { tracedLabels } from '../../../src/adapters/onnx/class-labels.ts'
import { type ModelProto, readModel } from '../../../src/adapters/onnx/model-proto.ts'
import { rewriteFile } from '../../../src/adapters/onnx/rewrite-file.ts'
import { type Edit, findZipMaps, withoutZipMaps } from '../../../src/adapters/onnx/zip-map.ts'
import { fixture } from './fixture-models.ts'
import { field, modelOf, reading } from './wire-bytes.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-zip-map-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Rewritten {
  readonly before: ModelProto
  readonly after: ModelProto
  readonly edits: readonly Edit[]
  readonly bytes: Buffer
}

async function rewrite(name: string): Promise<Rewritten> {
  const given = readFileSync(fixture(name))
  const [before, edits] = reading(given, (wire) => {
    const model = readModel(wire)
    return [model, withoutZipMaps(model, findZipMaps(wire, model.graph), given.length)] as const
  })
  const target = join(folder, name)
  await rewriteFile(fixture(name), target, edits)
  const bytes = readFileSync(target)
  return { before, after: modelOf(bytes), edits, bytes }
}

test.each(['zipmap-int', 'zipmap-text', 'forest', 'by-column', 'ml-only'])('%s', async (name) => {
  const { before, after, edits, bytes } = await rewrite(name)
  const plain = ({ graph }: ModelProto): unknown =>
    graph.nodes.map(({ operator, domain, name, inputs, outputs }) => ({ operator, domain, name, inputs, outputs }))
  const changed = before.graph.nodes.map(({ operator, domain, name, inputs, outputs }) =>
    operator === 'ZipMap'
      ? { operator: 'Identity', domain: '', name, inputs, outputs }
      : { operator, domain, name, inputs, outputs }
  )
  expect(plain(after)).toEqual(changed)
  expect(after.graph.outputs.map(({ name, kind }) => [name, kind])).toEqual(
    before.graph.outputs.map(({ name }) => [name, 'tensor'])
  )
  expect(after.opsets.some(({ domain }) => domain === '')).toBe(true)

  // Between the edits the two files are the same, byte for byte.
  const given = readFileSync(fixture(name))
  let at = 0
  let shifted = 0
  for (const { from, to, bytes: put } of edits) {
    expect(bytes.subarray(shifted, shifted + from - at)).toEqual(given.subarray(at, from))
    expect(bytes.subarray(shifted + from - at, shifted + from - at + put.length)).toEqual(Buffer.from(put))
    shifted += from - at + put.length
    at = to
  }
  expect(bytes.subarray(shifted)).toEqual(given.subarray(at))
})

test('a ZipMap that is no output of the model is left alone', () => {
  const zip = field(1, [...field(1, 'p'), ...field(2, 'inner'), ...field(4, 'ZipMap'), ...field(7, 'ai.onnx.ml')])
  const bytes = field(7, [...zip, ...field(12, field(1, 'y'))])
  reading(bytes, (wire) => expect(findZipMaps(wire, readModel(wire).graph)).toEqual([]))
})

test('labels are traced through what keeps rows, and only to the scores of a classifier', () => {
  const labels = (name: string): Record<string, readonly string[]> =>
    reading(readFileSync(fixture(name)), (wire) => Object.fromEntries(tracedLabels(wire, readModel(wire).graph)))
  expect(labels('no-zipmap-text')).toEqual({ probabilities: ['benign', 'malignant'] })
  expect(labels('regressor')).toEqual({})
  expect(labels('batch-named')).toEqual({})
})

test('nodes that lead back to each other do not hold up the search', () => {
  const node = (from: string, to: string): number[] =>
    field(1, [...field(1, from), ...field(2, to), ...field(4, 'Identity')])
  const bytes = field(7, [...node('a', 'b'), ...node('b', 'a'), ...field(12, field(1, 'a'))])
  reading(bytes, (wire) => expect([...tracedLabels(wire, readModel(wire).graph)]).toEqual([]))
})

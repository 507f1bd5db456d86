/** Files that are refused before ONNX Runtime is so much as looked for, and of which nothing is left. */
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { childrenOf } from './child-processes.ts'
import { fixture, fixtureNames, makeBench } from './fixture-models.ts'
import { nested } from './wire-bytes.ts'

// ONNX Runtime is not there: a model that is not refused beforehand fails with another code.
const bench = makeBench({ onnxruntimePath: '/nowhere' })
const pinned = makeBench({ maxModelBytes: 100_000 })
const folder = mkdtempSync(join(tmpdir(), 'modelgate-hostile-'))
const at = (name: string): string => join(folder, name)

beforeAll(() => writeFileSync(at('good.onnx'), readFileSync(fixture('batch-named'))))
afterEach(() => {
  expect([...bench.leftovers(), ...pinned.leftovers()]).toEqual([])
  expect(childrenOf(process.pid)).toEqual([])
})
afterAll(() => {
  for (const made of [bench, pinned]) made.remove()
  rmSync(folder, { recursive: true })
})

function refused(message: string): object {
  return { code: 'model-refused', message: expect.stringContaining(message) }
}

test('a harmless model gets as far as looking for ONNX Runtime', async () => {
  await expect(bench.models.open(at('good.onnx'))).rejects.toMatchObject({ code: 'runtime-unavailable' })
})

describe('models that read files or bring code', () => {
  const early = /^hostile-(external|custom|context|several)/
  test.each(fixtureNames.filter((name) => early.test(name)))('%s', async (name) => {
    await expect(bench.models.open(fixture(name))).rejects.toMatchObject({ code: 'model-refused' })
  })
  test.each(['hostile-opset', 'hostile-format'])('%s', async (name) => {
    await expect(pinned.models.open(fixture(name))).rejects.toMatchObject({ code: 'model-refused' })
  })
})

describe('files that are something else', () => {
  const text = (letters: string): Buffer => Buffer.from(letters, 'latin1')
  const cases: Readonly<Record<string, readonly [Uint8Array, string]>> = {
    'an empty file': [text(''), 'is empty'],
    'a pickle': [text('\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x94'), 'a Python pickle'],
    'an old pickle': [text('\x80\x02cos\nsystem\nq\x00X\x02\x00\x00\x00idq\x01\x85q\x02Rq\x03.'), 'a Python pickle'],
    'a zip archive': [text('PK\x03\x04\x14\x00\x00\x00archive/data.pkl'), 'a zip archive (PyTorch .pt'],
    'an HDF5 file': [text('\x89HDF\r\n\x1a\n\x00\x00\x00\x00'), 'an HDF5 file (Keras .h5)'],
    'a Git LFS pointer': [text('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'), '`lfs: true`'],
    'a gzipped file': [text('\x1f\x8b\x08\x00\x00'), 'decompress it first'],
    safetensors: [text('\x10\x00\x00\x00\x00\x00\x00\x00{"w":{}}'), 'a safetensors file'],
    'a TensorFlow Lite model': [text('\x1c\x00\x00\x00TFL3\x00\x00'), 'a TensorFlow Lite model'],
    'the own format of ONNX Runtime': [text('\x20\x00\x00\x00ORTM\x00\x00'), 'ONNX Runtime’s own format'],
    'a web page': [text('<!doctype html><title>Sign in</title>'), 'a web page'],
    'a script': [text('#!/bin/sh\necho hello\n'), 'text'],
    'random bytes': [
      Buffer.from('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'hex'),
      'is not a valid ONNX model'
    ],
    'a model that is cut': [readFileSync(fixture('forest')).subarray(0, 2000), 'is cut short or damaged at byte'],
    'subgraphs 10,000 deep': [
      nested([7, ...Array.from({ length: 10_000 }, () => [1, 5, 6]).flat()]),
      'nested more than 100'
    ]
  }
  test.each(Object.keys(cases))('%s', async (name) => {
    const [bytes, message] = cases[name]!
    writeFileSync(at('other.onnx'), bytes)
    await expect(bench.models.open(at('other.onnx'))).rejects.toMatchObject(refused(message))
  })
})

describe('files that are not one plain file', () => {
  test('a hard link, which may lead out of the repository', async () => {
    writeFileSync(at('secret.onnx'), readFileSync(fixture('batch-named')))
    linkSync(at('secret.onnx'), at('linked.onnx'))
    await expect(bench.models.open(at('linked.onnx'))).rejects.toMatchObject(refused('has 2 names'))
  })

  test('a symbolic link', async () => {
    symlinkSync(at('good.onnx'), at('symbolic.onnx'))
    await expect(bench.models.open(at('symbolic.onnx'))).rejects.toMatchObject(refused('is a symbolic link'))
  })

  test('a directory, and a device that never ends', async () => {
    mkdirSync(at('folder.onnx'))
    await expect(bench.models.open(at('folder.onnx'))).rejects.toMatchObject(refused('is not a regular file'))
    await expect(bench.models.open('/dev/zero')).rejects.toMatchObject(refused('is not a regular file'))
  })

  test('a file that is too large, before it is copied', async () => {
    writeFileSync(at('large.onnx'), '')
    truncateSync(at('large.onnx'), 5_000_000_000)
    await expect(bench.models.open(at('large.onnx'))).rejects.toMatchObject(
      refused('5000000000 bytes; at most 2147483647')
    )
    await expect(pinned.models.open(at('large.onnx'))).rejects.toMatchObject(refused('at most 100000'))
  })
})

test('a path that would break the line is shown in one', async () => {
  const path = at('a\nb\u202e.onnx')
  writeFileSync(path, 'x')
  const error = await bench.models.open(path).catch((error: Error) => error)
  expect(String(error)).toContain('a\\u{a}b\\u{202e}.onnx is not an ONNX model')
})

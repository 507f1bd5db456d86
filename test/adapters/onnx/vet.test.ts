/** What is refused, for what reason, and what is not. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { vetModel } from '../../../src/adapters/onnx/vet.ts'
import { fixture, fixtureNames } from './fixture-models.ts'
import { modelOf } from './wire-bytes.ts'

const vet = (name: string, pinned = true): readonly string[] => vetModel(modelOf(readFileSync(fixture(name))), pinned)

test.each(fixtureNames.filter((name) => !name.startsWith('hostile')))('%s has nothing against it', (name) => {
  expect(vet(name)).toEqual([])
})

describe('values in other files', () => {
  const places: Readonly<Record<string, string>> = {
    initializer: 'tensor "w" at "weights.bin"',
    'git-config': 'tensor "w" at ".git/config"',
    absolute: 'tensor "w" at "/etc/passwd"',
    parent: 'tensor "w" at "../secret.bin"',
    self: 'tensor "w" at "model.onnx"',
    memory: 'tensor "w" at "*/_ORT_MEM_ADDR_/*"',
    attribute: 'tensor "w" at "attribute.bin"',
    subgraph: 'tensor "w" at "branch.bin", tensor "w" at "branch.bin"',
    function: 'tensor "" at "function.bin"',
    sparse: 'tensor "w" at "sparse.bin"',
    training: 'tensor "w" at "training.bin"',
    nowhere: 'tensor "w" at no location'
  }
  test.each(Object.keys(places))('%s', (name) => {
    const [problem, ...others] = vet(`hostile-external-${name}`)
    expect(problem).toContain(`external data`)
    expect(problem).toContain(places[name])
    expect(others).toEqual([])
  })

  test('a location that would break the line, turn it round or fill the page is kept small and plain', () => {
    const [problem = ''] = vet('hostile-external-odd')
    expect(problem).toContain('"a\\nb\\u{202e}\\"][(@everyone) xxx')
    expect(problem).not.toMatch(/[\n\u202e]/)
    expect(problem.length).toBeLessThan(600)
  })
})

test('operators of foreign libraries, each with how often it is used', () => {
  expect(vet('hostile-custom-operator')).toEqual([expect.stringContaining('"acme.ops.Shell" (1 node)')])
})

test('precompiled parts that name a file', () => {
  expect(vet('hostile-context')).toEqual([expect.stringContaining('com.microsoft.EPContext')])
})

test('what the pinned ONNX Runtime is too old for, unless another one is named', () => {
  expect(vet('hostile-opset')).toEqual([
    expect.stringContaining('operator set 27 of ai.onnx; the newest that can be run is 26'),
    expect.stringContaining('operator set 6 of ai.onnx.ml; the newest that can be run is 5')
  ])
  expect(vet('hostile-format')).toEqual([expect.stringContaining('file format 14; the newest that can be read is 13')])
  expect([...vet('hostile-opset', false), ...vet('hostile-format', false)]).toEqual([])
})

test('all reasons are given at once', () => {
  expect(vet('hostile-several')).toEqual([
    expect.stringContaining('.git/config'),
    expect.stringContaining('acme.ops.Shell'),
    expect.stringContaining('operator set 27')
  ])
})

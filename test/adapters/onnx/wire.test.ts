/** The reader of protobuf's wire format sees everything that another reader would, or it refuses the file. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allTensors } from '../../../src/adapters/onnx/model-proto.ts'
import { MalformedError } from '../../../src/adapters/onnx/wire.ts'
import { fixture, fixtureNames } from './fixture-models.ts'
import { field, modelOf, modelWith, nested, number, reading, varint } from './wire-bytes.ts'

const location = field(13, [...field(1, 'location'), ...field(2, 'x.bin')])
const externals = (bytes: readonly number[]): number =>
  [...allTensors(modelOf(bytes))].filter((tensor) => tensor.external || tensor.externalData.length > 0).length

describe('external data is found however it is written', () => {
  const cases: Readonly<Record<string, readonly number[]>> = {
    'as it should be': [...field(8, 'w'), ...number(14, 1), ...location],
    'before the name': [...location, ...field(8, 'w')],
    'without a location flag': [...field(8, 'w'), ...location],
    'with the flag alone': [...field(8, 'w'), ...number(14, 1)],
    'with the flag taken back': [...number(14, 1), ...number(14, 0)],
    'with a flag that does not exist': number(14, 77),
    'behind unknown fields': [
      ...field(900, 'x'),
      ...number(901, 7),
      ...varint(902 * 8 + 1),
      ...new Array(8).fill(0),
      ...location
    ],
    'with a tag of three bytes': [0xea, 0x80, 0x00, ...location.slice(1)],
    'with a length of five bytes': [location[0]!, location[1]! | 0x80, 0x80, 0x80, 0x80, 0x00, ...location.slice(2)]
  }
  test.each(Object.keys(cases))('%s', (name) => expect(externals(modelWith(cases[name]!))).toBe(1))

  test('in a graph that is written in two parts, which other readers join', () => {
    const bytes = [...modelWith([]), ...field(7, field(5, location))]
    expect(() => modelOf(bytes)).toThrow('has two graphs')
  })
})

describe('what readers could take in different ways is refused', () => {
  const cases: Readonly<Record<string, readonly number[]>> = {
    'field number 0, where some readers stop': modelWith([0, 0, ...location]),
    'a group': modelWith([13 * 8 + 3, ...location, 13 * 8 + 4]),
    'the end of a group': modelWith([13 * 8 + 4]),
    'an unknown kind of field': modelWith([13 * 8 + 7]),
    'a tag of more than 32 bits': modelWith([0xea, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]),
    'a number that does not end': modelWith([0x70, ...new Array(11).fill(0xff)]),
    'a message that is longer than its parent': [...number(1, 8), ...field(7, [...varint(5 * 8 + 2), 100])],
    'a length of 2^62': [58, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40],
    'a fixed number that is cut': modelWith([12 * 8 + 1, 1, 2, 3]),
    'external data as a number': modelWith(number(13, 5)),
    'no graph': number(1, 8),
    nothing: []
  }
  test.each(Object.keys(cases))('%s', (name) => expect(() => modelOf(cases[name]!)).toThrow(MalformedError))
})

describe('sizes are bounded', () => {
  test('subgraphs 20 deep are read, 10,000 deep are refused', () => {
    const deep = (levels: number): Uint8Array => nested([7, ...Array.from({ length: levels }, () => [1, 5, 6]).flat()])
    expect(modelOf(deep(20)).graph.nodes).toHaveLength(1)
    expect(() => modelOf(deep(10_000))).toThrow('nested more than 100 messages deep')
  })

  test('a name of 20,000 bytes is refused', () => {
    expect(() => modelOf(modelWith(field(8, 'x'.repeat(20_000))))).toThrow('has a name of 20000 bytes')
  })

  test('more than 200,000 parts are refused', () => {
    const empty = 200_100
    const bytes = Buffer.alloc(2 * empty + 10)
    const head = [...varint(7 * 8 + 2), ...varint(2 * empty)]
    bytes.set(head)
    for (let at = head.length; at < head.length + 2 * empty; at += 2) bytes[at] = 0x0a
    expect(() => modelOf(bytes.subarray(0, head.length + 2 * empty))).toThrow('has more than 200000 parts')
  })

  test('more than a hundred thousand class labels are refused', () => {
    expect(() =>
      reading(new Uint8Array(100_001), (wire) => wire.integers({ number: 8, from: 0, start: 0, end: wire.size }))
    ).toThrow('lists more than 100000 numbers')
  })
})

test('fields are read across the edge of the window', () => {
  const tail = [...field(8, 'name'), ...location]
  for (let size = 262_080; size < 262_160; size += 3) {
    const raw = [...varint(9 * 8 + 2), ...varint(size)]
    const tensor = raw.length + size + tail.length
    const graph = [...varint(5 * 8 + 2), ...varint(tensor), ...raw]
    const model = [...varint(7 * 8 + 2), ...varint(graph.length + size + tail.length), ...graph]
    const bytes = Buffer.concat([Buffer.from(model), Buffer.alloc(size, 0x55), Buffer.from(tail)])
    expect([...allTensors(modelOf(bytes))]).toMatchObject([
      { name: 'name', externalData: [{ key: 'location', value: 'x.bin' }] }
    ])
  }
})

describe('damaged files are refused or read, never anything else', () => {
  const models = fixtureNames.map((name) => readFileSync(fixture(name)))

  test('cut anywhere', () => {
    for (const bytes of models) {
      for (let end = 0; end < bytes.length; end += 29) outcome(bytes.subarray(0, end))
    }
  })

  test('with bytes exchanged', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    const property = fc.property(
      fc.constantFrom(...models),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      (bytes, changes) => {
        const damaged = Uint8Array.from(bytes)
        for (const [at, value] of changes) damaged[at % damaged.length] = value
        outcome(damaged)
      }
    )
    fc.assert(property, { numRuns: 700 })
  })

  test('of random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), outcome), { numRuns: 500 })
  })

  function outcome(bytes: Uint8Array): void {
    try {
      modelOf(bytes)
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
    }
  }
})

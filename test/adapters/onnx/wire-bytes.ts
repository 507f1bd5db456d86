/** Bytes of protobuf messages, made by hand: for files that no honest writer makes. */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { type ModelProto, readModel } from '../../../src/adapters/onnx/model-proto.ts'
import { readWire, type Wire } from '../../../src/adapters/onnx/wire.ts'

/** A number of seven bits a byte. */
export function varint(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) + 128)
  }
}

/** A length-delimited field. */
export function field(number: number, payload: readonly number[] | string): number[] {
  const bytes = typeof payload === 'string' ? [...Buffer.from(payload)] : payload
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes]
}

export function number(field: number, value: number): number[] {
  return [...varint(field * 8), ...varint(value)]
}

/** `model { graph { initializer { … } output { name: "y" } } }` */
export function modelWith(tensor: readonly number[]): number[] {
  return [...number(1, 8), ...field(8, number(2, 18)), ...field(7, [...field(5, tensor), ...field(12, field(1, 'y'))])]
}

/** Messages inside each other, written from the outside in: lengths are computed first. */
export function nested(tags: readonly number[]): Uint8Array {
  const heads: number[][] = []
  let length = 0
  for (const tag of [...tags].reverse()) {
    const head = [...varint(tag * 8 + 2), ...varint(length)]
    heads.push(head)
    length += head.length
  }
  return Uint8Array.from(heads.reverse().flat())
}

const path = join(mkdtempSync(join(tmpdir(), 'modelgate-wire-')), 'file')
afterAll(() => rmSync(dirname(path), { recursive: true }))

/** Lets a function read bytes as a file. */
export function reading<T>(bytes: Uint8Array | readonly number[], read: (wire: Wire) => T): T {
  writeFileSync(path, Uint8Array.from(bytes))
  const descriptor = openSync(path, 'r')
  try {
    return read(readWire(descriptor, bytes.length))
  } finally {
    closeSync(descriptor)
  }
}

export const modelOf = (bytes: Uint8Array | readonly number[]): ModelProto => reading(bytes, readModel)

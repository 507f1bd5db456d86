/**
 * Protobuf's wire format, read from an open file through a small window, so that a model of 2 GiB is vetted without
 * holding one tensor in memory. It is stricter than the parser that comes after it in ONNX Runtime: what that one
 * would read in another way (groups, field number 0, lengths past the end) is an error here, so nothing hides.
 */
import { readSync } from 'node:fs'
import { PbfReader } from 'pbf'

const WINDOW_BYTES = 262_144
/** A tag and a length, or a tag and a number, are at most ten bytes each. */
const HEADER_BYTES = 20
/** ONNX Runtime's own protobuf parser stops at this depth. */
const MAX_DEPTH = 100
/** Messages are what costs memory, up to 1 kB each; a large language model has some 50,000. */
const MAX_MESSAGES = 200_000
/** Fields cost time, some 30 ns each; a tree ensemble of 1 GB writes each of its 200 million numbers as a field. */
const MAX_FIELDS = 300_000_000
const MAX_NUMBERS = 100_000
const MAX_NAME_BYTES = 16_384
const MAX_TEXT_BYTES = 64 * 1024 * 1024

/** The bytes are not what they claim to be. The message is the end of the sentence "<file> …". */
export class MalformedError extends Error {
  override readonly name = 'MalformedError'
}

/** Where a field lies in the file: its header begins at `from`, its payload is `start` up to, not including, `end`. */
interface Field {
  readonly number: number
  readonly from: number
  readonly start: number
  readonly end: number
}

export interface Wire {
  readonly size: number
  /** Calls back for every field of a message. The same object is handed over each time: copy what is to be kept. */
  message(start: number, end: number, visit: (field: Field) => void): void
  /** A length-delimited field as text. */
  text(field: Field): string
  /** A numeric field: one number, or several packed. Beyond 2^53 a number is not exact. */
  integers(field: Field): readonly number[]
}

interface MutableField {
  number: number
  from: number
  start: number
  end: number
}

/** Reads the file of a descriptor that stays open while the reader is used. */
export function readWire(fd: number, size: number): Wire {
  const memory = Buffer.alloc(Math.min(WINDOW_BYTES, size))
  let window = new PbfReader(memory.subarray(0, 0))
  let base = 0
  let depth = 0
  let messages = 0
  let fields = 0
  let textBytes = 0

  /** Moves to an offset with so many bytes (or the rest of the file) in the window. */
  function seek(at: number, bytes: number): void {
    if (at < base || Math.min(at + bytes, size) > base + window.length) {
      window = new PbfReader(memory.subarray(0, fill(fd, memory, at)))
      base = at
    }
    window.pos = at - base
  }

  function varint(signed: boolean): number {
    try {
      return window.readVarint(signed)
    } catch (cause) {
      throw new MalformedError(`has no valid number at byte ${base + window.pos}`, { cause })
    }
  }

  function next(field: MutableField, at: number, end: number): void {
    seek(at, HEADER_BYTES)
    const tag = varint(false)
    const type = tag & 7
    field.number = tag >>> 3
    field.from = at
    if (field.number === 0 || tag > 0xffffffff) throw new MalformedError(`has no valid field at byte ${at}`)
    field.start = base + window.pos
    if (type === 0) varint(false)
    else if (type === 1) window.pos += 8
    else if (type === 5) window.pos += 4
    else if (type !== 2) throw new MalformedError(`has a field of an unknown kind at byte ${at}`)
    let length = 0
    if (type === 2) {
      length = varint(false)
      field.start = base + window.pos
    }
    field.end = base + window.pos + length
    if (field.end > end) throw new MalformedError(`is cut short or damaged at byte ${at}`)
  }

  return {
    size,
    message(start, end, visit) {
      if (++depth > MAX_DEPTH) throw new MalformedError(`is nested more than ${MAX_DEPTH} messages deep`)
      if (++messages > MAX_MESSAGES) throw new MalformedError(`has more than ${MAX_MESSAGES} parts`)
      const field: MutableField = { number: 0, from: 0, start: 0, end: 0 }
      for (let at = start; at < end; ) {
        next(field, at, end)
        if (++fields > MAX_FIELDS) throw new MalformedError(`has more than ${MAX_FIELDS} fields`)
        at = field.end
        visit(field)
      }
      depth--
    },
    text({ start, end }) {
      textBytes += end - start
      if (end - start > MAX_NAME_BYTES) throw new MalformedError(`has a name of ${end - start} bytes at byte ${start}`)
      if (textBytes > MAX_TEXT_BYTES) throw new MalformedError(`has more than ${MAX_TEXT_BYTES} bytes of names`)
      seek(start, end - start)
      return memory.toString('utf8', window.pos, window.pos + (end - start))
    },
    integers({ start, end }) {
      const values: number[] = []
      for (let at = start; at < end; at = base + window.pos) {
        seek(at, HEADER_BYTES)
        if (values.length === MAX_NUMBERS)
          throw new MalformedError(`lists more than ${MAX_NUMBERS} numbers at byte ${start}`)
        values.push(varint(true))
      }
      return values
    }
  }
}

function fill(fd: number, memory: Uint8Array, position: number): number {
  let filled = 0
  while (filled < memory.length) {
    const count = readSync(fd, memory, filled, memory.length - filled, position + filled)
    if (count === 0) break
    filled += count
  }
  return filled
}

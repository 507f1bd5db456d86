/** The models of test/fixtures/onnx and what they answer; and a place to open them that must be left clean. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OnnxModels, OnnxOptions } from '../../../src/adapters/onnx/models.ts'
import { onnxModels } from '../../../src/adapters/onnx/models.ts'
import type { Model, Tensor } from '../../../src/ports.ts'

const folder = fileURLToPath(new URL('../../fixtures/onnx/', import.meta.url))

export const fixture = (name: string): string => join(folder, `${name}.onnx`)

export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.onnx'))
  .map((name) => name.slice(0, -5))

interface Values {
  readonly shape: readonly number[]
  readonly data: readonly (number | string)[]
}

export interface Expected {
  readonly feeds: Readonly<Record<string, Values>>
  readonly outputs: Readonly<Record<string, Values>>
  readonly classes: Readonly<Record<string, readonly string[]>>
}

export const expected: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(join(folder, 'expected.json'), 'utf8')
)

/** The feeds of a fixture as a gate would give them: float64 or texts. */
export function feedsOf(model: Model, feeds: Expected['feeds']): Record<string, Tensor> {
  return Object.fromEntries(
    model.inputs.map(({ name, type }) => {
      const { shape, data } = feeds[name]!
      return [name, { type, shape, data: type === 'string' ? (data as string[]) : Float64Array.from(data as number[]) }]
    })
  )
}

export function valuesOf(tensor: Tensor | undefined): readonly (number | string)[] {
  return tensor === undefined ? [] : [...tensor.data]
}

export interface Bench {
  readonly temp: string
  readonly models: OnnxModels
  readonly told: readonly string[]
  /** What lies in the temporary folder, which must be nothing when no model is open. */
  leftovers(): readonly string[]
  remove(): void
}

export function makeBench(options: Partial<OnnxOptions> = {}): Bench {
  const temp = mkdtempSync(join(tmpdir(), 'modelgate-test-'))
  const told: string[] = []
  return {
    temp,
    told,
    models: onnxModels({ log: { info: (text) => told.push(text) }, temp, timeoutMs: 30_000, ...options }),
    leftovers: () => readdirSync(temp),
    remove: () => rmSync(temp, { recursive: true, force: true })
  }
}

/** Pieces that the sections of the policy are made of. */
import {
  array,
  type core,
  describe,
  gte,
  int,
  maxLength,
  minLength,
  number,
  enum as oneOf,
  optional,
  pipe,
  regex,
  strictObject,
  string,
  transform,
  union,
  type ZodMiniType
} from 'zod/mini'
import { shown } from '../tables/shown.ts'

/** A YAML mapping whose keys are all known. */
export const mapping = strictObject

/** The schema with the sentence that an editor shows for it. */
export const about = <T extends ZodMiniType>(sentence: string, schema: T): T => schema.check(describe(sentence)) as T

export const name = string().check(minLength(1), maxLength(500))
export const path = string().check(minLength(1), maxLength(4_096))
/** Refuses a list in which something stands twice. */
export function distinct({ value, issues }: core.ParsePayload<readonly (string | number)[]>): void {
  const seen = new Set<string>()
  value.forEach((one, at) => {
    if (seen.has(String(one)))
      issues.push({
        code: 'custom',
        input: one,
        path: [at],
        message: `${shown(String(one))} stands in this list already`
      })
    seen.add(String(one))
  })
}
const count = int().check(gte(1))

/** `2%` of something else, as a share. */
const percent = pipe(
  string().check(regex(/^\d+(\.\d+)?%$/, 'expected a percentage such as "2%"')),
  transform((text): { readonly relative: number } => ({ relative: Number(text.slice(0, -1)) / 100 }))
)

/** How far a metric may move: in its own unit, or relative to the baseline's value. */
export const margin = union(
  [number().check(gte(0)), percent],
  'expected a number of at least 0, or a percentage such as "2%"'
)
export type Margin = number | { readonly relative: number }

/** What a check says besides its metric and bounds. */
export const checkFields = {
  by: about(
    'A column, or a list of columns: the check is made on every slice of their values.',
    optional(union([name, array(name).check(minLength(1), maxLength(10))]))
  ),
  'min-rows': about('Slices of fewer rows are inconclusive.', optional(count)),
  tier: about('An advisory check is shown but does not decide.', optional(oneOf(['blocking', 'advisory']))),
  decide: about(
    'interval (default): the whole interval must keep the bound. estimate: the point alone.',
    optional(oneOf(['interval', 'estimate']))
  )
}

/** Where a gate finds its inputs when the action's own inputs do not say. */
export const sources = {
  candidate: about('The candidate, where the input does not say: a file, a glob, or an .onnx model.', optional(path)),
  baseline: about('What is in production, to compare with.', optional(path)),
  dataset: about('Rows that .onnx models predict, with their labels.', optional(path))
}

/** A quantity with its unit, as a number of base units. `500ms`, `2s` and `10m` are times; units are never guessed. */
function quantity(units: Readonly<Record<string, number>>, example: string) {
  const names = Object.keys(units).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`^(\\d+(?:\\.\\d+)?) ?(${names.join('|')})$`)
  const expected = `expected a number with a unit (${Object.keys(units).join(', ')}), such as ${example}`
  return pipe(
    string(expected).check(regex(pattern, expected)),
    transform((text): number => {
      const [, digits = '', unit = ''] = pattern.exec(text) ?? []
      const factor = units[unit] ?? Number.NaN
      // divided rather than multiplied by a rounded fraction, so that 35% is 0.35 to the last digit
      return factor < 1 ? Number(digits) / Math.round(1 / factor) : Number(digits) * factor
    })
  )
}

/** In milliseconds. */
export const duration = quantity({ us: 1e-3, ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }, '20ms')
/** In bytes; kB, MB and GB are powers of ten, KiB, MiB and GiB of two. */
export const size = quantity({ B: 1, kB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 }, '50MB')
/** A number of times a second. */
export const rate = quantity({ '/s': 1 }, '500/s')
/** A share, written as a percentage. */
export const percentage = quantity({ '%': 0.01 }, '5%')

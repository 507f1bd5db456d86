/**
 * The release policy, version 1: what must hold before a model is released. This schema is the single source of the
 * policy's types, of `schema/policy.schema.json` for editors, and of the parser.
 */
import { array, type infer as Infer, literal, maxLength, minLength, optional } from 'zod/mini'
import { benchmarkSection } from './benchmark.ts'
import { evaluateSection } from './evaluate.ts'
import { about, distinct, mapping, name, path } from './fields.ts'
import { buildSection, promoteSection, waiver } from './release.ts'
import { shadowSection } from './shadow.ts'

export const policySchema = mapping({
  version: literal(1, 'expected version: 1'),
  model: about(
    'The bytes that are released; hashed into all evidence.',
    mapping({ name, files: array(path).check(minLength(1), maxLength(10_000), distinct) })
  ),
  evaluate: optional(evaluateSection),
  benchmark: optional(benchmarkSection),
  shadow: optional(shadowSection),
  build: optional(buildSection),
  promote: optional(promoteSection),
  waivers: optional(array(waiver).check(maxLength(1_000)))
})
export type Policy = Infer<typeof policySchema>

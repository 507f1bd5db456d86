/** The `build`, `promote` and `waivers` sections: what becomes of a model that the gates let through. */
import {
  array,
  boolean,
  gte,
  type infer as Infer,
  int,
  iso,
  lte,
  maxLength,
  minLength,
  enum as oneOf,
  optional
} from 'zod/mini'
import { duration, mapping, name, path, percentage, size } from './fields.ts'

/** The gates that write evidence, in the order in which a release meets them. */
export const gates = ['evaluate', 'benchmark', 'shadow', 'build'] as const
export type Gate = (typeof gates)[number]

export const buildSection = mapping({
  context: optional(path),
  dockerfile: optional(path),
  image: optional(name),
  'max-size': optional(size),
  reproducible: optional(boolean())
})

const stage = mapping({
  environment: name,
  requires: optional(array(oneOf(gates)).check(maxLength(gates.length))),
  approvals: optional(mapping({ required: optional(int().check(gte(0), lte(6))), 'forbid-self': optional(boolean()) })),
  rollout: optional(mapping({ steps: array(percentage).check(minLength(1), maxLength(100)), soak: optional(duration) }))
})

export const promoteSection = mapping({
  deploy: optional(mapping({ command: name, timeout: optional(duration) })),
  stages: optional(array(stage).check(minLength(1), maxLength(20)))
})

export const waiver = mapping({
  gate: oneOf(gates),
  /** The id of a check, as evidence and reports show it. */
  check: name,
  owner: name,
  reason: name,
  /** The last day on which the waiver holds, in UTC. */
  until: iso.date('expected a date such as 2026-12-31')
})
export type Waiver = Infer<typeof waiver>

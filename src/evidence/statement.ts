/**
 * The record that every gate writes and every later step reads: an in-toto Statement v1 whose predicate is ours.
 * The schema below is the single source of its types, of `schema/evidence.schema.json` and of the reader, which
 * treats every file as hostile: an artifact can be replaced by any job of a run.
 */
import {
  array,
  boolean,
  type infer as Infer,
  int,
  iso,
  literal,
  looseObject,
  maxLength,
  nonnegative,
  nullable,
  number,
  object,
  enum as oneOf,
  optional,
  record,
  regex,
  string,
  tuple,
  union
} from 'zod/mini'
import { errorCodes, verdictCodes } from '../reason-codes.ts'

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PREDICATE_TYPE = 'https://modelgate.dev/evidence/v1'
/** Version of the predicate; a reader refuses one that it does not know. */
export const SCHEMA_VERSION = 1

/** Built when evidence is first read: most runs only write it. */
function buildSchemas() {
  const verdict = oneOf(['pass', 'fail', 'inconclusive'])

  const text = (max: number) => string().check(maxLength(max))
  const word = text(1_000)
  const prose = text(10_000)
  const digest = string().check(regex(/^sha256:[0-9a-f]{64}$/))

  /** A number with what is known of its uncertainty; null where the metric is undefined or no interval can be had. */
  const estimate = object({
    value: nullable(number()),
    interval: nullable(tuple([number(), number()]))
  })

  const bound = object({
    kind: oneOf(['min', 'max', 'max-drop', 'max-rise', 'max-gap']),
    value: number(),
    /** The value is a share of the baseline's value, not a difference in the metric's own unit. */
    relative: optional(boolean())
  })

  const waiver = object({ owner: word, reason: prose, until: iso.date() })

  const measurementFields = {
    metric: word,
    /** Column values that select the rows, or null for all rows. */
    slice: nullable(record(word, word)),
    /** The column that was compared, where a metric is about one column. */
    column: nullable(word),
    candidate: nullable(estimate),
    baseline: nullable(estimate),
    /** Candidate less baseline. For `max-gap` it is null, and the largest difference between slices is the candidate's value. */
    delta: nullable(estimate),
    pValue: optional(nullable(number())),
    /** The smallest difference that this many rows would have shown four times in five; null where it is not known. */
    detectable: optional(nullable(number())),
    /** Rows that were measured. */
    rows: int().check(nonnegative()),
    /** How the interval was made, or why there is none. */
    method: optional(word)
  }

  const measurement = object({ id: word, ...measurementFields, reason: optional(prose) })

  const check = object({
    id: text(4_000),
    ...measurementFields,
    tier: oneOf(['blocking', 'advisory']),
    bound,
    decide: optional(oneOf(['interval', 'estimate'])),
    /** Rows at which this check would be decided if the estimates stayed as they are; null where it is, or never will be. */
    rowsNeeded: nullable(number().check(nonnegative())),
    verdict,
    reason: prose,
    waived: optional(waiver)
  })

  /** Rows on which the baseline was right and the candidate is wrong, by id, the most confident mistakes first. */
  const flip = object({
    id: word,
    label: word,
    baseline: word,
    candidate: word,
    /** How much probability the candidate moved away from the label; null where only decisions are known. */
    shift: nullable(number()),
    slice: optional(record(word, word))
  })

  /** Rows of both models that differ most, by id: at most 20 of each column. */
  const difference = object({
    column: word,
    total: int().check(nonnegative()),
    worst: array(object({ id: word, baseline: word, candidate: word })).check(maxLength(100))
  })

  const counts = array(int().check(nonnegative())).check(maxLength(10_001))
  /** Production's rows by the values of a column, so that tomorrow's can be counted alike. */
  const bins = union([
    object({ column: word, cuts: array(number()).check(maxLength(10_000)), counts, missing: int() }),
    object({ column: word, categories: array(word).check(maxLength(10_000)), counts, missing: int() })
  ])

  const input = object({
    role: word,
    uri: text(4_096),
    digest: nullable(digest),
    rows: nullable(int().check(nonnegative()))
  })

  const predicate = object({
    schemaVersion: literal(SCHEMA_VERSION),
    gate: oneOf(['evaluate', 'benchmark', 'shadow', 'build']),
    name: nullable(word),
    verdict,
    reasonCode: oneOf([...keysOf(verdictCodes), ...keysOf(errorCodes)]),
    summary: prose,
    /** Everything that was wrong, where an error kept the gate from a verdict. */
    problems: optional(array(prose).check(maxLength(1_000))),
    model: nullable(object({ name: word, digest })),
    policy: nullable(
      object({
        uri: text(4_096),
        digest,
        /** The commit that the policy was read from, or null for a plain file. */
        ref: nullable(word),
        /** The pull request edits the policy; the edit was shown, not obeyed. */
        changed: optional(boolean())
      })
    ),
    inputs: array(input).check(maxLength(10_000)),
    checks: array(check).check(maxLength(20_000)),
    measurements: array(measurement).check(maxLength(20_000)),
    flips: optional(object({ total: int().check(nonnegative()), worst: array(flip).check(maxLength(100)) })),
    differences: optional(array(difference).check(maxLength(1_000))),
    bins: optional(array(bins).check(maxLength(1_000))),
    settings: looseObject({
      confidence: optional(number()),
      seed: optional(number()),
      method: optional(prose)
    }),
    runtime: record(word, union([word, number(), boolean(), nullable(word)])),
    source: object({
      repository: nullable(word),
      commit: nullable(word),
      runId: nullable(word),
      runAttempt: nullable(int())
    }),
    tool: object({ name: literal('modelgate'), version: word }),
    startedAt: iso.datetime(),
    finishedAt: iso.datetime()
  })

  const statement = object({
    _type: literal(STATEMENT_TYPE),
    subject: array(
      object({ name: text(4_096), digest: object({ sha256: string().check(regex(/^[0-9a-f]{64}$/)) }) })
    ).check(maxLength(10_000)),
    predicateType: literal(PREDICATE_TYPE),
    predicate
  })
  return { verdict, estimate, bound, measurement, check, flip, difference, bins, predicate, statement }
}

let built: ReturnType<typeof buildSchemas> | undefined

/** The schema of a whole evidence file. */
export function statementSchema() {
  built ??= buildSchemas()
  return built.statement
}

type Of<K extends keyof ReturnType<typeof buildSchemas>> = Infer<ReturnType<typeof buildSchemas>[K]>
export type Verdict = Of<'verdict'>
export type EstimateRecord = Of<'estimate'>
export type BoundRecord = Of<'bound'>
export type Measurement = Of<'measurement'>
export type CheckRecord = Of<'check'>
export type Flip = Of<'flip'>
export type DifferenceRecord = Of<'difference'>
export type BinsRecord = Of<'bins'>
export type Predicate = Of<'predicate'>
export type Statement = Of<'statement'>

function keysOf<T extends string>(codes: Readonly<Record<T, string>>): [T, ...T[]] {
  return Object.keys(codes) as [T, ...T[]]
}

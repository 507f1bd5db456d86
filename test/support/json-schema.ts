/** As much of JSON Schema draft 7 as our own schemas use, read from its specification and not from the library we test. */

type Schema = Readonly<Record<string, unknown>>
type Rule = (limit: never, value: unknown, schema: Schema) => boolean

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isMapping,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null
}

const numbers = (holds: (value: number, limit: number) => boolean) => (limit: number, value: unknown) =>
  typeof value !== 'number' || holds(value, limit)
const sizes =
  (of: (value: unknown) => boolean, holds: (size: number, limit: number) => boolean) =>
  (limit: number, value: unknown) =>
    !of(value) || holds([...(value as string | unknown[])].length, limit)

const rules: Readonly<Record<string, Rule>> = {
  type: (names: string | string[], value) => [names].flat().some((name) => types[name]?.(value) === true),
  const: (wanted: unknown, value) => JSON.stringify(wanted) === JSON.stringify(value),
  enum: (choices: readonly unknown[], value) => choices.includes(value),
  minimum: numbers((value, limit) => value >= limit),
  maximum: numbers((value, limit) => value <= limit),
  exclusiveMinimum: numbers((value, limit) => value > limit),
  exclusiveMaximum: numbers((value, limit) => value < limit),
  minLength: sizes(types['string']!, (size, limit) => size >= limit),
  maxLength: sizes(types['string']!, (size, limit) => size <= limit),
  minItems: sizes(Array.isArray, (size, limit) => size >= limit),
  maxItems: sizes(Array.isArray, (size, limit) => size <= limit),
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  required: (names: readonly string[], value) => !isMapping(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (fields: Readonly<Record<string, Schema>>, value) =>
    !isMapping(value) ||
    Object.entries(fields).every(([name, schema]) => !Object.hasOwn(value, name) || accepts(schema, value[name])),
  additionalProperties: (rest: boolean | Schema, value, schema) => {
    if (!isMapping(value)) return true
    const known = Object.keys((schema['properties'] as Schema | undefined) ?? {})
    const others = Object.keys(value).filter((name) => !known.includes(name))
    return typeof rest === 'boolean' ? rest || others.length === 0 : others.every((name) => accepts(rest, value[name]))
  },
  propertyNames: (schema: Schema, value) =>
    !isMapping(value) || Object.keys(value).every((name) => accepts(schema, name)),
  items: (items: Schema | readonly Schema[], value) =>
    !Array.isArray(value) ||
    (Array.isArray(items)
      ? items.every((schema, at) => at >= value.length || accepts(schema, value[at]))
      : value.every((one) => accepts(items as Schema, one))),
  additionalItems: () => true,
  anyOf: (choices: readonly Schema[], value) => choices.some((schema) => accepts(schema, value)),
  oneOf: (choices: readonly Schema[], value) => choices.filter((schema) => accepts(schema, value)).length === 1,
  allOf: (choices: readonly Schema[], value) => choices.every((schema) => accepts(schema, value))
}

/** Words that say nothing of which values are valid. */
const notes = ['$schema', '$id', 'description', 'title', 'default', 'format', 'id']

/** Whether the value is valid under the schema. A keyword that this does not know is an error, not a shrug. */
export function accepts(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, limit]) => {
    if (notes.includes(keyword)) return true
    const rule = rules[keyword]
    if (rule === undefined) throw new Error(`the test does not know the keyword ${keyword}`)
    return rule(limit as never, value, schema)
  })
}

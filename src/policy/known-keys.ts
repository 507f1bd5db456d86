/** Which keys a schema knows at a place in the document, so that an unknown one can be answered with the nearest. */
import type { core } from 'zod/mini'

/** Keys of the mapping at `path`, or the values of the key that tells its alternatives apart. */
export function knownKeys(schema: core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const definition = (schema as core.$ZodTypes)._zod.def
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return knownKeys(definition.innerType, path, value)
    case 'array':
      return path.length === 0 ? [] : knownKeys(definition.element, path.slice(1), at(value, path[0]))
    case 'record':
      return path.length === 0 ? [] : knownKeys(definition.valueType, path.slice(1), at(value, path[0]))
    case 'object': {
      const [key, ...rest] = path
      if (key === undefined) return Object.keys(definition.shape)
      const field = definition.shape[String(key)]
      return field === undefined ? [] : knownKeys(field, rest, at(value, key))
    }
    case 'union':
      return alternatives(definition, path, value)
    default:
      return []
  }
}

function alternatives(definition: core.$ZodUnionDef, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const { discriminator } = definition as Partial<core.$ZodDiscriminatedUnionDef>
  if (discriminator === undefined) return definition.options.flatMap((option) => knownKeys(option, path, value))
  const given = at(value, discriminator)
  const chosen = definition.options.find((option) =>
    option._zod.propValues?.[discriminator]?.has(given as core.util.Primitive)
  )
  if (chosen !== undefined) return knownKeys(chosen, path, value)
  return definition.options.flatMap((option) => [...(option._zod.propValues?.[discriminator] ?? [])].map(String))
}

function at(value: unknown, key: PropertyKey | undefined): unknown {
  return typeof value === 'object' && value !== null && key !== undefined
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined
}

/**
 * The digits of a whole number as they stand in an object's JSON text: `JSON.parse` keeps only 53 bits of it, which
 * would make one id of two. Undefined where the runtime does not hand out the source of a value (before Node 21) or
 * the number is not written with digits alone.
 */
export function exactInteger(json: string, name: string): string | undefined {
  const sources = new Map<unknown, string>()
  const object = JSON.parse(json, function (this: unknown, key: string, value: unknown, context?: { source?: string }) {
    if (key === name && context?.source !== undefined) sources.set(this, context.source)
    return value
  })
  const digits = sources.get(object)
  return digits !== undefined && /^-?\d+$/.test(digits) ? digits : undefined
}

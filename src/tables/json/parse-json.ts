/**
 * Parses JSON, and also the bare NaN and Infinity that Python writes: NaN becomes null, an infinity the string of its
 * name. Undefined if it is neither.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    if (!/NaN|Infinity/.test(text)) return undefined
  }
  try {
    return JSON.parse(text.replace(stringOrWord, (found) => words[found] ?? found))
  } catch {
    return undefined
  }
}

const stringOrWord = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g
const words: Readonly<Record<string, string>> = { NaN: 'null', Infinity: '"Infinity"', '-Infinity': '"-Infinity"' }

/** An object of JSON: not null, not a list. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

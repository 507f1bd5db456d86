/** Rules about several values together. */
import { check, type core } from 'zod/mini'

/**
 * A rule of a mapping or a list that is asked also where some of its values are wrong by themselves, so that everything
 * is said at once. It must therefore take nothing of its values for granted.
 */
export const rule = (says: (value: Loose, problem: (path: Path, message: string) => void) => void) =>
  check(
    ({ value, issues }) =>
      says(value as Loose, (path, message) => issues.push({ code: 'custom', input: value, path: [...path], message })),
    { when: ({ value }: core.ParsePayload) => typeof value === 'object' && value !== null }
  )

export type Path = readonly (string | number)[]

/** A mapping or list whose values may be anything. */
export type Loose = Readonly<Record<string, unknown>>

export const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null

/** A text, or a list of texts, as the texts that it holds. */
export const textsOf = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string')

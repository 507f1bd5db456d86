/** Inputs of an action: one record is the source of their types, of `action.yml`, of the README tables and of the CLI. */
import { UserError } from '../errors.ts'
import { shown } from '../tables/shown.ts'

/** One input: how it is documented, defaulted and read. Without a default it may be left out and is then undefined. */
interface Input<T> {
  readonly description: string
  /** As it stands in `action.yml`; an expression there is resolved by the runner. */
  readonly default?: string
  readonly secret?: true
  parse(text: string): T
}

export type InputSchema = Readonly<Record<string, Input<unknown>>>
/** A secret's default is an expression that only the runner resolves, so that elsewhere it is undefined too. */
export type InputValues<S extends InputSchema> = {
  readonly [K in keyof S]: S[K] extends { readonly secret: true }
    ? ReturnType<S[K]['parse']> | undefined
    : S[K] extends { readonly default: string }
      ? ReturnType<S[K]['parse']>
      : ReturnType<S[K]['parse']> | undefined
}

interface Doc {
  readonly description: string
}

export const text = <const D extends Doc & { readonly default?: string }>(doc: D) => ({
  ...doc,
  parse: (given: string): string => given
})

/** Is never echoed, and is masked in the log. */
export const secret = <const D extends Doc & { readonly default?: string }>(doc: D) => ({
  ...doc,
  secret: true as const,
  // what cannot stand in a header would be quoted by the error that says so
  parse(given: string): string {
    if (!/^[!-~]+$/.test(given)) throw new Error('must be one word of printable ASCII')
    return given
  }
})

export const oneOf = <const T extends string, const D extends Doc & { readonly default?: T }>(
  choices: readonly T[],
  doc: D
) => ({
  ...doc,
  choices,
  parse(given: string): T {
    const choice = choices.find((candidate) => candidate === given)
    if (choice === undefined) throw new Error(`must be one of ${choices.join(', ')}`)
    return choice
  }
})

/** A short name that becomes part of a file name or a marker. */
export const label = <const D extends Doc & { readonly default?: string }>(doc: D) => ({
  ...doc,
  parse(given: string): string {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(given))
      throw new Error('must be at most 64 letters, digits, ".", "_" or "-", and begin with a letter or digit')
    return given
  }
})

export const seconds = <const D extends Doc & { readonly default?: string }>(doc: D) => ({
  ...doc,
  parse(given: string): number {
    const value = Number(given)
    if (!/^\d+(\.\d+)?$/.test(given) || value <= 0) throw new Error('must be a number of seconds above 0')
    return value
  }
})

/** Reads every input, or throws one error that names every bad one. */
export function readInputs<S extends InputSchema>(schema: S, read: (name: string) => string): InputValues<S> {
  const values: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, input] of Object.entries(schema)) {
    const given = read(name).trim() || input.default
    // an expression as a default is for the runner to resolve
    if (given === undefined || (given === input.default && given.includes('${{'))) continue
    try {
      values[name] = given === '' ? undefined : input.parse(given)
    } catch (error) {
      const got = input.secret === true ? '' : `, got ${shown(given)}`
      problems.push(`${name} ${error instanceof Error ? error.message : String(error)}${got}`)
    }
  }
  if (problems.length > 0) throw new UserError('input-invalid', problems)
  return values as InputValues<S>
}

/** The one form in which evidence is written: the same record always has the same bytes. */
import type { Predicate, Statement } from './statement.ts'
import { PREDICATE_TYPE, STATEMENT_TYPE } from './statement.ts'

/** A model as policy and evidence know it. */
export interface ModelIdentity {
  readonly name: string
  /** `sha256:…` over all files. */
  readonly digest: string
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/** Of one file its sha256; of several, the text whose sha256 it is: the lines of `sha256sum`, sorted by path. */
export function digestLines(files: ModelIdentity['files']): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}

export function statementOf(model: ModelIdentity | null, predicate: Predicate): Statement {
  return {
    _type: STATEMENT_TYPE,
    subject: (model?.files ?? []).map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    predicateType: PREDICATE_TYPE,
    predicate
  }
}

/** Where a gate's evidence lies in the evidence directory. */
export const evidenceFile = (gate: string, name: string | null): string =>
  name === null ? `${gate}.json` : `${gate}-${name}.json`

/** Keys keep the order of the schema, numbers their shortest exact form. */
export const serialise = (statement: Statement): string => `${JSON.stringify(statement, null, 2)}\n`

/** Answers in the shapes that GitHub gives them. */
import type { Reply } from './route.ts'

const DOCS = 'https://docs.github.com'

/** A refusal, worded as GitHub words it. */
export function refusal(status: number, message: string, docs: string, errors?: readonly object[]): Reply {
  return {
    status,
    body: { message, ...(errors ? { errors } : {}), documentation_url: `${DOCS}/${docs}`, status: String(status) }
  }
}

export const notFound = (docs: string): Reply => refusal(404, 'Not Found', docs)

/** 422 for one field. */
export function invalid(docs: string, resource: string, field: string, message: string): Reply {
  return refusal(422, 'Validation Failed', docs, [{ resource, code: 'custom', field, message }])
}

/** GitHub's times have no fractions of a second. */
export const time = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, 'Z')

/** Opaque on GitHub too: never to be taken apart. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64')

/** Requests off the wire, answers onto it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedPermissions } from './gatekeeper.ts'
import type { Reply, Route } from './route.ts'
import type { GitHubState } from './state.ts'

/** GitHub takes no more than this in one request of the kinds spoken here. */
const MOST_BYTES = 10 * 1024 * 1024

/** The body as text; what is too long is cut, and will not parse. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= MOST_BYTES) chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The fields of a JSON object; undefined where the body is anything else. */
export function fieldsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** What was said, but for the token. */
export function headersOf(request: IncomingMessage): Readonly<Record<string, string>> {
  const { authorization: _, ...others } = request.headers
  return Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]))
}

export interface Sending {
  readonly state: GitHubState
  readonly requestId: string
  readonly route: Route | undefined
}

/** An answer with the headers that every answer of GitHub's has. */
export function send(response: ServerResponse, { status, body, headers }: Reply, sending: Sending): void {
  const { limit, remaining, resetAt } = sending.state.rateLimit
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'x-github-request-id': sending.requestId,
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    ...(sending.route ? { 'x-accepted-github-permissions': acceptedPermissions(sending.route) } : {}),
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(limit - remaining),
    'x-ratelimit-reset': String(Math.ceil(resetAt.getTime() / 1_000)),
    'x-ratelimit-resource': 'core',
    ...headers
  })
  response.end(body === undefined ? '' : JSON.stringify(body))
}

/** What a route of the stand-in is, and how a request finds its route. */
import type { GitHubState, Grant, Level } from './state.ts'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

export interface Reply {
  readonly status: number
  /** JSON; undefined for an empty body. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One request, as a resource sees it. */
export interface Ask {
  readonly state: GitHubState
  /** Address of the API, for the links in answers. */
  readonly url: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly grant: Grant
  readonly now: Date
  /** Lists that are not to show what this request creates. */
  readonly lag: number
}

export interface Route {
  readonly method: Method
  /** As GitHub's OpenAPI description writes it: `/repos/{owner}/{repo}/issues/{issue_number}/comments`. */
  readonly path: string
  /** Any one of these is enough. */
  readonly permissions: readonly (readonly [string, Level])[]
  /** Where GitHub documents it, below docs.github.com. */
  readonly docs: string
  readonly handle: (ask: Ask) => Reply
}

export interface Found {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

export const routeName = ({ method, path }: Route): string => `${method} ${path}`

/** `{path}` at the end of a route takes slashes too, as contents and refs need it. */
function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((part) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1]
      if (name === undefined) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      return name === 'path' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`
    })
    .join('/')
  return new RegExp(`^${source}$`)
}

/** A function that finds the route of a method and a path; undefined where GitHub has one and the stand-in has not. */
export function router(routes: readonly Route[]): (method: string, path: string) => Found | undefined {
  const known = routes.map((route) => ({ route, pattern: patternOf(route.path) }))
  return (method, path) => {
    for (const { route, pattern } of known) {
      const match = route.method === method ? pattern.exec(path) : null
      if (match === null) continue
      const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
      return { route, params: Object.fromEntries(params) }
    }
    return undefined
  }
}

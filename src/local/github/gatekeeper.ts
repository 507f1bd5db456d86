/** What GitHub refuses before it looks at the resource: who asks, how, and whether the token may. */
import { notFound, refusal } from './reply.ts'
import type { Found, Reply, Route } from './route.ts'
import type { GitHubState, Grant } from './state.ts'

const versions = ['2022-11-28', '2026-03-10']

export interface Caller {
  readonly authorization: string | undefined
  readonly userAgent: string | undefined
  readonly apiVersion: string | undefined
}

function grantOf(state: GitHubState, authorization: string | undefined): Grant | undefined {
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1]
  return token === undefined ? undefined : state.tokens.get(token)
}

/** `contents=read`, as the header `x-accepted-github-permissions` says it; alternatives stand apart by semicolons. */
export const acceptedPermissions = ({ permissions }: Route): string =>
  permissions.map(([name, level]) => `${name}=${level}`).join('; ')

const allowed = ({ permissions }: Grant, route: Route): boolean =>
  route.permissions.some(([name, level]) => permissions[name] === 'write' || permissions[name] === level)

/** Who asks, or the refusal. */
export function admit(state: GitHubState, caller: Caller, { route, params }: Found): Grant | Reply {
  if (!caller.userAgent) {
    return refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
      'rest'
    )
  }
  if (caller.apiVersion !== undefined && !versions.includes(caller.apiVersion)) {
    return refusal(
      400,
      `"${caller.apiVersion}" is not a supported API version.`,
      'rest/about-the-rest-api/api-versions'
    )
  }
  const grant = grantOf(state, caller.authorization)
  if (grant === undefined) return refusal(401, 'Bad credentials', 'rest')
  const { limit, remaining, resetAt } = state.rateLimit
  if (remaining <= 0) {
    return refusal(
      403,
      `API rate limit exceeded for installation. Limit ${limit}, back at ${resetAt.toISOString()}.`,
      'rest/overview/rate-limits-for-the-rest-api'
    )
  }
  state.rateLimit.remaining -= 1
  const { owner, name } = state.repository
  const asked = `${params['owner']}/${params['repo']}`.toLowerCase()
  if (asked !== `${owner}/${name}`.toLowerCase()) return notFound(route.docs)
  return allowed(grant, route) ? grant : refusal(403, 'Resource not accessible by integration', route.docs)
}

export const isGrant = (result: Grant | Reply): result is Grant => 'login' in result

/** Commit statuses: what branch protection may require. */
import { resolve } from './commits.ts'
import { paged } from './pages.ts'
import { invalid, nodeId, notFound, refusal, time } from './reply.ts'
import type { Ask, Reply, Route } from './route.ts'
import { type StoredStatus, takeId } from './state.ts'
import { userBody } from './users.ts'

const DOCS = 'rest/commits/statuses'
const CREATE = `${DOCS}#create-a-commit-status`
const LIST = `${DOCS}#list-commit-statuses-for-a-reference`

/** https://docs.github.com/rest/commits/statuses#create-a-commit-status */
const MOST_PER_CONTEXT = 1_000
const MOST_DESCRIPTION = 140

/** `status` of the API description. */
export function statusBody({ state, url: api }: Pick<Ask, 'state' | 'url'>, status: StoredStatus) {
  const { owner, name } = state.repository
  const creator = userBody(api, status.creator)
  return {
    url: `${api}/repos/${owner}/${name}/statuses/${status.sha}`,
    avatar_url: creator.avatar_url,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
    creator
  }
}

const textOr = (value: unknown, otherwise: string | null): string | null =>
  typeof value === 'string' ? value : otherwise

function create(ask: Ask): Reply {
  const { state, params, body } = ask
  const sha = params['sha'] ?? ''
  if (!state.commits.has(sha)) return refusal(422, `No commit found for SHA: ${sha}`, CREATE)
  const wanted = body['state']
  if (typeof wanted !== 'string' || !['error', 'failure', 'pending', 'success'].includes(wanted)) {
    return invalid(CREATE, 'Status', 'state', 'state is not included in the list')
  }
  const description = textOr(body['description'], null)
  if (description !== null && [...description].length > MOST_DESCRIPTION) {
    return invalid(
      CREATE,
      'Status',
      'description',
      `description is too long (maximum is ${MOST_DESCRIPTION} characters)`
    )
  }
  const context = textOr(body['context'], 'default') ?? 'default'
  const same = state.statuses.filter((s) => s.sha === sha && s.context.toLowerCase() === context.toLowerCase())
  if (same.length >= MOST_PER_CONTEXT) {
    return invalid(CREATE, 'Status', 'base', 'This SHA and context has reached the maximum number of statuses.')
  }
  const status: StoredStatus = {
    id: takeId(state),
    sha,
    state: wanted,
    description,
    targetUrl: textOr(body['target_url'], null),
    context,
    creator: ask.grant.login,
    createdAt: ask.now
  }
  state.statuses.push(status)
  const shown = statusBody(ask, status)
  return { status: 201, body: shown, headers: { location: shown.url } }
}

function list(ask: Ask): Reply {
  const commit = resolve(ask.state, ask.params['ref'] ?? '')
  if (commit === undefined) return notFound(LIST)
  const { owner, repo, ref } = ask.params
  const newestFirst = ask.state.statuses.filter(({ sha }) => sha === commit.sha).reverse()
  return paged(ask, `/repos/${owner}/${repo}/commits/${ref}/statuses`, newestFirst, (s) => statusBody(ask, s))
}

export const statusRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    permissions: [['statuses', 'write']],
    docs: CREATE,
    handle: create
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
    permissions: [['statuses', 'read']],
    docs: LIST,
    handle: list
  }
]

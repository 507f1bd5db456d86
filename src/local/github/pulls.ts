/** Pull requests, for those who must find one by its head. */
import { paged } from './pages.ts'
import { nodeId, notFound, time } from './reply.ts'
import { repositoryBody } from './repositories.ts'
import type { Ask, Reply, Route } from './route.ts'
import type { StoredPull } from './state.ts'
import { userBody } from './users.ts'

const DOCS = 'rest/pulls/pulls'

/** `pull-request-simple` of the API description. */
export function pullBody(place: Pick<Ask, 'state' | 'url'>, pull: StoredPull) {
  const { state, url: api } = place
  const { owner, name } = state.repository
  const repository = `${api}/repos/${owner}/${name}`
  const url = `${repository}/pulls/${pull.number}`
  const html = `${api}/${owner}/${name}/pull/${pull.number}`
  const issue = `${repository}/issues/${pull.number}`
  const end = (whose: string, ref: string, sha: string) => ({
    label: `${whose}:${ref}`,
    ref,
    sha,
    user: userBody(api, whose),
    repo: repositoryBody(place, whose)
  })
  const closed = pull.state === 'closed' ? time(pull.createdAt) : null
  return {
    url,
    id: 100_000 + pull.number,
    node_id: nodeId('PullRequest', pull.number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repository}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${repository}/statuses/${pull.head.sha}`,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: userBody(api, pull.author),
    body: null,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: time(pull.createdAt),
    updated_at: time(pull.createdAt),
    closed_at: closed,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end(pull.head.owner, pull.head.branch, pull.head.sha),
    base: end(owner, pull.base.branch, pull.base.sha),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repository}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: `${repository}/statuses/${pull.head.sha}` }
    },
    author_association: 'CONTRIBUTOR' as const,
    auto_merge: null,
    draft: false
  }
}

function list(ask: Ask): Reply {
  const { state, query, params } = ask
  const wanted = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  const found = state.pulls.filter(
    (pull) =>
      (wanted === 'all' || pull.state === wanted) &&
      // A head without its owner is ignored, as on GitHub, where this has surprised many.
      (head === null || !head.includes(':') || head === `${pull.head.owner}:${pull.head.branch}`) &&
      (base === null || base === pull.base.branch)
  )
  const sorted = query.get('direction') === 'asc' ? found : [...found].reverse()
  return paged(ask, `/repos/${params['owner']}/${params['repo']}/pulls`, sorted, (pull) => pullBody(ask, pull))
}

function get(ask: Ask): Reply {
  const pull = ask.state.pulls.find(({ number }) => String(number) === ask.params['pull_number'])
  return pull === undefined ? notFound(`${DOCS}#get-a-pull-request`) : { status: 200, body: pullBody(ask, pull) }
}

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    permissions: [['pull_requests', 'read']],
    docs: `${DOCS}#list-pull-requests`,
    handle: list
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    permissions: [['pull_requests', 'read']],
    docs: `${DOCS}#get-a-pull-request`,
    handle: get
  }
]

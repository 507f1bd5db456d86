/** Issue comments, which are also the comments of pull requests. */
import { paged } from './pages.ts'
import { invalid, nodeId, notFound, refusal, time } from './reply.ts'
import type { Ask, Reply, Route } from './route.ts'
import { type StoredComment, takeId } from './state.ts'
import { userBody } from './users.ts'

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const DOCS = 'rest/issues/comments'

/** GitHub says so only when it refuses: `body is too long (maximum is 65536 characters)`. */
const MOST_CHARACTERS = 65_536

const reading: Route['permissions'] = [
  ['issues', 'read'],
  ['pull_requests', 'read']
]
const writing: Route['permissions'] = [
  ['issues', 'write'],
  ['pull_requests', 'write']
]

/** `issue-comment` of the API description. */
export function commentBody({ state, url: api }: Pick<Ask, 'state' | 'url'>, comment: StoredComment) {
  const { owner, name } = state.repository
  const repository = `${api}/repos/${owner}/${name}`
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${repository}/issues/comments/${comment.id}`,
    html_url: `${api}/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${comment.issue}`,
    user: userBody(api, comment.author),
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    body: comment.body,
    author_association: comment.author === owner ? ('OWNER' as const) : ('NONE' as const),
    performed_via_github_app: null
  }
}

/** The body that was sent, or why it is refused. */
function sentBody({ body }: Ask, docs: string): string | Reply {
  if (typeof body['body'] !== 'string') {
    return refusal(422, 'Invalid request.\n\n"body" wasn\'t supplied.', docs)
  }
  if (body['body'].trim() === '') return invalid(docs, 'IssueComment', 'body', "body can't be blank")
  // Ruby counts characters, not UTF-16 units.
  if ([...body['body']].length <= MOST_CHARACTERS) return body['body']
  return invalid(docs, 'IssueComment', 'body', `body is too long (maximum is ${MOST_CHARACTERS} characters)`)
}

const pullOf = ({ state, params }: Ask) => state.pulls.find(({ number }) => String(number) === params['issue_number'])
const find = ({ state, params }: Ask) => state.comments.find(({ id }) => String(id) === params['comment_id'])

function list(ask: Ask): Reply {
  const pull = pullOf(ask)
  if (pull === undefined) return notFound(`${DOCS}#list-issue-comments`)
  const here = ask.state.comments.filter((comment) => comment.issue === pull.number)
  const { owner, repo } = ask.params
  const shown = here.filter((comment) => comment.hiddenLists === 0)
  for (const comment of here) comment.hiddenLists = Math.max(0, comment.hiddenLists - 1)
  return paged(ask, `/repos/${owner}/${repo}/issues/${pull.number}/comments`, shown, (c) => commentBody(ask, c))
}

function create(ask: Ask): Reply {
  const docs = `${DOCS}#create-an-issue-comment`
  const pull = pullOf(ask)
  if (pull === undefined) return notFound(docs)
  if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.', docs)
  const body = sentBody(ask, docs)
  if (typeof body !== 'string') return body
  const comment: StoredComment = {
    id: takeId(ask.state),
    issue: pull.number,
    author: ask.grant.login,
    body,
    createdAt: ask.now,
    updatedAt: ask.now,
    hiddenLists: ask.lag
  }
  ask.state.comments.push(comment)
  const shown = commentBody(ask, comment)
  return { status: 201, body: shown, headers: { location: shown.url } }
}

function get(ask: Ask): Reply {
  const comment = find(ask)
  if (comment === undefined) return notFound(`${DOCS}#get-an-issue-comment`)
  return { status: 200, body: commentBody(ask, comment) }
}

function update(ask: Ask): Reply {
  const docs = `${DOCS}#update-an-issue-comment`
  const comment = find(ask)
  if (comment === undefined) return notFound(docs)
  const body = sentBody(ask, docs)
  if (typeof body !== 'string') return body
  comment.body = body
  comment.updatedAt = ask.now
  return { status: 200, body: commentBody(ask, comment) }
}

function remove(ask: Ask): Reply {
  const comment = find(ask)
  if (comment === undefined) return notFound(`${DOCS}#delete-an-issue-comment`)
  ask.state.comments.splice(ask.state.comments.indexOf(comment), 1)
  return { status: 204 }
}

export const commentRoutes: readonly Route[] = [
  { method: 'GET', path: ISSUE, permissions: reading, docs: `${DOCS}#list-issue-comments`, handle: list },
  { method: 'POST', path: ISSUE, permissions: writing, docs: `${DOCS}#create-an-issue-comment`, handle: create },
  { method: 'GET', path: ONE, permissions: reading, docs: `${DOCS}#get-an-issue-comment`, handle: get },
  { method: 'PATCH', path: ONE, permissions: writing, docs: `${DOCS}#update-an-issue-comment`, handle: update },
  { method: 'DELETE', path: ONE, permissions: writing, docs: `${DOCS}#delete-an-issue-comment`, handle: remove }
]

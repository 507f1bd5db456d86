/** Commits, and what names them. */
import { nodeId, refusal, time } from './reply.ts'
import type { Ask, Reply, Route } from './route.ts'
import type { GitHubState, StoredCommit } from './state.ts'
import { userBody } from './users.ts'

const DOCS = 'rest/commits/commits#get-a-commit'

/** The commit that a sha, an unambiguous start of one, a branch or `refs/heads/…` names. */
export function resolve(state: GitHubState, ref: string): StoredCommit | undefined {
  const branch = state.branches.get(ref.replace(/^(?:refs\/)?heads\//, ''))
  if (branch !== undefined) return state.commits.get(branch)
  if (!/^[0-9a-f]{4,40}$/.test(ref)) return undefined
  const matches = [...state.commits.values()].filter(({ sha }) => sha.startsWith(ref))
  return matches.length === 1 ? matches[0] : undefined
}

/** `commit` of the API description. */
export function commitBody({ state, url: api }: Pick<Ask, 'state' | 'url'>, commit: StoredCommit) {
  const repository = `${api}/repos/${state.repository.owner}/${state.repository.name}`
  const url = `${repository}/commits/${commit.sha}`
  const signature = { name: 'Ada', email: 'ada@example.com', date: time(commit.date) }
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url,
    html_url: `${api}/${state.repository.owner}/${state.repository.name}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repository}/git/commits/${commit.sha}`,
      author: signature,
      committer: signature,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.sha, url: `${repository}/git/trees/${commit.sha}` },
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
    },
    author: userBody(api, 'ada'),
    committer: userBody(api, 'ada'),
    parents: commit.parents.map((sha) => ({ sha, url: `${repository}/commits/${sha}`, html_url: `${url}/${sha}` }))
  }
}

function get(ask: Ask): Reply {
  const ref = ask.params['ref'] ?? ''
  const commit = resolve(ask.state, ref)
  // The API answers 422, not 404, for a commit that is not there.
  if (commit === undefined) return refusal(422, `No commit found for SHA: ${ref}`, DOCS)
  return { status: 200, body: commitBody(ask, commit) }
}

export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    permissions: [['contents', 'read']],
    docs: DOCS,
    handle: get
  }
]

/** The repository and its forks. */
import { nodeId, time } from './reply.ts'
import type { Ask } from './route.ts'
import { userBody } from './users.ts'

/** Addresses that every repository has, by the name of their field. */
const places = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}'
} as const

/** `repository` of the API description; another owner's is a fork. */
export function repositoryBody({ state, url: api }: Pick<Ask, 'state' | 'url'>, owner: string) {
  const { repository } = state
  const fork = owner !== repository.owner
  const id = fork ? repository.id + 1 : repository.id
  const url = `${api}/repos/${owner}/${repository.name}`
  const html = `${api}/${owner}/${repository.name}`
  const addresses = Object.fromEntries(Object.entries(places).map(([field, path]) => [field, url + path]))
  const created = time(repository.createdAt)
  return {
    ...(addresses as { readonly [field in keyof typeof places]: string }),
    id,
    node_id: nodeId('Repository', id),
    name: repository.name,
    full_name: `${owner}/${repository.name}`,
    owner: userBody(api, owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork,
    url,
    git_url: `${html.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@localhost:${owner}/${repository.name}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    pushed_at: created,
    created_at: created,
    updated_at: created
  }
}

/**
 * Everything that the stand-in knows, in one plain object: one repository, as GitHub would hold it. Resources read and
 * change it; nothing else does. It can be filled before a rehearsal and looked at after it.
 */

export type Level = 'read' | 'write'

/** Who a token speaks for, and what it may do: the `permissions:` of a job. */
export interface Grant {
  readonly login: string
  readonly permissions: Readonly<Record<string, Level>>
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
  readonly createdAt: Date
  updatedAt: Date
  /** Lists that will not show it yet: GitHub's lists lag behind its writes. */
  hiddenLists: number
}

export interface StoredStatus {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly context: string
  readonly creator: string
  readonly createdAt: Date
}

export type StoredFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'symlink'; readonly target: string }
  | { readonly kind: 'submodule'; readonly sha: string; readonly url: string }

export interface StoredCommit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  /** The whole tree, by path. */
  readonly files: ReadonlyMap<string, StoredFile>
  readonly date: Date
}

export interface StoredPull {
  readonly number: number
  readonly title: string
  readonly author: string
  state: 'open' | 'closed'
  locked: boolean
  /** The head's owner: another than the repository's for a fork. */
  readonly head: { readonly owner: string; readonly branch: string; sha: string }
  readonly base: { readonly branch: string; sha: string }
  readonly createdAt: Date
}

export interface GitHubState {
  readonly repository: {
    readonly id: number
    readonly owner: string
    readonly name: string
    readonly private: boolean
    readonly defaultBranch: string
    readonly createdAt: Date
  }
  readonly tokens: Map<string, Grant>
  readonly comments: StoredComment[]
  readonly statuses: StoredStatus[]
  readonly commits: Map<string, StoredCommit>
  /** Branches by name. */
  readonly branches: Map<string, string>
  readonly pulls: StoredPull[]
  /** Requests that the token may still make before `resetAt`. */
  readonly rateLimit: { limit: number; remaining: number; resetAt: Date }
  /** Ids grow across all kinds of objects. */
  nextId: number
}

/** What a job of a workflow gets when it asks for everything that modelgate's actions ever need. */
const everyPermission: Grant['permissions'] = {
  actions: 'read',
  contents: 'write',
  deployments: 'write',
  pull_requests: 'write',
  statuses: 'write'
}

export function newState(repository = 'acme/model', now = new Date()): GitHubState {
  const [owner = '', name = ''] = repository.split('/')
  return {
    repository: { id: 7, owner, name, private: false, defaultBranch: 'main', createdAt: now },
    tokens: new Map([['token', { login: 'github-actions[bot]', permissions: everyPermission }]]),
    comments: [],
    statuses: [],
    commits: new Map(),
    branches: new Map(),
    pulls: [],
    rateLimit: { limit: 1_000, remaining: 1_000, resetAt: new Date(now.getTime() + 3_600_000) },
    nextId: 1_000
  }
}

export function takeId(state: GitHubState): number {
  state.nextId += 1
  return state.nextId
}

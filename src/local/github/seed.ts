/** Puts things into the stand-in's repository that on GitHub would come from pushes and people. */
import { createHash } from 'node:crypto'
import type { GitHubState, StoredComment, StoredFile, StoredPull } from './state.ts'
import { takeId } from './state.ts'

export interface CommitSeed {
  readonly branch: string
  readonly message?: string
  readonly files: Readonly<Record<string, string | StoredFile>>
  readonly now?: Date
}

/** A new commit at the head of a branch, with exactly these files; answers its sha. */
export function addCommit(
  state: GitHubState,
  { branch, message = 'commit', files, now = new Date() }: CommitSeed
): string {
  const parent = state.branches.get(branch)
  const tree = new Map(
    Object.entries(files).map(([path, file]): [string, StoredFile] => [
      path,
      typeof file === 'string' ? { kind: 'file', bytes: new TextEncoder().encode(file) } : file
    ])
  )
  const sha = createHash('sha1')
    .update(JSON.stringify([branch, message, parent, state.commits.size]))
    .digest('hex')
  state.commits.set(sha, { sha, message, parents: parent === undefined ? [] : [parent], files: tree, date: now })
  state.branches.set(branch, sha)
  return sha
}

export interface PullSeed {
  readonly sha: string
  readonly branch?: string
  readonly owner?: string
  readonly author?: string
  readonly base?: string
  readonly baseSha?: string
  readonly now?: Date
}

export function addPull(state: GitHubState, seed: PullSeed): StoredPull {
  const { repository, branches } = state
  const { sha, branch = 'topic', owner = repository.owner, author = 'ada', base = repository.defaultBranch } = seed
  const pull: StoredPull = {
    number: state.pulls.length + 1,
    title: `Change of ${branch}`,
    author,
    state: 'open',
    locked: false,
    head: { owner, branch, sha },
    base: { branch: base, sha: seed.baseSha ?? branches.get(base) ?? sha },
    createdAt: seed.now ?? new Date()
  }
  state.pulls.push(pull)
  return pull
}

/** A comment that somebody wrote on the website. */
export function addComment(state: GitHubState, issue: number, author: string, body: string): StoredComment {
  const now = new Date()
  const comment: StoredComment = {
    id: takeId(state),
    issue,
    author,
    body,
    createdAt: now,
    updatedAt: now,
    hiddenLists: 0
  }
  state.comments.push(comment)
  return comment
}

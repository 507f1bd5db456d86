/** What a runner tells of the events that start a workflow. */
import { addCommit, addPull } from '../../src/local/github/seed.ts'
import type { RunningGitHub } from '../../src/local/github/start-github.ts'
import type { StoredPull } from '../../src/local/github/state.ts'
import { POLICY } from './predictions.ts'

const REPOSITORY = 'acme/model'
/** Nobody listens there: who talks to it has failed the test. */
const NOWHERE = 'http://127.0.0.1:9'

type Environment = Readonly<Record<string, string>>

export const HEAD = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

const common = (name: string, github: RunningGitHub | null, run: number, sha: string): Environment => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_REPOSITORY: REPOSITORY,
  GITHUB_SHA: sha,
  GITHUB_RUN_ID: String(run),
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: github?.url ?? NOWHERE
})

export const push = (github: RunningGitHub | null = null, run = 1, sha = HEAD): Environment =>
  common('push', github, run, sha)

export interface PullEvent {
  readonly pull: StoredPull
  readonly name?: 'pull_request' | 'pull_request_target'
  readonly run?: number
}

export function pullRequest(github: RunningGitHub, { pull, name = 'pull_request', run = 1 }: PullEvent): Environment {
  const { number, head, base } = pull
  const repo = (owner: string) => ({ full_name: `${owner}/model`, owner: { login: owner } })
  const payload = {
    pull_request: {
      number,
      head: { sha: head.sha, ref: head.branch, repo: repo(head.owner) },
      base: { sha: base.sha, repo: repo('acme') }
    }
  }
  return { ...common(name, github, run, head.sha), GITHUB_EVENT_PATH: JSON.stringify(payload) }
}

/** A second workflow that reports on a run of a pull request. */
export function workflowRun(github: RunningGitHub, pull: StoredPull, run: number): Environment {
  const { sha, branch, owner } = pull.head
  const payload = {
    workflow_run: {
      id: run,
      run_attempt: 1,
      head_sha: sha,
      head_branch: branch,
      head_repository: { owner: { login: owner } }
    }
  }
  return { ...common('workflow_run', github, run + 1, HEAD), GITHUB_EVENT_PATH: JSON.stringify(payload) }
}

/** A pull request onto a base commit with this policy, or with none. */
export function openPull({ state }: RunningGitHub, policy: string | null, owner = 'acme'): StoredPull {
  const files: Record<string, string> = policy === null ? { 'README.md': '' } : { [POLICY]: policy }
  const base = addCommit(state, { branch: 'main', files })
  // a branch may have almost any name
  const branch = `topic-${state.pulls.length}/@everyone|#&%3F"<b>`
  const sha = addCommit(state, { branch, files })
  return addPull(state, { sha, branch, baseSha: base, owner })
}

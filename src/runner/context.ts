/** What the runner says of the run, read once from the environment. On a laptop most of it is unknown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

/** The pull request that a run is about. */
interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  /** The head is a branch of another repository. */
  readonly fromFork: boolean
}

export interface RunContext {
  /** Runs on GitHub, or on something that says so. */
  readonly onRunner: boolean
  readonly event: string | null
  readonly repository: { readonly owner: string; readonly name: string } | null
  readonly commit: string | null
  readonly runId: string | null
  readonly runAttempt: number | null
  readonly runUrl: string | null
  readonly apiUrl: string
  /** Null for events that are not about one pull request, or whose payload does not name it. */
  readonly pullRequest: PullRequest | null
  /** Commit that a pull request or a merge queue would merge into; null for other events. */
  readonly baseSha: string | null
  /** The event is one that merges, but its payload does not name the base: nothing may be trusted. */
  readonly baseUnknown: boolean
  /** Head of the run that a `workflow_run` event is about. */
  readonly workflowRun: {
    readonly runId: string
    readonly runAttempt: number
    readonly headSha: string
    readonly headOwner: string
    readonly headBranch: string
  } | null
  readonly workspace: string
  readonly temp: string | undefined
  readonly toolCache: string | undefined
  /** Variables that HTTP clients take their proxies from. */
  readonly proxies: Readonly<Record<string, string>>
}

const pullRequestEvents = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment']

export function readContext(env: Environment, workspace: string): RunContext {
  const event = env['GITHUB_EVENT_NAME'] || null
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const pullRequest = pullRequestOf(payload)
  const baseSha = pullRequest?.baseSha ?? sha(at(payload, 'merge_group', 'base_sha')) ?? null
  const merges = event !== null && (pullRequestEvents.includes(event) || event === 'merge_group')
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const runId = env['GITHUB_RUN_ID'] || null
  return {
    onRunner: env['GITHUB_ACTIONS'] === 'true',
    event,
    repository: owner && name ? { owner, name } : null,
    commit: sha(env['GITHUB_SHA']) ?? null,
    runId,
    runAttempt: count(env['GITHUB_RUN_ATTEMPT']),
    runUrl: owner && name && runId ? `${server}/${owner}/${name}/actions/runs/${runId}` : null,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    pullRequest,
    baseSha: merges ? baseSha : null,
    baseUnknown: merges && baseSha === null,
    workflowRun: event === 'workflow_run' ? workflowRunOf(payload) : null,
    workspace: join(env['GITHUB_WORKSPACE'] || workspace, '.'),
    temp: env['RUNNER_TEMP'] || undefined,
    toolCache: env['RUNNER_TOOL_CACHE'] || undefined,
    proxies: proxiesOf(env)
  }
}

/** The event's payload, or undefined where it cannot be read: what depends on it then fails closed. */
function readPayload(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function pullRequestOf(payload: unknown): PullRequest | null {
  const number = at(payload, 'pull_request', 'number')
  const headSha = sha(at(payload, 'pull_request', 'head', 'sha'))
  const baseSha = sha(at(payload, 'pull_request', 'base', 'sha'))
  if (typeof number !== 'number' || headSha === undefined || baseSha === undefined) return null
  const headId = at(payload, 'pull_request', 'head', 'repo', 'full_name')
  const baseId = at(payload, 'pull_request', 'base', 'repo', 'full_name')
  return { number, headSha, baseSha, fromFork: headId === undefined || headId !== baseId }
}

function workflowRunOf(payload: unknown): RunContext['workflowRun'] {
  const headSha = sha(at(payload, 'workflow_run', 'head_sha'))
  const headBranch = at(payload, 'workflow_run', 'head_branch')
  const headOwner = at(payload, 'workflow_run', 'head_repository', 'owner', 'login')
  const id = at(payload, 'workflow_run', 'id')
  const attempt = at(payload, 'workflow_run', 'run_attempt')
  return headSha !== undefined &&
    typeof headBranch === 'string' &&
    typeof headOwner === 'string' &&
    typeof id === 'number'
    ? { runId: String(id), runAttempt: typeof attempt === 'number' ? attempt : 1, headSha, headBranch, headOwner }
    : null
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[key]
  }
  return found
}

const sha = (value: unknown): string | undefined =>
  typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined

const count = (text: string | undefined): number | null =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : null

function proxiesOf(env: Environment): Record<string, string> {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']
  const found: Record<string, string> = {}
  for (const name of [...names, ...names.map((upper) => upper.toLowerCase())]) {
    const value = env[name]
    if (value) found[name] = value
  }
  return found
}

/** The one door to GitHub's API: authorised, throttled, patient within bounds, and silent. */
import { defaults, getOctokitOptions } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { UserError } from '../../errors.ts'
import type { Log } from '../../ports.ts'
import { boundedFetch, type Fetch } from './bounded-fetch.ts'
import { isWrite, manners } from './manners.ts'
import { writeGate } from './write-gate.ts'

export interface GitHubSettings {
  readonly token: string
  /** `https://api.github.com`, or what GITHUB_API_URL says. */
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** Told when GitHub makes us wait. */
  readonly log?: Pick<Log, 'warning'>
  /** For one request and its answer. */
  readonly timeoutMs?: number
  /** Between the end of a write and the start of the next; GitHub asks for a second. */
  readonly writeIntervalMs?: number
  /** Seconds, in all, that this client will wait because GitHub asks it to. */
  readonly waitBudgetSeconds?: number
  /** How long a second of such waiting lasts: tests have no time. */
  readonly secondMs?: number
}

export interface GitHub {
  readonly owner: string
  readonly repo: string
  readonly rest: Octokit['rest']
  readonly writeIntervalMs: number
  /** Resolves when a write would begin at once. */
  readonly writable: () => Promise<void>
  readonly log: Pick<Log, 'warning'>
}

/** An answer with more is not one that we asked for. */
const MOST_BYTES = 32 * 1024 * 1024

const Client = Octokit.plugin(manners, retry, throttling)

const ignore = (): void => {}
const silence = { debug: ignore, info: ignore, warn: ignore, error: ignore }

/**
 * Space between writes is ours to keep. The plugin's own limiter spaces their starts, so that a slow write and the next
 * one overlap, and it is one for the whole process, with fixed times.
 */
const unlimited = { key: () => ({ schedule: (_: unknown, job: () => unknown) => Promise.resolve(job()) }) }

/** The proxy of the environment, for the API that the environment names; any other API is asked directly. */
function fetchFor(apiUrl: string): Fetch {
  const proxied: unknown = defaults.baseUrl === apiUrl ? defaults.request?.fetch : undefined
  return (proxied as Fetch | undefined) ?? globalThis.fetch
}

function split(repository: string): readonly [string, string] {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? []
  if (owner === undefined || repo === undefined) {
    throw new UserError('input-invalid', `"${repository}" is not a repository: give it as owner/name`)
  }
  return [owner, repo]
}

export function githubClient(settings: GitHubSettings): GitHub {
  const { token, apiUrl, log = { warning: ignore }, timeoutMs = 30_000, writeIntervalMs = 1_000 } = settings
  const { waitBudgetSeconds = 60, secondMs = 1_000 } = settings
  const [owner, repo] = split(settings.repository)
  if (token === '')
    throw new UserError('input-invalid', 'github-token is empty: leave the input out to use the token of the job')
  const gate = writeGate(writeIntervalMs)
  let waited = 0
  const mayWait = (seconds: number): boolean => {
    if (waited + seconds > waitBudgetSeconds) return false
    waited += seconds
    log.warning(`GitHub's rate limit asks for a pause of ${seconds} s.`)
    return true
  }
  const octokit = new Client(
    getOctokitOptions(token, {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      userAgent: 'modelgate',
      log: silence,
      request: { fetch: boundedFetch(fetchFor(apiUrl), { timeoutMs, maxBytes: MOST_BYTES }), log: silence },
      // 429 is the throttling plugin's: it alone knows how long to wait.
      retry: { doNotRetry: [400, 401, 403, 404, 408, 410, 422, 429, 451], retryAfterBaseValue: secondMs },
      throttle: {
        retryAfterBaseValue: secondMs,
        write: unlimited as never,
        notifications: unlimited as never,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait
      }
    })
  )
  octokit.hook.wrap('request', (request, options) =>
    isWrite(options.method) ? gate.run(async () => request(options)) : request(options)
  )
  return { owner, repo, rest: octokit.rest, writeIntervalMs, writable: gate.free, log }
}

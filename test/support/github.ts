/** The GitHub stand-in and a hasty client for it. */
import { type GitHub, type GitHubSettings, githubClient } from '../../src/adapters/github/client.ts'
import { type RunningGitHub, type StartOptions, startGitHub } from '../../src/local/github/start-github.ts'
import type { CommentRun } from '../../src/report/marker.ts'

export const COMMIT = 'fedcba9876543210fedcba9876543210fedcba98'

export const runOf = (runId: number, runAttempt = 1): CommentRun => ({
  runId: String(runId),
  runAttempt,
  commit: COMMIT
})

/** Runs a test against a stand-in of its own, which must have a route for everything that was asked of it. */
export async function withGitHub<T>(options: StartOptions, use: (github: RunningGitHub) => Promise<T>): Promise<T> {
  const github = await startGitHub(options)
  try {
    const result = await use(github)
    const unknown = github.unknown().map(({ method, path }) => `${method} ${path}`)
    if (unknown.length > 0) throw new Error(`the stand-in has no route for ${unknown.join(', ')}`)
    return result
  } finally {
    await github.stop()
  }
}

/** A client in whose world a second lasts ten milliseconds. */
export function hastyClient({ url }: Pick<RunningGitHub, 'url'>, settings: Partial<GitHubSettings> = {}): GitHub {
  return githubClient({
    token: 'token',
    apiUrl: url,
    repository: 'acme/model',
    writeIntervalMs: 10,
    secondMs: 10,
    timeoutMs: 2_000,
    ...settings
  })
}

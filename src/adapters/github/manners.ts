/** An Octokit plugin: what every request says, and errors in the form that the retry and throttling plugins look for. */
import type { Octokit } from '@octokit/rest'
import { timedOut } from './failures.ts'

/** The version that GitHub promises to keep; without the header a server chooses. */
const API_VERSION = '2022-11-28'

type Plugin = Parameters<typeof Octokit.plugin>[0]

/** A refusal that says when to come back is a rate limit, whatever else it says (proxies, older servers). */
function namesWait(error: Error): boolean {
  const { status, response } = error as { status?: number; response?: { headers?: Record<string, unknown> } }
  return (status === 403 || status === 429) && response?.headers?.['retry-after'] !== undefined
}

export const isWrite = (method: string | undefined): boolean => method !== 'GET' && method !== 'HEAD'

export const manners: Plugin = (octokit) => {
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION
    // The retry plugin repeats whatever failed, and a write that failed may have been carried out.
    if (isWrite(options.method)) options.request['retries'] = 0
  })
  octokit.hook.error('request', (error) => {
    // Its time was all that it had: one that hangs is not asked again.
    if (timedOut(error)) Object.assign(error, { status: 408 })
    // The throttling plugin knows this limit by its wording alone.
    else if (namesWait(error) && !/\bsecondary rate\b/i.test(error.message)) error.message += ' (secondary rate limit)'
    throw error
  })
  return {}
}

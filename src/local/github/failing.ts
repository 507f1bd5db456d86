/** Failures as they reach the wire. */
import type { ServerResponse } from 'node:http'
import type { Failure } from './faults.ts'
import { refusal } from './reply.ts'
import type { Reply } from './route.ts'

/** As GitHub words it: https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.'

const page = (status: number): string =>
  `<!DOCTYPE html>\n<html><head><title>${status}</title></head><body><h1>Whoa there!</h1></body></html>\n`

/** The answer that takes the place of the true one; undefined where the true one is sent. */
export function failedReply(failure: Failure, now: Date): Reply | undefined {
  switch (failure.kind) {
    case 'status':
      return refusal(failure.status, 'Server Error', 'rest')
    case 'secondary-limit': {
      const { retryAfter, status = 403 } = failure
      const refused = refusal(
        status,
        SECONDARY,
        'rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits'
      )
      return retryAfter === undefined ? refused : { ...refused, headers: { 'retry-after': String(retryAfter) } }
    }
    case 'primary-limit': {
      const reset = Math.ceil(now.getTime() / 1_000) + failure.resetInSeconds
      const refused = refusal(
        403,
        'API rate limit exceeded for installation ID 1.',
        'rest/overview/rate-limits-for-the-rest-api'
      )
      return { ...refused, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) } }
    }
    default:
      return undefined
  }
}

/** Sends no answer, or a broken one. True where it did. */
export function breakAnswer(failure: Failure, response: ServerResponse): boolean {
  switch (failure.kind) {
    case 'reset':
      response.socket?.resetAndDestroy()
      return true
    case 'hang':
      return true
    case 'html':
      response.writeHead(failure.status, { 'content-type': 'text/html; charset=utf-8' }).end(page(failure.status))
      return true
    case 'truncate':
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '10000' })
      response.write('[{"id": 1', () => response.socket?.destroy())
      return true
    default:
      return false
  }
}

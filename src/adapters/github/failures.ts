/** What went wrong with a request: for a person to mend, and for the code to know whether it may be repeated. */
import { UserError } from '../../errors.ts'
import { visibleProse } from '../../report/visible.ts'

/** What was asked, and the permission that a job needs for it. */
export interface Asked {
  /** Completes "the token may not …". */
  readonly doing: string
  /** As a workflow writes it: `pull-requests: write`. */
  readonly permission: string
}

export interface Failure {
  readonly status: number
  /** GitHub, or something before it, said something. */
  readonly answered: boolean
  /** Nothing was said in time. */
  readonly late: boolean
  readonly limited: boolean
  readonly said: string
  readonly requestId: string | undefined
}

interface RequestFailure {
  readonly status: number
  readonly message: string
  readonly cause?: unknown
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>
    readonly data: unknown
  }
}

const isRequestFailure = (error: unknown): error is RequestFailure =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'

/** No answer came within the time that a request has. */
export const timedOut = ({ cause }: { readonly cause?: unknown }): boolean =>
  typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError'

/** The innermost cause says which address refused; the outer ones only that something failed. */
function innermost(error: unknown): string {
  const { message, cause, code } = error as { message?: unknown; cause?: unknown; code?: unknown }
  if (typeof cause === 'object' && cause !== null) return innermost(cause)
  return typeof message === 'string' && message !== '' ? message : String(code ?? 'unknown')
}

/** GitHub's own sentence; never a proxy's page. */
function sentenceOf(error: RequestFailure): string {
  const { response } = error
  if (response === undefined) return innermost(error)
  const data: unknown = response.data
  const said = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined
  return typeof said === 'string' ? said : 'an answer that is not the API’s'
}

/** The failure of a request, or undefined where the error is of another kind. */
export function failureOf(error: unknown): Failure | undefined {
  if (!isRequestFailure(error)) return undefined
  const { status, response } = error
  const headers = response?.headers ?? {}
  const said = sentenceOf(error)
  const limited =
    (status === 403 || status === 429) &&
    (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said))
  return {
    status,
    answered: response !== undefined,
    late: timedOut(error),
    limited,
    said: visibleProse(said, 200),
    requestId: headers['x-github-request-id']?.toString()
  }
}

/** The request may have been carried out although no answer says so: repeating it could do it twice. */
export function mayHaveHappened(error: unknown): boolean {
  const failure = failureOf(error)
  return failure !== undefined && (!failure.answered || failure.status >= 500)
}

export const isGone = (error: unknown): boolean => {
  const status = failureOf(error)?.status
  return status === 404 || status === 410
}

function unavailable({ doing }: Asked, failure: Failure, cause: unknown): UserError {
  const { status, answered, late, limited, said, requestId } = failure
  const what = late ? 'no answer came in time' : answered ? `status ${status}, ${said}` : `no usable answer (${said})`
  const id = requestId === undefined ? '' : ` (request ${visibleProse(requestId, 60)})`
  const next = limited
    ? 'The rate limit asks for a longer wait than is allowed; run this job again later.'
    : 'Run this job again; https://www.githubstatus.com says whether GitHub has trouble.'
  return new UserError('github-unavailable', `GitHub did not ${doing}: ${what}${id}. ${next}`, { cause })
}

function denied({ doing, permission }: Asked, { status, said }: Failure, cause: unknown): UserError {
  const problem =
    status === 401
      ? `The token is not valid, or no longer: GitHub did not ${doing} (${said}). Leave github-token out to use the token of the job.`
      : status === 404
        ? `GitHub did not ${doing}: it is not there, or the token may not see it. The job needs \`${permission}\`.`
        : /locked/i.test(said)
          ? `GitHub did not ${doing}: ${said}`
          : `The token may not ${doing}: add \`${permission}\` to the permissions of this job. On a pull request from a fork ` +
            `the token can only read, whatever the workflow says: report from a workflow_run workflow there. (${said})`
  return new UserError('permission-denied', problem, { cause })
}

/** The error as a user should see it. An error that is no request's is handed back as it is. */
export function explained(error: unknown, asked: Asked): unknown {
  const failure = failureOf(error)
  if (failure === undefined) return error
  const { answered, limited, status } = failure
  const refused = answered && !limited && (status === 401 || status === 403 || status === 404)
  return refused ? denied(asked, failure, error) : unavailable(asked, failure, error)
}

/** Does a request, and explains its failure. */
export async function explaining<T>(asked: Asked, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    throw explained(error, asked)
  }
}

/**
 * A GitHub for one repository, on this machine alone: it keeps state, checks what a token may do, pages its lists,
 * refuses what GitHub refuses, records every request, and fails when told to.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { breakAnswer, failedReply } from './failing.ts'
import { commits, type Failure, type Fault, faultScript } from './faults.ts'
import { admit, isGrant } from './gatekeeper.ts'
import { refusal } from './reply.ts'
import { type Found, type Reply, routeName, router } from './route.ts'
import { routes } from './routes.ts'
import { type GitHubState, newState } from './state.ts'
import { fieldsOf, headersOf, send, textOf } from './wire.ts'

interface RecordedRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  /** `GET /repos/{owner}/{repo}/pulls`; null where the stand-in has no such route. */
  readonly route: string | null
  /** Without the token. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** Milliseconds since the start of the stand-in. */
  readonly startedAt: number
  /** Null, like the status, where no whole answer was sent. */
  endedAt: number | null
  status: number | null
}

export interface RunningGitHub {
  readonly url: string
  readonly state: GitHubState
  readonly requests: readonly RecordedRequest[]
  /** Requests for which there is no route: a test that made one has not tested what it thinks. */
  readonly unknown: () => readonly RecordedRequest[]
  readonly fail: (fault: Fault) => void
  readonly stop: () => Promise<void>
}

export interface StartOptions {
  /** Any free one unless given. */
  readonly port?: number
  readonly state?: GitHubState
  readonly faults?: readonly Fault[]
  readonly clock?: () => Date
}

interface Arrived {
  readonly request: IncomingMessage
  readonly at: URL
  readonly text: string
  readonly found: Found
  readonly failure: Failure | undefined
}

export async function startGitHub(options: StartOptions = {}): Promise<RunningGitHub> {
  const { state = newState(), clock = () => new Date() } = options
  const find = router(routes)
  const faults = faultScript(options.faults)
  const requests: RecordedRequest[] = []
  const started = performance.now()
  let url = ''

  /** Carries a request out, or says why not. */
  function carryOut({ request, at, text, found, failure }: Arrived): Reply {
    const { authorization, 'user-agent': userAgent, 'x-github-api-version': version } = request.headers
    const grant = admit(state, { authorization, userAgent, apiVersion: version?.toString() }, found)
    if (!isGrant(grant)) return grant
    const body = fieldsOf(text)
    if (body === undefined) return refusal(400, 'Problems parsing JSON', 'rest')
    const lag = failure?.kind === 'lag' ? failure.lists : 0
    const { params, route } = found
    return route.handle({ state, url, params, query: at.searchParams, body, grant, now: clock(), lag })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = performance.now() - started
    const { method = '', url: target = '/' } = request
    const at = new URL(target, url)
    const text = await textOf(request)
    const found = find(method, at.pathname)
    const record: RecordedRequest = {
      method,
      path: at.pathname + at.search,
      route: found ? routeName(found.route) : null,
      headers: headersOf(request),
      body: text === '' ? null : (fieldsOf(text) ?? text),
      startedAt,
      endedAt: null,
      status: null
    }
    const requestId = `LOCAL:${requests.push(record)}`
    const failure = found && faults.next(routeName(found.route))
    if (failure?.kind === 'slow' && failure.early) await sleep(failure.ms)
    const carried = found && commits(failure) ? carryOut({ request, at, text, found, failure }) : undefined
    if (failure?.kind === 'slow' && !failure.early) await sleep(failure.ms)
    if (failure && breakAnswer(failure, response)) return
    const failed = failure && failedReply(failure, clock())
    const reply = failed ?? carried ?? refusal(501, `The stand-in has no ${method} ${at.pathname}`, 'rest')
    record.status = reply.status
    record.endedAt = performance.now() - started
    send(response, reply, { state, requestId, route: found?.route })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const reply = refusal(500, `The stand-in itself failed: ${String(error)}`, 'rest')
      send(response, reply, { state, requestId: 'LOCAL:0', route: undefined })
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(options.port ?? 0, '127.0.0.1', listening)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    state,
    requests,
    unknown: () => requests.filter(({ route }) => route === null),
    fail: faults.add,
    stop: () =>
      new Promise((stopped, failed) => {
        server.close((error) => (error ? failed(error) : stopped()))
        server.closeAllConnections()
      })
  }
}

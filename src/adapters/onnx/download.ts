/** Fetches one file over HTTP(S) whose sha512 is known beforehand. Only GETs, so asking again is always safe. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { get as getHttp, Agent as HttpAgent, type IncomingMessage } from 'node:http'
import { get as getHttps, Agent as HttpsAgent } from 'node:https'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'

export interface DownloadOptions {
  /** Subresource integrity: `sha512-<base64>`. */
  readonly integrity: string
  readonly maxBytes: number
  /** How often it is tried, with these pauses in between. */
  readonly pausesMs: readonly number[]
  /** Longest silence of the server. */
  readonly idleMs: number
  /** Longest time for one try. */
  readonly totalMs: number
  /** `HTTPS_PROXY` and its like, for machines that reach the registry through a proxy. */
  readonly proxies: Readonly<Record<string, string>>
}

/** Why a download failed. `retry`: another try may heal it. */
class DownloadError extends Error {
  override readonly name = 'DownloadError'
  readonly retry: boolean

  constructor(message: string, retry: boolean, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.retry = retry
  }
}

const MAX_REDIRECTS = 5

/** Writes the file to `target` and returns; whatever is wrong, no file is left there. */
export async function download(url: URL, target: string, options: DownloadOptions): Promise<void> {
  for (const pause of [...options.pausesMs, undefined]) {
    try {
      return await attempt(url, target, options)
    } catch (error) {
      await rm(target, { force: true })
      if (!(error instanceof DownloadError) || !error.retry || pause === undefined) throw error
      await sleep(pause)
    }
  }
}

async function attempt(url: URL, target: string, options: DownloadOptions): Promise<void> {
  const stop = new AbortController()
  const total = setTimeout(
    () => stop.abort(new DownloadError(`took longer than ${options.totalMs / 1000} s`, true)),
    options.totalMs
  )
  const hash = createHash('sha512')
  try {
    const response = await request(url, options, stop, MAX_REDIRECTS)
    const file = createWriteStream(target, { flags: 'wx' })
    await pipeline(response, counted(hash, options.maxBytes), file, { signal: stop.signal })
  } catch (cause) {
    const why = stop.signal.aborted ? stop.signal.reason : cause
    if (why instanceof DownloadError) throw why
    throw new DownloadError(`broke off (${(why as NodeJS.ErrnoException).code ?? (why as Error).message})`, true, {
      cause
    })
  } finally {
    clearTimeout(total)
  }
  if (`sha512-${hash.digest('base64')}` !== options.integrity)
    throw new DownloadError('is not the file that was published: its sha512 differs, so it was thrown away', false)
}

function request(
  url: URL,
  options: DownloadOptions,
  stop: AbortController,
  redirects: number
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:'
    // Node reads proxy settings only where it is told to; versions before 24.5 ignore the option.
    const agent = new (secure ? HttpsAgent : HttpAgent)({ proxyEnv: { ...options.proxies } })
    const settings = { agent, signal: stop.signal, headers: { 'user-agent': 'modelgate' } }
    const sent = (secure ? getHttps : getHttp)(url, settings, (response) => {
      const { statusCode = 0, headers } = response
      if (statusCode === 200) return resolve(response)
      response.destroy()
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined && redirects > 0)
        return resolve(follow(url, headers.location, options, stop, redirects))
      const retry = statusCode >= 500 || statusCode === 408 || statusCode === 429
      reject(new DownloadError(`was answered with status ${statusCode}`, retry))
    })
    sent.setTimeout(options.idleMs, () =>
      stop.abort(new DownloadError(`stood still for ${options.idleMs / 1000} s`, true))
    )
    sent.on('error', reject)
  })
}

async function follow(from: URL, location: string, options: DownloadOptions, stop: AbortController, redirects: number) {
  const to = new URL(location, from)
  const downgraded = from.protocol === 'https:' && to.protocol !== 'https:'
  if (downgraded || !/^https?:$/.test(to.protocol)) throw new DownloadError('was redirected away from https', false)
  return request(to, options, stop, redirects - 1)
}

function counted(hash: { update(data: Uint8Array): unknown }, maxBytes: number): Transform {
  let bytes = 0
  return new Transform({
    transform(block: Uint8Array, _encoding, done) {
      bytes += block.length
      hash.update(block)
      done(bytes > maxBytes ? new DownloadError(`is larger than ${maxBytes} bytes`, false) : null, block)
    }
  })
}

/**
 * Fetch that ends: within a time, within a size, and with an answer that can be read.
 *
 * The client takes a body that breaks off, or a proxy's page with status 200, for an answer with empty data, and a list
 * that seems empty is worse than an error. So the body is read and checked here, where a failure is one of the network.
 */

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

export interface Bounds {
  readonly timeoutMs: number
  readonly maxBytes: number
}

/** Answers that have no body, and for which a body may not be given. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304])

async function read(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxBytes) throw new TypeError(`the answer is longer than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Throws where an answer that should be JSON is not. */
function checkJson(response: Response, body: Uint8Array): void {
  const type = response.headers.get('content-type') ?? 'no content type'
  if (!/^application\/(?:[\w.+-]*\+)?json\b/i.test(type)) throw new TypeError(`the answer is ${type}, not JSON`)
  try {
    JSON.parse(new TextDecoder().decode(body))
  } catch {
    throw new TypeError('the answer is not valid JSON')
  }
}

export function boundedFetch(fetch: Fetch, { timeoutMs, maxBytes }: Bounds): Fetch {
  return async (url, init) => {
    // A signal of its own for each attempt: a retry begins with all of its time. It covers the body too.
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
    const { status, statusText, headers } = response
    const body = await read(response, maxBytes)
    if (response.ok && body.length > 0) checkJson(response, body)
    const whole = new Response(bodiless.has(status) ? null : body, { status, statusText, headers: [...headers] })
    return Object.defineProperty(whole, 'url', { value: response.url })
  }
}

/** @actions/cache itself, against a stand-in of the service behind it. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('use-actions-cache.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'modelgate-actions-cache-'))
let server: Server
let url = ''

beforeAll(async () => {
  const blobs = new Map<string, Buffer>()
  const entries = new Map<string, string>()
  const reply = async (request: IncomingMessage): Promise<object | Buffer> => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const body = await buffer(request)
    if (request.method === 'PUT') blobs.set(path, body)
    if (!path.startsWith('/twirp/')) return blobs.get(path) ?? Buffer.alloc(0)
    const { key, version } = JSON.parse(body.toString())
    const blob = `/account/container/${key}-${version}`
    const known = entries.get(`${key} ${version}`)
    if (path.endsWith('/CreateCacheEntry')) return { ok: true, signed_upload_url: `${url}${blob}?sig=x` }
    if (path.endsWith('/FinalizeCacheEntryUpload')) {
      entries.set(`${key} ${version}`, blob)
      return { ok: true, entry_id: '1' }
    }
    return known === undefined
      ? { ok: false }
      : { ok: true, signed_download_url: `${url}${known}?sig=x`, matched_key: key }
  }
  server = createServer(async (request, response) => {
    const made = await reply(request)
    const bytes = Buffer.isBuffer(made) ? made : Buffer.from(JSON.stringify(made))
    const type = Buffer.isBuffer(made) ? 'application/octet-stream' : 'application/json'
    response.writeHead(request.method === 'PUT' ? 201 : 200, {
      'content-type': type,
      'content-length': bytes.length,
      etag: '"x"'
    })
    response.end(bytes)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  mkdirSync(join(folder, 'temp'))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

async function run(variables: Readonly<Record<string, string>>): Promise<string | undefined> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_WORKSPACE: folder,
    ...variables
  }
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', script, folder], { env })
  return /^RESULT (.*)$/m.exec(stdout)?.[1]
}

test('a folder that was saved comes back, under its own key only', async () => {
  const service = { ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: 'token' }
  expect(JSON.parse((await run(service)) ?? '')).toEqual({
    before: false,
    after: true,
    other: false,
    text: 'kept text'
  })
})

test('outside a job there is none', async () => {
  expect(await run({})).toBe('no cache')
})

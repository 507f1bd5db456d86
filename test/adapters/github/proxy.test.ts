import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { addCommit } from '../../../src/local/github/seed.ts'
import { withGitHub } from '../../support/github.ts'

test('the API that the environment names is reached through the proxy that the environment names', () =>
  withGitHub({}, async (github) => {
    addCommit(github.state, { branch: 'main', files: { 'a.yml': 'through\n' } })
    const asked: string[] = []
    const proxy = createServer().on('connect', (request, client) => {
      asked.push(request.url ?? '')
      const upstream = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        upstream.pipe(client).pipe(upstream)
      })
      for (const socket of [client, upstream]) socket.on('error', () => socket.destroy())
    })
    proxy.listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const script = fileURLToPath(new URL('read-file.ts', import.meta.url))
    const env = { ...process.env, GITHUB_API_URL: 'http://api.github.test', http_proxy: address, no_proxy: '' }
    const job = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    job.stdout.on('data', (chunk) => {
      said += chunk
    })
    await once(job, 'close')
    proxy.close()
    proxy.closeAllConnections()
    expect(said).toBe('through\n')
    expect(asked).toEqual(['api.github.test:80'])
  }))

/** A file is there, whole and the right one, or it is not there. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type DownloadOptions, download } from '../../../src/adapters/onnx/download.ts'
import {
  type Answer,
  cut,
  file,
  integrityOf,
  type Registry,
  startRegistry,
  status,
  stuck,
  trickle
} from './registry.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-download-'))
const target = join(folder, 'file')
const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7) % 251)
let registry: Registry

beforeAll(async () => {
  registry = await startRegistry()
})
afterEach(() => {
  registry.answers.clear()
  registry.asked.length = 0
  rmSync(target, { force: true })
})
afterAll(async () => {
  await registry.close()
  rmSync(folder, { recursive: true })
})

async function get(answers: Answer[], options: Partial<DownloadOptions> = {}): Promise<void> {
  registry.answers.set('/file', answers)
  const usual = {
    integrity: integrityOf(bytes),
    maxBytes: 1_000_000,
    pausesMs: [1, 1],
    idleMs: 5000,
    totalMs: 10_000,
    proxies: {}
  }
  await download(new URL('/file', registry.url), target, { ...usual, ...options })
}

async function expectRefused(answers: Answer[], message: string, tries: number, options?: Partial<DownloadOptions>) {
  await expect(get(answers, options)).rejects.toThrow(message)
  expect(registry.asked).toHaveLength(tries)
  expect(existsSync(target)).toBe(false)
}

test('a file that is the right one', async () => {
  await get([file(bytes)])
  expect(new Uint8Array(readFileSync(target))).toEqual(bytes)
})

test('trouble that passes is waited out', async () => {
  await get([status(500), cut(bytes, 1000), file(bytes)])
  expect(registry.asked).toHaveLength(3)
  expect(new Uint8Array(readFileSync(target))).toEqual(bytes)
})

test('trouble that does not pass is told', () => expectRefused([status(503)], 'was answered with status 503', 3))
test('what is not there is not asked for again', () => expectRefused([status(404)], 'was answered with status 404', 1))
test('another file is thrown away and not asked for again', () =>
  expectRefused([file(bytes.subarray(1))], 'its sha512 differs', 1))
test('a file that breaks off each time', () => expectRefused([cut(bytes, 1000)], 'broke off', 3))
test('a file that is larger than is taken', () =>
  expectRefused([file(bytes)], 'is larger than 1000 bytes', 1, { maxBytes: 1000 }))
test('a server that falls silent', () =>
  expectRefused([stuck(bytes, 1000)], 'stood still for 0.1 s', 3, { idleMs: 100 }))
test('a server that says nothing at all', () => expectRefused([() => {}], 'stood still for 0.1 s', 3, { idleMs: 100 }))
test('a server that never ends', () => expectRefused([trickle], 'took longer than 0.2 s', 3, { totalMs: 200 }))

test('a redirect is followed, a few times', async () => {
  registry.answers.set('/mirror', [file(bytes)])
  await get([status(302, { location: '/mirror' })])
  expect(registry.asked).toEqual(['/file', '/mirror'])
  registry.asked.length = 0
  await expectRefused([status(302, { location: '/file' })], 'was answered with status 302', 6)
})

test('a redirect to something that is no web address is not', () =>
  expectRefused([status(302, { location: 'file:///etc/passwd' })], 'was redirected away from https', 1))

test('a server that is not there', async () => {
  const usual = { integrity: '', maxBytes: 1, pausesMs: [1], idleMs: 1000, totalMs: 1000, proxies: {} }
  await expect(download(new URL('http://127.0.0.1:9/file'), target, usual)).rejects.toThrow('ECONNREFUSED')
})

test('a proxy is used where there is one', async () => {
  const proxy = await startRegistry()
  proxy.answers.set('http://registry.invalid/file', [file(bytes)])
  const usual = { integrity: integrityOf(bytes), maxBytes: 1_000_000, pausesMs: [], idleMs: 5000, totalMs: 10_000 }
  await download(new URL('http://registry.invalid/file'), target, { ...usual, proxies: { http_proxy: proxy.url } })
  expect(new Uint8Array(readFileSync(target))).toEqual(bytes)
  await proxy.close()
})

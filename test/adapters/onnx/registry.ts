/** A package registry on this machine: it answers what a test tells it to, and writes down what it was asked. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (response: ServerResponse, request: IncomingMessage) => void

export interface Registry {
  readonly url: string
  readonly asked: string[]
  /** Answers by path; several are given one after the other, and the last one for ever. */
  readonly answers: Map<string, Answer[]>
  close(): Promise<void>
}

export async function startRegistry(): Promise<Registry> {
  const asked: string[] = []
  const answers = new Map<string, Answer[]>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const given = answers.get(path) ?? []
    const answer = given.length > 1 ? given.shift() : given[0]
    if (answer === undefined) response.writeHead(404).end('not found')
    else answer(response, request)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('a page of a proxy')
  }
export const file =
  (bytes: Uint8Array): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': bytes.length }).end(bytes)
  }
/** Says that there is more, sends so much and breaks the connection. */
export const cut =
  (bytes: Uint8Array, at: number): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': bytes.length })
    response.write(bytes.subarray(0, at), () => response.destroy())
  }
/** Sends so much and then nothing more. */
export const stuck =
  (bytes: Uint8Array, at: number): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': bytes.length })
    response.write(bytes.subarray(0, at))
  }
/** Never silent for long, and never done. */
export const trickle: Answer = (response) => {
  const timer = setInterval(() => response.write('x'), 20)
  response.once('close', () => clearInterval(timer))
}

export const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`

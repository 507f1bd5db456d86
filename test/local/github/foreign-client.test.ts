/** The stand-in by plain fetch: it speaks to any client, not only to the one that it was written with. */
import { expect, test } from '@jest/globals'
import type { RestEndpointMethodTypes } from '@octokit/rest'
import { commentBody } from '../../../src/local/github/comments.ts'
import { commitBody } from '../../../src/local/github/commits.ts'
import { fileBody, symlinkBody } from '../../../src/local/github/contents.ts'
import { pullBody } from '../../../src/local/github/pulls.ts'
import { addComment, addCommit, addPull } from '../../../src/local/github/seed.ts'
import type { RunningGitHub } from '../../../src/local/github/start-github.ts'
import { newState } from '../../../src/local/github/state.ts'
import { statusBody } from '../../../src/local/github/statuses.ts'
import { withGitHub } from '../../support/github.ts'

const REPO = '/repos/acme/model'

interface Sent {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

async function ask(github: RunningGitHub, path: string, { method = 'GET', body, headers = {} }: Sent = {}) {
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: 'Bearer token', 'user-agent': 'foreign', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, data: text === '' ? undefined : JSON.parse(text) }
}

test('a comment lives: it is made, listed, changed and deleted', () =>
  withGitHub({}, async (github) => {
    addPull(github.state, { sha: '1'.repeat(40) })
    const made = await ask(github, `${REPO}/issues/1/comments`, { method: 'POST', body: { body: 'one' } })
    expect(made).toMatchObject({
      status: 201,
      data: { body: 'one', user: { login: 'github-actions[bot]', type: 'Bot' } }
    })
    expect(made.headers.get('location')).toBe(made.data.url)
    const one = `${REPO}/issues/comments/${made.data.id}`
    expect((await ask(github, one, { method: 'PATCH', body: { body: 'two' } })).data.body).toBe('two')
    expect((await ask(github, `${REPO}/issues/1/comments`)).data).toEqual([(await ask(github, one)).data])
    expect(await ask(github, one, { method: 'DELETE' })).toMatchObject({ status: 204, data: undefined })
    expect(await ask(github, one)).toMatchObject({ status: 404, data: { message: 'Not Found', status: '404' } })
  }))

test('a list has pages of thirty unless more are asked for, and links between them', () =>
  withGitHub({}, async (github) => {
    addPull(github.state, { sha: '1'.repeat(40) })
    for (let i = 0; i < 250; i++) addComment(github.state, 1, 'ada', `${i}`)
    const first = await ask(github, `${REPO}/issues/1/comments`)
    expect(first.data).toHaveLength(30)
    const path = `${github.url}${REPO}/issues/1/comments`
    expect(first.headers.get('link')).toBe(`<${path}?page=2>; rel="next", <${path}?page=9>; rel="last"`)
    const last = await ask(github, `${REPO}/issues/1/comments?per_page=500&page=3`)
    expect(last.data).toHaveLength(50)
    expect(last.headers.get('link')).toBe(
      `<${path}?per_page=500&page=2>; rel="prev", <${path}?per_page=500&page=1>; rel="first"`
    )
  }))

test('a body may have 65,536 characters, however many bytes, and no more', () =>
  withGitHub({}, async (github) => {
    addPull(github.state, { sha: '1'.repeat(40) })
    const post = (body: string) => ask(github, `${REPO}/issues/1/comments`, { method: 'POST', body: { body } })
    expect((await post('😀'.repeat(65_536))).status).toBe(201)
    expect(await post('x'.repeat(65_537))).toMatchObject({
      status: 422,
      data: { message: 'Validation Failed', errors: [{ message: 'body is too long (maximum is 65536 characters)' }] }
    })
    expect((await post('  ')).status).toBe(422)
    expect((await ask(github, `${REPO}/issues/1/comments`, { method: 'POST', body: {} })).status).toBe(422)
    expect((await ask(github, `${REPO}/issues/1/comments`, { method: 'POST', body: '{' })).status).toBe(400)
  }))

test('a token may do what its permissions say, in GitHub’s own words', () =>
  withGitHub({}, async (github) => {
    addPull(github.state, { sha: '1'.repeat(40) })
    github.state.tokens.set('reader', { login: 'github-actions[bot]', permissions: { issues: 'read' } })
    const headers = { authorization: 'token reader' }
    expect((await ask(github, `${REPO}/issues/1/comments`, { headers })).status).toBe(200)
    const refused = await ask(github, `${REPO}/issues/1/comments`, { method: 'POST', body: { body: 'x' }, headers })
    expect(refused.status).toBe(403)
    expect(refused.data).toEqual({
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
      status: '403'
    })
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write')
    expect((await ask(github, `${REPO}/issues/1/comments`, { headers: { authorization: 'token none' } })).data).toEqual(
      {
        message: 'Bad credentials',
        documentation_url: 'https://docs.github.com/rest',
        status: '401'
      }
    )
  }))

test('the hourly limit counts down, and then refuses', () =>
  withGitHub({}, async (github) => {
    github.state.rateLimit.remaining = 2
    const seen: (string | null)[] = []
    for (let i = 0; i < 3; i++) {
      const { status, headers } = await ask(github, `${REPO}/pulls`)
      seen.push(`${status} ${headers.get('x-ratelimit-remaining')}`)
    }
    expect(seen).toEqual(['200 1', '200 0', '403 0'])
  }))

test('a version that GitHub does not know, and a client without a name, are refused', () =>
  withGitHub({}, async (github) => {
    expect((await ask(github, `${REPO}/pulls`, { headers: { 'x-github-api-version': '2020-01-01' } })).status).toBe(400)
    expect((await ask(github, `${REPO}/pulls`, { headers: { 'user-agent': '' } })).status).toBe(403)
  }))

test('another repository is not here', () =>
  withGitHub({}, async (github) => {
    expect((await ask(github, '/repos/acme/other/pulls')).status).toBe(404)
    expect((await ask(github, '/repos/ACME/Model/pulls')).status).toBe(200)
  }))

test('a route that is not spoken answers 501, is recorded, and fails the test that asked for it', async () => {
  await expect(
    withGitHub({}, async (github) => {
      expect((await ask(github, `${REPO}/stargazers`)).status).toBe(501)
      expect(github.unknown()).toHaveLength(1)
    })
  ).rejects.toThrow('the stand-in has no route for GET /repos/acme/model/stargazers')
})

test('every request is kept, without its token', () =>
  withGitHub({}, async (github) => {
    await ask(github, `${REPO}/pulls?state=all`)
    expect(github.requests).toMatchObject([
      {
        method: 'GET',
        path: `${REPO}/pulls?state=all`,
        route: 'GET /repos/{owner}/{repo}/pulls',
        status: 200,
        body: null
      }
    ])
    expect(JSON.stringify(github.requests)).not.toContain('Bearer')
  }))

test('a pull request is found by its head, and a head without its owner is ignored', () =>
  withGitHub({}, async (github) => {
    addPull(github.state, { sha: '1'.repeat(40), owner: 'mallory', branch: 'main' })
    addPull(github.state, { sha: '2'.repeat(40), branch: 'topic' }).state = 'closed'
    const numbers = async (query: string) =>
      ((await ask(github, `${REPO}/pulls?${query}`)).data as { number: number }[]).map(({ number }) => number)
    expect(await numbers('head=mallory:main')).toEqual([1])
    expect(await numbers('head=acme:main')).toEqual([])
    expect(await numbers('head=main')).toEqual([1])
    expect(await numbers('state=all')).toEqual([2, 1])
    expect(await numbers('state=all&direction=asc')).toEqual([1, 2])
  }))

test('a file comes in base64 in lines; a directory as its children; too large a file without its content', () =>
  withGitHub({}, async (github) => {
    const big = { kind: 'file' as const, bytes: new Uint8Array(1024 * 1024 + 1) }
    addCommit(github.state, { branch: 'main', files: { 'a/b.txt': 'x'.repeat(50), 'a/c/d.txt': '', big } })
    const file = await ask(github, `${REPO}/contents/a/b.txt`)
    expect(file.data).toMatchObject({
      type: 'file',
      encoding: 'base64',
      size: 50,
      content: expect.stringMatching(/^.{60}\n.+\n$/)
    })
    const list = await ask(github, `${REPO}/contents/a?ref=main`)
    expect(list.data).toMatchObject([
      { name: 'b.txt', type: 'file' },
      { name: 'c', type: 'dir' }
    ])
    expect((await ask(github, `${REPO}/contents/big`)).data).toMatchObject({ encoding: 'none', content: '' })
    expect((await ask(github, `${REPO}/contents/a?ref=gone`)).data.message).toBe('No commit found for the ref gone')
  }))

test('a file’s sha is the one that git gives it', () =>
  withGitHub({}, async (github) => {
    addCommit(github.state, { branch: 'main', files: { a: 'hello\n' } })
    expect((await ask(github, `${REPO}/contents/a`)).data.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
  }))

test('the stand-in stops although a request hangs', async () => {
  await withGitHub({ faults: [{ on: '*', failure: { kind: 'hang' } }] }, async (github) => {
    void ask(github, `${REPO}/pulls`).catch(() => {})
    while (github.requests.length === 0) await new Promise((turn) => setTimeout(turn, 1))
  })
})

/** Compiles only while the bodies have every field that GitHub's API description requires, in its type. */
test('bodies have the shapes of the API description', () => {
  const state = newState()
  const place = { state, url: 'http://127.0.0.1' }
  const sha = addCommit(state, { branch: 'main', files: {} })
  const comment: RestEndpointMethodTypes['issues']['createComment']['response']['data'] = commentBody(
    place,
    addComment(state, 1, 'ada', 'x')
  )
  const status: RestEndpointMethodTypes['repos']['createCommitStatus']['response']['data'] = statusBody(place, {
    id: 1,
    sha,
    state: 'success',
    description: null,
    targetUrl: null,
    context: 'modelgate',
    creator: 'ada',
    createdAt: new Date()
  })
  const pull: RestEndpointMethodTypes['pulls']['list']['response']['data'][number] = pullBody(
    place,
    addPull(state, { sha })
  )
  const commit: RestEndpointMethodTypes['repos']['getCommit']['response']['data'] = commitBody(
    place,
    state.commits.get(sha)!
  )
  const contents: RestEndpointMethodTypes['repos']['getContent']['response']['data'][] = [
    fileBody(place, 'main', 'a', new Uint8Array()),
    symlinkBody(place, 'main', 'a', 'b')
  ]
  expect([comment, status, pull, commit, ...contents]).toHaveLength(6)
})

import { expect, test } from '@jest/globals'
import { githubContents } from '../../../src/adapters/github/contents.ts'
import { addCommit } from '../../../src/local/github/seed.ts'
import type { StoredFile } from '../../../src/local/github/state.ts'
import { hastyClient, withGitHub } from '../../support/github.ts'

const withFiles = (
  files: Readonly<Record<string, string | StoredFile>>,
  use: (read: (path: string) => Promise<string | undefined>) => Promise<void>
) =>
  withGitHub({}, async (github) => {
    const sha = addCommit(github.state, { branch: 'main', files })
    await use((path) => githubContents(hastyClient(github)).read(path, sha))
  })

const bytes = (text: string): StoredFile => ({ kind: 'file', bytes: new TextEncoder().encode(text) })

test('a link to a file of the commit is that file; a link to nowhere is an error', () =>
  withFiles(
    {
      'a.yml': 'a: 1\n',
      'here/link.yml': { kind: 'symlink', target: '../a.yml' },
      'broken.yml': { kind: 'symlink', target: '../../etc/passwd' }
    },
    async (read) => {
      expect(await read('here/link.yml')).toBe('a: 1\n')
      await expect(read('broken.yml')).rejects.toMatchObject({
        code: 'file-unreadable',
        message: expect.stringContaining('is a symbolic link that leads nowhere in this repository')
      })
    }
  ))

test('a submodule is an error', () =>
  withFiles({ policies: { kind: 'submodule', sha: '1'.repeat(40), url: 'https://x' } }, async (read) => {
    await expect(read('policies')).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringContaining('is a submodule')
    })
  }))

test('a file of 1 MiB is read; a larger one is refused', () =>
  withFiles({ a: bytes('x'.repeat(1024 * 1024)), b: bytes('x'.repeat(1024 * 1024 + 1)) }, async (read) => {
    expect((await read('a'))?.length).toBe(1024 * 1024)
    await expect(read('b')).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringContaining('has 1048577 bytes, more than the 1048576 allowed')
    })
  }))

test('a file that is not UTF-8 is refused, not guessed', () =>
  withFiles({ a: { kind: 'file', bytes: Uint8Array.of(0xff, 0xfe, 0x41) } }, async (read) => {
    await expect(read('a')).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringContaining('is not UTF-8')
    })
  }))

test('a token that may not read is not an absent file', () =>
  withGitHub({}, async (github) => {
    const sha = addCommit(github.state, { branch: 'main', files: {} })
    github.state.tokens.set('token', { login: 'x', permissions: { statuses: 'write' } })
    await expect(githubContents(hastyClient(github)).read('a.yml', sha)).rejects.toMatchObject({
      code: 'permission-denied',
      message: expect.stringContaining('add `contents: read`')
    })
  }))

test('a commit that is not there is not an absent file', () =>
  withGitHub({}, async (github) => {
    await expect(githubContents(hastyClient(github)).read('a.yml', '0'.repeat(40))).rejects.toMatchObject({
      code: 'github-unavailable',
      message: expect.stringContaining('No commit found')
    })
  }))

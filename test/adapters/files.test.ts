import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeFiles } from '../../src/adapters/files.ts'
import { UserError } from '../../src/errors.ts'
import type { ByteSource, Files } from '../../src/ports.ts'

let folder: string
let files: Files

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate files '))
  files = nodeFiles(folder)
})

afterEach(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true })
})

const put = async (name: string, content: string | Uint8Array = name) => {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), content)
}
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const found = async (pattern: string) => (await files.find(pattern)).map(({ uri }) => uri)
const isRoot = process.getuid?.() === 0

async function contentOf(source: ByteSource): Promise<Buffer> {
  const copies: Buffer[] = []
  for await (const block of source.blocks()) copies.push(Buffer.from(block))
  return Buffer.concat(copies)
}

async function refusal(work: Promise<unknown>): Promise<[code: string, ...problems: string[]]> {
  try {
    await work
  } catch (error) {
    if (error instanceof UserError) return [error.code, ...error.problems]
    throw error
  }
  throw new Error('nothing was refused')
}

describe('find', () => {
  test('a path: relative, absolute, or from home', async () => {
    await put('a.csv')
    expect(await found('a.csv')).toEqual(['a.csv'])
    expect(await found('./a.csv')).toEqual(['./a.csv'])
    expect(await found(join(folder, 'a.csv'))).toEqual([join(folder, 'a.csv')])
    const home = await mkdtemp(join(homedir(), '.modelgate-test-'))
    try {
      await writeFile(join(home, 'x.csv'), 'x')
      const name = home.slice(homedir().length + 1)
      expect(await found(`~/${name}/x.csv`)).toEqual([`~/${name}/x.csv`])
      expect(await found(`~/${name}/*.csv`)).toEqual([join(home, 'x.csv')])
    } finally {
      await rm(home, { recursive: true })
    }
  })

  test('a glob: sorted by name, files only', async () => {
    for (const name of ['b.csv', 'a.csv', 'B.csv', 'c.txt', 'sub/d.csv', 'sub/e.csv/f.csv']) await put(name)
    expect(await found('*.csv')).toEqual(['B.csv', 'a.csv', 'b.csv'])
    expect(await found('**/*.csv')).toEqual(['B.csv', 'a.csv', 'b.csv', 'sub/d.csv', 'sub/e.csv/f.csv'])
    expect(await found('{b,c}.{csv,txt}')).toEqual(['b.csv', 'c.txt'])
    expect(await found(join(folder, 'sub', '*.csv'))).toEqual([join(folder, 'sub', 'd.csv')])
  })

  test('a file whose name looks like a glob', async () => {
    for (const name of ['a[1].csv', 'a1.csv', 'x*.csv', 'xy.csv']) await put(name)
    expect(await found('a[1].csv')).toEqual(['a[1].csv'])
    expect(await found('x*.csv')).toEqual(['x*.csv'])
    await rm(join(folder, 'a[1].csv'))
    expect(await found('a[1].csv')).toEqual(['a1.csv'])
  })

  test('several patterns, one a line; each file once', async () => {
    for (const name of ['a.csv', 'b.csv', 'c.csv']) await put(name)
    expect(await found('c.csv\n\n  *.csv \nb.csv\n')).toEqual(['a.csv', 'b.csv', 'c.csv'])
  })

  test('a link to a file', async () => {
    await put('a.csv')
    await symlink('a.csv', join(folder, 'link.csv'))
    expect(await found('l*.csv')).toEqual(['link.csv'])
    expect(await found('link.csv')).toEqual(['link.csv'])
  })

  test('nothing there', async () => {
    await put('scores.csv')
    await put('sub/x.csv')
    expect(await refusal(files.find('score.csv'))).toEqual([
      'file-not-found',
      'there is no file score.csv; did you mean scores.csv?'
    ])
    expect(await refusal(files.find('other'))).toEqual(['file-not-found', 'there is no file other'])
    expect(await refusal(files.find('sub/y.csv'))).toEqual([
      'file-not-found',
      'there is no file sub/y.csv; did you mean sub/x.csv?'
    ])
    expect(await refusal(files.find('gone/y.csv'))).toEqual([
      'file-not-found',
      `there is no file gone/y.csv; there is no folder ${join(folder, 'gone')}`
    ])
    expect(await refusal(files.find('scores.csv/y'))).toEqual([
      'file-not-found',
      `there is no file scores.csv/y; there is no folder ${join(folder, 'scores.csv')}`
    ])
    expect(await refusal(files.find('*.parquet'))).toEqual(['file-not-found', `no file matches *.parquet in ${folder}`])
    expect(await refusal(files.find(' \n'))).toEqual(['file-not-found', 'no file is named'])
  })

  test('everything that is wrong with several patterns', async () => {
    await put('a.csv')
    await mkdir(join(folder, 'sub'))
    expect(await refusal(files.find('a.csv\nb.txt\nsub\n*.tsv'))).toEqual([
      'file-not-found',
      'there is no file b.txt',
      'sub is a directory; name its files, for example sub/*.csv',
      `no file matches *.tsv in ${folder}`
    ])
  })

  test('a directory', async () => {
    await mkdir(join(folder, 'sub'))
    const words = 'is a directory; name its files, for example'
    expect(await refusal(files.find('sub'))).toEqual(['file-not-found', `sub ${words} sub/*.csv`])
    expect(await refusal(files.find('sub/'))).toEqual(['file-not-found', `sub/ ${words} sub/*.csv`])
  })

  test('a link that leads nowhere, also when a glob finds it', async () => {
    await put('a.csv')
    await symlink('/nowhere/at/all', join(folder, 'b.csv'))
    expect(await refusal(files.find('*.csv'))).toEqual([
      'file-not-found',
      'b.csv is a link to a file that is not there'
    ])
    expect((await refusal(files.find('b.csv')))[0]).toBe('file-not-found')
  })

  test('a pipe and a device', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.csv')])
    const words = 'is a pipe, a socket or a device, not a file'
    expect(await refusal(files.find('pipe.csv'))).toEqual(['file-unreadable', `pipe.csv ${words}`])
    expect((await refusal(files.find('*.csv')))[0]).toBe('file-not-found')
    expect(await refusal(files.find('/dev/zero'))).toEqual(['file-unreadable', `/dev/zero ${words}`])
    expect(await refusal(files.digest('pipe.csv'))).toEqual(['file-unreadable', `pipe.csv ${words}`])
    expect(await refusal(files.readText('pipe.csv', 10))).toEqual(['file-unreadable', `pipe.csv ${words}`])
  })

  ;(isRoot ? test.skip : test)('a folder that may not be entered', async () => {
    await put('sub/a.csv')
    await chmod(join(folder, 'sub'), 0o000)
    expect(await refusal(files.find('sub/a.csv'))).toEqual([
      'file-unreadable',
      'sub/a.csv cannot be read: permission denied'
    ])
    await chmod(join(folder, 'sub'), 0o700)
  })

  test('names that would break a message', async () => {
    expect(await refusal(files.find('a\u0007\u202e.csv'))).toEqual([
      'file-not-found',
      'there is no file a\\u{7}\\u{202e}.csv'
    ])
  })
})

describe('a source', () => {
  const source = async (name: string) => (await files.find(name))[0]!
  const large = Buffer.alloc(5 * 2 ** 20 + 123, 'all work and no play, ')

  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['small', 'a,b\n1,2\n'],
    ['of several blocks', large],
    ['of a block', Buffer.alloc(2 ** 20, 'x')]
  ])('%s: bytes, size, slices and digest', async (_, content) => {
    await put('a.csv', content)
    const bytes = Buffer.from(content)
    const file = await source('a.csv')
    expect((await contentOf(file)).equals(bytes)).toBe(true)
    expect(await file.size()).toBe(bytes.length)
    for (const [start, end] of [
      [0, bytes.length],
      [3, 5],
      [bytes.length - 2, bytes.length + 9],
      [bytes.length + 1, bytes.length + 2]
    ] as const) {
      if (start >= 0) expect(Buffer.from(await file.slice(start, end)).equals(bytes.subarray(start, end))).toBe(true)
    }
    expect(await file.digest()).toBe(sha256(bytes))
    expect(await (await source('a.csv')).digest()).toBe(sha256(bytes))
    expect(await files.digest('a.csv')).toBe(sha256(bytes))
  })

  test.each([['a.csv.gz'], ['a.csv']])('gzip is known by its content: %s', async (name) => {
    const packed = gzipSync(large)
    await put(name, packed)
    const file = await source(name)
    expect((await contentOf(file)).equals(large)).toBe(true)
    expect(await file.digest()).toBe(sha256(packed))
    expect(await file.size()).toBe(large.length)
    expect(Buffer.from(await file.slice(7, 2_000_000)).equals(large.subarray(7, 2_000_000))).toBe(true)
    expect(await file.digest()).toBe(sha256(packed))
  })

  test('gzip in several members, of nothing, and with zeros at its end', async () => {
    for (const [packed, content] of [
      [Buffer.concat([gzipSync('a,b\n'), gzipSync(''), gzipSync(large)]), Buffer.concat([Buffer.from('a,b\n'), large])],
      [gzipSync(''), Buffer.alloc(0)],
      [Buffer.concat([gzipSync('a,b\n'), Buffer.alloc(3_000_000)]), Buffer.from('a,b\n')]
    ] as const) {
      await put('a.gz', packed)
      const file = await source('a.gz')
      expect((await contentOf(file)).equals(content)).toBe(true)
      expect(await file.digest()).toBe(sha256(packed))
    }
  })

  test('a name that says gzip, and content that is none', async () => {
    await put('a.csv.gz', 'a,b\n')
    expect((await contentOf(await source('a.csv.gz'))).toString()).toBe('a,b\n')
  })

  test('gzip that is cut short or damaged', async () => {
    const packed = gzipSync(large)
    const damaged = Buffer.from(packed)
    damaged[packed.length >> 1]! ^= 0xff
    for (const content of [
      packed.subarray(0, packed.length - 9),
      packed.subarray(0, 5),
      damaged,
      Buffer.concat([packed, Buffer.from('more')])
    ]) {
      await put('a.gz', content)
      const [code, problem] = await refusal(contentOf(await source('a.gz')))
      expect(code).toBe('file-unreadable')
      expect(problem).toMatch(/^a\.gz is damaged or cut short: it cannot be decompressed \(.+\)$/)
      expect((await refusal((await source('a.gz')).size()))[0]).toBe('file-unreadable')
    }
  })

  test('nobody has to read to the end', async () => {
    for (const content of [large, gzipSync(large)]) {
      await put('a.csv', content)
      const file = await source('a.csv')
      for (let time = 0; time < 50; time++) for await (const _ of file.blocks()) break
      expect(await file.digest()).toBe(sha256(content))
    }
  })

  test('two may read at once', async () => {
    await put('a.csv', large)
    const file = await source('a.csv')
    const [first, second] = await Promise.all([contentOf(file), contentOf(file)])
    expect([first.equals(large), second.equals(large)]).toEqual([true, true])
  })

  test('a block stays as it is until the next is asked for', async () => {
    await put('a.csv', Buffer.concat(Array.from({ length: 9 }, (_, at) => Buffer.alloc(2 ** 20, at))))
    for await (const block of (await source('a.csv')).blocks()) {
      const first = block[0]
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(block.every((byte) => byte === first)).toBe(true)
    }
  })

  test('a file that another one hashes', async () => {
    const huge = Buffer.alloc(40 * 2 ** 20, 'no play, ')
    await put('a.csv', huge)
    const file = await source('a.csv')
    let size = 0
    for await (const block of file.blocks()) size += block.length
    expect(size).toBe(huge.length)
    expect(await file.digest()).toBe(sha256(huge))
    for await (const _ of file.blocks()) break
  })

  test('a file that changes while it is read', async () => {
    const changed = ['file-unreadable', 'a.csv was changed while it was being read']
    await put('a.csv', large)
    const file = await source('a.csv')
    const append = async () => {
      for await (const _ of file.blocks()) await writeFile(join(folder, 'a.csv'), 'x', { flag: 'a' })
    }
    expect(await refusal(append())).toEqual(changed)
    expect(await refusal(file.slice(0, 4))).toEqual(changed)
    expect(await refusal(file.digest())).toEqual(changed)

    await put('b.csv', 'a,b\n')
    const other = await source('b.csv')
    expect(await other.size()).toBe(4)
    await utimes(join(folder, 'b.csv'), 1, 1)
    expect((await refusal(other.digest()))[0]).toBe('file-unreadable')
  })

  test('a file that is gone, or may not be read', async () => {
    await put('a.csv')
    const file = await source('a.csv')
    await rm(join(folder, 'a.csv'))
    expect(await refusal(contentOf(file))).toEqual(['file-not-found', 'there is no file a.csv'])
    expect(await refusal(files.digest('a.csv'))).toEqual(['file-not-found', 'there is no file a.csv'])
    expect(await refusal(files.digest('.'))).toEqual([
      'file-not-found',
      '. is a directory; name its files, for example ./*.csv'
    ])
    if (isRoot) return
    await put('b.csv')
    await chmod(join(folder, 'b.csv'), 0o000)
    expect(await refusal(contentOf(await source('b.csv')))).toEqual([
      'file-unreadable',
      'b.csv cannot be read: permission denied'
    ])
  })
})

describe('texts and folders', () => {
  test('a text comes back as it was written', async () => {
    await files.writeText('new/folder/a.json', 'grün\n')
    expect(await files.readText('new/folder/a.json', 100)).toBe('grün\n')
    await files.writeText('new/folder/a.json', '')
    expect(await files.readText('new/folder/a.json', 0)).toBe('')
    expect(await readdir(join(folder, 'new/folder'))).toEqual(['a.json'])
  })

  test('a text that is not there', async () => {
    await put('a.json')
    expect(await files.readText('b.json', 100)).toBeUndefined()
    expect(await files.readText('a.json/b', 100)).toBeUndefined()
  })

  test('a byte order mark is left out', async () => {
    await put('a.json', '\ufeff{}')
    expect(await files.readText('a.json', 100)).toBe('{}')
  })

  test('what is no text, too large, or no file', async () => {
    await put('a.json', Uint8Array.of(0x61, 0xff))
    await put('b.json', 'x'.repeat(11))
    expect(await refusal(files.readText('a.json', 100))).toEqual([
      'file-unreadable',
      'a.json is not valid UTF-8; save it as UTF-8'
    ])
    expect(await refusal(files.readText('b.json', 10))).toEqual(['file-unreadable', 'b.json is larger than 10 bytes'])
    expect((await refusal(files.readText('.', 10)))[0]).toBe('file-not-found')
  })

  test('a folder that nobody can make is refused, not waited for', async () => {
    if (process.platform !== 'linux') return
    const [code, problem] = await refusal(files.writeText('/proc/none/deep/a.json', 'new'))
    expect(code).toBe('file-unreadable')
    expect(problem).toContain('cannot be written')
  })

  test('a write that fails leaves nothing behind, and the old file as it was', async () => {
    await put('a.json', 'old')
    await mkdir(join(folder, 'taken', 'inside'), { recursive: true })
    const [code, problem] = await refusal(files.writeText('taken', 'new'))
    expect(code).toBe('file-unreadable')
    expect(problem).toMatch(/^taken cannot be written: /)
    expect(await refusal(files.writeText('a.json/b.json', 'new'))).toEqual([
      'file-unreadable',
      expect.stringMatching(/^a\.json\/b\.json cannot be written: there is a file where its folder should be/)
    ])
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old')
    expect((await readdir(folder)).sort()).toEqual(['a.json', 'taken'])
    if (isRoot) return
    await chmod(folder, 0o500)
    expect(await refusal(files.writeText('a.json', 'new'))).toEqual([
      'file-unreadable',
      'a.json cannot be written: permission denied'
    ])
  })

  test('writers at the same time: one of them wins whole', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => String(at).repeat(50_000))
    await Promise.all(texts.map((text) => files.writeText('a.json', text)))
    expect(texts).toContain(await files.readText('a.json', 2 ** 20))
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  test('names of files in a folder', async () => {
    for (const name of ['b.json', 'a.json', 'sub/c.json']) await put(name)
    await symlink('a.json', join(folder, 'link.json'))
    await symlink('nowhere', join(folder, 'broken.json'))
    await put('sub/deeper/d.json')
    await symlink('sub', join(folder, 'elsewhere'))
    expect(await files.list('.')).toEqual(['a.json', 'b.json', 'link.json', join('sub', 'c.json')])
    expect(await files.list('gone')).toEqual([])
    expect(await files.list('a.json')).toEqual([])
  })
})

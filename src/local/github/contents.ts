/** Files of a commit, as the contents API shows them. */
import { createHash } from 'node:crypto'
import { resolve } from './commits.ts'
import { notFound, refusal } from './reply.ts'
import type { Ask, Reply, Route } from './route.ts'
import type { StoredCommit, StoredFile } from './state.ts'

const DOCS = 'rest/repos/contents#get-repository-content'

/** https://docs.github.com/rest/repos/contents#get-repository-content: larger files come without their content. */
const MOST_WITH_CONTENT = 1024 * 1024
const MOST = 100 * 1024 * 1024

type Tree = StoredCommit['files']

function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function entryBody({ state, url: api }: Pick<Ask, 'state' | 'url'>, ref: string, path: string, sha: string) {
  const { owner, name } = state.repository
  const repository = `${api}/repos/${owner}/${name}`
  const url = `${repository}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const git = `${repository}/git/blobs/${sha}`
  const html = `${api}/${owner}/${name}/blob/${ref}/${path}`
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    url,
    html_url: html,
    git_url: git,
    download_url: `${api}/raw/${owner}/${name}/${ref}/${path}`,
    _links: { self: url, git, html }
  }
}

type Place = Pick<Ask, 'state' | 'url'>

export function fileBody(place: Place, ref: string, path: string, bytes: Uint8Array) {
  const whole = bytes.length <= MOST_WITH_CONTENT
  // Lines of sixty characters, as GitHub breaks them.
  const content = whole
    ? Buffer.from(bytes)
        .toString('base64')
        .replace(/.{1,60}/g, '$&\n')
    : ''
  return {
    type: 'file' as const,
    size: bytes.length,
    ...entryBody(place, ref, path, blobSha(bytes)),
    content,
    encoding: whole ? 'base64' : 'none'
  }
}

export function symlinkBody(place: Place, ref: string, path: string, target: string) {
  return {
    type: 'symlink' as const,
    size: target.length,
    ...entryBody(place, ref, path, blobSha(Buffer.from(target))),
    target
  }
}

function entry(place: Place, ref: string, path: string, file: StoredFile, tree: Tree): object {
  if (file.kind === 'submodule') {
    return {
      type: 'submodule',
      size: 0,
      ...entryBody(place, ref, path, file.sha),
      submodule_git_url: file.url,
      download_url: null
    }
  }
  if (file.kind === 'file') return fileBody(place, ref, path, file.bytes)
  // A link to a file of the same repository is followed; any other is shown as what it is.
  const target = tree.get(new URL(file.target, `file:///${path}`).pathname.slice(1))
  return target?.kind === 'file' ? fileBody(place, ref, path, target.bytes) : symlinkBody(place, ref, path, file.target)
}

/** The direct children of a directory; undefined where there is none. */
function directory(place: Place, ref: string, path: string, tree: Tree): object[] | undefined {
  const prefix = path === '' ? '' : `${path}/`
  const names = new Set(
    [...tree.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length).split('/')[0] ?? '')
  )
  if (names.size === 0) return undefined
  return [...names].sort().map((name) => {
    const file = tree.get(prefix + name)
    const sha = file?.kind === 'file' ? blobSha(file.bytes) : blobSha(Buffer.from(prefix + name))
    // In a listing a submodule has the type `file`, for compatibility.
    const type = file === undefined ? 'dir' : file.kind === 'symlink' ? 'symlink' : 'file'
    return { type, size: file?.kind === 'file' ? file.bytes.length : 0, ...entryBody(place, ref, prefix + name, sha) }
  })
}

function get(ask: Ask): Reply {
  const ref = ask.query.get('ref') ?? ask.state.repository.defaultBranch
  const path = (ask.params['path'] ?? '').replace(/^\/+|\/+$/g, '')
  const commit = resolve(ask.state, ref)
  if (commit === undefined) return refusal(404, `No commit found for the ref ${ref}`, DOCS)
  const file = commit.files.get(path)
  if (file?.kind === 'file' && file.bytes.length > MOST) {
    return refusal(403, 'This API returns blobs up to 100 MB in size.', DOCS, [
      { code: 'too_large', field: 'data', resource: 'Blob' }
    ])
  }
  const body = file === undefined ? directory(ask, ref, path, commit.files) : entry(ask, ref, path, file, commit.files)
  return body === undefined ? notFound(DOCS) : { status: 200, body }
}

export const contentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    permissions: [['contents', 'read']],
    docs: DOCS,
    handle: get
  }
]

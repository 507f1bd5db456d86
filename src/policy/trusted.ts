/**
 * The policy that a run has to obey. On a pull request it is the base commit's, so that a change cannot weaken its own
 * gate; elsewhere it is the file that is there.
 */
import { UserError } from '../errors.ts'
import { shownPath } from '../tables/shown.ts'
import { parsePolicy } from './parse.ts'
import type { Policy } from './policy.ts'

export interface PolicySource {
  /** As the user gave it, relative to the repository's root. */
  readonly path: string
  /** Commit that the run would merge into, or null outside of pull requests. */
  readonly baseSha: string | null
  /** The event says that something is to be merged, but not into what. */
  readonly baseUnknown: boolean
}

export interface PolicyPorts {
  /** The file as it lies in the workspace. */
  readWorkspace(path: string): Promise<string | undefined>
  /** The file at a commit: undefined where the commit has none, an error where that cannot be told. Tried in order. */
  readonly readers: readonly ((path: string, sha: string) => Promise<string | undefined>)[]
}

export interface TrustedPolicy {
  readonly policy: Policy
  readonly text: string
  readonly uri: string
  /** The commit that it was read from. */
  readonly ref: string | null
  /** The workspace holds another policy, which was not obeyed. */
  readonly changed: boolean
}

export async function readTrustedPolicy(
  { path, baseSha, baseUnknown }: PolicySource,
  ports: PolicyPorts
): Promise<TrustedPolicy> {
  if (baseUnknown)
    throw new UserError(
      'policy-unreadable',
      'the event is about a pull request, but its payload does not name the base commit'
    )
  const own = await ports.readWorkspace(path)
  if (baseSha === null) {
    if (own === undefined)
      throw new UserError(
        'policy-not-found',
        `there is no policy at ${shownPath(path)}; "npx modelgate init" writes one to begin with`
      )
    return { policy: parsePolicy(own, path), text: own, uri: path, ref: null, changed: false }
  }
  const text = await readAt(path, baseSha, ports.readers)
  if (text === undefined)
    throw new UserError('policy-not-on-base', [
      `the base commit ${baseSha.slice(0, 12)} has no policy at ${shownPath(path)}, and a pull request cannot bring its own`,
      own === undefined
        ? 'write one with "npx modelgate init" and merge it on its own'
        : 'merge the policy first, in a pull request of its own; "npx modelgate check" says what it will gate'
    ])
  return {
    policy: parsePolicy(text, `${path}@${baseSha.slice(0, 12)}`),
    text,
    uri: path,
    ref: baseSha,
    changed: own === undefined || unixLines(own) !== unixLines(text)
  }
}

/** A checkout on Windows may change the ends of lines, which changes nothing of the policy. */
const unixLines = (text: string): string => text.replaceAll('\r\n', '\n')

/** The first reader that can tell decides; that none can is an error, never a policy. */
async function readAt(path: string, sha: string, readers: PolicyPorts['readers']): Promise<string | undefined> {
  const problems: string[] = []
  let absent = false
  for (const read of readers) {
    try {
      const text = await read(path, sha)
      if (text !== undefined) return text
      absent = true
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (absent) return undefined
  throw new UserError('policy-unreadable', [
    `the policy on the base commit ${sha.slice(0, 12)} could not be read, and no other is trusted`,
    ...problems,
    'give the job "permissions: contents: read", or check out the base commit too'
  ])
}

/** The policy that a run has to obey, read through whatever this run can reach. */
import { relative, resolve, sep } from 'node:path'
import { readAtCommit } from '../adapters/git.ts'
import { sha256 } from '../adapters/sha256.ts'
import type { Predicate } from '../evidence/statement.ts'
import { readTrustedPolicy, type TrustedPolicy } from '../policy/trusted.ts'
import type { Files } from '../ports.ts'
import type { RunContext } from '../runner/context.ts'

const MOST_POLICY_BYTES = 1024 * 1024

export async function loadPolicy(
  path: string,
  token: string | undefined,
  context: RunContext,
  files: Files
): Promise<TrustedPolicy> {
  const { repository, apiUrl, workspace } = context
  const fromGit = (at: string, sha: string) => readAtCommit(workspace, at, sha)
  const readers = [fromGit]
  if (token !== undefined && repository !== null)
    readers.unshift(async (at, sha) => {
      const [{ githubClient }, { githubContents }] = await Promise.all([
        import('../adapters/github/client.ts'),
        import('../adapters/github/contents.ts')
      ])
      return githubContents(githubClient({ token, apiUrl, repository: `${repository.owner}/${repository.name}` })).read(
        at,
        sha
      )
    })
  return readTrustedPolicy(
    { path: inRepository(path, workspace), baseSha: context.baseSha, baseUnknown: context.baseUnknown },
    { readWorkspace: (at) => files.readText(at, MOST_POLICY_BYTES), readers }
  )
}

/** A path as commits know it, however it was written; one outside of the workspace as it is. */
function inRepository(path: string, workspace: string): string {
  const inside = relative(workspace, resolve(workspace, path))
  return inside === '' || inside.startsWith('..') ? path : inside.split(sep).join('/')
}

export const policyRecord = ({ uri, text, ref, changed }: TrustedPolicy): NonNullable<Predicate['policy']> => ({
  uri,
  digest: `sha256:${sha256(text)}`,
  ref,
  ...(changed ? { changed } : {})
})

export const POLICY_CHANGED =
  'This pull request changes the release policy. The change is shown, not obeyed: the policy of the base commit was used.'

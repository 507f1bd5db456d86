/** Commit statuses. */
import type { Statuses } from '../../ports.ts'
import type { CommitStatus } from '../../report/status.ts'
import { PAGE } from './all-pages.ts'
import type { GitHub } from './client.ts'
import { type Asked, explained, explaining, mayHaveHappened } from './failures.ts'

const setting: Asked = { doing: 'set a commit status', permission: 'statuses: write' }

export function githubStatuses({ owner, repo, rest }: GitHub): Statuses {
  /** Whether the newest status of the context is this one. Statuses are listed newest first. */
  async function isSet(sha: string, status: CommitStatus): Promise<boolean> {
    const { data } = await rest.repos.listCommitStatusesForRef({ owner, repo, ref: sha, per_page: PAGE })
    const latest = data.find(({ context }) => context.toLowerCase() === status.context.toLowerCase())
    return (
      latest?.state === status.state &&
      latest.description === status.description &&
      (latest.target_url ?? null) === status.targetUrl
    )
  }

  return {
    async set(sha, status) {
      const { state, description, context, targetUrl } = status
      const address = targetUrl === null ? {} : { target_url: targetUrl }
      const create = () => rest.repos.createCommitStatus({ owner, repo, sha, state, description, context, ...address })
      try {
        await create()
      } catch (error) {
        if (!mayHaveHappened(error)) throw explained(error, setting)
        // A commit takes only so many statuses of one context: the first is looked for before a second is written.
        await explaining(setting, async () => {
          if (!(await isSet(sha, status))) await create()
        })
      }
    }
  }
}

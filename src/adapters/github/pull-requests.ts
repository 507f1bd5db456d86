/** Which pull request a run was for. A workflow_run event of a fork does not say; an artifact may lie; the API knows. */
import { UserError } from '../../errors.ts'
import type { PullRequests } from '../../ports.ts'
import { allPages, PAGE } from './all-pages.ts'
import type { GitHub } from './client.ts'
import { type Asked, explaining } from './failures.ts'

const listing: Asked = { doing: 'list the pull requests of a branch', permission: 'pull-requests: read' }

function numberOf(pull: unknown, sha: string): readonly number[] {
  const { number, head } = pull as { number?: unknown; head?: { sha?: unknown } | null }
  if (typeof number !== 'number' || typeof head?.sha !== 'string') {
    throw new UserError('github-unavailable', 'GitHub answered with something that is no pull request.')
  }
  return head.sha === sha ? [number] : []
}

export function githubPullRequests({ owner: base, repo, rest }: GitHub): PullRequests {
  return {
    async forHead(sha, owner, branch) {
      const head = `${owner}:${branch}`
      const page = (number: number) =>
        rest.pulls.list({ owner: base, repo, head, state: 'open', per_page: PAGE, page: number })
      const pulls = await explaining(listing, () => allPages(page))
      // The same head may be proposed for several branches; the first proposal is where people look.
      const numbers = pulls.flatMap((pull) => numberOf(pull, sha)).sort((a, b) => a - b)
      return numbers[0]
    }
  }
}

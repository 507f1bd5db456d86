/** What a report says on GitHub once its verdict is out: one comment on the pull request, one status of the commit. */
import { UserError } from '../errors.ts'
import { commentMarker } from '../report/marker.ts'
import { COMMENT_LIMIT, renderReport } from '../report/render.ts'
import type { Report } from '../report/report.ts'
import { commitStatus } from '../report/status.ts'
import type { RunContext } from '../runner/context.ts'
import type { Surroundings } from './action.ts'

export const commentChoices = ['auto', 'always', 'never'] as const

/** Inputs that say where to speak, and as whom. */
export interface TellInputs {
  readonly comment: (typeof commentChoices)[number]
  readonly key: string | undefined
  readonly 'comment-author': string
  readonly 'github-token': string | undefined
}

interface Telling {
  readonly report: Report
  readonly given: TellInputs
  /**
   * Name of the model, which tells the comments of one pull request apart. Without it and without a key no comment is
   * written: one under another name would never be mended.
   */
  readonly model: string | undefined
}

/** Comment and status. What GitHub refuses is a notice: the verdict is out already. */
export async function tell(telling: Telling, { context, log }: Surroundings): Promise<void> {
  const { report, given } = telling
  const { repository, apiUrl } = context
  const token = given['github-token']
  if (repository === null || token === undefined) {
    if (given.comment === 'always')
      throw new UserError('input-invalid', 'comment: always needs a repository and a github-token')
    return
  }
  const { githubClient } = await import('../adapters/github/client.ts')
  const github = githubClient({ token, apiUrl, repository: `${repository.owner}/${repository.name}`, log })
  const head = context.pullRequest?.headSha ?? context.workflowRun?.headSha ?? context.commit
  const problems: unknown[] = []
  const attempt = async (what: string, act: () => Promise<void>, required: boolean) => {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (required) problems.push(error)
      log.notice(`${what}, and the verdict stands all the same: ${error.problems.join('; ')}`)
    }
  }
  if (given.comment !== 'never' && head !== null)
    await attempt(
      'The pull request has no comment',
      () => comment(github, telling, head, { context, log }),
      given.comment === 'always'
    )
  if (head !== null)
    await attempt(
      'The commit has no status',
      async () => {
        const { githubStatuses } = await import('../adapters/github/statuses.ts')
        await githubStatuses(github).set(head, commitStatus(report, given.key))
      },
      false
    )
  if (problems.length > 0) throw problems[0]
}

type Client = ReturnType<typeof import('../adapters/github/client.ts')['githubClient']>

async function comment(
  github: Client,
  { report, given, model }: Telling,
  head: string,
  { context, log }: Surroundings
): Promise<void> {
  const issue = await pullRequestNumber(github, context)
  if (issue === undefined) {
    if (given.comment === 'always')
      throw new UserError('input-invalid', 'comment: always, but this run is not about a pull request')
    return
  }
  const key = given.key ?? model
  if (key === undefined) return
  const { githubComments } = await import('../adapters/github/comments.ts')
  // a second workflow speaks for the run that it reports on: its own number says nothing of which commit is newer
  const run = {
    runId: context.workflowRun?.runId ?? context.runId ?? '0',
    runAttempt: context.workflowRun?.runAttempt ?? context.runAttempt ?? 1,
    commit: head
  }
  const comments = githubComments(github, { issue, run, author: given['comment-author'] })
  const { url, outcome } = await comments.upsert(commentMarker(key), renderReport(report, { limit: COMMENT_LIMIT }))
  log.info(`comment ${outcome}: ${url}`)
}

async function pullRequestNumber(
  github: Client,
  { pullRequest, workflowRun }: RunContext
): Promise<number | undefined> {
  if (pullRequest !== null) return pullRequest.number
  if (workflowRun === null) return undefined
  const { githubPullRequests } = await import('../adapters/github/pull-requests.ts')
  return githubPullRequests(github).forHead(workflowRun.headSha, workflowRun.headOwner, workflowRun.headBranch)
}

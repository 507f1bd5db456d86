/** `report`: all evidence of a release as one verdict, a step summary, a sticky comment and a commit status. */
import { join } from 'node:path'
import { systemClock } from '../adapters/clock.ts'
import { nodeFiles } from '../adapters/files.ts'
import { UserError } from '../errors.ts'
import { type Gathered, gather } from '../evidence/gather.ts'
import { MOST_EVIDENCE_BYTES, parseEvidence } from '../evidence/read.ts'
import type { Predicate } from '../evidence/statement.ts'
import type { Policy } from '../policy/policy.ts'
import { gates } from '../policy/release.ts'
import type { Files, Log } from '../ports.ts'
import { commentMarker } from '../report/marker.ts'
import { COMMENT_LIMIT, renderReport } from '../report/render.ts'
import type { Report } from '../report/report.ts'
import { commitStatus } from '../report/status.ts'
import type { RunContext } from '../runner/context.ts'
import { label, oneOf, text } from '../runner/inputs.ts'
import type { Action, Surroundings } from './action.ts'
import { commonInputs } from './common-inputs.ts'
import { identifyModel } from './identify-model.ts'
import { loadPolicy, POLICY_CHANGED, policyRecord } from './load-policy.ts'

const commentChoices = ['auto', 'always', 'never'] as const
const MOST_FILES = 200
/** Days before its end from which a waiver is announced. */
const WAIVER_NOTICE_DAYS = 14

const inputs = {
  ...commonInputs,
  comment: oneOf(commentChoices, {
    description:
      'Whether to comment on the pull request: `auto` where there is one and the token may, `always` (an error where it may not), or `never`.',
    default: 'auto'
  }),
  key: label({ description: 'Which sticky comment and commit status this is, where a pull request has several.' }),
  'comment-author': text({
    description: 'Login that the token comments as: only comments of this author are updated.',
    default: 'github-actions[bot]'
  })
}

export const report: Action<typeof inputs> = {
  name: 'report',
  title: 'modelgate report',
  description:
    'Gathers all evidence into one verdict, a step summary, one sticky pull request comment and a commit status.',
  permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  inputs,
  async run(given, { context, log }) {
    const files = nodeFiles(context.workspace)
    const trusted = await loadPolicy(given.policy, given['github-token'], context, files)
    const { policy } = trusted
    const evidence = await readEvidence(given.evidence, files, log)
    const modelDigest = await identifyModel(policy, files).then(
      ({ digest }) => digest,
      () => null
    )
    const gathered = gather(evidence, {
      declared: gates.filter((gate) => policy[gate] !== undefined),
      modelDigest,
      policyDigest: policyRecord(trusted).digest,
      commit: context.workflowRun === null ? context.commit : null,
      runId: context.workflowRun?.runId ?? null
    })
    const report: Report = {
      ...gathered,
      model:
        evidence.find(({ model }) => model !== null)?.model ??
        (modelDigest === null ? null : { name: policy.model.name, digest: modelDigest }),
      policy: policyRecord(trusted),
      notices: [...(trusted.changed ? [POLICY_CHANGED] : []), ...waiverNotices(policy, gathered)],
      runUrl: context.runUrl
    }
    const { verdict, reasonCode, summary } = gathered
    const speak = () => tell(report, given, { context, log })
    return { verdict, reasonCode, summary, evidence: given.evidence, report, afterwards: speak }
  }
}

async function readEvidence(directory: string, files: Files, log: Log): Promise<Predicate[]> {
  const names = (await files.list(directory)).filter((name) => name.endsWith('.json'))
  if (names.length > MOST_FILES)
    throw new UserError('evidence-invalid', `${directory} holds ${names.length} files; at most ${MOST_FILES} are read`)
  const found: Predicate[] = []
  for (const name of names) {
    const path = join(directory, name)
    const content = await files.readText(path, MOST_EVIDENCE_BYTES)
    if (content === undefined) continue
    found.push(parseEvidence(content, path).predicate)
  }
  log.info(
    `${directory}: ${found.map(({ gate, name }) => (name === null ? gate : `${gate} (${name})`)).join(', ') || 'no evidence'}`
  )
  return found
}

function waiverNotices({ waivers = [] }: Policy, { gates: found }: Gathered): string[] {
  const today = systemClock.now()
  const soon = new Date(today.getTime() + WAIVER_NOTICE_DAYS * 86_400_000).toISOString().slice(0, 10)
  const used = new Set(
    found.flatMap(
      ({ evidence }) => evidence?.checks.filter(({ waived }) => waived !== undefined).map(({ id }) => id) ?? []
    )
  )
  return waivers
    .filter(({ check, until }) => used.has(check) && until <= soon)
    .map(({ check, owner, until }) => `The waiver of ${owner} for ${check} ends on ${until}.`)
}

interface Telling {
  readonly comment: (typeof commentChoices)[number]
  readonly key: string | undefined
  readonly 'comment-author': string
  readonly 'github-token': string | undefined
}

/** Comment and status. What GitHub refuses is a notice: the verdict is out already. */
async function tell(report: Report, given: Telling, { context, log }: Surroundings): Promise<void> {
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
      () => comment(github, report, given, head, { context, log }),
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
  report: Report,
  given: Telling,
  head: string,
  { context, log }: Surroundings
): Promise<void> {
  const issue = await pullRequestNumber(github, context)
  if (issue === undefined) {
    if (given.comment === 'always')
      throw new UserError('input-invalid', 'comment: always, but this run is not about a pull request')
    return
  }
  const { githubComments } = await import('../adapters/github/comments.ts')
  // a second workflow speaks for the run that it reports on: its own number says nothing of which commit is newer
  const run = {
    runId: context.workflowRun?.runId ?? context.runId ?? '0',
    runAttempt: context.workflowRun?.runAttempt ?? context.runAttempt ?? 1,
    commit: head
  }
  const comments = githubComments(github, { issue, run, author: given['comment-author'] })
  const marker = commentMarker(given.key ?? report.model?.name ?? '')
  const { url, outcome } = await comments.upsert(marker, renderReport(report, { limit: COMMENT_LIMIT }))
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

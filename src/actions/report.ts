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
import type { TrustedPolicy } from '../policy/trusted.ts'
import type { Files, Log } from '../ports.ts'
import type { Report } from '../report/report.ts'
import type { RunContext } from '../runner/context.ts'
import { errorResult } from '../runner/error-result.ts'
import { label, oneOf, text } from '../runner/inputs.ts'
import type { Action, ActionResult, Surroundings } from './action.ts'
import { commonInputs } from './common-inputs.ts'
import { identifyModel } from './identify-model.ts'
import { loadPolicy, POLICY_CHANGED, policyRecord } from './load-policy.ts'
import { commentChoices, type TellInputs, tell } from './tell.ts'

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
  async run(given, surroundings) {
    const { context, log } = surroundings
    const files = nodeFiles(context.workspace)
    let policy: Policy | undefined
    try {
      const trusted = await loadPolicy(given.policy, given['github-token'], context, files)
      policy = trusted.policy
      const evidence = await readEvidence(given.evidence, files, log)
      const report = await reportOn(evidence, trusted, files, context)
      const { verdict, reasonCode, summary } = report
      const afterwards = () => tell({ report, given, model: trusted.policy.model.name }, surroundings)
      return { verdict, reasonCode, summary, evidence: given.evidence, report, afterwards }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return errorReport(error, given, surroundings, policy)
    }
  }
}

/** An error is told where a verdict would be: an earlier success must not be left to stand for it. */
export function errorReport(
  error: UserError,
  given: TellInputs,
  surroundings: Surroundings,
  policy?: Policy
): ActionResult {
  const result = errorResult(error)
  const report: Report = { ...result.report, runUrl: surroundings.context.runUrl }
  return { ...result, report, afterwards: () => tell({ report, given, model: policy?.model.name }, surroundings) }
}

async function reportOn(
  evidence: readonly Predicate[],
  trusted: TrustedPolicy,
  files: Files,
  { commit, workflowRun, runUrl }: RunContext
): Promise<Report> {
  const { policy } = trusted
  // a job that only reports may lack the model, and in a second workflow it has that of the default branch: then all
  // evidence must be about the same one
  const here = workflowRun === null ? await identifyModel(policy, files).catch(() => null) : null
  const modelDigest = here?.digest ?? evidence.find(({ model }) => model !== null)?.model?.digest ?? null
  const gathered = gather(evidence, {
    declared: gates.filter((gate) => policy[gate] !== undefined),
    modelDigest,
    policyDigest: policyRecord(trusted).digest,
    commit: workflowRun === null ? commit : null,
    runId: workflowRun?.runId ?? null
  })
  return {
    ...gathered,
    model: modelDigest === null ? null : { name: policy.model.name, digest: modelDigest },
    policy: policyRecord(trusted),
    notices: [...(trusted.changed ? [POLICY_CHANGED] : []), ...waiverNotices(policy, gathered)],
    runUrl
  }
}

async function readEvidence(directory: string, files: Files, log: Log): Promise<Predicate[]> {
  const names = (await files.list(directory)).filter((name) => name.endsWith('.json'))
  if (names.length > MOST_FILES)
    throw new UserError('evidence-invalid', `${directory} holds ${names.length} files; at most ${MOST_FILES} are read`)
  const found: Predicate[] = []
  const problems: string[] = []
  for (const name of names) {
    const path = join(directory, name)
    try {
      const content = await files.readText(path, MOST_EVIDENCE_BYTES)
      if (content !== undefined) found.push(parseEvidence(content, path).predicate)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new UserError('evidence-invalid', problems)
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

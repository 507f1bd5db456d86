/** What to do about a verdict, in one sentence. An error says so itself: its problems are the summary. */
import type { VerdictCode } from '../reason-codes.ts'
import type { Report } from './report.ts'

const steps: Readonly<Record<VerdictCode, string>> = {
  'all-checks-passed': '',
  'passed-with-waivers': 'The waived checks below count again once their waivers end.',
  'checks-failed':
    'Look at the failed checks below. The candidate must meet them, or their owner grants a waiver in the policy of the base branch.',
  'checks-inconclusive': 'Nothing was shown to be worse, but too little was shown to be good.',
  'no-checks': 'Add at least one check with a bound to this gate in the policy.',
  'only-advisory-checks': 'Make at least one check of this gate blocking in the policy.',
  'verdict-missing':
    'See that the job of every gate ran, was not skipped or cancelled, and handed its evidence to this report.',
  'evidence-stale': 'Run the gates again for this commit, and report their evidence in the same run.',
  'evidence-mismatch': 'Run every gate with the same model files and the same policy, then report again.'
}

/** Empty where there is nothing to do. */
export function nextStep({ reasonCode, gates }: Pick<Report, 'reasonCode' | 'gates'>): string {
  const step = Object.hasOwn(steps, reasonCode) ? steps[reasonCode as VerdictCode] : ''
  return reasonCode === 'checks-inconclusive' ? `${step} ${whatIsLacking(gates)}` : step
}

/** Rows are asked for only where more of them would decide something. */
function whatIsLacking(gates: Report['gates']): string {
  const undecided = gates.flatMap(
    ({ evidence }) =>
      evidence?.checks.filter(({ verdict, tier }) => verdict === 'inconclusive' && tier === 'blocking') ?? []
  )
  return undecided.some(({ rowsNeeded }) => rowsNeeded !== null)
    ? 'Measure more rows; the table says how many.'
    : 'The checks below say what they lack.'
}

/** The verdict of a gate from those of its checks. */
import type { CheckRecord, Verdict } from '../evidence/statement.ts'
import type { Gate, Waiver } from '../policy/release.ts'
import type { VerdictCode } from '../reason-codes.ts'

export interface GateVerdict {
  readonly verdict: Verdict
  readonly reasonCode: VerdictCode
  /** One sentence. */
  readonly summary: string
  /** The checks, those that a waiver covers marked with it. */
  readonly checks: readonly CheckRecord[]
}

/**
 * Passes when every blocking check passes or is waived. Nothing passes by absence: no check, or only advisory ones, is
 * inconclusive.
 * @param waivers of the trusted policy
 * @param today the day in UTC, as 2026-12-31; a waiver holds to the end of its last day
 */
export function gateVerdict(
  gate: Gate,
  judged: readonly CheckRecord[],
  waivers: readonly Waiver[],
  today: string
): GateVerdict {
  const checks = judged.map((check) => (check.verdict === 'pass' ? check : waive(check, gate, waivers, today)))
  const blocking = checks.filter(({ tier }) => tier === 'blocking')
  const open = blocking.filter(({ verdict, waived }) => verdict !== 'pass' && waived === undefined)
  const failed = open.filter(({ verdict }) => verdict === 'fail')
  const waived = blocking.filter((check) => check.waived !== undefined).length
  const conclude = (verdict: Verdict, reasonCode: VerdictCode, summary: string): GateVerdict => ({
    verdict,
    reasonCode,
    summary,
    checks
  })
  if (checks.length === 0)
    return conclude(
      'inconclusive',
      'no-checks',
      `The policy declares no check that ${gate} could make, so nothing was decided.`
    )
  if (blocking.length === 0)
    return conclude(
      'inconclusive',
      'only-advisory-checks',
      `Every check of ${gate} is advisory, so nothing was decided.`
    )
  const [worst] = failed
  if (worst !== undefined)
    return conclude('fail', 'checks-failed', `${tally(failed.length, blocking.length, 'failed')}: ${worst.reason}.`)
  const [undecided] = open
  if (undecided !== undefined)
    return conclude(
      'inconclusive',
      'checks-inconclusive',
      `${tally(open.length, blocking.length, 'could not be decided')}: ${undecided.reason}.`
    )
  if (waived > 0)
    return conclude(
      'pass',
      'passed-with-waivers',
      `${tally(blocking.length - waived, blocking.length, 'passed')}; ${waived} ${waived === 1 ? 'is' : 'are'} waived.`
    )
  return conclude('pass', 'all-checks-passed', `${tally(blocking.length, blocking.length, 'passed')}.`)
}

const tally = (some: number, all: number, what: string): string =>
  some === all && some > 1
    ? `All ${all} blocking checks ${what}`
    : `${some} of ${all} blocking ${all === 1 ? 'check' : 'checks'} ${what}`

function waive(check: CheckRecord, gate: Gate, waivers: readonly Waiver[], today: string): CheckRecord {
  const named = waivers.filter((waiver) => waiver.gate === gate && waiver.check === check.id)
  const holding = named.find(({ until }) => today <= until)
  if (holding !== undefined) {
    const { owner, reason, until } = holding
    return { ...check, waived: { owner, reason, until } }
  }
  const [expired] = named
  if (expired === undefined) return check
  return { ...check, reason: `${check.reason} (the waiver of ${expired.owner} ended on ${expired.until})` }
}

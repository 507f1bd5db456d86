/** The words of a verdict, and why a check has it. */
import type { CheckRecord } from '../evidence/statement.ts'
import { errorCodes, type ReasonCode } from '../reason-codes.ts'
import type { Report } from './report.ts'
import { grouped, type Outcome, type Piece, type Words } from './words.ts'

const isError = (code: ReasonCode): boolean => Object.hasOwn(errorCodes, code)

export function outcomeOf({ verdict, reasonCode }: Pick<Report, 'verdict' | 'reasonCode'>): Outcome {
  return isError(reasonCode) ? 'error' : verdict
}

/** Two digits are plenty for a forecast; rounded up, so that nobody brings too few. */
function about(rows: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rows))) - 1)
  return grouped(Math.ceil(rows / step) * step)
}

const date = (text: string): Piece => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : { name: text, max: 30 })

/** Why a check is as it is, where its numbers alone do not say so. */
export function noteOf(check: CheckRecord): Words {
  const { candidate, rows, rowsNeeded, verdict, waived } = check
  const why: Words[] = []
  if (verdict === 'inconclusive' && rowsNeeded !== null && rowsNeeded > rows) {
    why.push([`needs about ${about(rowsNeeded)} rows, has ${grouped(rows)}`])
  } else if (verdict === 'inconclusive' || (verdict === 'fail' && candidate?.value == null)) {
    why.push([{ prose: check.reason, max: 160 }])
  }
  if (check.decide === 'estimate') why.push(['decided by the estimate alone'])
  if (waived) {
    const { owner, until, reason } = waived
    why.push(['by ', { name: owner, max: 30 }, ' until ', date(until), ': ', { prose: reason, max: 160 }])
  }
  return why.flatMap((words, i) => (i === 0 ? words : ['; ', ...words]))
}

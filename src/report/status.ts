/** The report as a commit status, which branch protection can require. */
import { bareSummary, titles } from './headline.ts'
import type { Report } from './report.ts'
import { outcomeOf } from './verdicts.ts'
import { visibleProse } from './visible.ts'
import type { Outcome } from './words.ts'

export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'error'
  /** At most 140 characters, GitHub's limit. */
  readonly description: string
  /** `modelgate`, or `modelgate/<key>`: what branch protection names. */
  readonly context: string
  readonly targetUrl: string | null
}

/**
 * Inconclusive is `failure`: `pending` would promise that more is coming, and `error` would blame the machinery. Only a
 * pass lets a merge through.
 */
const states: Readonly<Record<Outcome, CommitStatus['state']>> = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'failure',
  error: 'error'
}

const MOST_DESCRIPTION = 140

/** At most `max` UTF-16 units, at a word where there is one, and never inside a character. */
function fitted(text: string, max: number): string {
  if (text.length <= max) return text
  const points = Array.from(text.slice(0, max - 1))
  // A surrogate pair may have been cut in two.
  if (/^[\ud800-\udbff]$/.test(points.at(-1) ?? '')) points.pop()
  const cut = points.join('')
  const space = cut.lastIndexOf(' ')
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`
}

/** The status for one sticky comment's key; without a key, for the whole release. */
export function commitStatus(report: Report, key = ''): CommitStatus {
  const outcome = outcomeOf(report)
  const said = `${titles[outcome]}: ${visibleProse(bareSummary(report.summary), 4 * MOST_DESCRIPTION)}`
  return {
    state: states[outcome],
    description: fitted(said, MOST_DESCRIPTION),
    context: key === '' ? 'modelgate' : `modelgate/${key.replace(/[^A-Za-z0-9._-]/g, '-').slice(0, 100)}`,
    targetUrl: report.runUrl
  }
}

/** The first lines: the verdict and the one reason that matters, to be read in five seconds. */
import type { Block, Mood } from './document.ts'
import { nextStep } from './next-step.ts'
import type { Report } from './report.ts'
import { outcomeOf } from './verdicts.ts'
import type { Outcome, Words } from './words.ts'

const moods: Readonly<Record<Outcome, Mood>> = { pass: 'good', fail: 'bad', inconclusive: 'unsure', error: 'bad' }

export const titles: Readonly<Record<Outcome, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  inconclusive: 'Inconclusive',
  error: 'Error'
}

/** A summary without the verdict that some begin with: the headline says it already. */
export function bareSummary(summary: string): string {
  return summary.replace(/^\s*(?:pass(?:ed)?|fail(?:ed)?|inconclusive|error)\s*[:.–—-]\s*/i, '')
}

/** `Fail: recall on size=small fell from 0.97 to 0.88 …` and what to do about it. */
export function headline(report: Report): Block {
  const outcome = outcomeOf(report)
  const reason: Words = [{ strong: `${titles[outcome]}:` }, ' ', { prose: bareSummary(report.summary) }]
  const step = nextStep(report)
  return { kind: 'alert', mood: moods[outcome], lines: step === '' ? [reason] : [reason, [step]] }
}

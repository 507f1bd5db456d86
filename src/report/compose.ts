/** Report -> document, in the order in which a reviewer with two minutes needs it. */
import type { Predicate } from '../evidence/statement.ts'
import type { Block, Document } from './document.ts'
import { countsOf, gateSection, gateTitle } from './gate-section.ts'
import { headline } from './headline.ts'
import { details, footer } from './provenance.ts'
import type { GateReport, Report } from './report.ts'
import { outcomeOf } from './verdicts.ts'
import { grouped, type Outcome, type Words } from './words.ts'

/** Lists that no one reads to their end are cut, and say so. */
const MOST_LISTED = 20

const urgency: Readonly<Record<Outcome, number>> = { error: 0, fail: 1, inconclusive: 2, pass: 3 }

type Measured = GateReport & { readonly evidence: Predicate }
const isMeasured = (gate: GateReport): gate is Measured => gate.evidence !== null

function list(items: readonly Words[]): Block {
  const more = items.length - MOST_LISTED
  return {
    kind: 'list',
    items: more > 0 ? [...items.slice(0, MOST_LISTED), [`and ${grouped(more)} more`]] : items
  }
}

/** What is missing comes before what was found: a reader must not take a short report for a clean one. */
function notMeasured(missing: readonly GateReport[]): readonly Block[] {
  if (missing.length === 0) return []
  const items = missing.map((gate): Words => {
    const [, ...name] = gateTitle(gate)
    return [{ strong: gate.gate }, ...name, ': ', { prose: gate.summary, max: 300 }]
  })
  return [{ kind: 'heading', words: ['Not measured'] }, list(items)]
}

function notices(report: Report): readonly Block[] {
  if (report.notices.length === 0) return []
  return [{ kind: 'heading', words: ['Notices'] }, list(report.notices.map((prose): Words => [{ prose }]))]
}

/** Everything that the report can say. */
export function compose(report: Report): Document {
  const measured = report.gates.filter(isMeasured).sort((a, b) => urgency[outcomeOf(a)] - urgency[outcomeOf(b)])
  return [
    headline(report),
    ...notMeasured(report.gates.filter((gate) => !isMeasured(gate))),
    ...notices(report),
    ...measured.flatMap((gate) => gateSection(gate, gate.evidence, report.summary)),
    ...details(report),
    footer(report)
  ]
}

/** The least that may be said, where nothing else fits. */
export function composeLeast(report: Report): Document {
  const counts = list(
    report.gates.map(
      (gate): Words => [
        ...gateTitle(gate),
        `: ${outcomeOf(gate)}. `,
        gate.evidence === null ? 'Not measured.' : countsOf(gate.evidence.checks)
      ]
    )
  )
  return [headline(report), ...(report.gates.length === 0 ? [] : [counts]), footer(report)]
}

/** The `evaluate` gate: quality metrics of a candidate against bounds and against the baseline. */
import type { CheckRecord, Flip, Measurement, Predicate } from '../evidence/statement.ts'
import { judgeChecks } from './checks.ts'
import { classificationTask } from './classification-task.ts'
import { type RowPolicy, roleNames, rolesOf } from './evaluate-columns.ts'
import { type EvaluateSources, loadSides } from './load-sides.ts'
import { measurementsOf } from './measurements.ts'
import type { InputRecord, PredictionPorts } from './predictions.ts'
import { regressionTask } from './regression-task.ts'

export const DEFAULT_CONFIDENCE = 0.95
const DEFAULT_SEED = 1

/** What was found, before the gate's verdict. */
export interface Evaluation {
  readonly checks: readonly CheckRecord[]
  readonly measurements: Measurement[]
  readonly flips: { total: number; worst: Flip[] } | undefined
  readonly inputs: InputRecord[]
  readonly settings: Predicate['settings']
  readonly runtime: Predicate['runtime']
}

export async function evaluateRows(
  policy: RowPolicy,
  sources: EvaluateSources,
  ports: PredictionPorts
): Promise<Evaluation> {
  const roles = rolesOf(policy)
  roleNames(roles)
  const loaded = await loadSides(policy, roles, sources, ports)
  const { candidate, baseline, order } = loaded
  ports.log.progress('measuring')
  const confidence = policy.confidence ?? DEFAULT_CONFIDENCE
  const drawing = { seed: policy.seed ?? DEFAULT_SEED, intervals: policy.intervals ?? 'analytic' }
  const found =
    policy.task === 'regression'
      ? { data: regressionTask(roles, loaded, drawing), flips: undefined, settings: {} }
      : classificationTask(policy, roles, loaded, drawing)
  const checks = judgeChecks(policy.checks ?? [], found.data, confidence)
  return {
    checks,
    measurements: measurementsOf(found.data, confidence),
    flips: found.flips,
    inputs: uniqueInputs([...candidate.inputs, ...(baseline?.inputs ?? [])]),
    settings: {
      confidence,
      seed: drawing.seed,
      method: `${drawing.intervals === 'bootstrap' ? 'BCa bootstrap intervals' : 'intervals by kind of metric'}, claims of failure corrected by Holm`,
      task: policy.task,
      paired: order !== null,
      ...found.settings
    },
    runtime: { ...candidate.runtime }
  }
}

/** A model and its dataset are named once each, however many sides they serve. */
export function uniqueInputs(inputs: readonly InputRecord[]): InputRecord[] {
  const seen = new Set<string>()
  return inputs.filter((input) => {
    const key = JSON.stringify(input)
    return !seen.has(key) && seen.add(key)
  })
}

/** `predict` of a model in a process of its own: checks what is given, runs it in batches, one call after the other. */
import { UserError } from '../../errors.ts'
import type { Model, Tensor, TensorInfo, TensorType } from '../../ports.ts'
import { batchAt, type Feeds, joinBatches, planBatches } from './batches.ts'
import type { FailureContext } from './child-failure.ts'
import type { WireTensor } from './child-protocol.ts'
import { narrow, widen } from './element-types.ts'
import type { IsolatedProcess } from './isolated-process.ts'
import { request } from './model-process.ts'
import { listed, quote } from './quote.ts'

export interface PredictLimits {
  /** Rows of one run. */
  readonly rows: number
  /** Bytes of one message to the process. */
  readonly inputBytes: number
  /** Bytes of one message from the process. */
  readonly outputBytes: number
  /** Numbers or texts that an output may have when all runs are joined. */
  readonly values: number
}

/** Values go in as the model's own types and come back as float64. `context.timeoutMs` is for a whole call. */
export function predictWith(
  isolated: IsolatedProcess,
  { inputs, outputs }: Pick<Model, 'inputs' | 'outputs'>,
  limits: PredictLimits,
  context: FailureContext
): Model['predict'] {
  const names = outputs.map(({ name }) => name)
  const types = new Map(outputs.map(({ name, type }) => [name, type]))
  let before: Promise<unknown> = Promise.resolve()

  async function runAll(feeds: Feeds): Promise<Feeds> {
    checkNames(inputs, feeds, context.shown)
    const plan = planBatches(inputs, feeds, { rows: limits.rows, bytes: limits.inputBytes })
    const joiner = joinBatches(plan, limits.values)
    const deadline = performance.now() + context.timeoutMs
    for (let start = 0; start === 0 || start < plan.rows; start += plan.size) {
      const batch = batchAt(plan, feeds, start)
      const message = {
        kind: 'run',
        feeds: toWire(inputs, batch.feeds),
        outputs: names,
        maxBytes: limits.outputBytes
      } as const
      const left = Math.max(1, deadline - performance.now())
      const { outputs: given } = await request(isolated, message, 'ran', left, context)
      joiner.add(Object.fromEntries(given.map((output) => [output.name, fromWire(output, types)])), batch.rows)
    }
    return joiner.joined()
  }

  return (feeds) => {
    const mine = before.then(() => runAll(feeds))
    before = mine.catch(() => {})
    return mine
  }
}

function checkNames(inputs: readonly TensorInfo[], feeds: Feeds, shown: string): void {
  const known = new Set(inputs.map(({ name }) => name))
  const missing = inputs.filter(({ name }) => !Object.hasOwn(feeds, name)).map(({ name }) => quote(name))
  const unknown = Object.keys(feeds)
    .filter((name) => !known.has(name))
    .map((name) => quote(name))
  const problems = [
    ...(missing.length > 0 ? [`${shown} needs inputs that were not given: ${listed(missing)}.`] : []),
    ...(unknown.length > 0 ? [`${shown} has no inputs of these names: ${listed(unknown)}.`] : [])
  ]
  if (problems.length > 0) throw new UserError('value-invalid', problems)
}

function toWire(inputs: readonly TensorInfo[], feeds: Feeds): readonly WireTensor[] {
  return inputs.map(({ name, type }) => {
    const tensor = feeds[name] as Tensor
    return { name, type, dims: tensor.shape, data: narrow(name, type, tensor) }
  })
}

function fromWire({ name, dims, data }: WireTensor, types: ReadonlyMap<string, TensorType>): Tensor {
  const type = types.get(name)
  const length = dims.reduce((product, dimension) => product * dimension, 1)
  if (type === undefined || data.length !== length)
    throw new UserError(
      'model-failed',
      `Output ${quote(name)} of the model came back in another form than it was announced.`
    )
  return { type, shape: [...dims], data: widen(name, type, data) }
}

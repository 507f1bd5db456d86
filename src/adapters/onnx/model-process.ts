/** Questions to the process that runs a model, and what it says about the model's inputs and outputs. */
import { UserError } from '../../errors.ts'
import type { TensorInfo } from '../../ports.ts'
import { type FailureContext, outputTooLarge, processError, runtimeError } from './child-failure.ts'
import type { Answer, Request, WireInfo } from './child-protocol.ts'
import { isTensorType } from './element-types.ts'
import type { IsolatedProcess } from './isolated-process.ts'
import { listed, quote } from './quote.ts'

type Opened = Extract<Answer, { kind: 'opened' }>

/** Sends one request; failures of the process and of ONNX Runtime become errors that a user can act on. */
export async function request<K extends Answer['kind']>(
  isolated: IsolatedProcess,
  message: Request,
  kind: K,
  timeoutMs: number,
  context: FailureContext
): Promise<Extract<Answer, { kind: K }>> {
  const answer = await isolated.ask(message, timeoutMs).catch((error: unknown) => {
    throw processError(error, context)
  })
  const given = answer as Answer
  if (given.kind === 'failed') {
    throw given.tooLarge ? outputTooLarge(context) : runtimeError(String(given.message), context)
  }
  if (given.kind !== kind)
    throw new UserError('model-failed', `The process that ran ${context.shown} gave a wrong answer.`)
  return given as Extract<Answer, { kind: K }>
}

/** Inputs that can be given; one that is no tensor is an error, because it cannot be left out. */
export function describeInputs({ inputs }: Opened, shown: string): readonly TensorInfo[] {
  const known = tensors(inputs)
  const odd = inputs.filter(({ name }) => !known.some((info) => info.name === name))
  if (odd.length === 0) return known
  const names = listed(odd.map(({ name }) => quote(name)))
  throw new UserError('model-refused', `${shown} takes inputs that are not tensors of numbers or texts: ${names}.`)
}

/** Outputs that can be returned; sequences and maps are left out. */
export function tensors(infos: readonly WireInfo[]): readonly TensorInfo[] {
  return infos.flatMap(({ name, tensor }) => {
    if (tensor === undefined || !isTensorType(tensor.type)) return []
    return [{ name, type: tensor.type, shape: tensor.shape.map((dimension) => (dimension === '' ? -1 : dimension)) }]
  })
}

/** Inputs and outputs of a model as they stand in messages. Their names come from the model: shown, not trusted. */
import type { TensorInfo } from '../ports.ts'
import { shown, shownPath } from '../tables/shown.ts'

const MAX_LISTED = 20
const MAX_DIMENSION = 40

/** `"features" (float32, [rows, 30])`; a dimension that the model leaves open is its own name for it, or `?`. */
export function describeTensor({ name, type, shape }: TensorInfo): string {
  const dimensions = shape.map((size) => (size === -1 ? '?' : shownPath(String(size)).slice(0, MAX_DIMENSION)))
  return `${shown(name)} (${type}, [${dimensions.join(', ')}])`
}

/** Several of them, the first in full and the rest as a count. */
export function describeTensors(infos: readonly TensorInfo[]): string {
  if (infos.length === 0) return 'none'
  const listed = infos.slice(0, MAX_LISTED).map(describeTensor)
  if (infos.length > MAX_LISTED) listed.push(`and ${infos.length - MAX_LISTED} more`)
  return listed.join(', ')
}

/** Whether the model leaves a dimension open, by a name or without one. */
export function openDimension(dimension: number | string): boolean {
  return typeof dimension === 'string' || dimension < 0
}

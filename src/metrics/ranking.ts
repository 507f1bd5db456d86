/** Rows in ascending order of a score: what every metric of ranks sweeps over. Made once for each column of scores. */
import { ascending } from './order.ts'
import { remembered } from './remember.ts'

export interface Ranking {
  /** Row numbers, lowest score first. */
  readonly order: Uint32Array
  /** 1 where the next score in order is higher, 0 where it is the same. */
  readonly endsTie: Uint8Array
}

export const rankingOf = remembered((score: Float64Array): Ranking => {
  const { order, values } = ascending(score)
  const endsTie = new Uint8Array(order.length)
  for (let at = 0; at < order.length; at++) endsTie[at] = values[at] === values[at + 1] ? 0 : 1
  return { order, endsTie }
})

/** 1 for every row of one class, in a ranking's order. */
export function isClass(label: ArrayLike<number>, of: number, order: Uint32Array): Uint8Array {
  const result = new Uint8Array(order.length)
  for (let at = 0; at < order.length; at++) result[at] = label[order[at]!] === of ? 1 : 0
  return result
}

/** Rows in ascending order of a score: what every metric of ranks sweeps over. Made once for each column of scores. */
import { ascending } from './order.ts'
import { remembered } from './remember.ts'
import type { ClassificationRows } from './rows.ts'

interface Ranking {
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

/** A ranking in which one class is told from the others. */
interface ClassRanking extends Ranking {
  /** In order of score: 1 for a row of the class, 0 for any other. */
  readonly positive: Uint8Array
}

/** Of every class that was asked for. */
const rankingsOf = remembered((_rows: ClassificationRows) => new Map<number, ClassRanking>())

/** @param score the scores of the class */
export function classRanking(rows: ClassificationRows, of: number, score: Float64Array): ClassRanking {
  const before = rankingsOf(rows).get(of)
  if (before !== undefined) return before
  const { label } = rows
  const { order, endsTie } = rankingOf(score)
  const positive = new Uint8Array(order.length)
  for (let at = 0; at < order.length; at++) positive[at] = label[order[at]!] === of ? 1 : 0
  const ranking = { order, endsTie, positive }
  rankingsOf(rows).set(of, ranking)
  return ranking
}

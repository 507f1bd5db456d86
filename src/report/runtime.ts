/** What the measurements really ran on. */
import type { Predicate } from '../evidence/statement.ts'
import type { Piece, Words } from './words.ts'

const MOST_FACTS = 20

/** `provider CPUExecutionProvider, threads 1, …`; nothing where nothing is known. */
export function runtimeWords(runtime: Predicate['runtime']): Words {
  return Object.entries(runtime)
    .filter(([, value]) => value !== null)
    .slice(0, MOST_FACTS)
    .flatMap(([key, value], i): Piece[] => [i === 0 ? '' : ', ', { prose: key, max: 40 }, ' ', { name: String(value) }])
}

import { counted, shown } from './shown.ts'

/** Ways in which the same id is often written differently, and what makes them the same. */
const spellings: readonly (readonly [words: string, plain: (id: string) => string])[] = [
  ['blanks around them were removed', (id) => id.trim()],
  ['".0" at their end were removed (numbers that were once written as decimals)', (id) => id.replace(/\.0+$/, '')],
  ['upper and lower case were the same', (id) => id.toLowerCase()],
  ['zeros at their beginning were removed', (id) => id.replace(/^0+(?=.)/, '')],
  ['all of this were done', (id) => plainId(id)]
]

/**
 * Of ids without a partner on either side: how many would have one if they were spelled alike. In words, with an
 * example; undefined if that explains none of them. Nothing is ever joined that way.
 */
export function nearIdHint(left: readonly string[], right: readonly string[]): string | undefined {
  for (const [words, plain] of spellings) {
    const byPlain = new Map(right.map((id) => [plain(id), id]))
    const near = left.filter((id) => byPlain.has(plain(id)))
    const [example] = near
    if (example === undefined) continue
    const pair = `${shown(example)} and ${shown(byPlain.get(plain(example))!)}`
    return `${counted(near.length, 'id')} would match if ${words}: ${pair}; write them alike, they are not changed here`
  }
  return undefined
}

function plainId(id: string): string {
  return id
    .trim()
    .replace(/\.0+$/, '')
    .toLowerCase()
    .replace(/^0+(?=.)/, '')
}

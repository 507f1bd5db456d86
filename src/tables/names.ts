import { closestMatch } from 'leven'
import { shown } from './shown.ts'

const longestCompared = 100
const mostListed = 20

/** The name that was probably meant: the same but for case and blanks, or a few letters away. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const plain = name.trim().toLowerCase()
  const same = names.find((other) => other.trim().toLowerCase() === plain)
  if (same !== undefined || name.length > longestCompared) return same
  const near = names.filter((other) => other.length > 0 && other.length <= longestCompared)
  // Of one or two letters, a single one makes another name.
  return closestMatch(name, near, { maxDistance: Math.floor((name.length + 1) / 3) })
}

/** Names in a message: quoted, the first of them in full, the rest as a count. */
export function listNames(names: readonly string[]): string {
  const listed = names.slice(0, mostListed).map((name) => shown(name))
  if (names.length > mostListed) listed.push(`and ${names.length - mostListed} more`)
  return listed.join(', ')
}

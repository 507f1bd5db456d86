/** Work that several metrics share is done once for the same rows, and forgotten with them. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}

interface Latest {
  readonly make: unknown
  readonly key: object
  readonly value: unknown
}
const latest: Latest[] = []
/** A candidate and a baseline: what is known of each is wanted once more when they are compared. */
const KEPT = 2

/** The same for results as large as the rows themselves: only the last two of all are kept. */
export function rememberedBriefly<K extends object, V>(make: (key: K) => V): (key: K) => V {
  return (key) => {
    const before = latest.find((result) => result.make === make && result.key === key)
    if (before !== undefined) return before.value as V
    const value = make(key)
    latest.push({ make, key, value })
    if (latest.length > KEPT) latest.shift()
    return value
  }
}

/**
 * Hidden first lines of a sticky comment: which comment it is, and which run wrote it. They are found again by the
 * marker and by their author, never by the marker alone, for anyone may type it.
 */

/** The run that a comment speaks for; of two, the one that began later counts. */
export interface CommentRun {
  readonly runId: string
  readonly runAttempt: number
  /** The commit that was judged. */
  readonly commit: string
}

const plainKey = /^[A-Za-z0-9._-]{1,100}$/

/** FNV-1a, 32 bits: keeps keys apart that look alike once they are made plain. */
function hash(text: string, basis: number): string {
  let state = basis
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0
  return state.toString(16).padStart(8, '0')
}

/** The key as it may stand in an HTML comment: itself, or what is plain of it and a hash of the whole. */
function plainMarkerKey(key: string): string {
  if (plainKey.test(key) && !key.includes('--')) return key
  const plain = key.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, 60)
  return `${plain}.${hash(key, 0x811c9dc5)}${hash(key, 0x9747b28c)}`
}

/** `<!-- modelgate:KEY -->`. */
export function commentMarker(key: string): string {
  return `<!-- modelgate:${plainMarkerKey(key === '' ? 'default' : key)} -->`
}

/** `<!-- modelgate-run:17.1 fedcba98… -->`. */
export function runMarker({ runId, runAttempt, commit }: CommentRun): string {
  if (!/^\d{1,20}$/.test(runId) || !Number.isSafeInteger(runAttempt) || !/^[0-9a-f]{40,64}$/.test(commit)) {
    throw new TypeError(`not a run: ${JSON.stringify({ runId, runAttempt, commit })}`)
  }
  return `<!-- modelgate-run:${runId}.${runAttempt} ${commit} -->`
}

/** The run that wrote a comment, from its second line; undefined where there is none. */
export function readRun(body: string): CommentRun | undefined {
  const line = body.split(/\r?\n/, 2)[1] ?? ''
  const [, runId, attempt, commit] =
    /^<!-- modelgate-run:(\d{1,20})\.(\d{1,10}) ([0-9a-f]{40,64}) -->$/.exec(line) ?? []
  if (runId === undefined || attempt === undefined || commit === undefined) return undefined
  return { runId, runAttempt: Number(attempt), commit }
}

/** Run numbers grow, and an attempt of a run comes after the one before. Negative where `a` is older than `b`. */
export function compareRuns(a: CommentRun, b: CommentRun): number {
  const [first, second] = [BigInt(a.runId), BigInt(b.runId)]
  if (first !== second) return first < second ? -1 : 1
  return a.runAttempt - b.runAttempt
}

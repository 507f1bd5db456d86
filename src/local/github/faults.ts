/** How the stand-in can be told to fail, by script: which request, how, and how often. */

export type Failure =
  /** An answer with this status. With `commit`, the request was carried out first. */
  | { readonly kind: 'status'; readonly status: number; readonly commit?: boolean }
  /** The connection is cut, before or after the request was carried out. */
  | { readonly kind: 'reset'; readonly commit?: boolean }
  /** No answer ever comes. */
  | { readonly kind: 'hang'; readonly commit?: boolean }
  /** A proxy's page instead of an answer. */
  | { readonly kind: 'html'; readonly status: number; readonly commit?: boolean }
  /** The answer breaks off in its middle. */
  | { readonly kind: 'truncate'; readonly commit?: boolean }
  /** GitHub's secondary rate limit, with or without saying when to come back. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter?: number; readonly status?: 403 | 429 }
  /** The hourly limit is used up. */
  | { readonly kind: 'primary-limit'; readonly resetInSeconds: number }
  /** What the request creates is not in the next `lists` lists of its kind. */
  | { readonly kind: 'lag'; readonly lists: number }
  /** The answer comes, but only after a while; `early` where the request waits on its way there, not on its way back. */
  | { readonly kind: 'slow'; readonly ms: number; readonly early?: boolean }

export interface Fault {
  /** `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`, or `*` for every request. */
  readonly on: string
  readonly failure: Failure
  /** How many requests it hits; one unless said otherwise. */
  readonly times?: number
  /** How many matching requests pass first. */
  readonly after?: number
}

/** A script of faults; each request takes at most one failure from it. */
export interface Faults {
  add(fault: Fault): void
  next(name: string): Failure | undefined
}

export function faultScript(initial: readonly Fault[] = []): Faults {
  const pending = initial.map((fault) => ({ fault, seen: 0 }))
  return {
    add: (fault) => {
      pending.push({ fault, seen: 0 })
    },
    next: (name) => {
      for (const entry of pending) {
        const { on, failure, times = 1, after = 0 } = entry.fault
        if (on !== '*' && on !== name) continue
        entry.seen += 1
        if (entry.seen > after && entry.seen <= after + times) return failure
      }
      return undefined
    }
  }
}

/** Whether the request is carried out although it fails. */
export function commits(failure: Failure | undefined): boolean {
  if (failure === undefined || failure.kind === 'lag' || failure.kind === 'slow') return true
  return 'commit' in failure && failure.commit === true
}

/** Whole lists. */
import { UserError } from '../../errors.ts'

interface Page {
  readonly data: unknown
  readonly headers: { readonly link?: string | undefined }
}

/** Items a page: the most that GitHub gives. */
export const PAGE = 100
/** 50,000 items: far beyond any list that a person has looked at. */
const MOST_PAGES = 500

/**
 * Every item of a list. It goes on while the answer names a next page and while a page is full, so that neither a proxy
 * that drops the Link header nor a page that GitHub left short ends it early.
 */
export async function allPages(ask: (page: number) => Promise<Page>): Promise<readonly unknown[]> {
  const items: unknown[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, headers } = await ask(page)
    if (!Array.isArray(data))
      throw new UserError('github-unavailable', 'GitHub answered with something that is no list.')
    items.push(...data)
    if (data.length < PAGE && !/\brel="next"/.test(headers.link ?? '')) return items
  }
  throw new UserError('github-unavailable', `A list of GitHub's has more than ${MOST_PAGES * PAGE} items.`)
}

/** Lists by the page, with GitHub's Link header. */
import type { Ask, Reply } from './route.ts'

const wholeNumber = (text: string | null, otherwise: number): number =>
  text !== null && /^\d+$/.test(text) ? Number(text) : otherwise

/** The page that was asked for: 30 a page unless the request says otherwise, never more than 100. */
export function paged<T>(
  { url, query }: Pick<Ask, 'url' | 'query'>,
  path: string,
  items: readonly T[],
  show: (item: T) => unknown
): Reply {
  const size = Math.max(1, Math.min(100, wholeNumber(query.get('per_page'), 30)))
  const page = Math.max(1, wholeNumber(query.get('page'), 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, relation: string): string => {
    const asked = new URLSearchParams(query)
    asked.set('page', String(to))
    return `<${url}${path}?${asked}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : [])
  ]
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size).map(show),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } })
  }
}

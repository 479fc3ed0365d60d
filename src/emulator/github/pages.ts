import type { Json } from '../json.ts'

/** A part of a list and the `Link` header that leads to the others. */
export type Page<T> = { readonly items: readonly T[]; readonly headers: Record<string, string> }

/**
 * Cuts a list by `per_page` (30, at most 100) and `page` (docs.github.com, "Using pagination in the
 * REST API"); a page beyond the last is empty.
 */
export function paginate<T>(items: readonly T[], query: URLSearchParams, url: string): Page<T> {
  const size = Math.min(100, positive(query.get('per_page'), 30))
  const page = positive(query.get('page'), 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (number: number, rel: string): string => {
    const target = new URLSearchParams(query)
    target.set('page', String(number))
    return `<${url}?${target.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : [])
  ]
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') }
  }
}

/** A page of a route's answer: the items as `body` wants them, with the header. */
export type Reply = { readonly body: Json; readonly headers?: Record<string, string> }

function positive(text: string | null, otherwise: number): number {
  const value = Number.parseInt(text ?? '', 10)
  return value > 0 ? value : otherwise
}

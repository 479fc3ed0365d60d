import { safeUrl } from '../../text/card-markdown.ts'
import type { MarkdownOptions, Repository } from './markdown-options.ts'

/**
 * The http(s) address that a link or a picture of the document leads to: relative ones lead into the
 * repository. Undefined when it leads nowhere that a card can link to.
 */
export function resolveAddress(
  address: string,
  view: 'blob' | 'raw',
  { repository, pageUrl }: Pick<MarkdownOptions, 'repository' | 'pageUrl'>
): string | undefined {
  // A URL's parser would leave control characters out, and read another address than is looked at here.
  const target = address.trim().replace(/\p{Cc}/gu, encodeURIComponent)
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return safeUrl(target)
  if (target.startsWith('//')) return safeUrl(`https:${target}`)
  if (target.startsWith('#')) return pageUrl === undefined ? undefined : safeUrl(pageUrl + target)
  if (target === '' || repository === undefined) return undefined
  const { directory = '' } = repository
  const ref = repository.ref === '' ? 'HEAD' : repository.ref
  // A leading slash means the root of the repository, as on GitHub; `\` counts as `/` in URLs.
  const folder = /^[\\/]/.test(target) ? '' : pathOf(directory)
  const base = `${repositoryUrl(repository)}/${view}/${pathOf(ref)}${folder}`
  const resolved = URL.parse(target.replace(/^[\\/]+/, './'), base)
  return resolved === null ? undefined : safeUrl(resolved.href)
}

/** Such as `https://github.com/octo/shop`. */
export function repositoryUrl({ serverUrl, name }: Repository): string {
  return `${serverUrl.replace(/\/+$/, '')}/${name}`
}

/** Percent-encoded segments, each with its slash. */
function pathOf(path: string): string {
  return path
    .split('/')
    .filter(segment => segment !== '')
    .map(segment => `${encodeURIComponent(segment)}/`)
    .join('')
}

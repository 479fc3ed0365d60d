import { escapeCardLine, md, type CardMarkdown } from '../../text/card-markdown.ts'
import type { Repository } from './markdown-options.ts'
import { commitLabel, numberLabel } from './references.ts'

const PAGE =
  /^(?<name>[\w.-]+\/[\w.-]+)\/(?:(?:issues|pull|discussions)\/(?<number>\d{1,10})(?<comment>#[\w-]+)?|commit\/(?<sha>[\da-f]{7,40})|compare\/(?<range>[\w.-]+))$/

/**
 * GitHub's own short text for the bare address of one of its pages: `#12`, `octo/other#12 (comment)`,
 * `4f2a91c`, `v1.0...v1.1`. Undefined for others.
 */
export function shortLabel(
  url: string,
  repository: Repository | undefined
): CardMarkdown | undefined {
  if (repository === undefined) return undefined
  const server = `${repository.serverUrl.replace(/\/+$/, '')}/`
  if (!url.startsWith(server)) return undefined
  const { name, number, comment, sha, range } = PAGE.exec(url.slice(server.length))?.groups ?? {}
  const isOwn = name?.toLowerCase() === repository.name.toLowerCase()
  const elsewhere = isOwn ? undefined : name
  if (number !== undefined) {
    const label = numberLabel(elsewhere, number)
    return comment === undefined ? label : md`${label} (comment)`
  }
  if (sha !== undefined) return commitLabel(elsewhere, sha)
  if (range === undefined) return undefined
  return escapeCardLine(elsewhere === undefined ? range : `${elsewhere}@${range}`)
}

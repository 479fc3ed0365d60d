import { inlineCode } from '../../text/card-code.ts'
import { escapeCardLine, md, type CardMarkdown } from '../../text/card-markdown.ts'
import { WORD_JOINER } from '../../text/github-markdown.ts'
import { repositoryUrl } from './links.ts'
import type { Repository } from './markdown-options.ts'

/** A piece of text that GitHub would turn into a link. */
export type Reference = { readonly label: CardMarkdown; readonly url: string }

const NAME = String.raw`[\w.-]{1,39}\/[\w.-]{1,100}`
const LOGIN = String.raw`[a-z\d](?:-?[a-z\d]){0,38}`
// A value of a template stands between word joiners: it is no reference, but the sign before it may make it one.
const VALUE = `${WORD_JOINER}?`
const REFERENCE = new RegExp(
  [
    String.raw`(?<![\w/@.#&${WORD_JOINER}-])@${VALUE}(?<login>${LOGIN})(?<kind>\/[\w-]{1,100}|\[bot\])?(?![\w/-])`,
    String.raw`(?<![\w/.#&${WORD_JOINER}-])(?<issueIn>${NAME})?#${VALUE}(?<issue>\d{1,10})(?![\w-])`,
    String.raw`(?<![\w${WORD_JOINER}-])GH-${VALUE}(?<gh>\d{1,10})(?![\w-])`,
    String.raw`(?<![\w/.#&${WORD_JOINER}-])(?:(?<shaIn>${NAME})@)?(?<sha>[\da-f]{7,40})(?![\w/${WORD_JOINER}-])`
  ].join('|'),
  'gi'
)

/**
 * The text cut into plain pieces and what GitHub links: `@login`, `@org/team`, `@name[bot]`, `#123`,
 * `GH-123`, `owner/repo#1` and commits. A login is linked to its profile; it is never a mention.
 */
export function splitReferences(
  text: string,
  repository: Repository | undefined
): (string | Reference)[] {
  if (repository === undefined) return [text]
  const pieces: (string | Reference)[] = []
  let end = 0
  for (const match of text.matchAll(REFERENCE)) {
    const reference = referenceOf(match.groups ?? {}, repository)
    if (reference === undefined) continue
    pieces.push(text.slice(end, match.index), reference)
    end = match.index + match[0].length
  }
  return [...pieces, text.slice(end)].filter(piece => piece !== '')
}

function referenceOf(
  { login, kind = '', issueIn, issue, gh, shaIn, sha }: Partial<Record<string, string>>,
  repository: Repository
): Reference | undefined {
  const server = repository.serverUrl.replace(/\/+$/, '')
  const url = (name = repository.name): string => repositoryUrl({ ...repository, name })
  if (login !== undefined) {
    const label = md`@${escapeCardLine(login + kind)}`
    return { label, url: `${server}/${profilePath(login, kind)}` }
  }
  if (issue !== undefined) {
    return { label: numberLabel(issueIn, issue), url: `${url(issueIn)}/issues/${issue}` }
  }
  if (gh !== undefined) return { label: md`GH-${Number(gh)}`, url: `${url()}/issues/${gh}` }
  if (sha === undefined || !looksLikeCommit(sha)) return undefined
  return { label: commitLabel(shaIn, sha), url: `${url(shaIn)}/commit/${sha}` }
}

/** `#12`, or `octo/shop#12` for another repository. */
export function numberLabel(repository: string | undefined, number: string): CardMarkdown {
  return md`${escapeCardLine(repository ?? '')}#${Number(number)}`
}

/** `4f2a91c`, or `octo/shop@4f2a91c` for another repository, as code. */
export function commitLabel(repository: string | undefined, sha: string): CardMarkdown {
  return inlineCode(`${repository === undefined ? '' : `${repository}@`}${sha.slice(0, 7)}`)
}

function profilePath(login: string, kind: string): string {
  if (kind === '') return login
  return kind === '[bot]' ? `apps/${login}` : `orgs/${login}/teams${kind}`
}

/** A number or a word of seven letters is no commit; both kinds of characters together seldom are anything else. */
function looksLikeCommit(sha: string): boolean {
  return sha.length === 40 || (/\d/.test(sha) && /[a-f]/.test(sha) && sha === sha.toLowerCase())
}

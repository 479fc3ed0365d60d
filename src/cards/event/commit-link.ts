import { joinMarkdown, markdownLink, type CardMarkdown } from '../../text/card-markdown.ts'
import { urlPath } from '../../text/url-path.ts'
import { foreign } from '../foreign-text.ts'
import type { EventCardData } from './event.ts'
import { repositoryUrl, shortSha } from './payload.ts'

/** `4f2a91c fix: retry the upload`: the commit as a link, and the first line of its message. */
export function commitLink(event: EventCardData, sha: string, message = ''): CardMarkdown {
  const [title = ''] = message.split('\n', 1)
  const short = foreign(shortSha(sha), 10)
  const url = `${repositoryUrl(event)}/commit/${urlPath(sha)}`
  return joinFacts([short === '' ? short : markdownLink(short, url), foreign(title, 100)], ' ')
}

/** The facts that there are, in one line. */
export function joinFacts(facts: readonly CardMarkdown[], separator = ' · '): CardMarkdown {
  return joinMarkdown(
    facts.filter(fact => fact !== ''),
    separator
  )
}

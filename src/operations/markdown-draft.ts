import { posix } from 'node:path'
import type { CardDraft } from '../cards/card.ts'
import { markdownCard } from '../cards/markdown/markdown-card.ts'
import type { CardOverrides } from '../cards/overrides.ts'
import { urlPath } from '../text/url-path.ts'
import type { MarkdownSource } from './resolve-source.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The card of the `markdown` input, or of a Markdown file. In an input a line break is one, as in a
 * comment on GitHub; in a file lines are joined. What does not fit is linked: the file, else the run.
 */
export function markdownDraft(
  { text, path }: MarkdownSource,
  { workflow }: Surroundings,
  images: ReadonlyMap<string, string>
): (overrides: CardOverrides) => CardDraft {
  const { run, github } = workflow
  const ref = github['sha'] ?? ''
  const repository = { serverUrl: run.serverUrl, name: run.repository, ref }
  const file = path === undefined ? undefined : pathInRepository(path, github['workspace'] ?? '')
  if (file === undefined) {
    const newlines = path === undefined ? 'comment' : 'file'
    const options = { source: text, newlines, repository, images } as const
    return overrides => ({ wholeUrl: run.url, ...markdownCard({ ...options, overrides }) })
  }
  const directory = posix.dirname(file)
  const pageUrl = `${run.serverUrl}/${run.repository}/blob/${ref}/${urlPath(file)}`
  const options = {
    source: text,
    newlines: 'file',
    pageUrl,
    images,
    repository: { ...repository, directory: directory === '.' ? '' : directory }
  } as const
  return overrides => markdownCard({ ...options, overrides })
}

/** The path from the repository's root; undefined for a file that is not below it, such as one of RUNNER_TEMP. */
function pathInRepository(path: string, workspace: string): string | undefined {
  const file = posix.isAbsolute(path) ? posix.relative(workspace, path) : posix.normalize(path)
  return file.startsWith('..') || posix.isAbsolute(file) ? undefined : file
}

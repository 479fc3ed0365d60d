import type { Newlines } from './parse-markdown.ts'

/** The repository that a document speaks of: `#12`, `@mona` and relative addresses lead there. */
export type Repository = {
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly name: string
  /** The commit, branch or tag that relative addresses are read at; empty for the default branch. */
  readonly ref: string
  /** The folder of the document in the repository; empty for the root. */
  readonly directory?: string
}

export type MarkdownOptions = {
  readonly newlines: Newlines
  readonly repository?: Repository
  /** The page that shows the document, for links to one of its headings and to what is not read of it. */
  readonly pageUrl?: string
  /** Image keys by the address that stands in the document; a picture that has none becomes a link. */
  readonly images?: ReadonlyMap<string, string>
}

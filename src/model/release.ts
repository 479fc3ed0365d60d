import type { Person } from './run.ts'

/** What kind of release it is; `release` where it is not known to be the latest. */
export type ReleaseState = 'latest' | 'release' | 'prerelease' | 'draft'

/** A file of a release; its size in bytes. */
export type ReleaseAsset = { readonly name: string; readonly size: number; readonly url: string }

/** A release as a message announces it. Texts are as GitHub has them, unescaped. */
export type Release = {
  /** `owner/name`. */
  readonly repository: string
  readonly tag: string
  readonly tagUrl: string
  /** The release's own title, if it has one. */
  readonly name?: string
  readonly state: ReleaseState
  readonly url: string
  readonly author?: Person
  /** Milliseconds since the epoch; absent for a draft. */
  readonly publishedAt?: number
  /** The release notes, GitHub-flavoured Markdown. */
  readonly notes: string
  readonly assets: readonly ReleaseAsset[]
  /** The changes since the release before. */
  readonly compareUrl?: string
  /** The list of all releases. */
  readonly changesUrl: string
}

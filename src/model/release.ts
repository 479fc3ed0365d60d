import type { JsonObject } from './json.ts'
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
  /** The commits up to its tag. */
  readonly changesUrl: string
}

/** A release that was looked up. */
export type FoundRelease = {
  readonly release: Release
  /** One sentence on what could not be read around it: then the card lacks `Latest` or the comparison. */
  readonly lacking?: string
}

/** Of a release as GitHub describes it. */
export function releaseState(json: JsonObject, isLatest: boolean): ReleaseState {
  if (json['draft'] === true) return 'draft'
  if (json['prerelease'] === true) return 'prerelease'
  return isLatest ? 'latest' : 'release'
}

import {
  arrayAt,
  isJsonObject,
  numberAt,
  objectAt,
  stringAt,
  type JsonObject
} from '../model/json.ts'
import { urlPath } from '../text/url-path.ts'
import type { Person } from '../model/run.ts'
import { releaseState, type ReleaseAsset } from '../model/release.ts'
import type { ReleaseCardData } from './release.ts'

/** What GitHub's own notes end with: the link to all changes since the release before. */
const COMPARE_LINK = /https?:\/\/[^\s()<>]+\/compare\/[^\s()<>*]+/

/**
 * What a card tells of a release as GitHub's API and its `release` event describe it; the notes are the
 * caller's part. `isLatest`: whether it is the newest one, which the release itself does not say.
 */
export function releaseDataOf(
  release: JsonObject,
  repository: { readonly name: string; readonly url: string },
  isLatest: boolean
): Omit<ReleaseCardData, 'notes'> {
  const tag = stringAt(release, 'tag_name') ?? ''
  const path = urlPath(tag)
  const author = authorOf(release)
  const publishedAt = Date.parse(
    stringAt(release, 'published_at') ?? stringAt(release, 'created_at') ?? ''
  )
  const compareUrl = COMPARE_LINK.exec(stringAt(release, 'body') ?? '')?.[0]
  return {
    repository: repository.name,
    tag,
    ...(tag === '' ? {} : { tagUrl: `${repository.url}/tree/${path}` }),
    name: stringAt(release, 'name') ?? '',
    state: releaseState(release, isLatest),
    url:
      stringAt(release, 'html_url') ??
      `${repository.url}/releases${tag === '' ? '' : `/tag/${path}`}`,
    ...(author === undefined ? {} : { author }),
    ...(Number.isNaN(publishedAt) ? {} : { publishedAt }),
    assets: arrayAt(release, 'assets').filter(isJsonObject).map(assetOf),
    ...(compareUrl?.startsWith(`${repository.url}/compare/`) === true ? { compareUrl } : {}),
    ...(tag === '' ? {} : { changesUrl: `${repository.url}/commits/${path}` })
  }
}

function authorOf(release: JsonObject): Person | undefined {
  const author = objectAt(release, 'author')
  const login = stringAt(author, 'login')
  const url = stringAt(author, 'html_url')
  if (login === undefined) return undefined
  return url === undefined ? { login } : { login, url }
}

function assetOf(asset: JsonObject): ReleaseAsset {
  return {
    name: stringAt(asset, 'name') ?? '',
    size: numberAt(asset, 'size') ?? 0,
    url: stringAt(asset, 'browser_download_url') ?? ''
  }
}

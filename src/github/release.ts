import { defined } from '../model/defined.ts'
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import { releaseState, type Release, type ReleaseAsset } from '../model/release.ts'
import type { WorkflowContext } from './context.ts'
import { isHttpUrl, personUrl, repositoryLinks } from './links.ts'
import { toMilliseconds } from './time.ts'

/** What the releases around it say of a release. */
export type ReleaseSurroundings = {
  readonly isLatest: boolean
  readonly previousTag: string | undefined
}

/** The tag of the event's release, else the tag this run is for; undefined with neither. */
export function defaultReleaseTag({ github, event }: WorkflowContext): string | undefined {
  const tag = stringAt(objectAt(event, 'release'), 'tag_name')
  if (tag !== undefined && tag !== '') return tag
  return github.ref_type === 'tag' && github.ref_name !== '' ? github.ref_name : undefined
}

/** The event's own release when it has this tag: needs no request, and alone shows drafts. */
export function releaseOfEvent({ event }: WorkflowContext, tag: string): JsonObject | undefined {
  const release = objectAt(event, 'release')
  return stringAt(release, 'tag_name') === tag ? release : undefined
}

/** A release from the form that the API and the event's payload share. */
export function toRelease(
  { github }: WorkflowContext,
  json: JsonObject,
  { isLatest, previousTag }: ReleaseSurroundings
): Release {
  const links = repositoryLinks(github.server_url, github.repository)
  const tag = stringAt(json, 'tag_name') ?? ''
  const login = stringAt(objectAt(json, 'author'), 'login')
  const name = stringAt(json, 'name')
  const ownUrl = stringAt(json, 'html_url')
  return {
    repository: github.repository,
    tag,
    tagUrl: links.branch(tag),
    state: releaseState(json, isLatest),
    // A draft's page is not found by its tag.
    url: ownUrl !== undefined && isHttpUrl(ownUrl) ? ownUrl : links.tag(tag),
    notes: stringAt(json, 'body') ?? '',
    assets: arrayAt(json, 'assets').filter(isJsonObject).flatMap(toAsset),
    changesUrl: links.commits(tag),
    ...defined({
      name: name === '' ? undefined : name,
      author: login === undefined ? undefined : { login, url: personUrl(github.server_url, login) },
      publishedAt: toMilliseconds(stringAt(json, 'published_at')),
      compareUrl: previousTag === undefined ? undefined : links.compare(previousTag, tag)
    })
  }
}

function toAsset(json: JsonObject): readonly ReleaseAsset[] {
  const name = stringAt(json, 'name')
  const url = stringAt(json, 'browser_download_url')
  if (name === undefined || url === undefined || !isHttpUrl(url)) return []
  return [{ name, url, size: numberAt(json, 'size') ?? 0 }]
}

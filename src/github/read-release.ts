import { defined } from '../model/defined.ts'
import { isJsonObject, stringAt } from '../model/json.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'
import type { FoundRelease } from '../model/release.ts'
import { available, mapAnswer } from './answer.ts'
import type { Answer, Resource } from './answer.ts'
import type { GitHubReader } from './api.ts'
import type { WorkflowContext } from './context.ts'
import { releaseOfEvent, toRelease } from './release.ts'
import { toMilliseconds } from './time.ts'

/** Releases that are looked through for the one before. */
const RELEASES_LOOKED_AT = 30

/**
 * Looks up a release by its tag: at most three requests, at the same time. The event's own release
 * needs none for itself. Without the other two the card lacks `Latest` or the comparison.
 */
export async function readRelease(
  api: GitHubReader,
  context: WorkflowContext,
  tag: string
): Promise<Answer<FoundRelease>> {
  const own = releaseOfEvent(context, tag)
  const [found, latest, all] = await Promise.all([
    own === undefined ? readByTag(api, tag) : available(own),
    api.get('/releases/latest', release('the latest release')),
    api.get(`/releases?per_page=${RELEASES_LOOKED_AT}`, release('the releases'))
  ])
  return mapAnswer(found, json => ({
    release: toRelease(context, json, {
      isLatest: latest.kind === 'available' && stringAt(asObject(latest.value), 'tag_name') === tag,
      previousTag: all.kind === 'available' ? previousTag(all.value, json) : undefined
    }),
    ...defined({ lacking: lacking(latest, all) })
  }))
}

async function readByTag(api: GitHubReader, tag: string): Promise<Answer<JsonObject>> {
  const path = `/releases/tags/${encodeURIComponent(tag)}`
  return mapAnswer(await api.get(path, release(`the release of the tag ${tag}`)), asObject)
}

/** The newest one published before it; a full release is compared with a full release. */
function previousTag(body: JsonValue, json: JsonObject): string | undefined {
  const published = toMilliseconds(stringAt(json, 'published_at')) ?? Infinity
  const isFull = json['prerelease'] !== true
  return (Array.isArray(body) ? body : [])
    .filter(isJsonObject)
    .filter(other => other['draft'] !== true && !(isFull && other['prerelease'] === true))
    .map(other => ({
      tag: stringAt(other, 'tag_name') ?? '',
      at: toMilliseconds(stringAt(other, 'published_at')) ?? 0
    }))
    .filter(({ tag, at }) => tag !== '' && tag !== stringAt(json, 'tag_name') && at < published)
    .toSorted((a, b) => b.at - a.at)[0]?.tag
}

/** A repository whose only release is a pre-release has no latest: that is an answer, not a lack. */
function lacking(latest: Answer<JsonValue>, all: Answer<JsonValue>): string | undefined {
  if (all.kind === 'unavailable') return all.message
  const isLacking = latest.kind === 'unavailable' && latest.reason !== 'not_found'
  return isLacking ? latest.message : undefined
}

function release(what: string): Resource {
  return { what, permission: 'contents: read' }
}

function asObject(value: JsonValue): JsonObject {
  return isJsonObject(value) ? value : {}
}

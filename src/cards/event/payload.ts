import {
  arrayAt,
  isJsonObject,
  numberAt,
  objectAt,
  stringAt,
  type JsonObject,
  type JsonValue
} from '../../model/json.ts'
import type { Person } from '../../model/run.ts'
import type { EventCardData } from './event.ts'

/** The text under `key`, empty when there is none. */
export function textAt(object: JsonObject | undefined, key: string): string {
  return stringAt(object, key) ?? ''
}

/** A value of any type as text: an input of a workflow, a field of an issue. */
export function valueText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return ''
  return Array.isArray(value) || isJsonObject(value) ? JSON.stringify(value) : String(value)
}

/** The objects of the array under `key`. */
export function objectsAt(object: JsonObject | undefined, key: string): JsonObject[] {
  return arrayAt(object, key).filter(isJsonObject)
}

/** The page of a thing on GitHub: its `html_url`. */
export function pageOf(object: JsonObject | undefined): string | undefined {
  return stringAt(object, 'html_url')
}

/** A user or an app of the payload. */
export function personOf(user: JsonObject | undefined): Person | undefined {
  const login = stringAt(user, 'login') ?? stringAt(user, 'slug')
  if (login === undefined || login === '') return undefined
  const url = pageOf(user)
  return url === undefined ? { login } : { login, url }
}

/** Who did it: the sender, else who started the run. */
export function actorOf({ payload, run }: EventCardData): Person {
  return personOf(objectAt(payload, 'sender')) ?? run.actor
}

/** `#87 Retry the upload`: how an issue, a pull request or a discussion is spoken of. */
export function numberedTitle(thing: JsonObject | undefined): string {
  const number = numberAt(thing, 'number')
  const title = textAt(thing, 'title')
  return number === undefined ? title : `#${number} ${title}`.trim()
}

/** The names of the things under `key`, in one line: labels, reviewers, pages. */
export function namesAt(object: JsonObject | undefined, key: string, property: string): string {
  return objectsAt(object, key)
    .map(item => textAt(item, property))
    .filter(name => name !== '')
    .join(', ')
}

/** The first seven characters of a commit's id, as GitHub shows it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7)
}

/** A branch's or tag's own name, without `refs/heads/`. */
export function refName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '')
}

/** The page of the repository on the server the run is on. */
export function repositoryUrl({ run }: EventCardData): string {
  return `${run.serverUrl}/${run.repository}`
}

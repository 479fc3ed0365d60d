import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../model/json.ts'

/** An event's payload and its name, as a runner would hand them out. */
export type SampleEvent = {
  readonly name: string
  readonly path: string
  readonly payload: JsonObject
}

/** The event of a file; its name is the file's own up to the first dot unless it is told (`push.json`). */
export function readEvent(path: string, name?: string): SampleEvent {
  const payload = readJson(path)
  if (!isJsonObject(payload)) throw new Error(`${path} holds no event: it must be a JSON object.`)
  return { name: name ?? basename(path).split('.')[0] ?? '', path, payload }
}

/** The event of a built-in sample. */
export function sampleEvent(name: 'push' | 'release'): SampleEvent {
  return readEvent(samplePath(name))
}

/** When the sample run ended, milliseconds since the epoch. */
export const SAMPLE_END = Date.parse('2026-06-03T09:05:12Z')

/** The run is over and one of its jobs failed, which shows more than one that has just begun. */
export const SAMPLE_STATUS = { status: 'failure', status_scope: 'run', check_run_id: '9002' }

/** The jobs of the sample run, as GitHub's API lists them. */
export function sampleJobs(): JsonValue {
  return readJson(samplePath('jobs'))
}

export function readJson(path: string): JsonValue {
  return JSON.parse(readFileSync(path, 'utf8')) as JsonValue
}

/** What the runner would say of a run for the event: what the payload does not tell is octo/shop's. */
export function runEnvironment(event: SampleEvent): Record<string, string> {
  const { payload } = event
  const repository = stringAt(objectAt(payload, 'repository'), 'full_name') ?? 'octo/shop'
  const ref = refOf(payload)
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: stringAt(objectAt(payload, 'sender'), 'login') ?? 'mona',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: event.path,
    GITHUB_JOB: 'build',
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '128',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: shaOf(payload),
    GITHUB_WORKFLOW: 'CI',
    RUNNER_NAME: 'GitHub Actions 1',
    ...headRef(payload)
  }
}

function refOf(payload: JsonObject): string {
  const number = objectAt(payload, 'pull_request')?.['number']
  if (typeof number === 'number') return `refs/pull/${number}/merge`
  const tag = stringAt(objectAt(payload, 'release'), 'tag_name')
  if (tag !== undefined) return `refs/tags/${tag}`
  const ref = stringAt(payload, 'ref')
  return ref?.startsWith('refs/') === true ? ref : 'refs/heads/main'
}

function shaOf(payload: JsonObject): string {
  const head = objectAt(objectAt(payload, 'pull_request'), 'head')
  return (
    stringAt(payload, 'after') ??
    stringAt(head, 'sha') ??
    '4f2a91c0de5b7a3c9d1e8f60718293a4b5c6d7e8'
  )
}

function headRef(payload: JsonObject): Record<string, string> {
  const pull = objectAt(payload, 'pull_request')
  const head = stringAt(objectAt(pull, 'head'), 'ref')
  const base = stringAt(objectAt(pull, 'base'), 'ref')
  return head === undefined || base === undefined
    ? {}
    : { GITHUB_HEAD_REF: head, GITHUB_BASE_REF: base }
}

function samplePath(name: string): string {
  return fileURLToPath(new URL(`samples/${name}.json`, import.meta.url))
}

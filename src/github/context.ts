import type { Environment } from '../model/environment.ts'
import type { JsonObject } from '../model/json.ts'
import { readEventPayload } from './event-payload.ts'

/**
 * The properties of the `github` context that the runner also hands out as `GITHUB_<NAME>`
 * (docs.github.com, "Variables reference" and "Contexts reference"). The token is not among them,
 * nor are the paths of the runner's command files.
 */
const PROPERTIES = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace'
] as const

/**
 * The template data `github`, named as in a workflow. Every property exists and is a string, as in
 * a workflow; what the runner did not say is empty. `ref_protected` is `true` or empty, so that a
 * template's section over it is right.
 */
export type GithubData = Readonly<
  Record<(typeof PROPERTIES)[number] | (typeof NEVER_SAID)[number] | 'repositoryUrl', string>
>

/** Of these the runner says nothing, or they are paths of its own; a template that names one is no mistake. */
const NEVER_SAID = ['action_status', 'env', 'path', 'secret_source'] as const

/** Everything that the runner says about the run this step belongs to. */
export type WorkflowContext = {
  readonly github: GithubData
  readonly event: JsonObject
  /** RUNNER_NAME: `GitHub Actions 12`, or a self-hosted runner's own name. */
  readonly runnerName: string
  /** RUNNER_TRACKING_ID, which every job has of its own. */
  readonly trackingId: string
  /** What could not be read, one sentence each. */
  readonly warnings: readonly string[]
}

/**
 * Reads the workflow context from the environment and the event file. Never throws.
 * What servers other than GitHub leave out (Gitea, Forgejo, local runners) is derived where it
 * follows from something else: the owner, the ref's name and type, the API's URLs.
 */
export function readContext(env: Environment, readFile: (path: string) => string): WorkflowContext {
  const github = readGithubData(env)
  const { event, warning } = readEventPayload(github.event_path, readFile)
  return {
    github,
    event,
    runnerName: env['RUNNER_NAME'] ?? '',
    trackingId: env['RUNNER_TRACKING_ID'] ?? '',
    warnings: warning === undefined ? [] : [warning]
  }
}

function readGithubData(env: Environment): GithubData {
  const given = givenProperties(env)
  const server = serverUrl(given.server_url)
  return {
    ...given,
    ...EMPTY,
    server_url: server,
    api_url: trimSlash(given.api_url) || restUrl(server),
    graphql_url: given.graphql_url || graphqlUrl(server),
    repository_owner: given.repository_owner || (given.repository.split('/')[0] ?? ''),
    repositoryUrl: gitUrl(server, given.repository),
    ref_name: given.ref_name || given.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: given.ref_type || refType(given.ref),
    ref_protected: given.ref_protected === 'true' ? 'true' : '',
    triggering_actor: given.triggering_actor || given.actor
  }
}

const EMPTY = Object.fromEntries(NEVER_SAID.map(name => [name, ''])) as Record<
  (typeof NEVER_SAID)[number],
  string
>

function givenProperties(env: Environment): Record<(typeof PROPERTIES)[number], string> {
  const entries = PROPERTIES.map(name => [name, env[`GITHUB_${name.toUpperCase()}`] ?? ''] as const)
  return Object.fromEntries(entries) as Record<(typeof PROPERTIES)[number], string>
}

function refType(ref: string): string {
  if (ref === '') return ''
  return ref.startsWith('refs/tags/') ? 'tag' : 'branch'
}

/** Links in a card are http(s): anything else as a server is not believed. */
function serverUrl(given: string): string {
  const url = trimSlash(given)
  return /^https?:\/\/[^/\s]+/i.test(url) ? url : 'https://github.com'
}

function restUrl(server: string): string {
  return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`
}

function graphqlUrl(server: string): string {
  return server === 'https://github.com'
    ? 'https://api.github.com/graphql'
    : `${server}/api/graphql`
}

function gitUrl(server: string, repository: string): string {
  return repository === '' ? '' : `${server.replace(/^https?:/i, 'git:')}/${repository}.git`
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '')
}

import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Answer, EmulatorRequest } from '../http.ts'
import { jsonAnswer, pathOf, queryOf } from '../http.ts'
import type { GitHubSettings } from './environment.ts'
import { GitHubError, notFound } from './environment.ts'
import type { Token } from './model.ts'
import type { RateLimits } from './rate-limits.ts'
import { matchRoute } from './routes/table.ts'
import type { Route } from './routes/table.ts'
import type { GitHubStore } from './store.ts'

/** Requests an hour without a token (docs.github.com, "Rate limits for the REST API"). */
const ANONYMOUS: Token = {
  token: '',
  permissions: { actions: 'read', checks: 'read', contents: 'read' },
  limit: 60
}

/** What the gateway works on. */
export type Gateway = {
  readonly store: GitHubStore
  readonly clock: Clock
  readonly settings: GitHubSettings
  readonly limits: RateLimits
  /** Where the server listens; its API is below `basePath`. */
  readonly origin: string
}

/** Answers a request to the API: authorization, rate limit, permission, route, ETag. */
export function answerApi(gateway: Gateway, request: EmulatorRequest): Answer {
  let rateHeaders = {}
  try {
    const token = authorize(gateway, request)
    rateHeaders = gateway.limits.headers(token.token, token.limit)
    gateway.limits.take(token.token, token.limit)
    const answer = withEtag(request, callRoute(gateway, token, request))
    if (answer.status === 304) gateway.limits.giveBack(token.token)
    rateHeaders = gateway.limits.headers(token.token, token.limit)
    return { ...answer, headers: { ...answer.headers, ...rateHeaders } }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const body = {
      message: error.message,
      documentation_url: 'https://docs.github.com/rest',
      status: String(error.status)
    }
    return jsonAnswer(error.status, body, { ...rateHeaders, ...error.headers })
  }
}

function authorize({ store, settings }: Gateway, request: EmulatorRequest): Token {
  const header = request.headers['authorization'] ?? ''
  if (header === '') {
    if (settings.private) throw notFound()
    return ANONYMOUS
  }
  const secret = /^(?:bearer|token) (\S+)$/i.exec(header)?.[1] ?? ''
  const token = store.tokens.get(secret)
  if (token === undefined) throw new GitHubError(401, 'Bad credentials')
  return token
}

function callRoute(gateway: Gateway, token: Token, request: EmulatorRequest): Answer {
  const { settings, clock, store, origin } = gateway
  const { route, params } = findRoute(settings, request)
  const granted = token.permissions[route.permission] ?? 'none'
  if (granted === 'none') throw new GitHubError(403, 'Resource not accessible by integration')
  const { repository, basePath } = settings
  const reply = route.handle({
    store,
    clock,
    settings,
    params,
    query: queryOf(request),
    url: `${origin}${pathOf(request)}`,
    asOf: clock.now() - settings.lagMs,
    places: {
      api: `${origin}${basePath}/repos/${repository}`,
      html: `${origin}/${repository}`,
      repository
    }
  })
  return jsonAnswer(200, reply.body, reply.headers)
}

function findRoute(
  { basePath, repository, missingRoutes }: GitHubSettings,
  request: EmulatorRequest
): { route: Route; params: Record<string, string> } {
  const start = `${basePath}/repos/${repository}/`.toLowerCase()
  const path = pathOf(request)
  if (request.method !== 'GET' || !path.toLowerCase().startsWith(start)) throw notFound()
  const match = matchRoute(path.slice(start.length - 1))
  if (match === undefined || missingRoutes.includes(match.route.name)) throw notFound()
  return match
}

/** Conditional requests: 304 without a body when the ETag is still the same. */
function withEtag(request: EmulatorRequest, answer: Answer): Answer {
  const etag = `W/"${createHash('sha256').update(answer.body).digest('hex')}"`
  const headers = { ...answer.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' }
  const known = request.headers['if-none-match']?.split(',').map(tag => tag.trim()) ?? []
  return known.includes(etag)
    ? { ...answer, status: 304, headers, body: Buffer.alloc(0) }
    : { ...answer, headers }
}

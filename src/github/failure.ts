import { unavailable } from './answer.ts'
import type { Resource, Unavailable } from './answer.ts'
import type { ApiResponse } from './octokit.ts'

/** Why nothing more is asked once GitHub refused a request for its rate. */
export const RATE_LIMITED = 'the rate limit of the github_token is used up'

/**
 * What an answer says of the token's rate limit: requests left of the hour, and whether GitHub
 * refused for it: 429, or 403 with nothing left or a `retry-after` (docs.github.com, "Rate limits
 * for the REST API").
 */
export function rateLimit({ status, headers }: ApiResponse): {
  readonly remaining: number | undefined
  readonly isExhausted: boolean
} {
  const header = headers['x-ratelimit-remaining']
  const number = header === undefined ? Number.NaN : Number(header)
  const remaining = Number.isNaN(number) ? undefined : number
  const isRefused = status === 403 && (remaining === 0 || headers['retry-after'] !== undefined)
  return { remaining, isExhausted: status === 429 || isRefused }
}

/** An answer that is not a success, in words that say what to do. */
export function fromResponse(response: ApiResponse, resource: Resource): Unavailable {
  const { status } = response
  const answered = `GitHub answered ${status}`
  const permission = `the job needs "permissions: ${resource.permission}"`
  if (rateLimit(response).isExhausted) return unavailable('rate_limited', resource, RATE_LIMITED)
  if (status === 401) {
    return unavailable('unauthorized', resource, `${answered}: the github_token is not valid`)
  }
  if (status === 403) return unavailable('forbidden', resource, `${answered}: ${permission}`)
  if (status === 404) {
    const why = `${answered}: it does not exist, this server has no such API, or ${permission}`
    return unavailable('not_found', resource, why)
  }
  if (status >= 500) return unavailable('server_error', resource, answered)
  return unavailable('unexpected', resource, answered)
}

/** A request that got no answer. Only the error's code is told: its text may quote the request. */
export function fromError(error: unknown, resource: Resource): Unavailable {
  const chain = causes(error)
  const isTimeout = chain.some(({ name }) => name === 'TimeoutError' || name === 'AbortError')
  if (isTimeout) return unavailable('timeout', resource, 'GitHub did not answer in time')
  const [code] = chain.flatMap(cause =>
    typeof cause.code === 'string' && cause.code !== '' ? cause.code : []
  )
  const why = code === undefined ? 'the request failed' : `the request failed (${code})`
  return unavailable('network', resource, why)
}

type ErrorLike = { readonly name?: unknown; readonly code?: unknown; readonly cause?: unknown }

/** The error and what caused it: Octokit and fetch each wrap what the socket or the signal said. */
function causes(error: unknown): readonly ErrorLike[] {
  const chain: ErrorLike[] = []
  let cause = error
  while (typeof cause === 'object' && cause !== null && !chain.includes(cause)) {
    chain.push(cause)
    cause = (cause as ErrorLike).cause
  }
  return chain
}

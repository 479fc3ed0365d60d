import type { JsonValue } from '../model/json.ts'
import { available, unavailable } from './answer.ts'
import type { Answer, Resource, Unavailable } from './answer.ts'
import { fromError, fromResponse, RATE_LIMITED, rateLimit } from './failure.ts'
import type { ApiRequest, ApiResponse, Connect } from './octokit.ts'

/**
 * Below this many requests left of the token's hourly limit (1,000 for GITHUB_TOKEN, shared by all
 * jobs of the repository) a step should leave the rest to others.
 */
const LOW_RATE_LIMIT = 200

export type GitHubApiOptions = {
  /** Empty: everything is unavailable, without a request. */
  readonly token: string
  /** `github.api_url`. */
  readonly baseUrl: string
  /** `owner/name`: what all paths are below. */
  readonly repository: string
  /** The most requests that may be made; answers of 304 are free, as GitHub counts them. */
  readonly maxRequests: number
  /** Milliseconds for one request. */
  readonly timeoutMs: number
  /** Ends everything that is under way. */
  readonly signal?: AbortSignal
  /** The way to the server, opened with the first request. */
  readonly connect: Connect
}

/** What the readers of jobs, runs and releases need of the API. */
export type GitHubReader = Pick<GitHubApi, 'get' | 'requestsLeft' | 'isRateLimitLow'>

/**
 * Reads from GitHub's REST API within a budget of requests. Nothing is ever thrown: what cannot be
 * had is an answer with its reason. What is asked for again is asked for conditionally (ETag).
 */
export class GitHubApi {
  private readonly options: GitHubApiOptions
  private readonly known = new Map<string, { etag: string; value: JsonValue }>()
  private readonly missing = new Map<string, Unavailable>()
  private connected: Promise<ApiRequest> | undefined
  private left: number
  private rateLimitLeft: number | undefined
  private isRateLimited = false

  constructor(options: GitHubApiOptions) {
    this.options = options
    this.left = options.maxRequests
  }

  /** Requests that the budget still allows. */
  get requestsLeft(): number {
    return this.left
  }

  /** True once GitHub said that few requests are left of the token's hourly limit. */
  get isRateLimitLow(): boolean {
    return this.isRateLimited || (this.rateLimitLeft ?? Infinity) < LOW_RATE_LIMIT
  }

  /** Reads `/repos/{repository}{path}`; the path is encoded and starts with a slash. */
  async get(path: string, resource: Resource): Promise<Answer<JsonValue>> {
    const refused = this.missing.get(path) ?? this.refuse(resource)
    if (refused !== undefined) return refused
    this.left -= 1
    try {
      const response = await this.send(path)
      this.noteRateLimit(response)
      if (response.status === 200 || response.status === 304) {
        return this.accept(path, response, resource)
      }
      const failure = fromResponse(response, resource)
      // What does not exist on this server is not asked for again.
      if (failure.reason === 'not_found') this.missing.set(path, failure)
      return failure
    } catch (error) {
      return fromError(error, resource)
    }
  }

  /** What needs no asking. */
  private refuse(resource: Resource): Unavailable | undefined {
    const { token, maxRequests } = this.options
    if (token === '') return unavailable('no_token', resource, 'there is no github_token')
    if (this.isRateLimited) return unavailable('rate_limited', resource, RATE_LIMITED)
    if (this.left > 0) return undefined
    const why = `the ${maxRequests} requests that a step makes to GitHub are used up`
    return unavailable('budget', resource, why)
  }

  private async send(path: string): Promise<ApiResponse> {
    const { token, baseUrl, repository, timeoutMs, signal, connect } = this.options
    this.connected ??= connect(token, baseUrl)
    const request = await this.connected
    const known = this.known.get(path)
    const timeout = AbortSignal.timeout(timeoutMs)
    return request(
      `/repos/${repository.split('/').map(encodeURIComponent).join('/')}${path}`,
      known === undefined ? {} : { 'if-none-match': known.etag },
      signal === undefined ? timeout : AbortSignal.any([signal, timeout])
    )
  }

  private noteRateLimit(response: ApiResponse): void {
    const { remaining, isExhausted } = rateLimit(response)
    this.rateLimitLeft = remaining ?? this.rateLimitLeft
    this.isRateLimited ||= isExhausted
  }

  private accept(
    path: string,
    { status, headers, body }: ApiResponse,
    resource: Resource
  ): Answer<JsonValue> {
    const known = this.known.get(path)
    if (status === 304 && known !== undefined) {
      this.left += 1
      return available(known.value)
    }
    // Octokit gives a body that is not JSON, or was cut off, as text or bytes.
    if (typeof body !== 'object' || body === null || body instanceof ArrayBuffer) {
      return unavailable('unexpected', resource, "GitHub's answer is not JSON")
    }
    const value = body as JsonValue
    const etag = headers['etag']
    if (typeof etag === 'string') this.known.set(path, { etag, value })
    return available(value)
  }
}

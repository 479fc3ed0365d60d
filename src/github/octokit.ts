import type { Fetch } from '../model/fetch.ts'

/** An answer of the REST API, whatever its status. */
export type ApiResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly body: unknown
}

/** One GET below the API's base URL. @throws what the network or the signal throws */
export type ApiRequest = (
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal
) => Promise<ApiResponse>

/** Octokit would write GitHub's deprecation notices to the log of a user who can do nothing about them. */
const QUIET = { debug: ignore, info: ignore, warn: ignore, error: ignore }

/** Opens the way to the API for a token. */
export type Connect = (token: string, baseUrl: string) => Promise<ApiRequest>

/**
 * Octokit as the toolkit sets it up, for requests with this token over `fetch`. It is loaded only here, and by
 * the path that keeps it in a chunk of its own: most runs of the action need nothing from GitHub, and loading it
 * takes longer than starting Node.
 */
export async function openOctokit(
  token: string,
  baseUrl: string,
  fetch: Fetch
): Promise<ApiRequest> {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils')
  const octokit = new GitHub(getOctokitOptions(token, { baseUrl, log: QUIET, request: { fetch } }))
  return async (path, headers, signal) => {
    try {
      const response = await octokit.request({
        method: 'GET',
        url: path,
        headers: { 'x-github-api-version': '2022-11-28', ...headers },
        request: { signal }
      })
      return { status: response.status, headers: response.headers, body: response.data }
    } catch (error) {
      const response = responseOf(error)
      if (response === undefined) throw error
      return response
    }
  }
}

/** Octokit throws on 304 and from 400 on; the answer is in its error. */
function responseOf(error: unknown): ApiResponse | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined
  const response = error.response as
    { status: number; headers: ApiResponse['headers']; data: unknown } | undefined
  if (response === undefined) return undefined
  return { status: response.status, headers: response.headers, body: response.data }
}

function ignore(): void {
  return undefined
}

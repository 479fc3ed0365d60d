/** An answer of the REST API, whatever its status. */
export type ApiResponse = {
  readonly status: number
  /** Lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** What is not JSON is text. */
  readonly body: unknown
}

/** One GET below the API's base URL. @throws what the network or the signal throws */
export type ApiRequest = (
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal
) => Promise<ApiResponse>

/** One GET over the network; a redirect is an answer like any other. */
export type Get = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal
) => Promise<{
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}>

// A repository that was renamed or moved is redirected to once; GitHub asks clients to follow
// (docs.github.com, "Best practices for using the REST API").
const MAX_REDIRECTS = 3

/** GitHub's REST API as the one function that this project needs of it. */
export function restApi(token: string, baseUrl: string, get: Get): ApiRequest {
  return async (path, headers, signal) => {
    const all = {
      accept: 'application/vnd.github+json',
      // A hundred jobs with their steps pack to a twentieth.
      'accept-encoding': 'gzip',
      authorization: `Bearer ${token}`,
      // GitHub refuses requests without one.
      'user-agent': 'feishu-message',
      'x-github-api-version': '2022-11-28',
      ...headers
    }
    let url = new URL(baseUrl.replace(/\/$/, '') + path)
    for (let redirects = 0; ; redirects += 1) {
      const answer = await get(url, all, signal)
      const next = redirects < MAX_REDIRECTS ? redirection(answer, url) : undefined
      if (next === undefined) return { ...answer, body: jsonOrText(answer.body) }
      url = next
    }
  }
}

/** Where the answer says to go, if that is the same server: nobody else may see the token. */
function redirection({ status, headers }: Awaited<ReturnType<Get>>, from: URL): URL | undefined {
  const location = headers['location']
  if (![301, 302, 307, 308].includes(status) || location === undefined) return undefined
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  return to?.origin === from.origin ? to : undefined
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

import type { Connect } from '../github/api.ts'
import type { Connections, ProxySettings } from '../http/connections.ts'

// Beside what is asked in turn, at most the jobs and the run before are asked for at the same time.
const PARALLEL = 2
// A page of 100 jobs with all their steps.
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024
// The signal of each request ends it long before.
const TIMEOUT_MS = 60_000

/** The connections to GitHub's API, opened by the first request. */
export function githubConnection(proxies: () => ProxySettings): {
  readonly connect: Connect
  readonly close: () => Promise<void>
} {
  let connections: Connections | undefined
  return {
    async connect(token, baseUrl) {
      const [{ openConnections }, { restApi }] = await Promise.all([
        import('../http/connections.ts'),
        import('../github/rest.ts')
      ])
      const opened = (connections ??= openConnections(proxies(), PARALLEL))
      return restApi(token, baseUrl, (url, headers, signal) =>
        opened.exchangeText(
          { method: 'GET', url, headers },
          { timeoutMs: TIMEOUT_MS, maxResponseBytes: MAX_RESPONSE_BYTES, signal }
        )
      )
    },
    close: async () => connections?.close()
  }
}

import type { Connect } from '../github/octokit.ts'
import type { ProxySettings } from '../http/transport.ts'

/** The way to GitHub's API, loaded and opened when it is first asked: most messages need nothing of it. */
export function gitHubConnection(proxies: () => ProxySettings): {
  readonly connect: Connect
  close(): Promise<void>
} {
  let close = (): Promise<void> => Promise.resolve()
  return {
    async connect(token, baseUrl) {
      const [{ openOctokit }, { fetchOver }] = await Promise.all([
        import('../github/octokit.ts'),
        import('../http/fetch-over.ts')
      ])
      const opened = fetchOver(proxies())
      close = () => opened.close()
      return openOctokit(token, baseUrl, opened.fetch)
    },
    close: () => close()
  }
}

import type { ProxySettings } from '../http/transport.ts'
import type { Logger } from '../model/logger.ts'
import type { Surface } from '../operations/notify.ts'

// A picture is not worth a long wait; without it there is its link.
const IMAGE_MS = 10_000
const PARALLEL = 5

/** Fetches pictures from the web; GitHub's token goes to GitHub's hosts alone. */
export function imageFetcher(
  github: { readonly serverUrl: string; readonly token: string },
  proxies: ProxySettings,
  signal: AbortSignal,
  log: Logger
): Surface['fetchImages'] {
  return async addresses => {
    if (addresses.length === 0) return new Map()
    const [{ openRemoteNetwork }, { fetchRemoteImages }, { IMAGE_BYTES }] = await Promise.all([
      import('../http/remote-network.ts'),
      import('../files/remote-images.ts'),
      import('../feishu/limits.ts')
    ])
    const network = openRemoteNetwork(proxies, PARALLEL)
    try {
      const { images, warnings } = await fetchRemoteImages(addresses, {
        network,
        ...(github.token === '' ? {} : { github }),
        maxBytes: IMAGE_BYTES,
        timeoutMs: IMAGE_MS,
        signal
      })
      for (const warning of warnings) log.warning(warning)
      return images
    } finally {
      await network.close()
    }
  }
}
